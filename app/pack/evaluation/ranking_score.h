// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pack/evaluation/query_file.h"

#include <QStringList>

namespace kangdu::tool {

/// How good one ranked list is.
struct ListRating {
    int rank = 0; ///< of the first topic with a grade above 0, 1-based; 0 = not in the list
    double ndcg = 0; ///< nDCG@10, 0-1
};

/// nDCG with the gain 2^grade - 1 and the discount log2(rank + 1) (Burges et al. 2005). Of a topic that comes twice the
/// first counts.
ListRating rateList(const QStringList &ranked, const Grades &grades);

/// Means over many queries.
class RankingScore final {
public:
    void add(const ListRating &rating);
    int queries() const { return queries_; }
    /// Share of queries with a relevant topic among the first k: 1, 3 or 10.
    double hit(int k) const;
    /// Mean of 1 / rank, 0 beyond the tenth.
    double mrr() const { return mean(reciprocal_); }
    double ndcg() const { return mean(ndcg_); }

private:
    double mean(double sum) const { return queries_ ? sum / queries_ : 0; }

    int queries_ = 0;
    int ranks_[11] = {}; // how often a rank came; 0: none of 1-10
    double reciprocal_ = 0, ndcg_ = 0;
};

} // namespace kangdu::tool
