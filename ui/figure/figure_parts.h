// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/figure/figure_joints.h"
#include "db/figure/figure_measures.h"
#include "ui/theme/theme.h"

#include <QPainterPath>
#include <QRectF>
#include <QVector>

namespace kangdu {

/// One capsule of the figure and what it is filled with; of the trunk, the round corners beside both ends, too.
struct FigurePart {
    QPointF from, to;
    figure::Taper taper;
    Role role;
    QVector<QPointF> fromCorners, toCorners;  ///< empty where both lie behind one another

    /// The outline, fatter all round by `grow` units.
    QPainterPath shape(double grow = 0) const;
    /// From a point to the edge; negative inside.
    double distance(QPointF point) const;
};

/// Lists are in the order in which they are painted: what is on top comes last.
QVector<FigurePart> legParts(const FigureJoints &joints, Limb limb);
QVector<FigurePart> armParts(const FigureJoints &joints, Limb limb);
QVector<FigurePart> trunkParts(const FigureJoints &joints);
/// Trunk, head and the near limbs.
QVector<FigurePart> nearParts(const FigureJoints &joints);
/// The line around all of them together: what of each edge lies in no other part. Many times faster than QPainterPath::united(), within a unit.
QPainterPath outlineOf(const QVector<FigurePart> &parts);
QRectF partBounds(const QVector<FigurePart> &parts);

}  // namespace kangdu
