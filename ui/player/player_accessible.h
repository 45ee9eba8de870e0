// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace kangdu {

/// Tells assistive technology what the player's painted parts are. Call before the first of them is made; more often does no harm.
void installPlayerAccessibility();

}  // namespace kangdu
