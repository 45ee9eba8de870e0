// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/library/programme.h"
#include "db/library/topic.h"

namespace kangdu {

enum class BodySide { Both, Right, Left };

/// How much is done: what a reader may adjust.
struct SessionAmounts {
    int sets = 1;  ///< on each side
    int reps = 1;  ///< in a set
    int holdSeconds = 0;
    int restSeconds = 0;  ///< between sets
    bool operator==(const SessionAmounts &) const = default;
};

/// An exercise as it is going to be done. Whatever its dose says, every number here is usable: sets and reps are at least 1,
/// a repetition takes time, nothing is longer than an hour.
struct SessionPlan {
    enum class Level { FirstTime, Usual };
    static constexpr int kCountdownMs = 5000, kChangeSideMs = 10000;

    QString slug;
    QVector<BodySide> sides{BodySide::Both};  ///< in the order they are done, all sets of one before the next
    SessionAmounts amounts;
    SessionAmounts least, most;  ///< what may be chosen; rest may be longer than the dose says, never shorter
    int moveMs = 2000, returnMs = 2000;  ///< the way to the end pose and back
    double figureToEnd = 0, figureWhole = 0;  ///< the same in the figure's own time, in seconds, for poseAt()

    static SessionPlan of(const Exercise &exercise, Level level);
    /// As the reader's plan has it, within what may be chosen.
    static SessionPlan of(const Exercise &exercise, const ProgrammeDose &dose);
    /// The nearest amounts that may be chosen.
    SessionAmounts bounded(const SessionAmounts &wanted) const;
    int repMs() const { return moveMs + amounts.holdSeconds * 1000 + returnMs; }
    int totalReps() const { return int(sides.size()) * amounts.sets * amounts.reps; }
    /// From the countdown to the last repetition, in seconds.
    double totalSeconds() const;
};

}  // namespace kangdu
