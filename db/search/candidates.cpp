// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/search/candidates.h"

#include <QSet>

#include <algorithm>
#include <cmath>
#include <map>

namespace kangdu {
namespace {

constexpr size_t kMostTerms = 16;         // of a long text only the rarest decide
constexpr qsizetype kMostLookups = 200;   // terms looked up to find those
constexpr int kMostCompletions = 64;      // words a prefix stands for

struct Term {
    PostingList list;
    float weight = 0;  // idf
};

struct Terms {
    std::vector<Term> required, optional;  // rarest first
    int missing = 0;                       // required, but in no document
};

float idf(double documents, double with) { return float(std::log(1 + (documents - with + 0.5) / (with + 0.5))); }

std::optional<PostingList> united(PackIndex &index, const QStringList &words)
{
    std::map<quint32, quint8> best;
    std::vector<quint32> documents;
    std::optional<PostingList> only;
    int found = 0;
    for (const QString &word : words) {
        std::optional<PostingList> list = index.postings(word);
        if (!list)
            continue;
        list->documents(&documents);
        for (size_t i = 0; i < documents.size(); ++i)
            best[documents[i]] = std::max(best[documents[i]], list->impacts()[i]);
        only = std::move(list);
        ++found;
    }
    if (found <= 1)
        return only;
    std::vector<Posting> postings;
    for (const auto &[document, impact] : best)
        postings.push_back({document, impact});
    return PostingList::parse(encodePostings(postings), qint64(postings.size()), index.documentCount());
}

/// A word, its plural or singular, and while it is being typed what it may become.
std::optional<PostingList> postingsOfWord(PackIndex &index, const QString &word, bool prefix)
{
    if (prefix && word.size() <= kPrefixLengths)
        return index.postings(word + QChar(kPrefixMark));
    QStringList forms{word};
    if (prefix)
        forms = index.wordsStartingWith(word, kMostCompletions);
    if (word.size() > 3 && word.endsWith(u's'))
        forms += word.chopped(1);
    else if (!prefix && word.size() > 2 && word.back().isLetter())
        forms += word + u's';
    forms.removeDuplicates();
    return united(index, forms);
}

void add(PackIndex &index, std::optional<PostingList> list, bool required, Terms *terms)
{
    if (!list) {
        terms->missing += required;
        return;
    }
    const float weight = idf(index.documentCount(), list->count());
    (required ? terms->required : terms->optional).push_back({std::move(*list), weight});
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
        add(index, term.type == TextRun::Type::Word ? postingsOfWord(index, term.text, term.prefix) : index.postings(term.text), term.required, &terms);
        if (term.prefix)  // the word as it stands counts more than what it may become
            add(index, index.postings(term.text), false, &terms);
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
    float weight = total;
    for (const Term &term : terms.optional) {
        term.list.lookUp(found->documents, term.weight, &found->scores, &ignored);
        weight += term.weight;
    }
    for (size_t i = 0; i < found->documents.size(); ++i) {
        found->scores[i] /= std::max(weight, 1e-6f);
        found->coverage[i] = std::min(1.0f, found->coverage[i] / std::max(total, 1e-6f));
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
    const auto scoreAll = [&](bool all) {
        found.scores.assign(found.documents.size(), 0);
        found.coverage.assign(found.documents.size(), 0);
        float sum = 0;
        for (const Term &term : terms.required) {
            term.list.lookUp(found.documents, term.weight, &found.scores, &found.coverage);
            sum += term.weight;
            if (all)
                keep(&found.documents, &found.scores, &found.coverage, sum * 0.9999f);
        }
    };
    if (terms.missing == 0) {
        terms.required.front().list.documents(&found.documents);
        scoreAll(true);
        if (!found.documents.empty()) {
            addOptional(terms, total, &found);
            return found;
        }
    }
    if (!allowPartial || terms.required.size() + size_t(terms.missing) < 2)
        return {};
    const float whole = total + std::min(terms.missing, 8) * total / float(terms.required.size());
    for (const float share : {0.5f, 0.25f, 0.1f}) {
        std::vector<quint32> documents;
        float rest = total;
        for (const Term &term : terms.required) {
            if (rest < share * whole)
                break;  // what has only the remaining, commoner terms cannot reach the share
            std::vector<quint32> more, merged;
            term.list.documents(&more);
            std::set_union(documents.begin(), documents.end(), more.begin(), more.end(), std::back_inserter(merged));
            documents = std::move(merged);
            rest -= term.weight;
        }
        found.documents = std::move(documents);
        scoreAll(false);
        keep(&found.documents, &found.scores, &found.coverage, share * whole);
        if (!found.documents.empty())
            break;
    }
    found.partial = true;
    addOptional(terms, whole, &found);
    return found;
}

}  // namespace kangdu
