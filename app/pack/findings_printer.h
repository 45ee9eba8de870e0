// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/authoring/linter.h"

namespace kangdu::tool {

struct PrintOptions {
    bool warnings = false;  ///< print warnings too; they are always counted
    bool scores = false;
    QString folder;         ///< files are named relative to it
};

/// file:line:column: rule error|warning: message, and the sentence below it; then the counts. Errors and warnings to stdout.
void printReport(const LintReport &report, const PrintOptions &options);

}  // namespace kangdu::tool
