// SPDX-License-Identifier: GPL-3.0-or-later
// What a process cost so far, the same for Kangdu and for the floor it is compared with.
#pragma once

#include <cstdio>
#include <cstring>
#include <ctime>

#include <sys/resource.h>
#include <unistd.h>

namespace kangdu::bench {

/// Wall time since the process began, ms (Linux: from /proc/self/stat, clock ticks of 10 ms; finer where the caller times).
inline double wallSinceStartMs()
{
    std::FILE *file = std::fopen("/proc/self/stat", "r");
    if (!file)
        return 0;
    char text[1024] = {};
    const std::size_t size = std::fread(text, 1, sizeof text - 1, file);
    std::fclose(file);
    text[size] = 0;
    const char *at = std::strrchr(text, ')');
    unsigned long long start = 0;
    if (!at || std::sscanf(at + 1, " %*c %*d %*d %*d %*d %*d %*u %*u %*u %*u %*u %*u %*u %*d %*d %*d %*d %*d %*d %llu", &start) != 1)
        return 0;
    timespec now{};
    clock_gettime(CLOCK_BOOTTIME, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6 - double(start) * 1e3 / double(sysconf(_SC_CLK_TCK));
}

/// User + system CPU time, ms.
inline double cpuMs()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    const auto ms = [](const timeval &t) { return double(t.tv_sec) * 1e3 + double(t.tv_usec) / 1e3; };
    return ms(usage.ru_utime) + ms(usage.ru_stime);
}

/// Private memory (dirty + clean), KiB.
inline long privateKib()
{
    std::FILE *file = std::fopen("/proc/self/smaps_rollup", "r");
    if (!file)
        return 0;
    long total = 0, value = 0;
    char line[256];
    while (std::fgets(line, sizeof line, file)) {
        if (std::sscanf(line, "Private_Clean: %ld", &value) == 1 || std::sscanf(line, "Private_Dirty: %ld", &value) == 1)
            total += value;
    }
    std::fclose(file);
    return total;
}

inline void printProcessFigures()
{
    std::printf("wall_ms %.1f cpu_ms %.1f private_kib %ld\n", wallSinceStartMs(), cpuMs(), privateKib());
    std::fflush(stdout);
}

}  // namespace kangdu::bench
