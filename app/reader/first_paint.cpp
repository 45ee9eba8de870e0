// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/first_paint.h"

#include "app/reader/process_figures.h"

#include <QCoreApplication>
#include <QTimer>
#include <QWidget>

namespace kangdu {

void reportFirstPaint(QWidget &window)
{
    if (qgetenv("KANGDU_BENCH") != "start")
        return;
    // Two turns of the event loop after show(): exposed, laid out and painted.
    QTimer::singleShot(0, &window, [&window] {
        window.repaint();
        QTimer::singleShot(0, &window, [] {
            bench::printProcessFigures();
            QCoreApplication::exit(0);
        });
    });
}

}  // namespace kangdu
