// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/appearance.h"
#include "ui/widgets/buttons.h"

class QVBoxLayout;

namespace kangdu {

class TextLabel;

/// What the pages of programmes are made of: texts, rows of buttons and cards, one below the other in a widget.
class PageColumn final {
public:
    /// Lays out `page`, which has no layout yet; `margin` in px at 100 %.
    PageColumn(Appearance appearance, QWidget *page, int margin = 0, int spacing = 12);

    TextLabel *text(const QString &text, TextStyle style, Role ink = Role::Ink);
    /// A bold heading, in the display face for TextStyle::Display.
    TextLabel *heading(const QString &text, TextStyle style = TextStyle::H3);
    /// Widgets side by side that go on below where the width ends.
    QWidget *row();
    /// A white card to fill with another PageColumn.
    QWidget *card();
    void add(QWidget *widget);
    void stretch();
    /// A button in a row. `key`: its object name, by which it keeps the focus when the page is made anew.
    QPushButton *button(QWidget *row, Look look, const QString &text, const QString &name, const QString &key, const QString &icon = {});

private:
    Appearance appearance_;
    QWidget *page_;
    QVBoxLayout *column_;
};

}  // namespace kangdu
