// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/programme/diary.h"
#include "ui/player/player_page.h"

namespace kangdu {

/// The week below the player's buttons; away without a plan.
void showWeekIn(PlayerPage &player, const Diary &diary, bool planned, const QDate &today, const QString &language, Appearance appearance);

}  // namespace kangdu
