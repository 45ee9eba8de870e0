// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/training/session.h"

namespace kangdu {

/// Steps of the text, from 0; empty when first > last.
struct StepRange {
    qsizetype first = 0, last = -1;
    bool contains(qsizetype step) const { return step >= first && step <= last; }
    bool operator==(const StepRange &) const = default;
};

/// Which of `count` written steps a session is at. The texts do not say so themselves; they are written in the order of doing:
/// taking up the position, the movement, holding, the way back, and, with five steps of one side after the other, changing sides.
/// Where there are more steps than that, a range is told rather than a guess.
StepRange currentSteps(const Session &session, qsizetype count);

}  // namespace kangdu
