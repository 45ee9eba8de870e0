// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/figure/figure_painter.h"

namespace kangdu {

/// Paints one keyframe of an exercise; `panel` is the colour behind it, which also shows in the gaps between limbs.
void paintExerciseStill(QPainter &painter, const QRectF &target, const ExerciseFigure &figure, FigurePainter::Still still,
                        const Theme &theme, const QColor &panel);
/// Everything the first and the last keyframe take up, in figure units.
QRectF exerciseBounds(const ExerciseFigure &figure);

}  // namespace kangdu
