// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/figure/figure_measures.h"
#include "ui/theme/theme.h"

#include <QColor>
#include <QPainterPath>

class QPainter;

namespace kangdu {

/// A limb: two circles and their outer tangents; `grow` makes it fatter all round.
QPainterPath capsule(QPointF from, QPointF to, figure::Taper radii, double grow = 0);

/// The lens of a working muscle along a bone, and the fibres that make it readable without colour.
struct MuscleShape {
    QPainterPath lens, fibres;
};
struct MuscleRow {
    const char *name, *from, *to;
    double start, end;      ///< part of the bone
    double offset, bulge;   ///< units to the front of the bone, half width of the control polygon
};
const MuscleRow *findMuscle(const QString &name);
MuscleShape muscleShape(QPointF from, QPointF to, const MuscleRow &row);
void paintMuscle(QPainter &painter, const MuscleShape &shape, const Theme &theme, const QColor &gap, double gapWidth);

}  // namespace kangdu
