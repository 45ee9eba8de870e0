// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/figure/figure_joints.h"

namespace kangdu {

/// Where the middle joint of two bones goes when their end is brought to `end` (law of cosines). It bends to the side on which `now` stands of the
/// line from root to end. What is out of reach is approached as far as the bones are long.
struct TwoBones {
    QPointF middle, end;
};
TwoBones reach(QPointF root, QPointF end, double first, double second, QPointF now);

/// Brings a hand (hand, wrist) or foot (ankle, heel, toe) to a place by bending elbow or knee, in the plane of the picture; a foot keeps its direction.
/// Other joints are left alone.
void bringTo(FigureJoints *joints, const QString &joint, QPointF to);

}  // namespace kangdu
