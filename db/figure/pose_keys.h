// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/library/topic.h"

#include <QStringView>

#include <span>

namespace kangdu {

/// One angle of a pose: what it is called, how far a person can go, and what it is when a pose does not say, in degrees.
/// N is the figure's right side, which is near when it is seen from the side facing right; F the left one.
struct PoseKey {
    const char *name;
    double low, high, usual;
};

std::span<const PoseKey> poseKeys();
/// Null for an unknown one.
const PoseKey *findPoseKey(QStringView name);

/// The angle, or the usual one if the pose does not say.
double poseAngle(const Pose &pose, const QString &key);
/// A mix of two poses; `part` 0 is `from`, 1 is `to`, and values outside continue the movement.
Pose mixPoses(const Pose &from, const Pose &to, double part);

}  // namespace kangdu
