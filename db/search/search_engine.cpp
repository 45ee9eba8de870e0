// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/search/search_engine.h"

#include "db/search/fold.h"
#include "db/search/pack_index.h"
#include "db/search/query_text.h"
#include "db/search/ranking.h"
#include "db/search/section_choice.h"
#include "db/search/snippet.h"
#include "db/search/suggestions.h"

#include <QElapsedTimer>
#include <QSet>

#include <algorithm>

namespace kangdu {
namespace {

constexpr size_t kMostSuggestions = 5;

/// What a hit and a suggestion have in common.
SearchHit hitFor(PackIndex &index, quint32 document)
{
    SearchHit hit;
    hit.pack = index.packId();
    hit.slug = index.slugs().value(index.document(document).topic);
    hit.kind = index.kindOf(document);
    hit.language = index.languageOf(document);
    hit.title = index.names().title(document);
    return hit;
}

SearchHit describe(PackIndex &index, const RankedTopic &ranked, const QueryText &text)
{
    SearchHit hit = hitFor(index, ranked.document);
    hit.score = ranked.score;
    hit.reason = ranked.reason;
    const QStringList needles = needlesOf(text);
    const NameTable &names = index.names();
    const bool byPinyin = ranked.reason == MatchReason::Pinyin || ranked.reason == MatchReason::PinyinInitials;
    const QString matchedName = ranked.name >= 0 ? names.original(ranked.name).toString() : QString();
    if (byPinyin) {
        hit.reasonText = (matchedName == hit.title ? QString() : matchedName + u' ') + index.pinyin().toned(matchedName);
        if (matchedName == hit.title)
            hit.titleMarks = {foldWithOrigin(hit.title).originalRange(ranked.start, ranked.length)};
    } else {
        if (ranked.name >= 0 && names.type(ranked.name) == NameType::Alias)
            hit.reasonText = matchedName;
        hit.titleMarks = marksIn(hit.title, needles);
    }
    const QVector<TextPart> parts = index.text(ranked.document);
    int section = chooseSection(parts, text, ranked.byName);
    if (section < 0)
        return hit;
    hit.facet = parts[section].facet;
    hit.anchor = parts[section].anchor;
    hit.sectionHeading = parts[section].heading;
    if (parts[section].text.isEmpty() && section == 0 && parts.size() > 1)
        section = 1;
    const Snippet snippet = makeSnippet(parts[section].text, needles);
    hit.snippet = snippet.text;
    hit.snippetMarks = snippet.marks;
    return hit;
}

}  // namespace

class SearchEngine::Private {
public:
    std::vector<std::unique_ptr<PackIndex>> packs;

    void addSuggestions(const std::vector<QueryText> &texts, SearchResults *results);
};

void SearchEngine::Private::addSuggestions(const std::vector<QueryText> &texts, SearchResults *results)
{
    struct Found {
        int distance;
        size_t pack;
        int name;
    };
    std::vector<Found> found;
    QSet<QString> seen;
    for (const SearchHit &hit : std::as_const(results->hits))
        seen.insert(hit.slug);
    for (size_t pack = 0; pack < packs.size(); ++pack)
        for (const NameSuggestion &suggestion : suggestNames(*packs[pack], texts[pack], kMostSuggestions + size_t(seen.size())))
            found.push_back({suggestion.distance, pack, suggestion.name});
    std::stable_sort(found.begin(), found.end(), [](const Found &a, const Found &b) { return a.distance < b.distance; });
    for (const Found &one : found) {
        PackIndex &index = *packs[one.pack];
        quint32 document = index.names().document(one.name);
        for (const quint32 other : index.documentsOfTopic(index.document(document).topic))
            if (index.languageOf(other) == results->query.language)
                document = other;
        SearchHit hit = hitFor(index, document);
        if (seen.contains(hit.slug) || size_t(results->suggestions.size()) >= kMostSuggestions)
            continue;
        seen.insert(hit.slug);
        hit.reason = MatchReason::Alias;
        hit.reasonText = index.names().original(one.name).toString();
        results->suggestions.append(hit);
    }
}

SearchEngine::SearchEngine() : d(std::make_unique<Private>()) {}
SearchEngine::~SearchEngine() = default;

Result<void> SearchEngine::open(const QString &packPath)
{
    Result<std::unique_ptr<PackIndex>> opened = PackIndex::open(packPath);
    if (!opened)
        return opened.error();
    if (!d->packs.empty()) {
        const QStringList &withdrawn = opened.value()->withdrawn();
        const SlugList &slugs = opened.value()->slugs();
        QSet<QString> overridden(withdrawn.begin(), withdrawn.end());
        for (qsizetype topic = 0; topic < slugs.size(); ++topic)
            overridden.insert(slugs.at(topic));
        for (const auto &earlier : d->packs)
            for (quint32 topic = 0; topic < quint32(earlier->slugs().size()); ++topic)
                if (overridden.contains(earlier->slugs().at(topic)))
                    earlier->hideTopic(topic);
    }
    d->packs.push_back(std::move(opened.value()));
    return {};
}

SearchResults SearchEngine::search(const SearchQuery &query)
{
    QElapsedTimer timer;
    timer.start();
    SearchResults results;
    results.query = query;
    struct Ranked {
        size_t pack;
        RankedTopic topic;
    };
    std::vector<Ranked> ranked;
    std::vector<QueryText> texts;
    for (size_t pack = 0; pack < d->packs.size(); ++pack) {
        texts.push_back(understand(query.text, d->packs[pack]->names()));
        PackAnswer answer = rankTopics(*d->packs[pack], query, texts.back());
        results.total += answer.total;
        for (auto count = answer.counts.cbegin(); count != answer.counts.cend(); ++count)
            results.counts[count.key()] += *count;
        for (RankedTopic &topic : answer.topics)
            ranked.push_back({pack, topic});
    }
    if (d->packs.size() > 1)
        std::stable_sort(ranked.begin(), ranked.end(), [](const Ranked &a, const Ranked &b) { return a.topic.score > b.topic.score; });
    const size_t first = std::min(ranked.size(), size_t(std::max(0, query.offset)));
    const size_t last = std::min(ranked.size(), first + size_t(std::max(0, query.limit)));
    for (size_t i = first; i < last; ++i)
        results.hits.append(describe(*d->packs[ranked[i].pack], ranked[i].topic, texts[ranked[i].pack]));
    if (!texts.empty() && query.offset == 0 && (ranked.size() < 3 || ranked.front().topic.score < kNameScore))
        d->addSuggestions(texts, &results);
    results.elapsedMicroseconds = timer.nsecsElapsed() / 1000;
    return results;
}

}  // namespace kangdu
