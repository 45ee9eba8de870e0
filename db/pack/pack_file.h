// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/base/result.h"

#include <QString>

namespace kangdu {

/// Looks at a pack's first 100 bytes and its size, before SQLite sees it: exists, readable, SQLite 3, ours,
/// a schema version this program knows, not truncated. Costs one small read.
Result<void> checkPackFile(const QString &path);

}  // namespace kangdu
