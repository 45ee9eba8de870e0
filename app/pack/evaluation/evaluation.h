// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pack/evaluation/ranking_score.h"

#include <QMap>

#include <functional>

namespace kangdu::tool {

/// Answers a query: SearchEngine::search, or what it is compared with. Suggestions ("did you mean") are no hits.
using AskFn = std::function<QVector<SearchHit>(const SearchQuery &)>;

/// The scores of one class of queries, or of all.
struct ClassScore {
    RankingScore ranking;
    int withFacet = 0; ///< queries that say where the article should open ...
    int facetRight = 0; ///< ... and whose best topic opens there, among the first ten
};

struct QueryOutcome {
    ListRating rating;
    bool facetRight = false;
    QStringList ranked; ///< slugs of the first ten
};

struct Evaluation {
    QVector<QueryOutcome> outcomes; ///< as the queries
    QMap<QString, ClassScore> classes;
    ClassScore all;
};

/// Asks every query for its first ten hits.
Evaluation evaluate(const AskFn &ask, const QVector<JudgedQuery> &queries);

/// A topic that was lost while its query was typed.
struct PrefixViolation {
    int query = 0; ///< index
    QString prefix;
    int before = 0; ///< rank one character earlier
    int now = 0; ///< 0 = not among the first ten
};

/// Types every query character by character. Once an expected topic is among the first three, one must stay there while
/// the same word grows; a new Latin word begins anew, and a topic whose title or alias is exactly what was typed may
/// push it down.
QVector<PrefixViolation> checkPrefixes(const AskFn &ask, const QVector<JudgedQuery> &queries);

} // namespace kangdu::tool
