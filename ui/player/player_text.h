// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/training/step_range.h"

#include <QString>

namespace kangdu {

/// What the player says of a session, in the reader's language.
namespace playerText {
/// Over the figure: "Step 2", "Rest", "Done".
QString title(const Session &session, const StepRange &steps);
/// Below it: "Hold", "Next: set 2, right side".
QString subtitle(const Session &session);
/// Over the ring: the side, or what is going on.
QString head(const Session &session);
/// "about 2 min left"
QString timeLeft(const Session &session);
/// In the ring: the number, and its unit with what is going on. Where seconds would only flicker, the repetition is counted.
QString number(const Session &session);
QString unit(const Session &session);
/// "Set 2 of 2"
QString sets(const Session &session);
/// What a screen reader is told at a cue; empty for what is only sounded.
QString spoken(const Cue &cue, const Session &session);
QString side(BodySide side);
}  // namespace playerText

}  // namespace kangdu
