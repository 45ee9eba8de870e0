// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/rounded_frame.h"

#include <QPainter>

namespace kangdu {

RoundedFrame::RoundedFrame(Appearance appearance, QWidget *parent)
    : QWidget(parent)
    , appearance_(appearance)
{
    connect(&appearance_.theme, &Theme::changed, this, [this] { update(); });
}

void RoundedFrame::paintEvent(QPaintEvent *)
{
    const Theme &theme = appearance_.theme;
    const qreal border = theme.highContrast() ? 2 : 1, radius = appearance_.metrics.fpx(8);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.color(Role::Line), border));
    painter.setBrush(theme.color(Role::Surface));
    painter.drawRoundedRect(QRectF(rect()).adjusted(border / 2, border / 2, -border / 2, -border / 2), radius, radius);
}

} // namespace kangdu
