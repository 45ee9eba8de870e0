// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/page_preview.h"

#include <QPainter>

namespace kangdu {

PagePreview::PagePreview(Appearance appearance, QWidget *parent) : QWidget(parent), appearance_(appearance)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    connect(&appearance_.theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    connect(&appearance_.metrics, &Metrics::changed, this, &QWidget::updateGeometry);
}

void PagePreview::setHandout(const HandoutPainter *painter)
{
    painter_ = painter;
    image_ = {};
    setAccessibleName(tr("Preview of page %1 of %2").arg(1).arg(painter ? painter->pages().size() : 0));
    updateGeometry();
    update();
}

QSize PagePreview::sizeHint() const
{
    return {appearance_.metrics.px(420), appearance_.metrics.px(594)};
}

QSize PagePreview::minimumSizeHint() const
{
    return {160, 226};
}

QRectF PagePreview::sheet() const
{
    const QSizeF paper = painter_->paper();
    const double scale = qMin((width() - 2) / paper.width(), (height() - 2) / paper.height());
    const QSizeF size = paper * scale;
    return {QPointF((width() - size.width()) / 2, (height() - size.height()) / 2), size};
}

void PagePreview::paintEvent(QPaintEvent *)
{
    if (!painter_ || painter_->pages().isEmpty())
        return;
    const QRectF box = sheet();
    const QSize wanted = (box.size() * devicePixelRatioF()).toSize();
    if (image_.size() != wanted) {
        image_ = QImage(wanted, QImage::Format_RGB32);
        image_.fill(Qt::white);
        QPainter painter(&image_);
        painter.scale(wanted.width() / painter_->paper().width(), wanted.height() / painter_->paper().height());
        painter_->paint(painter, 0);
    }
    QPainter painter(this);
    painter.drawImage(box, image_);
    painter.setPen(QPen(appearance_.theme.color(Role::LineStrong), 1));
    painter.drawRect(box);
}

}  // namespace kangdu
