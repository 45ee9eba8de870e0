// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/search/edit_distance.h"

#include <algorithm>

namespace kangdu {

EditDistance::EditDistance(QStringView pattern) : length_(int(std::min<qsizetype>(pattern.size(), 63)))
{
    for (int i = 0; i < length_; ++i) {
        const char16_t unit = pattern[i].unicode();
        const quint64 bit = quint64(1) << i;
        if (unit < ascii_.size())
            ascii_[unit] |= bit;
        else if (const auto known = std::find_if(others_.begin(), others_.end(), [&](const auto &other) { return other.first == unit; }); known != others_.end())
            known->second |= bit;
        else
            others_.emplace_back(unit, bit);
    }
}

EditDistance::Distances EditDistance::run(QStringView text) const
{
    if (length_ == 0)
        return {int(text.size()), 0};
    const quint64 last = quint64(1) << (length_ - 1);
    quint64 up = ~quint64(0), down = 0;  // vertical +1 and -1 differences
    quint64 diagonal = ~quint64(0), before = 0;  // of the last column: diagonal 0 differences, matches
    Distances result{length_, length_};
    for (const QChar unit : text) {
        const quint64 equal = positionsOf(unit.unicode());
        const quint64 swapped = ((~diagonal & equal) << 1) & before;
        diagonal = (((equal & up) + up) ^ up) | equal | down | swapped;
        before = equal;
        quint64 right = down | ~(diagonal | up), left = up & diagonal;
        if (right & last)
            ++result.whole;
        else if (left & last)
            --result.whole;
        right = right << 1 | 1;
        left <<= 1;
        up = left | ~(diagonal | right);
        down = right & diagonal;
        result.prefix = std::min(result.prefix, result.whole);
    }
    return result;
}

}  // namespace kangdu
