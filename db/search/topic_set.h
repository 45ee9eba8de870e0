// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtAlgorithms>

#include <algorithm>
#include <vector>

namespace kangdu {

/// A set of topic numbers, one bit each: sets of 100,000 topics are counted in microseconds.
class TopicSet final {
public:
    explicit TopicSet(size_t topics = 0) : words_((topics + 63) / 64), topics_(topics) {}

    bool contains(size_t topic) const { return topic < topics_ && (words_[topic / 64] >> (topic % 64) & 1); }
    void insert(size_t topic)
    {
        if (topic < topics_)
            words_[topic / 64] |= quint64(1) << (topic % 64);
    }
    void unite(const TopicSet &other)
    {
        for (size_t i = 0; i < std::min(words_.size(), other.words_.size()); ++i)
            words_[i] |= other.words_[i];
    }
    void intersect(const TopicSet &other)
    {
        for (size_t i = 0; i < words_.size(); ++i)
            words_[i] &= i < other.words_.size() ? other.words_[i] : 0;
    }
    int count() const { return countCommon(*this); }
    int countCommon(const TopicSet &other) const
    {
        // Bit by bit in parallel (Warren, Hacker's Delight, 5-1), the bytes of 31 words summed before they are added up: processors that
        // may lack an instruction for it would call a function for every word.
        constexpr size_t kWords = 31;
        quint64 count = 0;
        const size_t words = std::min(words_.size(), other.words_.size());
        for (size_t start = 0; start < words; start += kWords) {
            quint64 bytes = 0;  // each at most 8 a word
            for (size_t i = start; i < std::min(words, start + kWords); ++i) {
                quint64 bits = words_[i] & other.words_[i];
                bits -= bits >> 1 & 0x5555555555555555;
                bits = (bits & 0x3333333333333333) + (bits >> 2 & 0x3333333333333333);
                bytes += (bits + (bits >> 4)) & 0x0f0f0f0f0f0f0f0f;
            }
            bytes = (bytes & 0x00ff00ff00ff00ff) + (bytes >> 8 & 0x00ff00ff00ff00ff);
            count += bytes * 0x0001000100010001 >> 48;
        }
        return int(count);
    }
    /// In ascending order.
    template <typename Each>
    void forEach(Each each) const
    {
        for (size_t i = 0; i < words_.size(); ++i)
            for (quint64 left = words_[i]; left; left &= left - 1)
                each(quint32(i * 64 + qCountTrailingZeroBits(left)));
    }

private:
    std::vector<quint64> words_;
    size_t topics_;
};

}  // namespace kangdu
