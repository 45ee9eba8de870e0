// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figure/figure_shapes.h"

#include <QLineF>
#include <QPainter>
#include <QPolygonF>
#include <QtMath>

#include <algorithm>
#include <cmath>

namespace kangdu {

namespace {

void arcAround(QPainterPath &path, QPointF centre, double radius, double fromDegrees, double sweep)
{
    path.arcTo(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius, fromDegrees, sweep);
}

}  // namespace

QPainterPath capsule(QPointF from, QPointF to, figure::Taper radii, double grow)
{
    const double a = radii.from + grow, b = radii.to + grow;
    const QLineF axis(from, to);
    QPainterPath path;
    if (axis.length() <= std::abs(a - b)) {  // one circle swallows the other
        path.addEllipse(a > b ? from : to, qMax(a, b), qMax(a, b));
        return path;
    }
    const double along = axis.angle();  // counter-clockwise on screen, like arcTo's angles
    const double lean = qRadiansToDegrees(std::acos((a - b) / axis.length()));
    path.arcMoveTo(from.x() - a, from.y() - a, 2 * a, 2 * a, along + lean);
    arcAround(path, from, a, along + lean, 360 - 2 * lean);
    arcAround(path, to, b, along - lean, 2 * lean);
    path.closeSubpath();
    return path;
}

QPainterPath hull(const QVector<Circle> &circles)
{
    constexpr int kSteps = 48;  // corners of a circle: off by 0.2 % of its radius
    QVector<QPointF> points;
    for (const Circle &circle : circles)
        for (int i = 0; i < kSteps; ++i)
            points << circle.middle + QPointF(std::cos(2 * M_PI * i / kSteps), std::sin(2 * M_PI * i / kSteps)) * circle.radius;
    std::sort(points.begin(), points.end(), [](QPointF a, QPointF b) { return a.x() != b.x() ? a.x() < b.x() : a.y() < b.y(); });
    // Andrew's monotone chain (1979): below from left to right, then above back.
    QPolygonF outline;
    const auto walk = [&](auto first, auto last) {
        const qsizetype base = outline.size();
        for (auto at = first; at != last; ++at) {
            while (outline.size() >= base + 2) {
                const QPointF a = outline[outline.size() - 1] - outline[outline.size() - 2], b = *at - outline[outline.size() - 1];
                if (a.x() * b.y() - a.y() * b.x() > 0)
                    break;
                outline.removeLast();
            }
            outline << *at;
        }
        if (!outline.isEmpty())
            outline.removeLast();
    };
    walk(points.cbegin(), points.cend());
    walk(points.crbegin(), points.crend());
    QPainterPath path;
    path.addPolygon(outline);
    path.closeSubpath();
    return path;
}

MuscleShape muscleShape(QPointF from, QPointF to, double start, double end, double offset, double bulge)
{
    const QLineF axis(from, to);
    const double length = qMax(1.0, axis.length());
    const QPointF along(axis.dx() / length, axis.dy() / length), front(along.y(), -along.x());
    const auto at = [&](double part, double aside) { return from + along * (length * part) + front * aside; };
    const double middle = (start + end) / 2, inset = 0.14 * (end - start);
    MuscleShape shape;
    shape.lens.moveTo(at(start, offset));
    shape.lens.quadTo(at(middle, offset + bulge), at(end, offset * 0.8));
    shape.lens.quadTo(at(middle, offset - bulge), at(start, offset));
    shape.lens.closeSubpath();
    for (const int fibre : {-1, 0, 1}) {
        const double narrow = fibre * bulge * 0.147, wide = fibre * bulge * 0.42;
        shape.fibres.moveTo(at(start + inset, offset + narrow));
        shape.fibres.quadTo(at(middle, offset + wide), at(end - inset, offset * 0.85 + narrow));
    }
    return shape;
}

void paintMuscle(QPainter &painter, const MuscleShape &shape, const FigureInk &ink, double gap)
{
    const bool lined = ink.outline() > 0;
    painter.setPen(QPen(lined ? ink.outlineColor() : ink.panel(), gap, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(ink.color(Role::FigMuscle));
    painter.drawPath(shape.lens);
    painter.setPen(QPen(ink.color(Role::FigFibre), figure::kFibre, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(shape.fibres);
}

}  // namespace kangdu
