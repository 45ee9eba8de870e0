// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/figure/pose_keys.h"
#include "db/library/topic.h"

#include <QPointF>

#include <array>

namespace kangdu {

/// The figure's right (near, seen from the side) and left arm and leg.
enum class Limb { Near, Far };

/// Where a joint is seen, in figure units: x to the right, y down, ground at 0; and how far in front of the pelvis, towards the viewer.
struct Joint : QPointF {
    Joint(QPointF at = {}, double inFront = 0) : QPointF(at), depth(inFront) {}
    double depth;
};

/// The figure as it is seen from one side.
struct FigureJoints {
    Joint pelvis, waist, chest, neckBase, skull, head, nose;
    /// By Limb. hipSide, waistSide, chestSide: the round corners of the trunk.
    std::array<Joint, 2> hipSide, waistSide, chestSide, shoulder, elbow, wrist, hand, hip, knee, ankle, heel, toe;

    /// By name: "pelvis" ... "nose", "shoulder" (the near one); with N or F: "elbowN" "toeF" ...; null if there is no such joint.
    const Joint *find(const QString &name) const;
    Joint *find(const QString &name) { return const_cast<Joint *>(std::as_const(*this).find(name)); }
    /// Radius of the part a joint ends, so that something can be drawn clear of it.
    static double radiusAt(const QString &name);
    void translate(QPointF by);
};

/// Where the viewer stands, in degrees from the figure's right side towards its front; "top" looks down.
/// Views: side front back three-quarter top. An unknown one is "side".
struct FigureView {
    double azimuth = 0;
    bool fromAbove = false;
    static FigureView named(const QString &name);
    static const QStringList &names();
    /// The far arm and leg are told apart by their colour.
    bool isSide() const { return azimuth == 0 && !fromAbove; }
};

/// All joints of a pose, with the pelvis at the origin: forward kinematics from the pelvis, in space, then seen from one side.
FigureJoints solvePose(const Pose &pose, FigureView view = {});
/// The same, moved so that the pinned joint stands where it belongs (an unknown joint: feet on the ground).
FigureJoints solvePinned(const Pose &pose, const QString &pinJoint, QPointF pinAt, FigureView view = {});
/// The same for an exercise, with hands and feet brought to their contacts.
FigureJoints jointsOf(const ExerciseFigure &figure, const Pose &pose);

}  // namespace kangdu
