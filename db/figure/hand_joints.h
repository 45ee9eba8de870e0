// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/figure/figure_joints.h"

#include <array>

namespace kangdu {

/// A finger from knuckle to tip.
struct FingerJoints {
    Joint knuckle, middle, end, tip;
};

/// A right hand, large, as it is seen from its thumb side or turned from there: places in figure units, x to the right, y down.
struct HandJoints {
    static constexpr std::size_t kFingers = 4;

    /// Where the picture cuts off the arm; the wrist; what a hand holds lies at the palm. Each of arm and wrist has two sides, that of the thumb first.
    Joint forearm, wrist, palm;
    std::array<Joint, 2> forearmSide, wristSide;
    std::array<FingerJoints, kFingers> fingers;  ///< index to little finger
    Joint thumbBase, thumbKnuckle, thumbJoint, thumbTip;

    /// By name: forearm wrist palm, knuckle middle end tip (of the index finger), littleKnuckle littleTip, thumbBase thumbKnuckle thumbJoint thumbTip;
    /// null if there is no such joint.
    const Joint *find(const QString &name) const;
    Joint *find(const QString &name) { return const_cast<Joint *>(std::as_const(*this).find(name)); }
    void translate(QPointF by);
};

/// All joints with the wrist at the origin: forward kinematics from the wrist, in space, then seen from the thumb side.
/// Keys: forearm (where it points: 0 to the right, 90 up), roll (90 turns the palm to the viewer), wrist mcp pip dip (bent to the palm, all fingers alike),
/// cmc (thumb away from the palm), across (thumb towards the little finger; less than 0: out to the side), ip (thumb bent).
HandJoints solveHand(const Pose &pose);
/// The same for an exercise: the pinned joint stands where it belongs (without one, the wrist at 0, 0).
HandJoints handJointsOf(const ExerciseFigure &figure, const Pose &pose);

}  // namespace kangdu
