// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/figure/figure_joints.h"

#include <QPainterPath>

namespace kangdu {

/// InHand: in the hand view, between palm and fingers.
enum class PropLayer { Behind, InHand, InFront };
enum class PropLook { Solid, Line, Water, Helper };

/// A piece of something the figure sits on, holds or is held by.
struct PropShape {
    QPainterPath path;
    PropLayer layer = PropLayer::Behind;
    PropLook look = PropLook::Solid;
    double width = 0;    ///< of a line
    bool moves = false;  ///< goes with a joint
};

/// The props of an exercise. What stands is placed to fit the first pose; what is held goes with the joints as they are now.
QVector<PropShape> propShapes(const ExerciseFigure &figure, const FigureJoints &start, const FigureJoints &now);

}  // namespace kangdu
