// SPDX-License-Identifier: GPL-3.0-or-later
// Slim scroll bars: a rounded handle in its own groove, without arrow buttons.
#include "ui/theme/style.h"

#include <QPainter>
#include <QStyleOption>
#include <QWidget>

namespace kangdu {

void KangduStyle::drawScrollBar(const QStyleOptionComplex &option, QPainter &painter, const QWidget *widget) const
{
    const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(&option);
    if (!slider || slider->maximum <= slider->minimum)
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const bool active = (option.state & State_MouseOver) || (option.activeSubControls & SC_ScrollBarSlider);
    painter.setBrush(appearance_.theme.color(active ? Role::Ink3 : Role::LineStrong));
    const bool upright = slider->orientation == Qt::Vertical;
    const qreal inset = appearance_.metrics.fpx(active ? 2.5 : 3.5);
    const QRectF handle =
        QRectF(scrollBarRect(option, SC_ScrollBarSlider, widget))
            .adjusted(upright ? inset : 2, upright ? 2 : inset, upright ? -inset : -2, upright ? -2 : -inset);
    const qreal round = (upright ? handle.width() : handle.height()) / 2;
    painter.drawRoundedRect(handle, round, round);
    painter.restore();
}

QRect KangduStyle::scrollBarRect(const QStyleOptionComplex &option, SubControl subControl, const QWidget *widget) const
{
    const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(&option);
    if (!slider)
        return {};
    const bool upright = slider->orientation == Qt::Vertical;
    const QRect rect = option.rect;
    const int length = upright ? rect.height() : rect.width();
    const qint64 range = qint64(slider->maximum) - slider->minimum;
    int handle = length;
    if (range > 0)
        handle = qBound(qMin(length, pixelMetric(PM_ScrollBarSliderMin, &option, widget)),
            int(qint64(length) * slider->pageStep / (range + slider->pageStep)), length);
    const int start = sliderPositionFromValue(
        slider->minimum, slider->maximum, slider->sliderPosition, length - handle, slider->upsideDown);
    const auto part = [&](int from, int size) {
        return upright ? QRect(rect.left(), rect.top() + from, rect.width(), size)
                       : QRect(rect.left() + from, rect.top(), size, rect.height());
    };
    switch (subControl) {
    case SC_ScrollBarGroove:
        return rect;
    case SC_ScrollBarSlider:
        return part(start, handle);
    case SC_ScrollBarSubPage:
        return part(0, start);
    case SC_ScrollBarAddPage:
        return part(start + handle, length - start - handle);
    default:
        return {};
    }
}

} // namespace kangdu
