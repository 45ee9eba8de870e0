// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/search/search_engine.h"

#include "db/search/answers.h"
#include "db/search/completions.h"
#include "db/search/corrections.h"
#include "db/search/fold.h"
#include "db/search/section_choice.h"
#include "db/search/snippet.h"
#include "db/search/suggestions.h"
#include "db/search/understanding.h"

#include <QElapsedTimer>
#include <QSet>

#include <algorithm>

namespace kangdu {
namespace {

constexpr size_t kMostSuggestions = SearchResults::kMostSuggestions;
constexpr int kFewHits = 3;
constexpr double kSynonymLoss = 6, kCorrectionLoss = 8, kErrorLoss = 2;
constexpr double kWholeName = 90;  // what scores more answers all of the query

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

SearchHit describe(PackIndex &index, const Answer &answer, const QueryText &text)
{
    const RankedTopic &ranked = answer.topic;
    SearchHit hit = hitFor(index, ranked.document);
    hit.score = ranked.score;
    hit.reason = ranked.reason;
    hit.reasonText = answer.reasonText;
    const QStringList needles = needlesOf(text);
    const NameTable &names = index.names();
    const bool byPinyin = ranked.reason == MatchReason::Pinyin || ranked.reason == MatchReason::PinyinInitials;
    const QString matchedName = ranked.name >= 0 ? names.original(ranked.name).toString() : QString();
    if (byPinyin) {
        hit.reasonText = (matchedName == hit.title ? QString() : matchedName + u' ') + index.pinyin().toned(matchedName);
        if (matchedName == hit.title)
            hit.titleMarks = {foldWithOrigin(hit.title).originalRange(ranked.start, ranked.length)};
    } else {
        if (ranked.reason == MatchReason::Alias && ranked.name >= 0)
            hit.reasonText = matchedName;
        hit.titleMarks = marksIn(hit.title, needles);
    }
    const QVector<TextPart> parts = index.text(ranked.document);
    const QStringView name = ranked.byName ? ranked.name >= 0 ? names.folded(ranked.name) : QStringView(text.core) : QStringView();
    int section = chooseSection(parts, text, name, ranked.name >= 0 && names.type(ranked.name) == NameType::Alias);
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
    SearchPacks packs;
    Lexicon lexicon;
    bool lexiconChanged = true;
    Corrections corrections{packs, lexicon};

    std::vector<QueryText> read(const QString &text);
    Understanding gather(const SearchQuery &query, Answers *answers);
    std::optional<Correction> correction(const SearchQuery &query, const std::vector<QueryText> &readings, const Answers &answers);
    void addSuggestions(const std::vector<QueryText> &texts, SearchResults *results);
    void explain(const std::vector<QueryText> &texts, SearchResults *results);
};

std::vector<QueryText> SearchEngine::Private::read(const QString &text)
{
    std::vector<PackNames> names;
    for (const auto &pack : packs) {
        if (lexiconChanged)
            pack->forgetMeanings();
        names.push_back({&pack->names(), &pack->meanings(lexicon)});
    }
    if (lexiconChanged)
        corrections.forgetLexicon();
    lexiconChanged = false;
    return readQuery(text, names, lexicon);
}

/// A correction, where the answers are so poor that one is due.
std::optional<Correction> SearchEngine::Private::correction(const SearchQuery &query, const std::vector<QueryText> &readings, const Answers &answers)
{
    const QueryText &text = readings.front();
    const bool byPinyin = std::any_of(answers.all().begin(), answers.all().end(), [](const Answer &answer) {
        return answer.topic.reason == MatchReason::Pinyin || answer.topic.reason == MatchReason::PinyinInitials;
    });
    if (query.text.size() > kLongestQuery / 10 || (text.latin && byPinyin))
        return std::nullopt;
    return answers.best() < kWholeName ? corrections.mend(readings) : std::nullopt;
}

/// Searches the query as typed, in other words and corrected, and says how it was understood.
Understanding SearchEngine::Private::gather(const SearchQuery &query, Answers *answers)
{
    if (query.asTyped) {
        const std::vector<QueryText> readings(packs.size(), readAsTyped(query.text));
        answers->add(readings, Answers::By::Typed, 0);
        answers->sort();
        Understanding understood;
        understood.asTyped = true;
        for (const QuerySegment &segment : readings.front().segments)
            understood.terms += segment.text;
        return understood;
    }
    std::vector<QueryText> readings = read(query.text);
    answers->add(readings, Answers::By::Typed, 0);
    Understanding understood = understand(packs, readings, query.language);
    understood.synonyms.clear();
    if (!readings.front().synonyms.isEmpty() && answers->best() < kNameScore) {
        understood.synonyms = readings.front().synonyms;
        const std::vector<QueryText> others = read(readings.front().synonyms);
        answers->add(others, Answers::By::Synonym, kSynonymLoss);
        if (understood.slug.isEmpty()) {
            const Understanding inOtherWords = understand(packs, others, query.language);
            understood.slug = inOtherWords.slug, understood.title = inOtherWords.title, understood.facet = inOtherWords.facet;
        }
    }
    if (const auto mended = correction(query, readings, *answers)) {
        const double before = answers->best();
        const std::vector<QueryText> others = read(mended->text);
        answers->add(others, Answers::By::Correction, kCorrectionLoss + kErrorLoss * mended->errors);
        if (answers->best() > before) {
            understood = understand(packs, others, query.language);
            understood.synonyms.clear();
            understood.corrected = mended->text;
        }
    }
    if (answers->total() == 0) {
        std::vector<QueryText> loose;
        for (const QueryText &reading : readings)
            loose.push_back(loosened(reading, [&](const QString &pair) { return corrections.isKnownHan(pair); }));
        answers->add(loose, Answers::By::Typed, 0);
    }
    answers->refine(understood);
    answers->sort();
    return understood;
}

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
        PackIndex &index = packs[one.pack]->index();
        SearchHit hit = hitFor(index, packs[one.pack]->documentOf(index.document(index.names().document(one.name)).topic, results->query.language));
        if (seen.contains(hit.slug) || size_t(results->suggestions.size()) >= kMostSuggestions)
            continue;
        seen.insert(hit.slug);
        hit.reason = MatchReason::Correction;
        hit.reasonText = index.names().original(one.name).toString();
        results->suggestions.append(hit);
    }
}

void SearchEngine::Private::explain(const std::vector<QueryText> &texts, SearchResults *results)
{
    for (const QuerySegment &segment : texts.front().segments)
        forEachTerm(segment.text, {segment.type, 0, segment.text.size()}, [&](QStringView term, qsizetype) {
            TermExplanation explained{term.toString(), segment.required, 0};
            for (const auto &pack : packs) {
                const QStringList words = segment.prefix ? pack->index().wordsStartingWith(explained.text, 64) : QStringList{explained.text};
                for (const QString &word : words)
                    if (const auto list = pack->index().postings(word))
                        explained.documents += list->count();
            }
            results->terms.append(explained);
        });
}

SearchEngine::SearchEngine() : d(std::make_unique<Private>())
{
    [[maybe_unused]] const QVector<LexiconProblem> problems = d->lexicon.add(Lexicon::base());
    Q_ASSERT(problems.isEmpty());
}
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
            for (quint32 topic = 0; topic < quint32(earlier->index().slugs().size()); ++topic)
                if (overridden.contains(earlier->index().slugs().at(topic)))
                    earlier->index().hideTopic(topic);
    }
    d->packs.push_back(std::make_unique<SearchPack>(std::move(opened.value())));
    if (const QByteArray &own = d->packs.back()->facts().lexicon(); !own.isEmpty() && own != Lexicon::base()) {
        (void)d->lexicon.add(own);
        d->lexiconChanged = true;
    }
    return {};
}

SearchResults SearchEngine::search(const SearchQuery &query)
{
    QElapsedTimer timer;
    timer.start();
    SearchResults results;
    results.query = query;
    if (d->packs.empty())
        return results;
    Answers answers(d->packs, query);
    results.understanding = d->gather(query, &answers);
    results.total = answers.total();
    results.matching = answers.matching();
    results.counts = answers.counts();
    results.departmentCounts = answers.departmentCounts();
    const std::vector<Answer> &all = answers.all();
    const size_t first = std::min(all.size(), size_t(std::max(0, query.offset)));
    const size_t last = std::min(all.size(), first + size_t(std::max(0, query.limit)));
    for (size_t i = first; i < last; ++i) {
        results.hits.append(describe(d->packs[all[i].pack]->index(), all[i], answers.readings(all[i].reading)[all[i].pack]));
        if (query.explain)
            results.hits.last().scoreParts = all[i].parts;
    }
    const std::vector<QueryText> &typed = answers.readings(0);
    if (query.offset == 0 && !query.asTyped && (results.total < kFewHits || answers.best() < kNameScore))
        d->addSuggestions(typed, &results);
    if (results.total == 0 && !typed.front().folded.isEmpty()) {
        using Attempt = DeadEnd::Attempt;
        QVector<Attempt> tried{Attempt::AllWords, Attempt::SomeWords};
        if (!typed.front().keys.isEmpty())
            tried += Attempt::Pinyin;
        if (!query.asTyped)
            tried += {Attempt::Synonyms, Attempt::Corrections};
        results.deadEnd = deadEnd(d->packs, typed, query.language, tried);
    }
    if (query.explain)
        d->explain(typed, &results);
    results.elapsedMicroseconds = timer.nsecsElapsed() / 1000;
    return results;
}

QVector<Completion> SearchEngine::complete(const QString &typed, const QString &language, int limit)
{
    return completionsOf(d->packs, typed, language, limit);
}

}  // namespace kangdu
