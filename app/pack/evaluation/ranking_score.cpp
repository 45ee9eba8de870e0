// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pack/evaluation/ranking_score.h"

#include <QSet>

#include <algorithm>
#include <cmath>
#include <vector>

namespace kangdu::tool {
namespace {

constexpr int kDepth = 10;

double gain(double grade, int rank)
{
    return (std::exp2(grade) - 1) / std::log2(rank + 1.0);
}

} // namespace

ListRating rateList(const QStringList &ranked, const Grades &grades)
{
    ListRating rating;
    QSet<QString> seen;
    double found = 0, ideal = 0;
    for (int i = 0; i < ranked.size(); ++i) {
        const double grade = seen.contains(ranked[i]) ? 0 : grades.value(ranked[i]);
        seen.insert(ranked[i]);
        if (grade > 0 && rating.rank == 0)
            rating.rank = i + 1;
        if (i < kDepth)
            found += gain(grade, i + 1);
    }
    std::vector<double> best(grades.cbegin(), grades.cend());
    std::sort(best.begin(), best.end(), std::greater<>());
    for (int i = 0; i < std::min(kDepth, int(best.size())); ++i)
        ideal += gain(best[size_t(i)], i + 1);
    rating.ndcg = ideal > 0 ? found / ideal : 0;
    return rating;
}

void RankingScore::add(const ListRating &rating)
{
    const int rank = rating.rank <= kDepth ? rating.rank : 0;
    ++queries_;
    ++ranks_[rank];
    reciprocal_ += rank ? 1.0 / rank : 0;
    ndcg_ += rating.ndcg;
}

double RankingScore::hit(int k) const
{
    int within = 0;
    for (int rank = 1; rank <= std::min(k, kDepth); ++rank)
        within += ranks_[rank];
    return mean(within);
}

} // namespace kangdu::tool
