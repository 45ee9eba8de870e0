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
        int count = 0;
        for (size_t i = 0; i < std::min(words_.size(), other.words_.size()); ++i)
            count += int(qPopulationCount(words_[i] & other.words_[i]));
        return count;
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
