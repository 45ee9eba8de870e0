// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/search/prefix_group.h"

#include "db/search/tokenizer.h"

#include <algorithm>
#include <numeric>

namespace kangdu {
namespace {

constexpr qsizetype kStem = kPrefixLengths + 1;
constexpr qsizetype kLongestPrefix = 16;

bool beginsWithWord(const QString &text) { return text.size() >= kStem && !isHan(text[0].unicode()) && !text.contains(kPrefixMark) && isWordCharacter(text[0].unicode()); }

}  // namespace

bool PrefixGroup::add(const QByteArray &term, std::vector<TermWeight> weights)
{
    const QString text = QString::fromUtf8(term);
    const QString stem = beginsWithWord(text) ? text.left(kStem) : QString();
    if (stem != stem_ && !flush())
        return false;
    stem_ = stem;
    if (stem.isEmpty())
        return each_(term, weights);
    words_.push_back({text, term, std::move(weights)});
    return true;
}

bool PrefixGroup::flush()
{
    std::vector<Word> prefixes;
    addPrefixes(0, words_.size(), kStem, &prefixes);
    std::sort(prefixes.begin(), prefixes.end(), [](const Word &a, const Word &b) { return a.term < b.term; });
    auto prefix = prefixes.begin();
    bool going = true;
    for (const Word &word : words_) {
        for (; going && prefix != prefixes.end() && prefix->term < word.term; ++prefix)
            going = each_(prefix->term, prefix->weights);
        going = going && each_(word.term, word.weights);
    }
    for (; going && prefix != prefixes.end(); ++prefix)
        going = each_(prefix->term, prefix->weights);
    words_.clear();
    stem_.clear();
    return going;
}

/// The documents of words [first, last), with the sum of the words' weights.
std::vector<TermWeight> PrefixGroup::united(size_t first, size_t last) const
{
    std::vector<TermWeight> all;
    for (size_t i = first; i < last; ++i)
        all.insert(all.end(), words_[i].weights.begin(), words_[i].weights.end());
    std::stable_sort(all.begin(), all.end(), [](const TermWeight &a, const TermWeight &b) { return a.document < b.document; });
    size_t kept = 0;
    for (size_t i = 0; i < all.size(); ++i)
        if (kept > 0 && all[kept - 1].document == all[i].document)
            all[kept - 1].weight += all[i].weight;
        else
            all[kept++] = all[i];
    all.resize(kept);
    return all;
}

/// Words [first, last) share `length` letters.
void PrefixGroup::addPrefixes(size_t first, size_t last, qsizetype length, std::vector<Word> *prefixes) const
{
    size_t postings = 0;
    for (size_t i = first; i < last; ++i)
        postings += words_[i].weights.size();
    if (last - first < 2 || length > kLongestPrefix || (last - first <= size_t(kMostCompletions) && postings <= kMostPrefixPostings))
        return;
    const QString text = words_[first].text.left(length) + QChar(kPrefixMark);
    prefixes->push_back({text, text.toUtf8(), united(first, last)});
    while (first < last) {
        if (words_[first].text.size() <= length) {
            ++first;
            continue;
        }
        const QChar letter = words_[first].text[length];
        size_t end = first + 1;
        while (end < last && words_[end].text.size() > length && words_[end].text[length] == letter)
            ++end;
        addPrefixes(first, end, length + 1, prefixes);
        first = end;
    }
}

}  // namespace kangdu
