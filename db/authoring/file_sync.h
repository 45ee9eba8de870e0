// SPDX-License-Identifier: GPL-3.0-or-later
// The one file here that knows which system it runs on.
#pragma once

#include "db/base/result.h"

namespace kangdu {

/// Writes a file's data through to the disk. Error: Io.
Result<void> syncFile(const QString &path);

/// Puts `from` in the place of `to` in one step (same folder); readers see the old file or the new one. Error: Io.
Result<void> replaceFile(const QString &from, const QString &to);

}  // namespace kangdu
