// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/library/topic.h"

#include <QPainterPath>

namespace kangdu {

/// The one arrow that says how to move: beside the way a joint takes from the first pose to the last.
struct MotionArrow {
    QPainterPath line, head;
    bool isEmpty() const { return line.isEmpty(); }
    QRectF bounds() const { return line.boundingRect() | head.boundingRect(); }
};
MotionArrow motionArrow(const ExerciseFigure &figure);

}  // namespace kangdu
