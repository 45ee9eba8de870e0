// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/painted.h"

class QLineEdit;
class QWidget;

namespace kangdu::bench {

/// Types about forty queries into the window's search box, key by key, and prints what each key cost until its results
/// were painted. Prints "first_key" (page and worker are made), "key" (all others) and "engine" (the search alone).
/// Returns false if the window has no search box or an answer did not come.
bool measureTyping(PaintClock &clock, QWidget &window, QLineEdit &box);

}  // namespace kangdu::bench
