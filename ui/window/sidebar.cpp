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
    tree_->setGeometry(0, 0, width() - (appearance_.theme.highContrast() ? 2 : 1), height());
}

void Sidebar::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), appearance_.theme.color(Role::Line));
}

}  // namespace kangdu
