// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/figure/hand_joints.h"
#include "ui/figure/figure_parts.h"

namespace kangdu {

/// The capsules of a hand.
struct HandParts {
    explicit HandParts(const HandJoints &joints);

    FigurePart forearm, palm;
    std::array<QVector<FigurePart>, HandJoints::kFingers> fingers;  ///< index to little finger, each from tip to knuckle
    QVector<FigurePart> thumb;                                      ///< from tip to base
    std::size_t nearestFinger = 0;
    bool isFromSide = true;  ///< the fingers stand one behind the other

    QVector<FigurePart> all() const;
    /// All but the farther fingers, if they stand behind one another.
    QVector<FigurePart> nearest() const;
};

}  // namespace kangdu
