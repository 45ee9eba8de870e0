// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/home/body_map.h"

#include "ui/home/region_button.h"

#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

namespace kangdu {

namespace {

constexpr int kWidth = 382, kHeight = 548, kFigure = 500; // px at 100 %
constexpr qreal kLabelSpan = 584, kElbow = 8;
constexpr qreal kLargest = 1.25; // a tall panel enlarges the figure by this much at most

struct LabelRow {
    const char *region;
    bool left;
    qreal at; ///< middle of the label, as a share of the span
};
/// From head to foot, which is also the order of the keyboard.
constexpr LabelRow kLabels[] = {
    {"neck", true, 0.13},
    {"shoulder", false, 0.19},
    {"arm", true, 0.33},
    {"lower-back", false, 0.36},
    {"wrist-hand", true, 0.52},
    {"hip", false, 0.52},
    {"thigh", true, 0.7},
    {"knee", false, 0.7},
    {"calf", true, 0.88},
    {"ankle-foot", false, 0.88},
};

} // namespace

BodyMap::BodyMap(Appearance appearance, QWidget *parent)
    : QWidget(parent)
    , appearance_(appearance)
{
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    for (const LabelRow &row : kLabels) {
        auto *button = new RegionButton(appearance, QLatin1String(row.region), this);
        connect(button, &QAbstractButton::clicked, this, [this, button] { emit chosen(button->region()); });
        connect(button, &RegionButton::pointed, this,
            [this, button](bool here) { point(here ? button->region() : QString()); });
        buttons_ << button;
    }
    connect(&appearance_.theme, &Theme::changed, this, [this] { update(); });
    connect(&appearance_.metrics, &Metrics::changed, this, [this] {
        updateGeometry();
        arrange();
    });
}

void BodyMap::setSide(FigurePainter::Side side)
{
    side_ = side;
    update();
}

void BodyMap::retranslate()
{
    for (RegionButton *button : std::as_const(buttons_))
        button->retranslate();
}

QSize BodyMap::sizeHint() const
{
    return minimumSizeHint();
}

QSize BodyMap::minimumSizeHint() const
{
    return {appearance_.metrics.px(kWidth), appearance_.metrics.px(kHeight)};
}

qreal BodyMap::scale() const
{
    const Metrics &metrics = appearance_.metrics;
    return qBound(1.0, qMin(height() / metrics.fpx(kLabelSpan), width() / metrics.fpx(kWidth)), kLargest);
}

QRectF BodyMap::figureBox() const
{
    const qreal height = scale() * appearance_.metrics.fpx(kFigure), width = scale() * appearance_.metrics.fpx(kWidth);
    return {(this->width() - width) / 2, (this->height() - height) / 2, width, height};
}

void BodyMap::arrange()
{
    const Metrics &metrics = appearance_.metrics;
    const qreal span = scale() * metrics.fpx(kLabelSpan), top = (height() - span) / 2;
    const QRectF box = figureBox();
    for (qsizetype i = 0; i < buttons_.size(); ++i) {
        const LabelRow &row = kLabels[i];
        const QSize size = buttons_[i]->sizeHint();
        const qreal middle = top + row.at * span;
        const qreal x = row.left ? box.left() : box.right() - size.width();
        buttons_[i]->setGeometry(QRect(QPoint(qRound(x), qRound(middle - size.height() / 2.0)), size));
    }
    update();
}

void BodyMap::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void BodyMap::point(const QString &region)
{
    if (pointed_ == region)
        return;
    pointed_ = region;
    for (RegionButton *button : std::as_const(buttons_))
        button->setLit(button->region() == region);
    update();
}

void BodyMap::mouseMoveEvent(QMouseEvent *event)
{
    const QString region = FigurePainter::regionAt(figureBox(), event->position());
    setCursor(region.isEmpty() ? Qt::ArrowCursor : Qt::PointingHandCursor);
    point(region);
}

void BodyMap::mouseReleaseEvent(QMouseEvent *event)
{
    const QString region = FigurePainter::regionAt(figureBox(), event->position());
    if (event->button() == Qt::LeftButton && !region.isEmpty())
        emit chosen(region);
}

void BodyMap::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    point({});
}

void BodyMap::paintEvent(QPaintEvent *)
{
    const Theme &theme = appearance_.theme;
    const Metrics &metrics = appearance_.metrics;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = figureBox();
    FigurePainter(theme).paintBody(painter, box, side_, pointed_.isEmpty() ? QSet<QString>() : QSet<QString>{pointed_});
    const qreal hair = theme.highContrast() ? 2 : 1.5;
    for (qsizetype i = 0; i < buttons_.size(); ++i) {
        const QRectF label = buttons_[i]->geometry();
        const bool left = kLabels[i].left;
        const QPointF from(left ? label.right() : label.left(), label.center().y());
        const QPointF to = FigurePainter::regionPoint(box, side_, buttons_[i]->region());
        QPainterPath leader(from);
        leader.lineTo(from + QPointF(left ? metrics.fpx(kElbow) : -metrics.fpx(kElbow), 0));
        leader.lineTo(to);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme.color(Role::FigBg), metrics.fpx(hair + 3.6)));
        painter.drawPath(leader);
        painter.setPen(QPen(theme.color(Role::Ink2), metrics.fpx(hair)));
        painter.drawPath(leader);
        painter.setPen(QPen(theme.color(Role::Surface), metrics.fpx(2)));
        painter.setBrush(theme.color(Role::FigArrow));
        painter.drawEllipse(to, metrics.fpx(5), metrics.fpx(5));
    }
}

} // namespace kangdu
