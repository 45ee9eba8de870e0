// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/search/candidates.h"

#include <QSet>

#include <algorithm>
#include <cmath>
#include <cstring>

namespace kangdu {
namespace {

constexpr size_t kMostTerms = 16;         // of a long text only the rarest decide
constexpr qsizetype kMostLookups = 200;   // terms looked up to find those

struct Term {
    PostingList list;
    float weight = 0;  // idf
    bool inRun = false;  // of the first long Han run
};

struct Terms {
    std::vector<Term> required, optional;  // rarest first
    int missing = 0;                       // required, but in no document
};

float idf(double documents, double with) { return float(std::log(1 + (documents - with + 0.5) / (with + 0.5))); }

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
    else if (!add(word + QChar(kPrefixMark)))  // a prefix of many words is a term of its own
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
                return;  // bigrams say it
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
        add(index, term.type == TextRun::Type::Word ? postingsOfWord(index, term.text, term.prefix) : index.postings(term.text), term.required, inRun, &terms);
        if (term.prefix)  // the word as it stands counts more than what it may become
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

/// Keeps the documents whose required terms weigh at least `least`.
void keep(std::vector<quint32> *documents, std::vector<float> *scores, std::vector<float> *matched, float least)
{
    size_t kept = 0;
    for (size_t i = 0; i < documents->size(); ++i) {
        if ((*matched)[i] < least)
            continue;
        (*documents)[kept] = (*documents)[i];
        (*scores)[kept] = (*scores)[i];
        (*matched)[kept++] = (*matched)[i];
    }
    documents->resize(kept), scores->resize(kept), matched->resize(kept);
}

void addOptional(const Terms &terms, float total, Candidates *found)
{
    std::vector<float> ignored(found->documents.size());
    float weight = total, run = 0;
    for (const Term &term : terms.optional) {
        term.list.lookUp(found->documents, term.weight, &found->scores, &ignored);
        weight += term.weight;
    }
    for (const Term &term : terms.required)
        run += term.inRun ? term.weight : 0;
    weight = std::max(weight, 1e-6f);
    found->runShare = run / weight;
    for (size_t i = 0; i < found->documents.size(); ++i) {
        found->scores[i] /= weight;
        found->coverage[i] = std::min(1.0f, found->coverage[i] / std::max(total, 1e-6f));
    }
}

/// Documents with all required terms: the rarest list, narrowed by one list after the other.
void findAll(const Terms &terms, Candidates *found)
{
    terms.required.front().list.documents(&found->documents);
    found->scores.assign(found->documents.size(), 0);
    found->coverage.assign(found->documents.size(), 0);
    float sum = 0;
    for (const Term &term : terms.required) {
        if (sum == 0) {
            const quint8 *impacts = term.list.impacts();
            for (size_t i = 0; i < found->documents.size(); ++i)
                found->scores[i] = term.weight * float(impacts[i]) / float(kGreatestImpact);
            std::fill(found->coverage.begin(), found->coverage.end(), term.weight);
        } else {
            term.list.lookUp(found->documents, term.weight, &found->scores, &found->coverage);
        }
        sum += term.weight;
        if (&term != &terms.required.front())
            keep(&found->documents, &found->scores, &found->coverage, sum * 0.9999f);
    }
}

/// Documents whose required terms weigh at least half of `whole`; if there are none, a quarter, or a tenth.
void findSome(const Terms &terms, float whole, quint32 documentCount, Candidates *found)
{
    struct Sums {
        float score, matched;
    };
    std::vector<Sums> sums(documentCount);
    std::vector<quint32> documents;
    for (const Term &term : terms.required) {
        term.list.documents(&documents);
        const quint8 *impacts = term.list.impacts();
        for (size_t i = 0; i < documents.size(); ++i) {
            Sums &sum = sums[documents[i]];
            sum.score += term.weight * float(impacts[i]) / float(kGreatestImpact);
            sum.matched += term.weight;
        }
    }
    for (const float share : {0.5f, 0.25f, 0.1f}) {
        for (quint32 i = 0; i < documentCount; ++i)
            if (sums[i].matched >= share * whole) {
                found->documents.push_back(i);
                found->scores.push_back(sums[i].score);
                found->coverage.push_back(sums[i].matched);
            }
        if (!found->documents.empty())
            break;
    }
}

}  // namespace

Candidates findCandidates(PackIndex &index, const QueryText &query, bool allowPartial)
{
    Candidates found;
    const Terms terms = lookUp(index, query);
    if (terms.required.empty())
        return found;
    float total = 0;
    for (const Term &term : terms.required)
        total += term.weight;
    if (terms.missing == 0) {
        findAll(terms, &found);
        if (!found.documents.empty()) {
            addOptional(terms, total, &found);
            return found;
        }
    }
    if (!allowPartial || terms.required.size() + size_t(terms.missing) < 2)
        return {};
    const float whole = total + float(std::min(terms.missing, 8)) * total / float(terms.required.size());
    findSome(terms, whole, index.documentCount(), &found);
    found.partial = true;
    addOptional(terms, whole, &found);
    return found;
}

}  // namespace kangdu
