// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figure/part_painter.h"

#include <QLineF>
#include <QPainter>

namespace kangdu {

using namespace figure;

namespace {

bool hasMoved(const FigurePart &before, const FigurePart &after)
{
    constexpr double kFar = 60, kNear = 24, kTurn = 6;
    const double way = qMax(QLineF(before.from, after.from).length(), QLineF(before.to, after.to).length());
    const double turn = QLineF(before.from, before.to).angleTo(QLineF(after.from, after.to));
    return way > kFar || (way > kNear && qMin(turn, 360 - turn) > kTurn);
}

}  // namespace

void PartPainter::ground(const QRectF &bounds)
{
    painter_.setPen(QPen(theme_.color(Role::FigGround), kGround, Qt::SolidLine, Qt::RoundCap));
    painter_.drawLine(QPointF(bounds.left() + kGround, kGround / 2), QPointF(bounds.right() - kGround, kGround / 2));
}

void PartPainter::props(const QVector<PropShape> &shapes, PropLayer layer)
{
    for (const PropShape &shape : shapes) {
        if (shape.layer != layer)
            continue;
        if (shape.look == PropLook::Line) {
            painter_.setBrush(Qt::NoBrush);
            painter_.setPen(QPen(theme_.color(Role::FigPropLine), shape.width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        } else if (shape.look == PropLook::Helper) {
            painter_.setPen(QPen(theme_.color(Role::FigFarLine), kOutline, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
            painter_.setBrush(theme_.color(Role::FigFar));
        } else {
            painter_.setPen(QPen(theme_.color(Role::FigPropLine), kOutline, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
            QColor fill = theme_.color(Role::FigProp);
            fill.setAlphaF(shape.look == PropLook::Water ? 0.45f : 1.0f);
            painter_.setBrush(fill);
        }
        painter_.drawPath(shape.path);
    }
}

void PartPainter::ghost(const QVector<FigurePart> &before, const QVector<FigurePart> &after)
{
    QVector<FigurePart> left;
    for (qsizetype i = 0; i < before.size(); ++i) {
        if (hasMoved(before[i], after[i]))
            left << before[i];
    }
    QPen pen(theme_.color(Role::FigGhost), kGhost);
    pen.setDashPattern({kGhostDash / kGhost, kGhostSpace / kGhost});
    painter_.setPen(pen);
    painter_.setBrush(Qt::NoBrush);
    painter_.drawPath(outlineOf(left));
}

void PartPainter::parts(const QVector<FigurePart> &parts, bool far)
{
    for (const FigurePart &part : parts) {
        if (far) {
            fill(part, kOutline / 2 + kGap, panel_);
            fill(part, kOutline / 2, theme_.color(Role::FigFarLine));
            fill(part, -kOutline / 2, theme_.color(Role::FigFar));
        } else {
            fill(part, kGap, panel_);
            fill(part, 0, theme_.color(part.role));
        }
    }
}

void PartPainter::circle(QPointF at, double radius, Role role) { circle(at, radius, theme_.color(role)); }

void PartPainter::dot(QPointF at, double radius) { circle(at, radius, panel_); }

void PartPainter::muscle(const MuscleShape &shape) { paintMuscle(painter_, shape, theme_, panel_, 6); }

void PartPainter::arrow(const MotionArrow &arrow)
{
    const QColor color = theme_.color(Role::FigArrow);
    painter_.setBrush(Qt::NoBrush);
    painter_.setPen(QPen(color, kArrow, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter_.drawPath(arrow.line);
    painter_.setPen(QPen(color, 6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter_.setBrush(color);
    painter_.drawPath(arrow.head);
}

void PartPainter::fill(const FigurePart &part, double grow, const QColor &color)
{
    painter_.setPen(Qt::NoPen);
    painter_.setBrush(color);
    painter_.drawPath(part.shape(grow));
}

void PartPainter::circle(QPointF at, double radius, const QColor &color)
{
    painter_.setPen(Qt::NoPen);
    painter_.setBrush(color);
    painter_.drawEllipse(at, radius, radius);
}

}  // namespace kangdu
