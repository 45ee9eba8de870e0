// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/library/topic.h"

namespace kangdu {

/// A dose in words for the reader: shared by the exercise card and the dose table.
namespace doseText {
enum class Bound { Start, Typical, Max };
/// 5, 0.5; no trailing zeros.
QString number(double value);
/// The time is the exercise itself, as in walking: nothing is held.
bool isTimed(const Dose &dose);
/// "2 sets of 10", "10 minutes"; empty when not given.
QString amount(const Dose &dose, Bound bound);
/// "once a day, 5 days a week"
QString howOften(const Dose &dose);
/// Hold and tempo: "hold 5 seconds; 2 seconds up, 4 seconds down".
QString eachTime(const Dose &dose);
/// Words of the Borg CR10 scale (Borg 1982) for 0-10.
QString effortWord(int level);
/// "somewhat hard (3–4 of 10)", by the Borg CR10 scale.
QString effort(const Dose &dose);
} // namespace doseText

} // namespace kangdu
