// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/figure/figure_motion.h"

#include <algorithm>
#include <cmath>

namespace kangdu {

namespace {

constexpr double kQuickest = 0.05, kSlowest = 60;  // seconds; a keyframe that says less would be a jump, one that says more a mistake

/// A keyframe that says no number takes the least.
double secondsTo(const PoseKeyframe &frame) { return std::min(kSlowest, std::max(kQuickest, frame.seconds)); }

qsizetype endOf(const ExerciseFigure &figure)
{
    for (qsizetype i = figure.keyframes.size() - 1; i > 0; --i)
        if (figure.keyframes[i].id == QLatin1String("end"))
            return i;
    return figure.keyframes.size() - 1;
}

}  // namespace

FigureKeyframes keyframesOf(const ExerciseFigure &figure)
{
    if (figure.isEmpty())
        return {};
    FigureKeyframes frames{figure.keyframes.first().pose, figure.keyframes[endOf(figure)].pose};
    for (const PoseKeyframe &frame : figure.keyframes)
        if (frame.id == QLatin1String("start"))
            frames.start = frame.pose;
    return frames;
}

double eased(Ease ease, double part)
{
    part = std::clamp(part, 0.0, 1.0);
    switch (ease) {
    case Ease::In: return part * part * part;
    case Ease::Out: return 1 - std::pow(1 - part, 3);
    case Ease::Linear: return part;
    case Ease::InOut: break;
    }
    return part < 0.5 ? 4 * part * part * part : 1 - std::pow(2 - 2 * part, 3) / 2;
}

double repetitionSeconds(const ExerciseFigure &figure)
{
    double seconds = 0;
    for (const PoseKeyframe &frame : figure.keyframes)
        seconds += secondsTo(frame);
    return seconds;
}

double secondsToEnd(const ExerciseFigure &figure)
{
    double seconds = 0;
    for (qsizetype i = 1; i <= endOf(figure); ++i)
        seconds += secondsTo(figure.keyframes[i]);
    return seconds;
}

Pose poseAt(const ExerciseFigure &figure, double seconds)
{
    const qsizetype count = figure.keyframes.size();
    const double whole = repetitionSeconds(figure);
    if (count == 0 || !std::isfinite(seconds))
        return {};
    double left = std::fmod(seconds, whole);
    if (left < 0)
        left += whole;
    for (qsizetype i = 1; i <= count; ++i) {
        const PoseKeyframe &from = figure.keyframes[i - 1], &to = figure.keyframes[i % count];
        const double way = secondsTo(to);
        if (left <= way)
            return mixPoses(from.pose, to.pose, eased(to.ease, left / way));
        left -= way;
    }
    return figure.keyframes.first().pose;
}

}  // namespace kangdu
