// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/search/pack_index.h"
#include "db/search/query_text.h"

#include <vector>

namespace kangdu {

/// Documents that hold the query's terms.
struct Candidates {
    std::vector<quint32> documents;  ///< ascending
    std::vector<float> scores;       ///< 0-1: sum of idf * impact over the sum of idf
    std::vector<float> coverage;     ///< 0-1: share of the required terms' weight that matched
    float runShare = 0;              ///< 0-1: how much of a score the terms of the first of QueryText::hanRuns can make up
    bool partial = false;            ///< nothing has all required terms: these have at least some
};

/// Documents with all required terms; if there are none, those with half of them by weight, then a quarter, then a tenth.
/// Of a long text the 16 rarest terms decide.
Candidates findCandidates(PackIndex &index, const QueryText &query, bool allowPartial);

}  // namespace kangdu
