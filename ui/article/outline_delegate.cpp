// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/article/outline_delegate.h"

#include <QFontMetrics>
#include <QPainter>

namespace kangdu {

namespace {
constexpr qreal kRow = 44, kTallRow = 60, kRule = 3, kIndent = 23, kNumber = 28; // px at 100 %
}

int OutlineDelegate::rowHeight(const QString &title, int width) const
{
    const Metrics &metrics = appearance_.metrics;
    QFont font = metrics.font(TextStyle::Ui);
    font.setWeight(QFont::Bold);
    const int room = width - metrics.px(kIndent + kNumber) - 4;
    return metrics.px(QFontMetrics(font).horizontalAdvance(title) > room ? kTallRow : kRow);
}

QSize OutlineDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int width = option.widget ? option.widget->width() : option.rect.width();
    return {width, rowHeight(index.data(Qt::DisplayRole).toString(), width)};
}

void OutlineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = appearance_.theme;
    const Metrics &metrics = appearance_.metrics;
    const bool current = index.data(CurrentRole).toBool();
    painter->save();
    const QRect box = option.rect;
    if (option.state & QStyle::State_MouseOver)
        painter->fillRect(box, theme.color(Role::RowHover));
    painter->fillRect(
        box.left(), box.top(), metrics.px(kRule), box.height(), theme.color(current ? Role::Accent : Role::Line));
    QFont font = metrics.font(TextStyle::Ui);
    font.setWeight(current ? QFont::Bold : QFont::Normal);
    painter->setFont(font);
    painter->setPen(theme.color(current ? Role::Accent : Role::Ink2));
    const int left = box.left() + metrics.px(kIndent), text = left + metrics.px(kNumber);
    QRect words(text, box.top(), box.right() - text, box.height());
    const QString title = index.data(Qt::DisplayRole).toString();
    const bool tall = box.height() > metrics.px(kRow);
    painter->drawText(words, (tall ? Qt::TextWordWrap : Qt::TextSingleLine) | Qt::AlignVCenter | Qt::AlignLeft, title);
    if (tall)
        words.setHeight(metrics.px(kRow) - metrics.px(8));
    painter->drawText(QRect(left, words.top(), metrics.px(kNumber), words.height()), Qt::AlignVCenter | Qt::AlignLeft,
        index.data(NumberRole).toString());
    const bool focused =
        (option.state & QStyle::State_HasFocus) && option.widget && option.widget->property("keyboardFocus").toBool();
    if (focused) {
        const qreal width = theme.highContrast() ? 4 : 3;
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(theme.color(Role::Focus), width));
        painter->drawRoundedRect(
            QRectF(box).adjusted(width / 2 + metrics.px(6), width / 2, -width / 2, -width / 2), 6, 6);
    }
    painter->restore();
}

} // namespace kangdu
