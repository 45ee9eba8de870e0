// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/figure/figure_measures.h"
#include "ui/figure/figure_ink.h"

#include <QPainterPath>
#include <QVector>

class QPainter;

namespace kangdu {

/// A limb: two circles and their outer tangents; `grow` makes it fatter all round.
QPainterPath capsule(QPointF from, QPointF to, figure::Taper radii, double grow = 0);

struct Circle {
    QPointF middle;
    double radius = 0;
};
/// What a string around some circles encloses.
QPainterPath hull(const QVector<Circle> &circles);

/// The lens of a working muscle along a bone, and the fibres that make it readable without colour.
struct MuscleShape {
    QPainterPath lens, fibres;
};
/// `offset`: units to the front of the bone (seen as it points down, to the right).
MuscleShape muscleShape(QPointF from, QPointF to, double start, double end, double offset, double bulge);
/// With a gap around it, on paper a line.
void paintMuscle(QPainter &painter, const MuscleShape &shape, const FigureInk &ink, double gap);

}  // namespace kangdu
