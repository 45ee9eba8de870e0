// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/user/settings.h"
#include "ui/home/home_page.h"

#include <QDate>

namespace kangdu {

/// What the home page tells of the reader's exercises; nothing where no programme is chosen.
std::optional<HomePage::Training> training(const Settings &settings, const QDate &today);

}  // namespace kangdu
