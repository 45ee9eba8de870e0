// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QChar>

namespace kangdu::bench {

/// Begins a line that Kangdu shows in the bold face, so that the floor loads the same fonts.
inline constexpr QChar kBold{0x02};

}  // namespace kangdu::bench
