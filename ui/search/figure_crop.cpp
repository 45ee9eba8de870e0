// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/figure_crop.h"

#include "ui/figure/figure_painter.h"

#include <QPainter>

namespace kangdu {

namespace {

constexpr qreal kHeight = 216;  // px at 100 %

}  // namespace

FigureCrop::FigureCrop(Appearance appearance, QWidget *parent) : QWidget(parent), appearance_(appearance)
{
    setAttribute(Qt::WA_OpaquePaintEvent);
    connect(&appearance_.metrics, &Metrics::changed, this, &FigureCrop::restyle);
    connect(&appearance_.theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    restyle();
}

void FigureCrop::setRegion(const QString &region)
{
    if (region_ == region)
        return;
    region_ = region;
    update();
}

void FigureCrop::restyle()
{
    setFixedHeight(appearance_.metrics.px(kHeight));
}

void FigureCrop::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), appearance_.theme.color(Role::FigBg));
    FigurePainter(appearance_.theme).paintCrop(painter, rect(), region_);
}

}  // namespace kangdu
