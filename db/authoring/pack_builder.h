// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/authoring/linter.h"
#include "db/base/result.h"

namespace kangdu {

struct BuildReport {
    LintReport lint;
    bool written = false;  ///< false: the linter found errors, and no file was touched
    int topics = 0, articles = 0;
    qint64 bytes = 0;
};

/// Reads, checks and compiles a content folder into one pack. The same input gives the same bytes. The pack appears
/// at `target` in one step or not at all; a failure leaves what was there. Error: NotFound, Io, Invalid.
Result<BuildReport> buildPack(const QString &folder, const QString &target, const Progress &progress = {});

/// The second half: compiles a library that was read and checked elsewhere (importers, tests).
Result<qint64> compilePack(const LibraryDraft &library, const QString &target, const Progress &progress = {});

}  // namespace kangdu
