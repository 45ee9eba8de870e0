// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/user/settings.h"

#include <QStringList>

namespace kangdu {

/// What was searched for and led to an article, newest first, kept in the settings.
QStringList recentSearches(const Settings &settings);
/// Remembers a text. What it begins with was only on the way to it and is forgotten.
void noteSearch(Settings &settings, const QString &text);

}  // namespace kangdu
