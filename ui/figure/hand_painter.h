// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/figure/hand_parts.h"
#include "ui/figure/part_painter.h"

namespace kangdu {

/// A hand and what it holds: farther fingers, palm, what is held, nearer fingers, thumb, what is in front.
void paintHand(PartPainter &painter, const HandJoints &joints, const QVector<PropShape> &props);

}  // namespace kangdu
