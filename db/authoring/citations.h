// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/authoring/draft.h"

#include <functional>

namespace kangdu {

/// Calls for every run of text of an article in reading order: care signs, then sections, tables row by row.
void forEachRun(const ArticleDraft &article, const std::function<void(const Pieces &)> &visit);

/// Source ids of an article in order of first citation. The sources of an exercise's dose table are cited where the
/// table stands: at the beginning of the `dose` section.
QStringList citedSources(const TopicDraft &topic, const ArticleDraft &article);

}  // namespace kangdu
