// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/kind_badge.h"

#include "ui/widgets/kind_text.h"

#include <QFontMetrics>
#include <QPainter>

namespace kangdu {

namespace {
constexpr int kHeight = 24, kPadding = 8, kIcon = 16, kGap = 5;
}

QSize kindBadgeSize(Kind kind, const Appearance &appearance)
{
    const Metrics &metrics = appearance.metrics;
    const int text = QFontMetrics(metrics.font(TextStyle::Small)).horizontalAdvance(kindName(kind));
    return {metrics.px(2 * kPadding + kIcon + kGap) + text, metrics.px(kHeight)};
}

void paintKindBadge(QPainter &painter, QPoint topLeft, Kind kind, const Appearance &appearance)
{
    const Metrics &metrics = appearance.metrics;
    const QRectF box(topLeft, kindBadgeSize(kind, appearance));
    const QString hue = kindId(kind);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(appearance.theme.highContrast() ? QPen(appearance.theme.color(Role::LineStrong), 1) : QPen(Qt::NoPen));
    painter.setBrush(appearance.theme.hueSoft(hue));
    painter.drawRoundedRect(box, metrics.fpx(4), metrics.fpx(4));
    const QColor ink = appearance.theme.hue(hue);
    const qreal icon = metrics.fpx(kIcon);
    appearance.icons.paint(painter, kindIcon(kind), {box.left() + metrics.fpx(kPadding), box.center().y() - icon / 2}, icon, ink);
    painter.setFont(metrics.font(TextStyle::Small));
    painter.setPen(ink);
    painter.drawText(box.adjusted(metrics.fpx(kPadding + kIcon + kGap), 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, kindName(kind));
    painter.restore();
}

}  // namespace kangdu
