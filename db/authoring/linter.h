// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/authoring/library_reader.h"

namespace kangdu {

/// How well an article keeps the rules: the share of the rules that apply to it (its own and its topic's) that found
/// nothing, errors and warnings alike. A rule broken five times counts once. Format errors count as one broken rule each.
struct Score {
    QString topic, language;
    int kept = 0, applied = 0;
    int errors = 0, warnings = 0;
    int percent() const { return applied > 0 ? kept * 100 / applied : 100; }
};

struct LintReport {
    Findings findings;  ///< by file, line and column
    QVector<Score> scores;
};

/// Runs every rule over the library; `format` are the findings of the readers, which are passed on.
LintReport lint(const LibraryDraft &library, const Findings &format, const Progress &progress = {});

}  // namespace kangdu
