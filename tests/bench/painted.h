// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/figures.h"

#include <QApplication>
#include <QElapsedTimer>

#include <functional>

namespace kangdu::bench {

/// Notes when a window has finished painting, so that an action can be timed from its start to its last paint.
class PaintClock final : public QApplication {
public:
    PaintClock(int &argc, char **argv);

    bool notify(QObject *receiver, QEvent *event) override;

    /// Runs an action and everything it leaves in the event queue. The cost ends with the last window painted;
    /// an action that paints nothing costs what it took until the queue was empty.
    Cost cost(const std::function<void()> &action);
    /// As cost(); waits for other threads until `done` says so, 3 s at most.
    Cost cost(const std::function<void()> &action, const std::function<bool()> &done);

private:
    static void runQueue();
    Cost sinceStart() const;

    QElapsedTimer clock_;
    double cpuAtStart_ = 0;
    bool painted_ = false;
    Cost lastPaint_;
};

}  // namespace kangdu::bench
