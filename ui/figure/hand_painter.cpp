// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figure/hand_painter.h"

#include <algorithm>

namespace kangdu {

using namespace figure;

namespace {

constexpr double kInFront = 40;  // units from which a finger covers the palm

double depthOf(const HandJoints &joints)
{
    return (joints.fingers.front().knuckle.depth + joints.fingers.back().knuckle.depth + 2 * joints.wrist.depth) / 4;
}

double depthOf(const FingerJoints &finger) { return (finger.knuckle.depth + finger.middle.depth + finger.end.depth + finger.tip.depth) / 4; }

}  // namespace

void paintHand(PartPainter &painter, const HandJoints &joints, const QVector<PropShape> &props)
{
    const HandParts parts(joints);
    const double palm = depthOf(joints);
    const bool thumbIsFar = (joints.thumbKnuckle.depth + joints.thumbTip.depth) / 2 < palm - kInFront;
    std::array<std::size_t, HandJoints::kFingers> order{0, 1, 2, 3};
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return depthOf(joints.fingers[a]) < depthOf(joints.fingers[b]); });
    const auto fingers = [&](bool inFront) {
        for (const std::size_t i : order)
            if ((depthOf(joints.fingers[i]) > palm + kInFront) == inFront)
                painter.parts(parts.fingers[i], parts.isFromSide && i != parts.nearestFinger);
    };
    if (thumbIsFar)
        painter.parts(parts.thumb);
    fingers(false);
    painter.parts({parts.forearm, parts.palm});
    painter.props(props, PropLayer::InHand);
    fingers(true);
    if (!thumbIsFar)
        painter.parts(parts.thumb);

    for (const Joint &at : {joints.wrist, joints.fingers[parts.nearestFinger].knuckle})
        painter.dot(at, kDotLarge);
    for (const FingerJoints &finger : joints.fingers)
        if (!parts.isFromSide || &finger == &joints.fingers[parts.nearestFinger])
            for (const Joint &at : {finger.middle, finger.end})
                painter.dot(at, kDotSmall);
    if (!thumbIsFar)
        for (const Joint &at : {joints.thumbKnuckle, joints.thumbJoint})
            painter.dot(at, kDotSmall);
    painter.props(props, PropLayer::InFront);
}

}  // namespace kangdu
