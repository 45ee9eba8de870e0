// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/appearance.h"

class QPainter;

namespace kangdu {

constexpr int kDangerBar = 6;  ///< px at 100 %

/// The ground of what warns of danger: soft red with a red bar at its left, in high contrast a frame as well.
void paintDangerBox(QPainter &painter, const QRect &box, const Appearance &appearance);

}  // namespace kangdu
