// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pack/search_json.h"

#include <QJsonArray>

namespace kangdu::tool {

namespace {

using namespace Qt::StringLiterals;

QJsonArray asJson(const QVector<TextRange> &marks)
{
    QJsonArray list;
    for (const TextRange &mark : marks)
        list << QJsonArray{mark.start, mark.length};
    return list;
}

QJsonArray asJson(const QVector<SearchHit> &hits, int first)
{
    QJsonArray list;
    for (int i = 0; i < hits.size(); ++i) {
        const SearchHit &hit = hits[i];
        QJsonObject object{{u"rank"_s, first + i + 1},        {u"slug"_s, hit.slug},
                           {u"pack"_s, hit.pack},             {u"kind"_s, kindId(hit.kind)},
                           {u"language"_s, hit.language},     {u"facet"_s, hit.facet},
                           {u"anchor"_s, hit.anchor},         {u"heading"_s, hit.sectionHeading},
                           {u"title"_s, hit.title},           {u"title_marks"_s, asJson(hit.titleMarks)},
                           {u"snippet"_s, hit.snippet},       {u"snippet_marks"_s, asJson(hit.snippetMarks)},
                           {u"score"_s, hit.score},           {u"reason"_s, reasonId(hit.reason)},
                           {u"reason_text"_s, hit.reasonText}};
        if (!hit.scoreParts.isEmpty()) {
            QJsonArray parts;
            for (const ScorePart &part : hit.scoreParts)
                parts << QJsonObject{{u"name"_s, part.name}, {u"value"_s, part.value}};
            object.insert(u"score_parts"_s, parts);
        }
        list << object;
    }
    return list;
}

QJsonArray asJson(const QStringList &texts) { return QJsonArray::fromStringList(texts); }

QJsonObject asJson(const Understanding &understood)
{
    return {{u"slug"_s, understood.slug},           {u"title"_s, understood.title},
            {u"intent"_s, understood.intent},       {u"facet"_s, understood.facet},
            {u"regions"_s, asJson(understood.regions)}, {u"corrected"_s, understood.corrected},
            {u"synonyms"_s, understood.synonyms},   {u"terms"_s, asJson(understood.terms)},
            {u"ignored"_s, asJson(understood.ignored)}, {u"as_typed"_s, understood.asTyped}};
}

QJsonObject asJson(const DeadEnd &end)
{
    static const QStringList names{u"all-words"_s, u"some-words"_s, u"synonyms"_s, u"pinyin"_s, u"corrections"_s};
    QStringList tried;
    for (const DeadEnd::Attempt attempt : end.tried)
        tried << names.at(int(attempt));
    return {{u"tried"_s, asJson(tried)}, {u"slug"_s, end.slug}, {u"title"_s, end.title}, {u"category"_s, end.category}};
}

}  // namespace

QString reasonId(MatchReason reason)
{
    switch (reason) {
    case MatchReason::Title: return u"title"_s;
    case MatchReason::Alias: return u"alias"_s;
    case MatchReason::Pinyin: return u"pinyin"_s;
    case MatchReason::PinyinInitials: return u"pinyin-initials"_s;
    case MatchReason::Heading: return u"heading"_s;
    case MatchReason::Body: return u"body"_s;
    case MatchReason::Synonym: return u"synonym"_s;
    case MatchReason::Correction: return u"correction"_s;
    case MatchReason::Related: return u"related"_s;
    }
    return {};
}

QJsonObject asJson(const SearchResults &results)
{
    QJsonObject kinds, departments;
    for (auto count = results.counts.cbegin(); count != results.counts.cend(); ++count)
        kinds.insert(kindId(count.key()), *count);
    for (auto count = results.departmentCounts.cbegin(); count != results.departmentCounts.cend(); ++count)
        departments.insert(count.key(), *count);
    QJsonObject object{{u"query"_s, results.query.text},
                       {u"understanding"_s, asJson(results.understanding)},
                       {u"total"_s, results.total},
                       {u"matching"_s, results.matching},
                       {u"kinds"_s, kinds},
                       {u"departments"_s, departments},
                       {u"hits"_s, asJson(results.hits, results.query.offset)},
                       {u"suggestions"_s, asJson(results.suggestions, 0)},
                       {u"microseconds"_s, results.elapsedMicroseconds}};
    if (results.total == 0)
        object.insert(u"dead_end"_s, asJson(results.deadEnd));
    if (!results.terms.isEmpty()) {
        QJsonArray terms;
        for (const TermExplanation &term : results.terms)
            terms << QJsonObject{{u"text"_s, term.text}, {u"required"_s, term.required}, {u"documents"_s, term.documents}};
        object.insert(u"terms"_s, terms);
    }
    return object;
}

}  // namespace kangdu::tool
