// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/home/reading_row.h"

#include "ui/widgets/kind_badge.h"
#include "ui/widgets/kind_text.h"

#include <QFocusEvent>
#include <QPainter>
#include <QtMath>

namespace kangdu {

namespace {
constexpr int kHeight = 75, kPadding = 20, kGap = 12, kBar = 6, kRest = 96;
}

ReadingRow::ReadingRow(Appearance appearance, QWidget *parent)
    : QAbstractButton(parent)
    , appearance_(appearance)
{
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&appearance_.metrics, &Metrics::changed, this, [this] { updateGeometry(); });
}

void ReadingRow::setReading(const TopicCard &card, qreal progress, bool ruled)
{
    card_ = card;
    progress_ = qBound(0.0, progress, 1.0);
    ruled_ = ruled;
    const int minutes = qMax(1, qCeil(card.minutes * (1 - progress_)));
    rest_ = tr("%n min left", nullptr, minutes);
    setText(card.shortTitle);
    setAccessibleName(card.shortTitle);
    setAccessibleDescription(tr("%1, %2 % read, %3").arg(kindName(card.kind)).arg(qRound(progress_ * 100)).arg(rest_));
    update();
}

QSize ReadingRow::sizeHint() const
{
    return {appearance_.metrics.px(240), appearance_.metrics.px(kHeight)};
}

void ReadingRow::focusInEvent(QFocusEvent *event)
{
    ring_ = event->reason() != Qt::MouseFocusReason;
    QAbstractButton::focusInEvent(event);
}

void ReadingRow::paintEvent(QPaintEvent *)
{
    const Theme &theme = appearance_.theme;
    const Metrics &metrics = appearance_.metrics;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int line = theme.highContrast() ? 2 : 1;
    const bool inverted = isDown() && theme.highContrast();
    if (isDown() || underMouse())
        painter.fillRect(
            rect().adjusted(line, line, -line, -line), theme.color(isDown() ? Role::Select : Role::AccentSoftHover));
    if (ruled_)
        painter.fillRect(0, 0, width(), line, theme.color(Role::Line));

    const qreal left = metrics.fpx(kPadding), right = width() - left, gap = metrics.fpx(kGap);
    const qreal titleTop = metrics.fpx(13), titleHeight = metrics.fpx(24);
    QFont bold = metrics.font(TextStyle::Ui);
    bold.setBold(true);
    const QSize badge = kindBadgeSize(card_.kind, appearance_);
    const QFontMetricsF titleMetrics(bold);
    const QString title = titleMetrics.elidedText(card_.shortTitle, Qt::ElideRight, right - left - gap - badge.width());
    painter.setFont(bold);
    painter.setPen(theme.color(inverted ? Role::OnSelect : Role::Ink));
    painter.drawText(QRectF(left, titleTop, right - left, titleHeight), Qt::AlignVCenter | Qt::AlignLeft, title);
    const QPointF badgeAt(
        left + titleMetrics.horizontalAdvance(title) + gap, titleTop + (titleHeight - badge.height()) / 2);
    paintKindBadge(painter, badgeAt.toPoint(), card_.kind, appearance_);

    const QFont small = metrics.font(TextStyle::Small);
    const qreal restWidth = qMax(metrics.fpx(kRest), QFontMetricsF(small).horizontalAdvance(rest_) + 2);
    const qreal restTop = titleTop + titleHeight + metrics.fpx(6), restHeight = metrics.fpx(20);
    painter.setFont(small);
    painter.setPen(theme.color(inverted ? Role::OnSelect : Role::Ink3));
    painter.drawText(
        QRectF(right - restWidth, restTop, restWidth, restHeight), Qt::AlignVCenter | Qt::AlignRight, rest_);

    QRectF bar(left, restTop + (restHeight - metrics.fpx(kBar)) / 2, right - restWidth - gap - left, metrics.fpx(kBar));
    const qreal round = bar.height() / 2;
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.color(Role::Track));
    painter.drawRoundedRect(bar, round, round);
    bar.setWidth(qMax(bar.height(), bar.width() * progress_));
    painter.setBrush(theme.color(inverted ? Role::OnSelect : Role::Accent));
    painter.drawRoundedRect(bar, round, round);

    if (hasFocus() && ring_) {
        const qreal ring = theme.highContrast() ? 4 : 3;
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme.color(Role::Focus), ring));
        painter.drawRoundedRect(QRectF(rect()).adjusted(ring / 2 + 1, ring / 2 + 1, -ring / 2 - 1, -ring / 2 - 1),
            metrics.fpx(8), metrics.fpx(8));
    }
}

} // namespace kangdu
