// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/search/search_pack.h"
#include "db/search/search_types.h"

namespace kangdu {

/// Titles and aliases that complete what is being typed, one a topic: those that begin with it, then those with a word (Latin) or any
/// place (Han) that does, then those whose pinyin does; each group by the quality of its articles, the reader's language first.
QVector<Completion> completionsOf(SearchPacks &packs, const QString &typed, const QString &language, int limit);

}  // namespace kangdu
