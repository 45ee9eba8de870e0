// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/search/pack_index.h"
#include "db/search/query_text.h"

#include <vector>

namespace kangdu {

/// A name that resembles what was typed.
struct NameSuggestion {
    int name = 0;
    int distance = 0;  ///< typing errors between them
};

/// Names within a few typing errors of the query, in letters, characters or pinyin, whole or still unfinished; one a
/// topic, nearest and best first.
std::vector<NameSuggestion> suggestNames(const PackIndex &index, const QueryText &query, size_t limit);

}  // namespace kangdu
