// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figure/figure_shapes.h"

#include <QLineF>
#include <QPainter>
#include <QtMath>

#include <array>
#include <cmath>

namespace kangdu {

namespace {

constexpr MuscleRow kMuscles[] = {
    {"quadN", "pelvis", "kneeN", 0.14, 0.93, 20, 62},      {"quadF", "pelvis", "kneeF", 0.14, 0.93, 20, 62},
    {"hamN", "pelvis", "kneeN", 0.14, 0.93, -20, 58},      {"calfN", "kneeN", "ankleN", 0.06, 0.74, -8, 52},
    {"shinN", "kneeN", "ankleN", 0.08, 0.8, 10, 36},       {"bicepsN", "shoulder", "elbowN", 0.18, 0.88, 12, 24},
    {"glute", "pelvis", "waist", -0.5, 0.55, -34, 62},     {"deltN", "shoulder", "elbowN", -0.06, 0.5, 8, 34},
};

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

const MuscleRow *findMuscle(const QString &name)
{
    for (const MuscleRow &row : kMuscles) {
        if (name == QLatin1String(row.name))
            return &row;
    }
    return nullptr;
}

MuscleShape muscleShape(QPointF from, QPointF to, const MuscleRow &row)
{
    const QLineF axis(from, to);
    const double length = qMax(1.0, axis.length());
    const QPointF along(axis.dx() / length, axis.dy() / length), front(along.y(), -along.x());
    const auto at = [&](double part, double aside) { return from + along * (length * part) + front * aside; };
    const double middle = (row.start + row.end) / 2, inset = 0.14 * (row.end - row.start);
    MuscleShape shape;
    shape.lens.moveTo(at(row.start, row.offset));
    shape.lens.quadTo(at(middle, row.offset + row.bulge), at(row.end, row.offset * 0.8));
    shape.lens.quadTo(at(middle, row.offset - row.bulge), at(row.start, row.offset));
    shape.lens.closeSubpath();
    for (const int fibre : {-1, 0, 1}) {
        const double narrow = fibre * row.bulge * 0.147, wide = fibre * row.bulge * 0.42;
        shape.fibres.moveTo(at(row.start + inset, row.offset + narrow));
        shape.fibres.quadTo(at(middle, row.offset + wide), at(row.end - inset, row.offset * 0.85 + narrow));
    }
    return shape;
}

void paintMuscle(QPainter &painter, const MuscleShape &shape, const Theme &theme, const QColor &gap, double gapWidth)
{
    painter.setPen(QPen(gap, gapWidth, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(theme.color(Role::FigMuscle));
    painter.drawPath(shape.lens);
    painter.setPen(QPen(theme.color(Role::FigFibre), figure::kFibre, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(shape.fibres);
}

}  // namespace kangdu
