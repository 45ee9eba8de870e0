// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace kangdu {

/// Milliseconds since some moment, never going back. Where the system can tell, the time asleep counts, so that waking shows as a jump.
qint64 sessionClockMs();

}  // namespace kangdu
