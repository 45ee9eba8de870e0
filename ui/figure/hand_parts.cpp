// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figure/hand_parts.h"

#include "db/figure/hand_measures.h"

namespace kangdu {

using namespace figure;

namespace {

constexpr double kBehind = 90;  // units between the first and the last knuckle from which the fingers stand behind one another

FigurePart bone(const Joint &from, const Joint &to, Taper taper) { return {from, to, taper, Role::FigNear, {}, {}}; }

QVector<QPointF> points(const std::array<Joint, 2> &sides) { return {sides[0], sides[1]}; }

}  // namespace

HandParts::HandParts(const HandJoints &joints)
    : forearm{joints.forearm, joints.wrist, kHandForearmTaper, Role::FigNear, points(joints.forearmSide), points(joints.wristSide)},
      palm{joints.wrist, joints.fingers[1].knuckle, kPalmTaper, Role::FigNear, points(joints.wristSide), {}}
{
    for (std::size_t i = 0; i < HandJoints::kFingers; ++i) {
        const FingerJoints &finger = joints.fingers[i];
        palm.toCorners << finger.knuckle;
        fingers[i] = {bone(finger.end, finger.tip, kThirdTaper), bone(finger.middle, finger.end, kSecondTaper), bone(finger.knuckle, finger.middle, kFirstTaper)};
        if (finger.knuckle.depth > joints.fingers[nearestFinger].knuckle.depth)
            nearestFinger = i;
    }
    thumb = {bone(joints.thumbJoint, joints.thumbTip, kThumbSecondTaper), bone(joints.thumbKnuckle, joints.thumbJoint, kThumbFirstTaper),
             bone(joints.thumbBase, joints.thumbKnuckle, kThumbPalmTaper)};
    isFromSide = std::abs(joints.fingers.front().knuckle.depth - joints.fingers.back().knuckle.depth) > kBehind;
}

QVector<FigurePart> HandParts::all() const
{
    QVector<FigurePart> parts{forearm, palm};
    for (const QVector<FigurePart> &finger : fingers)
        parts += finger;
    return parts + thumb;
}

QVector<FigurePart> HandParts::nearest() const
{
    return isFromSide ? QVector<FigurePart>{forearm, palm} + fingers[nearestFinger] + thumb : all();
}

}  // namespace kangdu
