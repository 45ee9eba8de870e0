// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/search/pack_index.h"
#include "db/search/query_text.h"

#include <vector>

namespace kangdu {

/// Documents that hold terms of the query.
struct Candidates {
    std::vector<quint32> documents; ///< ascending
    std::vector<float> scores; ///< 0-1: sum of idf * impact over the sum of idf
};

struct CandidateLists {
    Candidates whole; ///< with all required terms
    Candidates partial; ///< the best of those with some, if few have all
    float runShare = 0; ///< 0-1: how much of a score the terms of the first of QueryText::hanRuns can make up
};

/// Of a long text the 16 rarest terms decide.
CandidateLists findCandidates(PackIndex &index, const QueryText &query, bool allowPartial);

} // namespace kangdu
