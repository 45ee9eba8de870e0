// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/figure/figure_pose.h"

#include <QPainterPath>

namespace kangdu {

/// What the figure sits on, lies on or holds, placed to fit its first pose. Empty for "none".
QVector<QPainterPath> propShapes(const QString &prop, const FigureJoints &start);

}  // namespace kangdu
