// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/library/library.h"

#include <QString>

namespace kangdu {

/// The about page: what Kangdu is, what it is not, and which libraries are open.
QString aboutHtml(const Library &library, const QString &language);

}  // namespace kangdu
