// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/library/topic.h"

#include <QPointF>

#include <array>

namespace kangdu {

/// The two arms and legs of the side view.
enum class Limb { Near, Far };

/// Where every joint of the side view is, in figure units: y down, ground at 0, facing right.
struct FigureJoints {
    QPointF pelvis, waist, chest, shoulder, neckBase, skull, head, nose;
    std::array<QPointF, 2> elbow, wrist, hand, knee, ankle, heel, toe;  ///< by Limb

    /// By name: "pelvis" ... "nose"; with N or F: "elbowN" "toeF" ...; null if there is no such joint.
    const QPointF *find(const QString &name) const;
    /// Radius of the part a joint ends, so that something can be drawn clear of it.
    static double radiusAt(const QString &name);
    void translate(QPointF by);
};

/// The default standing pose with `pose` on top of it.
double poseAngle(const Pose &pose, const QString &key);
/// A mix of two poses; `part` 0 is `from`, 1 is `to`, and values outside continue the movement.
Pose mixPoses(const Pose &from, const Pose &to, double part);
/// All joints of a pose, with the pelvis at the origin.
FigureJoints solvePose(const Pose &pose);
/// The same, moved so that the pinned joint stands where it belongs (an unknown joint: feet on the ground).
FigureJoints solvePinned(const Pose &pose, const QString &pinJoint, QPointF pinAt);

}  // namespace kangdu
