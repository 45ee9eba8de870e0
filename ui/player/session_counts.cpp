// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/player/session_counts.h"

#include <QEvent>
#include <QPainter>

namespace kangdu {

namespace {
constexpr qreal kRow = 44, kGap = 12, kRowGap = 8, kCellHeight = 16, kCellGap = 4, kNumber = 20, kLabel = 40;  // px at 100 %
constexpr int kMostCells = 30;  // more would be hairlines: one bar then
}

SessionCounts::SessionCounts(Appearance appearance, QWidget *parent) : QWidget(parent), appearance_(appearance)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&appearance_.theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    connect(&appearance_.metrics, &Metrics::changed, this, [this] {
        updateGeometry();
        update();
    });
    describe();
}

void SessionCounts::show(const Numbers &numbers)
{
    if (numbers == numbers_)
        return;
    numbers_ = numbers;
    describe();
    update();
}

void SessionCounts::describe()
{
    setAccessibleName(tr("%1, %2 of %3 repetitions done").arg(numbers_.setText).arg(numbers_.repsDone).arg(numbers_.reps));
}

void SessionCounts::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        describe();
        update();
    }
    QWidget::changeEvent(event);
}

QSize SessionCounts::sizeHint() const
{
    return {appearance_.metrics.px(400), appearance_.metrics.px(2 * kRow + kRowGap)};
}

QSize SessionCounts::minimumSizeHint() const
{
    return {appearance_.metrics.px(200), sizeHint().height()};
}

qreal SessionCounts::labelWidth(const QFont &font) const
{
    const QFontMetricsF metrics(font);
    return qMax(appearance_.metrics.fpx(kLabel),
                qMax(metrics.horizontalAdvance(tr("Sets")), metrics.horizontalAdvance(tr("Reps"))) + appearance_.metrics.fpx(4));
}

void SessionCounts::paintEvent(QPaintEvent *)
{
    const Metrics &metrics = appearance_.metrics;
    const Theme &theme = appearance_.theme;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QFont label = metrics.font(TextStyle::Ui);
    QFont number = label;
    number.setPixelSize(metrics.px(kNumber));
    number.setBold(true);
    const qreal row = metrics.fpx(kRow), gap = metrics.fpx(kGap), left = labelWidth(label) + gap, second = row + metrics.fpx(kRowGap);

    painter.setFont(label);
    painter.setPen(theme.color(Role::Ink2));
    painter.drawText(QRectF(0, 0, left, row), Qt::AlignVCenter | Qt::AlignLeft, tr("Sets"));
    painter.drawText(QRectF(0, second, left, row), Qt::AlignVCenter | Qt::AlignLeft, tr("Reps"));
    painter.setFont(number);
    painter.setPen(theme.color(Role::Ink));
    const QString reps = QStringLiteral("%1 / %2").arg(numbers_.repsDone).arg(numbers_.reps);
    const qreal setWidth = QFontMetricsF(number).horizontalAdvance(numbers_.setText);
    const qreal repWidth = qMax(metrics.fpx(72), QFontMetricsF(number).horizontalAdvance(reps) + gap);
    painter.drawText(QRectF(0, 0, width(), row), Qt::AlignVCenter | Qt::AlignRight, numbers_.setText);
    painter.drawText(QRectF(0, second, width(), row), Qt::AlignVCenter | Qt::AlignRight, reps);

    // Circles, smaller where there are many; where there is no room at all the words say it.
    const qreal room = width() - left - setWidth - gap;
    const qreal pitch = qMin(row + gap, room / qMax(1, numbers_.sets)), side = qMin(row, pitch * 0.8);
    if (side >= metrics.fpx(8)) {
        const qreal line = qMax<qreal>(1, side * 3 / kRow);
        QFont inside = number;
        inside.setPixelSize(qMax(1, int(side * 16 / kRow)));
        painter.setFont(inside);
        for (int i = 0; i < numbers_.sets; ++i) {
            const QRectF circle(left + i * pitch, (row - side) / 2, side, side);
            const bool done = i < numbers_.setsDone, current = i + 1 == numbers_.currentSet;
            const Role ink = current ? Role::Accent : Role::LineStrong;
            painter.setPen(done ? QPen(Qt::NoPen) : QPen(theme.color(ink), current ? line : 1));
            painter.setBrush(done ? QBrush(theme.color(Role::Accent)) : QBrush(Qt::NoBrush));
            const qreal inset = done ? 0 : line / 2;
            painter.drawEllipse(circle.adjusted(inset, inset, -inset, -inset));
            if (done) {
                appearance_.icons.paint(painter, QStringLiteral("check"), circle.center() - QPointF(side / 4, side / 4), side / 2,
                                        theme.color(Role::OnAccent));
            } else if (side >= metrics.fpx(20)) {
                painter.setPen(theme.color(current ? Role::Accent : Role::Ink2));
                painter.drawText(circle, Qt::AlignCenter, QString::number(i + 1));
            }
        }
    }

    painter.setRenderHint(QPainter::Antialiasing, false);
    const qreal height = metrics.fpx(kCellHeight), top = second + (row - height) / 2, cellsWidth = width() - left - repWidth;
    const bool bar = numbers_.reps > kMostCells;
    const int cells = bar ? 1 : qMax(1, numbers_.reps);
    const qreal cellGap = bar ? 0 : metrics.fpx(kCellGap), step = (cellsWidth + cellGap) / cells;
    for (int i = 0; i < cells; ++i) {
        const QRect cell = QRectF(left + i * step, top, qMax<qreal>(1, step - cellGap), height).toRect();
        const bool done = !bar && i < numbers_.repsDone;
        painter.setPen(theme.color(done ? Role::Accent : Role::LineStrong));
        painter.setBrush(theme.color(done ? Role::Accent : Role::Surface));
        painter.drawRect(cell.adjusted(0, 0, -1, -1));
        if (bar)
            painter.fillRect(QRect(cell.topLeft(), QSize(int(cell.width() * qMin(1.0, double(numbers_.repsDone) / numbers_.reps)), cell.height())),
                             theme.color(Role::Accent));
    }
}

}  // namespace kangdu
