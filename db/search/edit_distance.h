// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QStringView>

#include <array>

namespace kangdu {

/// Distance of one short pattern to many texts: letters missing, added, wrong, or two neighbours swapped. Bit-parallel: Myers, A fast
/// bit-vector algorithm (J. ACM 1999), with the swaps of Hyyrö, A bit-vector algorithm for Levenshtein and Damerau distances (2003).
class EditDistance final {
public:
    /// The pattern is cut at 63 UTF-16 units.
    explicit EditDistance(QStringView pattern);
    /// Distance to the whole text.
    int to(QStringView text) const { return run(text).whole; }
    /// Distance to that beginning of the text which is nearest.
    int toPrefix(QStringView text) const { return run(text).prefix; }

private:
    struct Distances {
        int whole, prefix;
    };
    Distances run(QStringView text) const;

    int length_ = 0;
    quint64 positionsOf(char16_t unit) const { return unit < ascii_.size() ? ascii_[unit] : others_.value(unit); }

    std::array<quint64, 128> ascii_{};
    QHash<char16_t, quint64> others_;
};

}  // namespace kangdu
