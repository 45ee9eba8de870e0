// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/search/postings_builder.h"

#include "db/search/fold.h"
#include "db/search/prefix_group.h"
#include "db/search/tokenizer.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace kangdu {
namespace {

enum FieldWeight { Body = 1, Summary = 3, Heading = 5, Tag = 5, Alias = 8, Title = 10 };

std::u16string_view wordOf(QStringView text) { return {text.utf16(), size_t(text.size())}; }

}  // namespace

PostingsBuilder::PostingsBuilder(const QString &folder, size_t postingsInMemory) : folder_(folder), postingsInMemory_(postingsInMemory)
{
    unigrams_.fill(-1);
}

int PostingsBuilder::newTerm(QStringView term)
{
    terms_.push_back(term.toUtf8());
    weights_.push_back(0);
    return int(terms_.size()) - 1;
}

int PostingsBuilder::idOfWord(QStringView word)
{
    const auto found = words_.find(wordOf(word));
    return found != words_.end() ? found->second : words_.emplace(wordOf(word), newTerm(word)).first->second;
}

int PostingsBuilder::idOf(QStringView term)
{
    if (!isHan(term[0].unicode()) || term.size() > 2)
        return idOfWord(term);
    if (term.size() == 1) {
        int &id = unigrams_[term[0].unicode()];
        return id < 0 ? id = newTerm(term) : id;
    }
    int &id = bigrams_[quint32(term[0].unicode()) << 16 | term[1].unicode()];
    if (id == 0)
        id = newTerm(term) + 1;
    return id - 1;
}

void PostingsBuilder::count(int term, int weight)
{
    if (weights_[size_t(term)] == 0)
        touched_.push_back(term);
    weights_[size_t(term)] += quint32(weight);
}

void PostingsBuilder::addText(const QString &text, int weight)
{
    const QString folded = fold(text);
    for (const TextRun &run : textRuns(folded)) {
        kangdu::forEachTerm(folded, run, [&](QStringView term, qsizetype) {
            ++length_;
            count(idOf(term), weight);
        });
        if (run.type == TextRun::Type::Word) {
            char16_t prefix[kPrefixLengths + 1];
            for (qsizetype length = 1; length <= std::min(kPrefixLengths, run.length); ++length) {
                prefix[length - 1] = folded[run.start + length - 1].unicode();
                prefix[length] = kPrefixMark;
                count(idOfWord(QStringView(prefix, length + 1)), weight);
            }
        }
    }
}

quint32 PostingsBuilder::add(const IndexDocument &document)
{
    length_ = 0;
    addText(document.shortTitle, Title);
    if (document.title != document.shortTitle)
        addText(document.title, Title);
    for (const QString &alias : document.aliases)
        addText(alias, Alias);
    for (const QString &heading : document.headings)
        addText(heading, Heading);
    for (const QString &tag : document.tags)
        addText(tag, Tag);
    addText(document.summary, Summary);
    for (const IndexDocument::Part &part : document.parts) {
        if (!document.headings.contains(part.heading))
            addText(part.heading, Heading);
        addText(part.text, Body);
    }
    const auto number = quint32(lengths_.size());
    for (const int term : touched_) {
        entries_.push_back({quint32(term), number, weights_[size_t(term)]});
        weights_[size_t(term)] = 0;
    }
    touched_.clear();
    lengths_.push_back(length_);
    if (entries_.size() >= postingsInMemory_)
        sound_ = spill() && sound_;
    return length_;
}

/// What was collected since the last run, sorted by term; documents stay in order.
PostingRun PostingsBuilder::takeRun()
{
    std::vector<quint32> order(terms_.size()), rank(terms_.size());
    std::iota(order.begin(), order.end(), 0);
    std::sort(order.begin(), order.end(), [this](quint32 a, quint32 b) { return terms_[a] < terms_[b]; });
    PostingRun run;
    run.terms.reserve(order.size());
    for (quint32 i = 0; i < order.size(); ++i) {
        rank[order[i]] = i;
        run.terms.push_back(std::move(terms_[order[i]]));
    }
    run.ends.assign(order.size(), 0);
    for (const Entry &entry : entries_)
        ++run.ends[rank[entry.term]];
    quint64 start = 0;
    for (quint64 &end : run.ends)
        end = std::exchange(start, start + end);
    run.weights.resize(entries_.size());
    for (const Entry &entry : entries_)
        run.weights[run.ends[rank[entry.term]]++] = {entry.document, entry.weight};
    entries_ = {};
    terms_ = {};
    weights_ = {};
    unigrams_.fill(-1);
    bigrams_ = {};
    words_ = {};
    return run;
}

bool PostingsBuilder::spill()
{
    auto spilled = std::make_unique<SpilledRun>(folder_);
    const bool written = spilled->write(takeRun());
    spilled_.push_back(std::move(spilled));
    return written;
}

bool PostingsBuilder::forEachTerm(const Each &each)
{
    constexpr double k1 = 1.2, b = 0.6;
    const double average = std::max(1.0, std::accumulate(lengths_.begin(), lengths_.end(), 0.0) / double(lengths_.size()));
    std::vector<float> norms;
    for (const quint32 length : lengths_)
        norms.push_back(float(k1 * (1 - b + b * length / average)));
    std::vector<Posting> postings;
    PrefixGroup groups([&](const QByteArray &term, const std::vector<TermWeight> &weights) {
        postings.clear();
        for (const auto &[document, weight] : weights)  // saturation / (k1 + 1)
            postings.push_back({document, quint8(std::clamp(std::lround(kGreatestImpact * double(weight) / (double(weight) + norms[document])), 1L, long(kGreatestImpact)))});
        return each(term, postings);
    });

    const PostingRun last = takeRun();
    size_t lastTerm = 0;
    std::vector<SpilledRun *> runs;  // documents ascend from run to run
    for (const auto &run : spilled_) {
        sound_ = sound_ && run->rewind();
        if (sound_ && run->next())
            runs.push_back(run.get());
    }
    std::vector<TermWeight> weights;
    while (sound_ && (!runs.empty() || lastTerm < last.terms.size())) {
        const QByteArray *least = lastTerm < last.terms.size() ? &last.terms[lastTerm] : nullptr;
        for (const SpilledRun *run : runs)
            if (!least || run->term() < *least)
                least = &run->term();
        const QByteArray term = *least;
        weights.clear();
        for (SpilledRun *&run : runs) {
            if (run->term() != term)
                continue;
            run->take(&weights);
            if (!run->next()) {
                sound_ = sound_ && !run->failed();
                run = nullptr;
            }
        }
        std::erase(runs, nullptr);
        if (lastTerm < last.terms.size() && last.terms[lastTerm] == term) {
            const auto start = lastTerm == 0 ? 0 : last.ends[lastTerm - 1];
            weights.insert(weights.end(), last.weights.begin() + qsizetype(start), last.weights.begin() + qsizetype(last.ends[lastTerm]));
            ++lastTerm;
        }
        sound_ = sound_ && groups.add(term, weights);
    }
    return sound_ && groups.flush();
}

}  // namespace kangdu
