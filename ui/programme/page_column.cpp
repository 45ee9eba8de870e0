// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/programme/page_column.h"

#include "ui/widgets/flow_layout.h"
#include "ui/widgets/rounded_frame.h"
#include "ui/widgets/text_label.h"

#include <QVBoxLayout>

namespace kangdu {

PageColumn::PageColumn(Appearance appearance, QWidget *page, int margin, int spacing)
    : appearance_(appearance), page_(page), column_(new QVBoxLayout(page))
{
    const int px = appearance_.metrics.px(margin);
    column_->setContentsMargins(px, px, px, px);
    column_->setSpacing(appearance_.metrics.px(spacing));
}

void PageColumn::add(QWidget *widget)
{
    column_->addWidget(widget);
}

void PageColumn::stretch()
{
    column_->addStretch(1);
}

TextLabel *PageColumn::text(const QString &text, TextStyle style, Role ink)
{
    auto *label = new TextLabel(appearance_, style, ink, TextLabel::Face::Sans, page_);
    label->setText(text);
    label->setWordWrap(true);
    add(label);
    return label;
}

TextLabel *PageColumn::heading(const QString &text, TextStyle style)
{
    auto *label = new TextLabel(appearance_, style, Role::Ink, style == TextStyle::Display ? TextLabel::Face::Display : TextLabel::Face::Bold, page_);
    label->setText(text);
    label->setWordWrap(true);
    add(label);
    return label;
}

QWidget *PageColumn::row()
{
    auto *row = new QWidget(page_);
    auto *flow = new FlowLayout(row);
    flow->setSpacing(appearance_.metrics.px(8));
    add(row);
    return row;
}

QWidget *PageColumn::card()
{
    auto *card = new RoundedFrame(appearance_, page_);
    add(card);
    return card;
}

QPushButton *PageColumn::button(QWidget *row, Look look, const QString &text, const QString &name, const QString &key, const QString &icon)
{
    QPushButton *button = makeButton(look, row, icon, &appearance_);
    button->setText(text);
    button->setAccessibleName(name.isEmpty() ? text : name);
    button->setObjectName(key);
    row->layout()->addWidget(button);
    return button;
}

}  // namespace kangdu
