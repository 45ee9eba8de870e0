// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/search/query_text.h"
#include "db/search/search_pack.h"

#include <optional>

namespace kangdu {

/// What was probably meant.
struct Correction {
    QString text;    ///< the whole query, mended
    int errors = 0;  ///< typing errors in it; 0: only characters that sound alike
};

/// Mends a query that finds little: misspelt Latin words from the dictionary, Han characters that only sound like a name's
/// ("肌肉萎索"), mistyped pinyin ("jirouweisou"), a misspelt name. Nothing if no mending is near enough.
/// `soundAlike`: characters may be taken for others of the same sound.
std::optional<Correction> correctQuery(SearchPacks &packs, const std::vector<QueryText> &readings, const Lexicon &lexicon, bool soundAlike);

}  // namespace kangdu
