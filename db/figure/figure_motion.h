// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/figure/figure_joints.h"

namespace kangdu {

/// The first and the last pose of an exercise ("start" and "end" where they are named so).
struct FigureKeyframes {
    Pose start, end;
};
FigureKeyframes keyframesOf(const ExerciseFigure &figure);

/// 0-1 of the way after `part` (0-1) of the time: cubic, as CSS and QEasingCurve name them.
double eased(Ease ease, double part);

/// How long one repetition takes without holding, from the first keyframe through all and back to it, in seconds; 0 without a figure.
double repetitionSeconds(const ExerciseFigure &figure);
/// The time from the first keyframe until "end" (or the last) is reached.
double secondsToEnd(const ExerciseFigure &figure);
/// The pose at a time of the repetition, in seconds; time outside repeats.
Pose poseAt(const ExerciseFigure &figure, double seconds);

}  // namespace kangdu
