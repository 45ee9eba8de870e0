// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/library/topic.h"

namespace kangdu::test {

/// 2 sets of 3, held for 4 seconds, 30 seconds of rest; 1 second there, 2 seconds back. First time: 1 set of 2, not held.
inline Exercise sampleExercise(const QString &side = QStringLiteral("both"))
{
    Exercise exercise;
    exercise.slug = QStringLiteral("leg-lift");
    exercise.title = QStringLiteral("Leg lift");
    exercise.side = side;
    exercise.dose.sets = {1, 2, 3};
    exercise.dose.reps = {2, 3, 5};
    exercise.dose.holdSeconds = {0, 4, 6};
    exercise.dose.restSeconds = 30;
    PoseKeyframe start, end;
    start.id = QStringLiteral("start");
    start.seconds = 2;
    end.id = QStringLiteral("end");
    end.seconds = 1;
    end.pose = {{QStringLiteral("hipN"), 60}};
    exercise.figure.keyframes = {start, end};
    return exercise;
}

}  // namespace kangdu::test
