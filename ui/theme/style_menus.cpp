// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/style.h"

#include <QPainter>
#include <QStyleOption>

namespace kangdu {

void KangduStyle::drawMenuItem(const QStyleOptionMenuItem &item, QPainter &painter) const
{
    const Theme &theme = appearance_.theme;
    const Metrics &metrics = appearance_.metrics;
    const QRect rect = item.rect;
    painter.fillRect(rect, theme.color(Role::Raised));
    if (item.menuItemType == QStyleOptionMenuItem::Separator) {
        painter.fillRect(QRect(rect.left(), rect.center().y(), rect.width(), 1), theme.color(Role::Line));
        return;
    }
    const bool enabled = item.state & State_Enabled, selected = enabled && (item.state & State_Selected);
    if (selected)
        painter.fillRect(rect, theme.color(theme.highContrast() ? Role::Select : Role::RowHover));
    const QColor ink = theme.color(!enabled ? Role::Disabled : selected ? Role::OnSelect : Role::Ink);
    const qreal side = metrics.fpx(20);
    const QPointF at(rect.left() + metrics.fpx(10), rect.top() + (rect.height() - side) / 2);
    if (item.checked)
        appearance_.icons.paint(painter, QStringLiteral("check"), at, side, ink);
    else if (!item.icon.isNull())
        item.icon.paint(&painter, QRectF(at, QSizeF(side, side)).toRect());
    painter.setPen(ink);
    QFont font = item.font;
    font.setBold(item.checked || font.bold());
    painter.setFont(font);
    const QRect text = rect.adjusted(metrics.px(40), 0, -metrics.px(16), 0);
    painter.drawText(text, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextHideMnemonic, item.text.section('\t', 0, 0));
    if (!selected && enabled)
        painter.setPen(theme.color(Role::Ink3));
    painter.setFont(item.font);
    painter.drawText(text, Qt::AlignVCenter | Qt::AlignRight, item.text.section('\t', 1));
    if (item.menuItemType == QStyleOptionMenuItem::SubMenu)
        appearance_.icons.paint(painter, QStringLiteral("chevron-right"), {rect.right() - side - 4, at.y()}, side, ink);
}

} // namespace kangdu
