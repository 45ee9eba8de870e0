// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace kangdu {

/// For `./dev bench`: with KANGDU_BENCH=start in the environment, prints wall and CPU time (ms) and private memory (KiB)
/// once the window is painted and idle, and ends the program. Does nothing otherwise.
void reportFirstPaint(QWidget &window);

}  // namespace kangdu
