// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/article/press_button.h"

#include <QFocusEvent>
#include <QFontMetricsF>
#include <QPainter>

namespace kangdu {

namespace {
constexpr qreal kIconGap = 8, kRadius = 8;
constexpr qreal kIconAlone = 22, kIconInText = 20;
} // namespace

bool isKeyboardFocus(const QFocusEvent &event)
{
    return event.reason() == Qt::TabFocusReason || event.reason() == Qt::BacktabFocusReason
        || event.reason() == Qt::ShortcutFocusReason;
}

PressButton::PressButton(const Appearance &appearance, Form form, QWidget *parent)
    : QAbstractButton(parent)
    , appearance_(appearance)
    , form_(form)
{
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void PressButton::setIconName(const QString &name)
{
    iconName_ = name;
    updateGeometry();
    update();
}

void PressButton::setLabel(const QString &label)
{
    setText(QString(label).replace('&', QStringLiteral("&&")));
    updateGeometry();
    update();
}

void PressButton::setHeight(qreal at100)
{
    height_ = at100;
    updateGeometry();
}

qreal PressButton::side() const
{
    return form_ == Form::Link ? 4 : 14;
}

QSize PressButton::sizeHint() const
{
    const Metrics &metrics = appearance_.metrics;
    const QString shown = QString(text()).replace(QStringLiteral("&&"), QStringLiteral("&"));
    qreal width = 2 * side();
    if (!iconName_.isEmpty())
        width += shown.isEmpty() ? kIconAlone : kIconInText + kIconGap;
    width *= metrics.zoom();
    if (!shown.isEmpty())
        width += QFontMetricsF(metrics.font(TextStyle::Ui)).horizontalAdvance(shown) + 1;
    const int least = form_ == Form::Link ? 0 : metrics.px(height_);
    return {qMax(least, qRound(width)), metrics.px(height_)};
}

QSize PressButton::minimumSizeHint() const
{
    return {qMin(sizeHint().width(), appearance_.metrics.px(44)), sizeHint().height()};
}

QColor PressButton::inkColor() const
{
    if (!isEnabled())
        return appearance_.theme.color(Role::Disabled);
    return appearance_.theme.color(form_ == Form::Link ? Role::Link : Role::Ink);
}

void PressButton::paintEvent(QPaintEvent *)
{
    const Theme &theme = appearance_.theme;
    const Metrics &metrics = appearance_.metrics;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal line = theme.highContrast() ? 2 : 1, radius = metrics.fpx(kRadius);
    const QRectF box = QRectF(rect()).adjusted(line / 2, line / 2, -line / 2, -line / 2);
    const bool hover = isEnabled() && underMouse(), down = isDown();
    if (form_ == Form::Framed) {
        painter.setPen(QPen(theme.color(hover || down ? Role::Accent : Role::LineStrong), line));
        painter.setBrush(theme.color(down && !theme.highContrast() ? Role::Select
                : hover                                            ? Role::AccentSoftHover
                                                                   : Role::Surface));
        painter.drawRoundedRect(box, radius, radius);
    } else if (form_ == Form::Segment && (hover || down)) {
        painter.fillRect(rect(), theme.color(down && !theme.highContrast() ? Role::Select : Role::AccentSoftHover));
    }

    const QString shown = QString(text()).replace(QStringLiteral("&&"), QStringLiteral("&"));
    QFont font = metrics.font(TextStyle::Ui);
    font.setUnderline(form_ == Form::Link && hover);
    const QColor ink = inkColor();
    qreal x = side() * metrics.zoom();
    const qreal iconSide = metrics.fpx(shown.isEmpty() ? kIconAlone : kIconInText);
    if (!iconName_.isEmpty()) {
        const qreal left = shown.isEmpty() ? (width() - iconSide) / 2 : x;
        appearance_.icons.paint(painter, iconName_, {left, (height() - iconSide) / 2}, iconSide, ink);
        x += iconSide + metrics.fpx(kIconGap);
    }
    if (!shown.isEmpty()) {
        painter.setFont(font);
        painter.setPen(ink);
        const QRectF place(x, 0, width() - x - side() * metrics.zoom() + 2, height());
        const QFontMetricsF fontMetrics(font);
        const bool centred = iconName_.isEmpty() && form_ != Form::Link;
        painter.drawText(place, Qt::AlignVCenter | (centred ? Qt::AlignHCenter : Qt::AlignLeft) | Qt::TextSingleLine,
            fontMetrics.elidedText(shown, Qt::ElideRight, place.width()));
    }
    if (hasFocus() && ring_) {
        const qreal width = theme.highContrast() ? 4 : 3;
        painter.setPen(QPen(theme.color(Role::Focus), width));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2), radius, radius);
    }
}

void PressButton::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void PressButton::focusInEvent(QFocusEvent *event)
{
    ring_ = isKeyboardFocus(*event);
    QAbstractButton::focusInEvent(event);
}

void PressButton::focusOutEvent(QFocusEvent *event)
{
    ring_ = false;
    QAbstractButton::focusOutEvent(event);
}

} // namespace kangdu
