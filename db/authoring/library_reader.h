// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/authoring/draft.h"
#include "db/base/result.h"

#include <functional>

namespace kangdu {

/// What a long task is at. total = 0: not known.
enum class Stage { Reading, Checking, Writing, Indexing, Closing };
using Progress = std::function<void(Stage stage, int done, int total)>;

struct LibraryReading {
    LibraryDraft library;
    Findings findings;
};

/// Reads a content folder. Broken files become findings; only a folder without pack.yaml is an Error (NotFound).
Result<LibraryReading> readLibrary(const QString &folder, const Progress &progress = {});

}  // namespace kangdu
