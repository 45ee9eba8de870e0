// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/figure/figure_measures.h"
#include "ui/figure/figure_pose.h"
#include "ui/theme/theme.h"

#include <QRectF>
#include <QVector>

namespace kangdu {

/// One capsule of the side view and what it is filled with.
struct FigurePart {
    QPointF from, to;
    figure::Taper taper;
    Role role;

    /// From a point to the edge; negative inside.
    double distance(QPointF point) const;
};

/// Lists are in the order in which they are painted: what is on top comes last.
QVector<FigurePart> legParts(const FigureJoints &joints, Limb limb);
QVector<FigurePart> armParts(const FigureJoints &joints, Limb limb);
QVector<FigurePart> trunkParts(const FigureJoints &joints);
/// Trunk, head and the near limbs.
QVector<FigurePart> nearParts(const FigureJoints &joints);
QRectF partBounds(const FigureJoints &joints);

/// The first and the last pose of an exercise ("start" and "end" where they are named so).
struct FigureKeyframes {
    Pose start, end;
};
FigureKeyframes keyframesOf(const ExerciseFigure &figure);

}  // namespace kangdu
