// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/sidebar.h"

#include <QPainter>

namespace kangdu {

Sidebar::Sidebar(QWidget *tree, Appearance appearance, QWidget *parent) : QWidget(parent), tree_(tree), appearance_(appearance)
{
    tree_->setParent(this);
    setFocusProxy(tree_);
    connect(&appearance_.theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void Sidebar::resizeEvent(QResizeEvent *)
{
    const int top = appearance_.metrics.px(12);
    tree_->setGeometry(0, top, width() - border(), height() - top);
}

void Sidebar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), appearance_.theme.color(Role::Sidebar));
    painter.fillRect(width() - border(), 0, border(), height(), appearance_.theme.color(Role::Line));
}

}  // namespace kangdu
