// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/home/region_button.h"

#include "ui/widgets/kind_text.h"
#include "ui/widgets/wrapped_text.h"

#include <QFocusEvent>
#include <QPainter>

namespace kangdu {

namespace {
constexpr int kWidth = 80, kHeight = 44, kPadding = 6, kLine = 22, kSmallLine = 18;
}

RegionButton::RegionButton(Appearance appearance, const QString &region, QWidget *parent)
    : QAbstractButton(parent)
    , appearance_(appearance)
    , region_(region)
{
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setProperty("focusRing", true);
    retranslate();
}

void RegionButton::retranslate()
{
    setText(regionName(region_));
    setAccessibleName(text());
    setAccessibleDescription(tr("Show topics about this part of the body"));
    update();
}

void RegionButton::setLit(bool lit)
{
    if (lit_ == lit)
        return;
    lit_ = lit;
    update();
}

QSize RegionButton::sizeHint() const
{
    return {appearance_.metrics.px(kWidth), appearance_.metrics.px(kHeight)};
}

void RegionButton::paintEvent(QPaintEvent *)
{
    const Theme &theme = appearance_.theme;
    const Metrics &metrics = appearance_.metrics;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool hover = underMouse() || lit_, down = isDown();
    const qreal border = theme.highContrast() ? 2 : 1, radius = metrics.fpx(8);
    painter.setPen(QPen(theme.color(hover || down ? Role::Accent : Role::LineStrong), border));
    painter.setBrush(theme.color(down ? Role::Select : hover ? Role::AccentSoft : Role::Surface));
    painter.drawRoundedRect(QRectF(rect()).adjusted(border / 2, border / 2, -border / 2, -border / 2), radius, radius);

    painter.setPen(theme.color(down && theme.highContrast() ? Role::OnSelect : hover ? Role::Accent : Role::Ink));
    const qreal room = width() - 2 * metrics.fpx(kPadding);
    QFont font = metrics.font(TextStyle::Ui);
    const bool small = QFontMetricsF(font).horizontalAdvance(text()) > room;
    if (small)
        font = metrics.font(TextStyle::Small);
    const qreal line = metrics.fpx(small ? kSmallLine : kLine);
    const QStringList lines = wrappedLines(text(), font, room, 2);
    const QRectF box(metrics.fpx(kPadding), (height() - lines.size() * line) / 2, room, lines.size() * line);
    paintLines(painter, lines, font, box, line, Qt::AlignHCenter);
}

void RegionButton::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    emit pointed(true);
}

void RegionButton::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    emit pointed(hasFocus());
}

void RegionButton::focusInEvent(QFocusEvent *event)
{
    QAbstractButton::focusInEvent(event);
    emit pointed(true);
}

void RegionButton::focusOutEvent(QFocusEvent *event)
{
    QAbstractButton::focusOutEvent(event);
    emit pointed(underMouse());
}

} // namespace kangdu
