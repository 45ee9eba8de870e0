// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/user/settings.h"
#include "ui/home/home_page.h"

#include <QVector>

namespace kangdu {

/// What was being read and how far (0..1), newest first, kept in the settings. Finished articles leave the list.
QVector<HomePage::Reading> readingList(const Settings &settings);
void noteReading(Settings &settings, const QString &slug, qreal progress);

}  // namespace kangdu
