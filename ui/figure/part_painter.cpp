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
    painter_.setPen(QPen(ink_.color(Role::FigGround), kGround, Qt::SolidLine, Qt::RoundCap));
    painter_.drawLine(QPointF(bounds.left() + kGround, kGround / 2), QPointF(bounds.right() - kGround, kGround / 2));
}

void PartPainter::props(const QVector<PropShape> &shapes, PropLayer layer)
{
    for (const PropShape &shape : shapes) {
        if (shape.layer != layer)
            continue;
        if (shape.look == PropLook::Line) {
            painter_.setBrush(Qt::NoBrush);
            painter_.setPen(QPen(ink_.color(Role::FigPropLine), shape.width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        } else if (shape.look == PropLook::Helper) {
            painter_.setPen(QPen(ink_.color(Role::FigFarLine), kOutline, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
            painter_.setBrush(ink_.color(Role::FigFar));
        } else {
            painter_.setPen(QPen(ink_.color(Role::FigPropLine), kOutline, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
            QColor fill = ink_.color(Role::FigProp);
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
    QPen pen(ink_.color(Role::FigGhost), kGhost);
    pen.setDashPattern({kGhostDash / kGhost, kGhostSpace / kGhost});
    painter_.setPen(pen);
    painter_.setBrush(Qt::NoBrush);
    painter_.drawPath(outlineOf(left));
}

void PartPainter::parts(const QVector<FigurePart> &parts, bool far)
{
    for (const FigurePart &part : parts) {
        if (far) {
            outlined(part, kOutline, ink_.color(Role::FigFarLine), ink_.color(Role::FigFar));
        } else if (ink_.outline() > 0) {
            outlined(part, ink_.outline(), ink_.outlineColor(), ink_.color(part.role));
        } else {
            fill(part, kGap, ink_.panel());
            fill(part, 0, ink_.color(part.role));
        }
    }
}

void PartPainter::circle(QPointF at, double radius, Role role)
{
    const double line = ink_.outline() / 2;
    if (line > 0)
        circle(at, radius + line, ink_.outlineColor());
    circle(at, radius - line, ink_.color(role));
}

void PartPainter::dot(QPointF at, double radius) { circle(at, radius, ink_.panel()); }

void PartPainter::muscle(const MuscleShape &shape) { paintMuscle(painter_, shape, ink_, 6); }

void PartPainter::arrow(const MotionArrow &arrow)
{
    const QColor color = ink_.color(Role::FigArrow);
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

void PartPainter::outlined(const FigurePart &part, double width, const QColor &line, const QColor &color)
{
    fill(part, width / 2 + kGap, ink_.panel());
    fill(part, width / 2, line);
    fill(part, -width / 2, color);
}

void PartPainter::circle(QPointF at, double radius, const QColor &color)
{
    painter_.setPen(Qt::NoPen);
    painter_.setBrush(color);
    painter_.drawEllipse(at, radius, radius);
}

}  // namespace kangdu
