// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/search/query_text.h"
#include "db/search/search_pack.h"

#include <vector>

namespace kangdu {

/// A name that resembles what was typed.
struct NameSuggestion {
    int name = 0;
    int distance = 0;  ///< typing errors between them
};

/// Names within a few typing errors of the query, in letters, characters or pinyin, whole or still unfinished, and those that
/// sound roughly the same (which counts as one error); one a topic, nearest and best first.
std::vector<NameSuggestion> suggestNames(SearchPack &pack, const QueryText &query, size_t limit);

}  // namespace kangdu
