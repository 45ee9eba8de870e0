// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/search/pack_index.h"
#include "db/search/query_text.h"
#include "db/search/search_types.h"
#include "db/search/topic_set.h"

#include <vector>

namespace kangdu {

/// One topic that answers the query.
struct RankedTopic {
    quint32 topic = 0;
    quint32 document = 0;  ///< the article to show: in the reader's language if there is one
    quint32 matched = 0;   ///< the article that matched
    double score = 0;
    MatchReason reason = MatchReason::Body;
    bool byName = false;   ///< a title, alias or its pinyin matched: the article opens at its top
    int name = -1;         ///< the name that matched, or -1
    int start = 0, length = 0;  ///< matched by pinyin: where in the folded name
};

struct PackAnswer {
    std::vector<RankedTopic> topics;  ///< of the wanted kind, best first, at least offset + limit if there are so many
    TopicSet found;          ///< every topic that answers, of any kind
};

/// Scores above this mean that a title or alias matched the whole query.
inline constexpr double kNameScore = 50;

/// `within`: topics that may be hits, by number; null = all. `found` is of all.
PackAnswer rankTopics(PackIndex &index, const SearchQuery &query, const QueryText &text, const TopicSet *within = nullptr);

}  // namespace kangdu
