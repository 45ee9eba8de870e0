// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"

class QApplication;

namespace kangdu {

/// What every view needs to draw itself; one of each, owned by the program and injected.
struct Appearance {
    Theme &theme;
    Metrics &metrics;
    Icons &icons;
};

/// Gives the program its font, palette and style, now and whenever theme or zoom change.
void applyAppearance(QApplication &application, const Appearance &appearance);

}  // namespace kangdu
