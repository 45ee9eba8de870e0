// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/figure/figure_muscles.h"
#include "ui/figure/part_painter.h"

namespace kangdu {

/// The jointed figure with its working muscles: far limbs, the head, the trunk, near limbs, by how near they are.
void paintBody(PartPainter &painter, const FigureJoints &joints, FigureView view, const QVector<FigureMuscle> &working);

}  // namespace kangdu
