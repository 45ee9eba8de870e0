// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QStringList>

#include <memory>

class QPainter;
class QTextLayout;

namespace kangdu {

/// How a text on paper looks. Sizes in px: 96 of them make an inch.
struct PrintFont {
    double size = 13, line = 20;
    bool bold = false;
    bool serif = false;  ///< for titles, where one is installed
};

/// A paragraph broken into lines for paper, left aligned. It is measured in eighths of a px, so that letters stand evenly at any
/// resolution. It stays text (selectable) in a PDF.
class PrintText final {
public:
    PrintText() = default;
    /// Words from `boldUntil` characters on are not bold: for a call to act before its reasons. Needs a QGuiApplication.
    PrintText(const QString &text, const PrintFont &font, double width, int boldUntil = 0);

    double height() const { return height_; }
    /// Of the letters.
    double size() const;
    /// Of the longest line.
    double width() const { return width_; }
    int lines() const;
    QString text() const;
    QStringList brokenLines() const;
    void paint(QPainter &painter, QPointF topLeft) const;

    /// How wide a text in one line is.
    static double widthOf(const QString &text, const PrintFont &font);

private:
    std::shared_ptr<QTextLayout> layout_;
    double height_ = 0, width_ = 0;
};

}  // namespace kangdu
