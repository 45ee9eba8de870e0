// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/user/settings.h"
#include "ui/theme/appearance.h"

#include <QDate>

namespace kangdu {

class PlayerPage;

/// Tells the player which of today's exercises this one is, and shows the week below its buttons. Without a plan both stay away.
void showTrainingIn(PlayerPage &player, const QString &slug, const Settings &settings, const QDate &today, const QString &language,
                    Appearance appearance);

}  // namespace kangdu
