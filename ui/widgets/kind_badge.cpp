// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/kind_badge.h"

#include "ui/widgets/kind_text.h"

#include <QFontMetrics>
#include <QPainter>
#include <QPixmapCache>

namespace kangdu {

namespace {

constexpr int kHeight = 24, kPadding = 8, kIcon = 16, kGap = 5;

void drawBadge(QPainter &painter, const QRectF &box, Kind kind, const Appearance &appearance)
{
    const Metrics &metrics = appearance.metrics;
    const QString hue = kindId(kind);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(appearance.theme.highContrast() ? QPen(appearance.theme.color(Role::LineStrong), 1) : QPen(Qt::NoPen));
    painter.setBrush(appearance.theme.hueSoft(hue));
    const qreal in = appearance.theme.highContrast() ? 0.5 : 0;  // keeps the whole line inside
    painter.drawRoundedRect(box.adjusted(in, in, -in, -in), metrics.fpx(4), metrics.fpx(4));
    const QColor ink = appearance.theme.hue(hue);
    const qreal icon = metrics.fpx(kIcon);
    appearance.icons.paint(painter, kindIcon(kind), {box.left() + metrics.fpx(kPadding), box.center().y() - icon / 2}, icon, ink);
    painter.setFont(metrics.font(TextStyle::Small));
    painter.setPen(ink);
    painter.drawText(box.adjusted(metrics.fpx(kPadding + kIcon + kGap), 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, kindName(kind));
}

}  // namespace

QSize kindBadgeSize(Kind kind, const Appearance &appearance)
{
    const Metrics &metrics = appearance.metrics;
    const int text = QFontMetrics(metrics.font(TextStyle::Small)).horizontalAdvance(kindName(kind));
    return {metrics.px(2 * kPadding + kIcon + kGap) + text, metrics.px(kHeight)};
}

void paintKindBadge(QPainter &painter, QPoint topLeft, Kind kind, const Appearance &appearance)
{
    const QSize size = kindBadgeSize(kind, appearance);
    const QString hue = kindId(kind);
    const qreal ratio = painter.device()->devicePixelRatioF();
    const QString key = QStringLiteral("kangdu-badge:%1:%2:%3:%4x%5:%6:%7")
                            .arg(kindName(kind)).arg(appearance.theme.hue(hue).rgba()).arg(appearance.theme.hueSoft(hue).rgba())
                            .arg(size.width()).arg(size.height()).arg(ratio).arg(appearance.theme.highContrast());
    QPixmap badge;
    if (!QPixmapCache::find(key, &badge)) {
        badge = QPixmap(size * ratio);
        badge.setDevicePixelRatio(ratio);
        badge.fill(Qt::transparent);
        QPainter drawing(&badge);
        drawBadge(drawing, QRectF({0, 0}, size), kind, appearance);
        drawing.end();
        QPixmapCache::insert(key, badge);
    }
    painter.drawPixmap(topLeft, badge);
}

}  // namespace kangdu
