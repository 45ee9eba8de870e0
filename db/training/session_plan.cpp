// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/training/session_plan.h"

#include "db/figure/figure_motion.h"

#include <algorithm>
#include <cmath>

namespace kangdu {

namespace {

constexpr int kMostSets = 20, kMostReps = 100, kMostSeconds = 3600;  // as in the authors' format
constexpr int kLongestRest = 300;                                   // seconds that may be chosen; a longer dose stands
constexpr int kLeastWayMs = 500, kMostWayMs = 60000, kUsualWayMs = 2000;

int whole(double value, int least, int most)
{
    return std::isfinite(value) ? int(std::clamp(std::round(value), double(least), double(most))) : least;
}

struct Span {
    int start, typical, most;
};

/// A range as whole numbers that rise. One that is not given is `least` throughout.
Span spanOf(const DoseRange &range, int least, int most)
{
    const int typical = whole(range.typical, least, most);
    const int start = range.start > 0 || least == 0 ? std::min(whole(range.start, least, most), typical) : typical;
    return {start, typical, std::max(typical, whole(range.max, least, most))};
}

int wayMs(double seconds)
{
    return whole(seconds * 1000, kLeastWayMs, kMostWayMs);
}

QVector<BodySide> sidesOf(const QString &side)
{
    return side == QLatin1String("each") ? QVector<BodySide>{BodySide::Right, BodySide::Left} : QVector<BodySide>{BodySide::Both};
}

}  // namespace

SessionPlan SessionPlan::of(const Exercise &exercise, Level level)
{
    const Dose &dose = exercise.dose;
    const Span sets = spanOf(dose.sets, 1, kMostSets), reps = spanOf(dose.reps, 1, kMostReps), hold = spanOf(dose.holdSeconds, 0, kMostSeconds);
    const int rest = std::clamp(dose.restSeconds, 0, kMostSeconds);
    SessionPlan plan;
    plan.slug = exercise.slug;
    plan.sides = sidesOf(exercise.side);
    plan.least = {sets.start, reps.start, hold.start, rest};
    plan.most = {sets.most, reps.most, hold.most, std::max(rest, kLongestRest)};
    plan.amounts = level == Level::FirstTime ? plan.least : SessionAmounts{sets.typical, reps.typical, hold.typical, rest};
    plan.figureToEnd = secondsToEnd(exercise.figure);
    plan.figureWhole = repetitionSeconds(exercise.figure);
    plan.moveMs = plan.figureToEnd > 0 ? wayMs(plan.figureToEnd) : kUsualWayMs;
    plan.returnMs = plan.figureWhole > plan.figureToEnd ? wayMs(plan.figureWhole - plan.figureToEnd) : kUsualWayMs;
    return plan;
}

SessionPlan SessionPlan::of(const Exercise &exercise, const ProgrammeDose &dose)
{
    SessionPlan plan = of(exercise, Level::FirstTime);
    plan.amounts = plan.bounded({dose.sets, dose.reps, dose.holdSeconds, plan.least.restSeconds});
    return plan;
}

SessionAmounts SessionPlan::bounded(const SessionAmounts &wanted) const
{
    return {std::clamp(wanted.sets, least.sets, most.sets), std::clamp(wanted.reps, least.reps, most.reps),
            std::clamp(wanted.holdSeconds, least.holdSeconds, most.holdSeconds),
            std::clamp(wanted.restSeconds, least.restSeconds, most.restSeconds)};
}

double SessionPlan::totalSeconds() const
{
    const double side = double(amounts.sets) * amounts.reps * repMs() + (amounts.sets - 1) * amounts.restSeconds * 1000.0;
    return (kCountdownMs + double(sides.size()) * side + double(sides.size() - 1) * kChangeSideMs) / 1000;
}

}  // namespace kangdu
