// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/training/step_range.h"

namespace kangdu {

StepRange currentSteps(const Session &session, qsizetype count)
{
    using State = Session::State;
    if (count <= 0)
        return {};
    const State now = session.activity();
    const bool changes = session.plan().sides.size() > 1 && count >= 5;
    if (now == State::Countdown)
        return {0, 0};
    if (now == State::ChangeSide)
        return changes ? StepRange{count - 1, count - 1} : StepRange{0, 0};
    if (now != State::Move && now != State::Hold && now != State::Return)
        return {};
    if (count == 1)
        return {0, 0};
    const qsizetype first = 1, last = changes ? count - 2 : count - 1;
    if (now == State::Return)
        return {last, last};
    if (last - first == 2)
        return now == State::Move ? StepRange{first, first} : StepRange{first + 1, first + 1};
    return {first, qMax(first, last - 1)};
}

}  // namespace kangdu
