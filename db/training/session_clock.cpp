// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/training/session_clock.h"

#include <QElapsedTimer>

#include <ctime>

namespace kangdu {

qint64 sessionClockMs()
{
#ifdef CLOCK_BOOTTIME  // Linux: CLOCK_MONOTONIC, which QElapsedTimer reads, stands still while the machine sleeps
    timespec now{};
    if (clock_gettime(CLOCK_BOOTTIME, &now) == 0)
        return qint64(now.tv_sec) * 1000 + now.tv_nsec / 1000000;
#endif
    static const QElapsedTimer timer = [] {
        QElapsedTimer started;
        started.start();
        return started;
    }();
    return timer.elapsed();
}

}  // namespace kangdu
