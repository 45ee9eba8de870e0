// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/library/location.h"
#include "ui/theme/appearance.h"

#include <QWidget>

#include <functional>

class QTextBrowser;

namespace kangdu {

/// A page of the program's own words (help, about): the text is asked for again when language, theme or zoom change.
class TextPage final : public QWidget {
    Q_OBJECT
public:
    using Text = std::function<QString()>;  ///< HTML of h1, h2, p, ul, table with classes `key` and `quiet`
    TextPage(Text text, Appearance appearance, QWidget *parent = nullptr);

signals:
    void navigate(const kangdu::Location &location);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();

    Text text_;
    Appearance appearance_;
    QTextBrowser *browser_;
};

}  // namespace kangdu
