// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/library/library.h"
#include "db/programme/diary.h"
#include "db/user/settings.h"
#include "ui/home/home_page.h"
#include "ui/player/player_page.h"

#include <QDate>

namespace kangdu {

/// What the home page tells of the reader's exercises; nothing where no programme is chosen.
std::optional<HomePage::Training> training(const Library &library, const Settings &settings, const QDate &today, const QString &language);

/// What is due after an exercise, in the order of today's list, and not done yet; empty if nothing is.
QString nextOfToday(const Diary &diary, const QString &slug);
/// What the player says of an exercise that is due today, and the week in it. `fromProgramme`: back leads there.
PlayerContext playerContext(const Library &library, const Settings &settings, const QString &slug, const QDate &today, const QString &language,
                            bool fromProgramme);

}  // namespace kangdu
