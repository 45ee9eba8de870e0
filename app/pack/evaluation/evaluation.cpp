// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pack/evaluation/evaluation.h"

#include "db/search/fold.h"
#include "db/search/tokenizer.h"

#include <algorithm>

namespace kangdu::tool {
namespace {

constexpr int kDepth = 10, kInSight = 3;

SearchQuery typed(SearchQuery query, const QString &text)
{
    query.text = text;
    query.limit = kDepth;
    return query;
}

QStringList slugsOf(const QVector<SearchHit> &hits)
{
    QStringList slugs;
    for (const SearchHit &hit : hits)
        slugs += hit.slug;
    return slugs;
}

/// The facet wanted is that of the topic wanted most.
bool facetIsRight(const QVector<SearchHit> &hits, const JudgedQuery &judged)
{
    const double best = *std::max_element(judged.grades.cbegin(), judged.grades.cend());
    return std::any_of(hits.begin(), hits.end(),
        [&](const SearchHit &hit) { return judged.grades.value(hit.slug) == best && hit.facet == judged.facet; });
}

bool isLatinWordCharacter(const QString &text, qsizetype at)
{
    return at >= 0 && isWordCharacter(text[at].unicode()) && !isHan(text[at].unicode());
}

/// Whether the last character begins a Latin word or stands between words.
bool beginsAnew(const QString &prefix)
{
    const qsizetype last = prefix.size() - 1;
    const char16_t unit = prefix[last].unicode();
    return !isHan(unit) && !prefix[last].isSurrogate()
        && !(isLatinWordCharacter(prefix, last) && isLatinWordCharacter(prefix, last - 1));
}

/// Whether a title or alias of a hit is exactly what was typed.
bool isNamed(const SearchHit &hit, const QString &input)
{
    const QString text = fold(input).simplified();
    return fold(hit.title).simplified() == text || fold(hit.reasonText).simplified() == text;
}

} // namespace

Evaluation evaluate(const AskFn &ask, const QVector<JudgedQuery> &queries)
{
    Evaluation result;
    for (const JudgedQuery &judged : queries) {
        const QVector<SearchHit> hits = ask(typed(judged.query, judged.query.text));
        QueryOutcome outcome;
        outcome.ranked = slugsOf(hits);
        outcome.rating = rateList(outcome.ranked, judged.grades);
        outcome.facetRight = facetIsRight(hits, judged);
        for (ClassScore *score : {&result.classes[judged.type], &result.all}) {
            score->ranking.add(outcome.rating);
            score->withFacet += !judged.facet.isEmpty();
            score->facetRight += !judged.facet.isEmpty() && outcome.facetRight;
        }
        result.outcomes += outcome;
    }
    return result;
}

QVector<PrefixViolation> checkPrefixes(const AskFn &ask, const QVector<JudgedQuery> &queries)
{
    QVector<PrefixViolation> violations;
    for (int i = 0; i < queries.size(); ++i) {
        const QString &text = queries[i].query.text;
        int before = 0; // rank while it is in sight, else 0
        for (qsizetype length = 1; length <= text.size(); ++length) {
            if (text[length - 1].isHighSurrogate() && length < text.size())
                continue;
            const QString prefix = text.left(length);
            const QVector<SearchHit> hits = ask(typed(queries[i].query, prefix));
            const int rank = rateList(slugsOf(hits), queries[i].grades).rank;
            const bool inSight = rank >= 1 && rank <= kInSight;
            const auto end = hits.begin() + (rank > 0 ? rank - 1 : hits.size());
            if (before > 0 && !inSight && !beginsAnew(prefix)
                && std::none_of(hits.begin(), end, [&](const SearchHit &hit) { return isNamed(hit, prefix); }))
                violations += PrefixViolation{i, prefix, before, rank};
            before = inSight ? rank : 0;
        }
    }
    return violations;
}

} // namespace kangdu::tool
