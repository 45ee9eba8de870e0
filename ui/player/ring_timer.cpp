// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/player/ring_timer.h"

#include <QPainter>

#include <algorithm>

namespace kangdu {

namespace {
constexpr qreal kSide = 256, kLine = 14, kNumber = 96, kWord = 21, kBaseline = 153, kWordBaseline = 197, kIcon = 96;  // px at 100 %
constexpr int kSteps = 240;  // of the ring: finer could not be seen
}

RingTimer::RingTimer(Appearance appearance, QWidget *parent) : QWidget(parent), appearance_(appearance)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&appearance_.theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    connect(&appearance_.metrics, &Metrics::changed, this, [this] {
        updateGeometry();
        update();
    });
}

QSize RingTimer::sizeHint() const
{
    const int side = appearance_.metrics.px(kSide);
    return {side, side};
}

void RingTimer::show(const QString &number, const QString &word, double share, Tone tone, const QString &icon)
{
    const int step = int(std::clamp(share, 0.0, 1.0) * kSteps);
    if (number == number_ && word == word_ && step == step_ && tone == tone_ && icon == icon_)
        return;
    if (number != number_ || word != word_)
        setAccessibleName((number + ' ' + word).trimmed());
    number_ = number;
    word_ = word;
    step_ = step;
    tone_ = tone;
    icon_ = icon;
    update();
}

void RingTimer::paintEvent(QPaintEvent *)
{
    const Theme &theme = appearance_.theme;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(width() / kSide, width() / kSide);
    const QRectF circle = QRectF(0, 0, kSide, kSide).adjusted(9, 9, -9, -9);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.color(Role::Track), kLine));
    painter.drawEllipse(circle);
    if (step_ > 0) {
        painter.setPen(QPen(theme.color(tone_ == Tone::Rest ? Role::FigNear : Role::Accent), kLine, Qt::SolidLine, Qt::RoundCap));
        painter.drawArc(circle, 90 * 16, -360 * 16 * step_ / kSteps);
    }
    if (!icon_.isEmpty())
        appearance_.icons.paint(painter, icon_, {(kSide - kIcon) / 2, 62}, kIcon, theme.color(Role::Accent));
    // The font is scaled by the painter: sizes here are at 100 %.
    QFont font = appearance_.metrics.font(TextStyle::H1);
    const auto centred = [&](const QString &text, qreal size, qreal baseline, qreal room, Role role, bool bold) {
        font.setPixelSize(int(size));
        font.setBold(bold);
        for (int pixels = int(size); pixels > 14 && QFontMetricsF(font).horizontalAdvance(text) > room; --pixels)
            font.setPixelSize(pixels);
        painter.setFont(font);
        painter.setPen(theme.color(role));
        painter.drawText(QPointF((kSide - QFontMetricsF(font).horizontalAdvance(text)) / 2, baseline), text);
    };
    centred(number_, kNumber, kBaseline, 200, Role::Ink, true);
    centred(word_, kWord, kWordBaseline, 172, Role::Ink2, false);
}

}  // namespace kangdu
