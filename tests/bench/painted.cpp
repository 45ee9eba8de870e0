// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/painted.h"

#include "app/reader/process_figures.h"

#include <QAbstractEventDispatcher>
#include <QEvent>
#include <QTimer>
#include <QWidget>

namespace kangdu::bench {

namespace {
constexpr int kPatienceMs = 3000;
}

PaintClock::PaintClock(int &argc, char **argv) : QApplication(argc, argv) {}

bool PaintClock::notify(QObject *receiver, QEvent *event)
{
    const bool paints = event->type() == QEvent::UpdateRequest && receiver->isWidgetType();
    const bool handled = QApplication::notify(receiver, event);
    if (paints && clock_.isValid()) {
        painted_ = true;
        lastPaint_ = sinceStart();
    }
    return handled;
}

void PaintClock::runQueue()
{
    while (QAbstractEventDispatcher::instance()->processEvents(QEventLoop::AllEvents)) { }
}

Cost PaintClock::sinceStart() const
{
    return {double(clock_.nsecsElapsed()) / 1e6, cpuMs() - cpuAtStart_};
}

Cost PaintClock::cost(const std::function<void()> &action)
{
    return cost(action, [] { return true; });
}

Cost PaintClock::cost(const std::function<void()> &action, const std::function<bool()> &done)
{
    runQueue();
    sendPostedEvents(nullptr, QEvent::DeferredDelete);
    runQueue();
    painted_ = false;
    cpuAtStart_ = cpuMs();
    clock_.start();
    action();
    if (!done()) {
        QTimer patience;
        patience.setSingleShot(true);
        patience.start(kPatienceMs);
        while (!done() && patience.isActive())
            processEvents(QEventLoop::WaitForMoreEvents);
    }
    runQueue();
    const Cost result = painted_ ? lastPaint_ : sinceStart();
    clock_.invalidate();
    return result;
}

}  // namespace kangdu::bench
