// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/figure/hand_joints.h"
#include "ui/figure/figure_props.h"

namespace kangdu {

/// The props of an exercise in the hand view: a table's top, and what is held or helps (ball, stick, band, hand). Others are left out.
QVector<PropShape> handPropShapes(const ExerciseFigure &figure, const HandJoints &joints);

}  // namespace kangdu
