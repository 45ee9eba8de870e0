// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/search/postings_builder.h"

#include "db/search/fold.h"
#include "db/search/tokenizer.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace kangdu {
namespace {

enum FieldWeight { Body = 1, Summary = 3, Heading = 5, Tag = 5, Alias = 8, Title = 10 };

void putVarint(QByteArray *out, quint32 value)
{
    for (; value >= 0x80; value >>= 7)
        out->append(char(value | 0x80));
    out->append(char(value));
}

quint32 takeVarint(const char *&at)
{
    quint32 value = 0;
    for (int shift = 0;; shift += 7) {
        const auto byte = quint8(*at++);
        value |= quint32(byte & 0x7f) << shift;
        if (!(byte & 0x80))
            return value;
    }
}

}  // namespace

PostingsBuilder::PostingsBuilder() { unigrams_.fill(-1); }

int PostingsBuilder::idOf(QStringView term)
{
    const auto add = [this] {
        terms_.emplace_back();
        weights_.push_back(0);
        return int(terms_.size()) - 1;
    };
    const bool han = isHan(term[0].unicode());
    if (han && term.size() <= 2) {
        int &id = term.size() == 1 ? unigrams_[term[0].unicode()]
                                   : bigrams_.try_emplace(quint32(term[0].unicode()) << 16 | term[1].unicode(), -1).first->second;
        return id < 0 ? id = add() : id;
    }
    const auto found = words_.constFind(term.toString());
    if (found != words_.constEnd())
        return *found;
    const int id = add();
    words_.insert(term.toString(), id);
    return id;
}

void PostingsBuilder::count(int term, int weight)
{
    if (weights_[term] == 0)
        touched_.push_back(term);
    weights_[term] += quint32(weight);
}

void PostingsBuilder::addText(const QString &text, int weight)
{
    const QString folded = fold(text);
    for (const TextRun &run : textRuns(folded)) {
        forEachTerm(folded, run, [&](QStringView term, qsizetype) {
            ++length_;
            count(idOf(term), weight);
        });
        if (run.type == TextRun::Type::Word)
            for (qsizetype length = 1; length <= std::min(kPrefixLengths, run.length); ++length)
                count(idOf(folded.mid(run.start, length) + QChar(kPrefixMark)), weight);
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
        putVarint(&terms_[term].entries, number + 1 - terms_[term].last);
        putVarint(&terms_[term].entries, weights_[term]);
        terms_[term].last = number + 1;
        weights_[term] = 0;
    }
    touched_.clear();
    lengths_.push_back(length_);
    return length_;
}

std::vector<std::pair<QByteArray, int>> PostingsBuilder::sortedTerms() const
{
    std::vector<std::pair<QByteArray, int>> terms;
    terms.reserve(terms_.size());
    for (int unit = 0; unit < 0x10000; ++unit)
        if (unigrams_[unit] >= 0)
            terms.emplace_back(QString(QChar(unit)).toUtf8(), unigrams_[unit]);
    for (const auto &[units, id] : bigrams_)
        terms.emplace_back((QString(QChar(units >> 16)) + QChar(units & 0xffff)).toUtf8(), id);
    for (auto it = words_.cbegin(); it != words_.cend(); ++it)
        terms.emplace_back(it.key().toUtf8(), *it);
    std::sort(terms.begin(), terms.end());
    return terms;
}

std::vector<Posting> PostingsBuilder::postings(int term) const
{
    constexpr double k1 = 1.2, b = 0.6;
    const double average = std::max(1.0, std::accumulate(lengths_.begin(), lengths_.end(), 0.0) / double(lengths_.size()));
    std::vector<Posting> postings;
    const char *at = terms_[term].entries.constData();
    const char *end = at + terms_[term].entries.size();
    quint32 next = 0;
    while (at < end) {
        next += takeVarint(at);
        const double weight = takeVarint(at);
        const double saturation = weight * (k1 + 1) / (weight + k1 * (1 - b + b * lengths_[next - 1] / average));
        postings.push_back({next - 1, quint8(std::clamp(std::lround(255 * saturation / (k1 + 1)), 1L, 255L))});
    }
    return postings;
}

}  // namespace kangdu
