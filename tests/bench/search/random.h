// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace kangdu::bench {

/// SplitMix64 (Steele, Lea, Flood 2014): the same numbers on every machine, unlike the standard distributions.
class Random final {
public:
    explicit Random(std::uint64_t seed)
        : state_(seed)
    {
    }
    std::uint64_t next()
    {
        std::uint64_t z = state_ += 0x9e3779b97f4a7c15;
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9;
        z = (z ^ (z >> 27)) * 0x94d049bb133111eb;
        return z ^ (z >> 31);
    }
    /// 0 <= result < bound; bound > 0.
    int below(std::int64_t bound) { return int(next() % std::uint64_t(bound)); }

private:
    std::uint64_t state_;
};

} // namespace kangdu::bench
