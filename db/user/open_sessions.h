// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/user/settings.h"

#include <QDateTime>

namespace kangdu {

/// Exercise sessions that were left before their end, newest first, as Session::saved() gives them. At most 10; each is offered for a day.
std::optional<QJsonObject> openSession(const Settings &settings, const QString &slug, const QDateTime &now);
void keepOpenSession(Settings &settings, const QJsonObject &session, const QDateTime &now);
void dropOpenSession(Settings &settings, const QString &slug);

}  // namespace kangdu
