// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/panel.h"

#include <QPainter>

namespace kangdu {

Panel::Panel(Appearance appearance, QWidget *parent) : QWidget(parent), appearance_(appearance)
{
    setAttribute(Qt::WA_OpaquePaintEvent);
    apply();
    connect(&appearance_.theme, &Theme::changed, this, &Panel::apply);
}

int Panel::borderWidth() const
{
    return appearance_.theme.highContrast() ? 2 : 1;
}

void Panel::apply()
{
    const int width = borderWidth();
    setContentsMargins(width, width, width, width);
    update();
}

void Panel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), appearance_.theme.color(Role::Line));
    const int width = borderWidth();
    painter.fillRect(rect().adjusted(width, width, -width, -width), appearance_.theme.color(Role::Surface));
}

}  // namespace kangdu
