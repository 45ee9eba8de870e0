// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSizeF>
#include <QString>
#include <QtPlugin>

#include <functional>

class QPainter;
class QWidget;

namespace kangdu {

/// Prints pages through the system. It stands in a module of its own, so that the program starts without Qt's printing.
class Printing {
public:
    struct Job {
        QString title;
        QSizeF paper;  ///< px, 96 an inch, for which the pages are made; other paper gets them smaller or larger
        int pages = 0;
        std::function<void(QPainter &painter, int page)> paint;  ///< page from 0 on, in px
    };
    enum class Outcome { Sent, Cancelled, Failed };

    virtual ~Printing() = default;
    /// Asks for printer, pages and copies, then prints.
    virtual Outcome print(const Job &job, QWidget *parent) = 0;
};

/// The module; null when it or Qt's printing is not installed. Loaded once, when first asked for.
Printing *printingModule();

}  // namespace kangdu

#define KANGDU_PRINTING_ID "io.github.kangdu.Kangdu.Printing/1"
Q_DECLARE_INTERFACE(kangdu::Printing, KANGDU_PRINTING_ID)
