// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/authoring/draft.h"
#include "db/authoring/format_rules.h"
#include "db/authoring/source_text.h"

namespace kangdu {

/// Parses the body of an article. What lies outside the subset of FORMAT.md becomes findings (F04, F07, F13).
QVector<SectionDraft> parseSections(const SourceText &body, FindingSink &sink);

/// Parses one line of inline Markdown (a care sign) that stands at this place.
Pieces parseInlineMarkdown(const Text &text, FindingSink &sink);

/// The words without marks and pictures.
QString plainWords(const Pieces &pieces);

}  // namespace kangdu
