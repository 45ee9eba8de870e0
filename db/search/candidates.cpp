// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/search/candidates.h"

#include <QSet>

#include <algorithm>
#include <cmath>
#include <cstring>

namespace kangdu {
namespace {

constexpr size_t kMostTerms = 16; // of a long text only the rarest decide
constexpr qsizetype kMostLookups = 200; // terms looked up to find those
constexpr size_t kEnough = 10; // documents with all terms; then those with some are not asked for
constexpr size_t kMostPartial = 50; // documents with some terms
constexpr float kGoodPart = 0.3f;
constexpr float kNearlyAll = 0.9999f; // a sum of weights that is rounded
constexpr int kMostMissing = 8; // terms no document has that still make a hit worse

struct Term {
    PostingList list;
    float weight = 0; // idf
    bool inRun = false; // of the first long Han run
};

struct Terms {
    std::vector<Term> required, optional; // rarest first
    int missing = 0; // required, but in no document
};

float idf(double documents, double with)
{
    return float(std::log(1 + (documents - with + 0.5) / (with + 0.5)));
}

/// Documents of any of the lists, each with its greatest impact.
std::optional<PostingList> united(std::vector<PostingList> lists, quint32 documentCount)
{
    if (lists.empty())
        return std::nullopt;
    if (lists.size() == 1)
        return std::move(lists.front());
    std::vector<quint8> best(documentCount + 7);
    std::vector<quint32> documents;
    for (const PostingList &list : lists) {
        list.documents(&documents);
        const quint8 *impacts = list.impacts();
        for (size_t i = 0; i < documents.size(); ++i)
            best[documents[i]] = std::max({best[documents[i]], impacts[i], quint8(1)});
    }
    documents.clear();
    std::vector<quint8> impacts;
    for (quint32 start = 0; start < documentCount; start += 8) {
        quint64 eight = 0;  // most are in none
        std::memcpy(&eight, best.data() + start, 8);
        for (quint32 i = start; eight && i < start + 8; ++i)
            if (best[i]) {
                documents.push_back(i);
                impacts.push_back(best[i]);
            }
    }
    if (documents.empty())
        return std::nullopt;
    return PostingList::of(std::move(documents), std::move(impacts));
}

/// A word, its plural or singular, and while it is being typed what it may become.
std::optional<PostingList> postingsOfWord(PackIndex &index, const QString &word, bool prefix)
{
    if (prefix && word.size() <= kPrefixLengths)
        return index.postings(word + QChar(kPrefixMark));
    std::vector<PostingList> lists;
    const auto add = [&](const QString &form) {
        std::optional<PostingList> list = index.postings(form);
        if (list)
            lists.push_back(std::move(*list));
        return list.has_value();
    };
    if (!prefix)
        add(word);
    else if (!add(word + QChar(kPrefixMark))) // a prefix of many words is a term of its own
        lists = index.postingsStartingWith(word, kMostCompletions);
    if (word.size() > 3 && word.endsWith(u's'))
        add(word.chopped(1));
    else if (!prefix && word.size() > 2 && word.back().isLetter())
        add(word + u's');
    return united(std::move(lists), index.documentCount());
}

void add(PackIndex &index, std::optional<PostingList> list, bool required, bool inRun, Terms *terms)
{
    if (!list) {
        terms->missing += required;
        return;
    }
    const float weight = idf(index.documentCount(), list->count());
    (required ? terms->required : terms->optional).push_back({std::move(*list), weight, inRun});
}

Terms lookUp(PackIndex &index, const QueryText &query)
{
    struct Wanted {
        QString text;
        TextRun::Type type;
        bool required, prefix;
    };
    QVector<Wanted> wanted;
    QSet<QString> seen;
    for (const QuerySegment &segment : query.segments) {
        const TextRun run{segment.type, 0, segment.text.size()};
        const bool single = segment.type == TextRun::Type::Han && textRuns(segment.text).size() == 1
            && segment.text.size() == (segment.text[0].isSurrogate() ? 2 : 1);
        forEachTerm(segment.text, run, [&](QStringView term, qsizetype) {
            qsizetype units = 0;
            pointAt(term, 0, &units);
            if (segment.type == TextRun::Type::Han && !single && units == term.size())
                return; // bigrams say it
            if (seen.contains(term.toString()))
                return;
            seen.insert(term.toString());
            wanted.append({term.toString(), segment.type, segment.required, segment.prefix});
        });
    }
    Terms terms;
    const qsizetype stride = (wanted.size() + kMostLookups - 1) / kMostLookups;
    for (qsizetype i = 0; i < wanted.size(); i += stride) {
        const Wanted &term = wanted[i];
        const bool inRun = term.required && !query.hanRuns.isEmpty() && query.hanRuns.first().contains(term.text);
        add(index,
            term.type == TextRun::Type::Word ? postingsOfWord(index, term.text, term.prefix)
                                             : index.postings(term.text),
            term.required, inRun, &terms);
        if (term.prefix) // the word as it stands counts more than what it may become
            add(index, index.postings(term.text), false, false, &terms);
    }
    const auto rarer = [](const Term &a, const Term &b) { return a.list.count() < b.list.count(); };
    std::stable_sort(terms.required.begin(), terms.required.end(), rarer);
    std::stable_sort(terms.optional.begin(), terms.optional.end(), rarer);
    if (terms.required.size() > kMostTerms)
        terms.required.erase(terms.required.begin() + kMostTerms, terms.required.end());
    if (terms.optional.size() > kMostTerms)
        terms.optional.erase(terms.optional.begin() + kMostTerms, terms.optional.end());
    return terms;
}

float weightOf(const std::vector<Term> &terms)
{
    float weight = 1e-6f;
    for (const Term &term : terms)
        weight += term.weight;
    return weight;
}

/// Keeps the documents whose required terms weigh at least `least`.
void keep(Candidates *candidates, std::vector<float> *matched, float least)
{
    size_t kept = 0;
    for (size_t i = 0; i < matched->size(); ++i) {
        if ((*matched)[i] < least)
            continue;
        candidates->documents[kept] = candidates->documents[i];
        candidates->scores[kept] = candidates->scores[i];
        (*matched)[kept++] = (*matched)[i];
    }
    candidates->documents.resize(kept), candidates->scores.resize(kept), matched->resize(kept);
}

/// Documents with all required terms: the rarest list, narrowed by one list after the other.
Candidates withAll(const Terms &terms)
{
    Candidates found;
    const Term &rarest = terms.required.front();
    rarest.list.documents(&found.documents);
    const quint8 *impacts = rarest.list.impacts();
    for (size_t i = 0; i < found.documents.size(); ++i)
        found.scores.push_back(rarest.weight * float(impacts[i]) / float(kGreatestImpact));
    std::vector<float> matched(found.documents.size(), rarest.weight);
    float sum = rarest.weight;
    for (size_t i = 1; i < terms.required.size(); ++i) {
        const Term &term = terms.required[i];
        term.list.lookUp(found.documents, term.weight, &found.scores, &matched);
        sum += term.weight;
        keep(&found, &matched, sum * kNearlyAll);
    }
    return found;
}

/// The best of the documents with some of the required terms, but not in `whole`. Their terms weigh at least a good
/// part of `weight`, or if `whole` is empty, of the weightiest that is found. Lists of terms so common that they alone
/// cannot weigh so much are not walked through, only looked up (the non-essential lists of MaxScore, Turtle & Flood
/// 1995).
Candidates withSome(const Terms &terms, float weight, const std::vector<quint32> &whole)
{
    float least = kGoodPart * (whole.empty() ? terms.required.front().weight : weight), rest = weightOf(terms.required);
    Candidates found;
    std::vector<quint32> documents, both;
    for (const Term &term : terms.required) {
        if (rest < least)
            break;
        rest -= term.weight;
        term.list.documents(&documents);
        both.clear();
        std::set_union(found.documents.begin(), found.documents.end(), documents.begin(), documents.end(),
            std::back_inserter(both));
        found.documents.swap(both);
    }
    found.scores.resize(found.documents.size());
    std::vector<float> matched(found.documents.size());
    for (const Term &term : terms.required)
        term.list.lookUp(found.documents, term.weight, &found.scores, &matched);
    if (whole.empty() && !matched.empty())
        least = kGoodPart * *std::max_element(matched.begin(), matched.end());
    for (size_t i = 0; i < matched.size(); ++i)
        if (std::binary_search(whole.begin(), whole.end(), found.documents[i]))
            matched[i] = 0;
    keep(&found, &matched, least);
    if (found.scores.size() > kMostPartial) {
        std::vector<float> best = found.scores;
        std::nth_element(best.begin(), best.begin() + kMostPartial, best.end(), std::greater());
        keep(&found, &(matched = found.scores), best[kMostPartial]);
    }
    return found;
}

/// Adds what the optional terms give, and makes scores shares of the greatest that there can be: `weight`, of all
/// terms.
void addOptional(const Terms &terms, float weight, Candidates *found)
{
    std::vector<float> ignored(found->documents.size());
    for (const Term &term : terms.optional)
        term.list.lookUp(found->documents, term.weight, &found->scores, &ignored);
    for (float &score : found->scores)
        score /= weight;
}

} // namespace

CandidateLists findCandidates(PackIndex &index, const QueryText &query, bool allowPartial)
{
    CandidateLists found;
    const Terms terms = lookUp(index, query);
    if (terms.required.empty())
        return found;
    const float known = weightOf(terms.required), optional = weightOf(terms.optional);
    const float weight = known + float(std::min(terms.missing, kMostMissing)) * known / float(terms.required.size());
    if (terms.missing == 0)
        found.whole = withAll(terms);
    if (allowPartial && found.whole.documents.size() < kEnough && terms.required.size() + size_t(terms.missing) > 1)
        found.partial = withSome(terms, weight, found.whole.documents);
    for (Candidates *candidates : {&found.whole, &found.partial})
        addOptional(terms, weight + optional, candidates);
    for (const Term &term : terms.required)
        found.runShare += term.inRun ? term.weight / (weight + optional) : 0;
    return found;
}

} // namespace kangdu
