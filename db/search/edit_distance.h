// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <array>
#include <utility>
#include <vector>

namespace kangdu {

/// Distance of one short pattern to many texts: letters missing, added, wrong, or two neighbours swapped. Bit-parallel: Myers, A fast
/// bit-vector algorithm (J. ACM 1999), with the swaps of Hyyrö, A bit-vector algorithm for Levenshtein and Damerau distances (2003).
class EditDistance final {
public:
    /// The pattern is cut at 63 UTF-16 units.
    explicit EditDistance(QStringView pattern);
    struct Distances {
        int whole, prefix;  ///< to the whole text, and to that beginning of it which is nearest
    };
    Distances run(QStringView text) const;
    int to(QStringView text) const { return run(text).whole; }
    int toPrefix(QStringView text) const { return run(text).prefix; }

private:
    quint64 positionsOf(char16_t unit) const
    {
        if (unit < ascii_.size())
            return ascii_[unit];
        for (const auto &[character, positions] : others_)
            if (character == unit)
                return positions;
        return 0;
    }

    int length_ = 0;
    std::array<quint64, 128> ascii_{};
    std::vector<std::pair<char16_t, quint64>> others_;
};

}  // namespace kangdu
