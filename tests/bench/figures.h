// SPDX-License-Identifier: GPL-3.0-or-later
// Costs gathered and printed, one line each: NAME n N p50 MS p99 MS max MS cpu_p50 MS cpu_p99 MS
#pragma once

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <vector>

namespace kangdu::bench {

/// What one action cost until it was painted, ms.
struct Cost {
    double wall = 0;
    double cpu = 0;  ///< of all threads of the process
};

/// Nearest-rank percentile; `part` 0..1.
inline double percentile(std::vector<double> values, double part)
{
    if (values.empty())
        return 0;
    std::sort(values.begin(), values.end());
    const auto rank = std::size_t(std::ceil(part * double(values.size())));
    return values[std::max<std::size_t>(rank, 1) - 1];
}

inline void printCosts(const char *name, const std::vector<Cost> &costs)
{
    std::vector<double> wall, cpu;
    for (const Cost &cost : costs) {
        wall.push_back(cost.wall);
        cpu.push_back(cost.cpu);
    }
    std::printf("%s n %zu p50 %.1f p99 %.1f max %.1f cpu_p50 %.1f cpu_p99 %.1f\n", name, costs.size(), percentile(wall, 0.5),
                percentile(wall, 0.99), percentile(wall, 1), percentile(cpu, 0.5), percentile(cpu, 0.99));
    std::fflush(stdout);
}

}  // namespace kangdu::bench
