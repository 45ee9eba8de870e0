// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figure/body_painter.h"

#include <algorithm>

namespace kangdu {

using namespace figure;

namespace {

constexpr double kInFront = 20;  // units from which a limb covers the trunk

void paintHead(PartPainter &painter, const FigureJoints &joints, FigureView view)
{
    painter.parts({{joints.neckBase, joints.skull, kNeckTaper, Role::FigNear, {}, {}}});
    const bool facing = joints.nose.depth > joints.head.depth + kInFront;
    if (!facing)
        painter.circle(joints.nose, kNoseRadius, Role::FigNear);
    if (view.fromAbove || view.azimuth != 0)  // a gap: the head is in front of or behind the shoulders
        painter.dot(joints.head, kHeadRadius + kGap);
    painter.circle(joints.head, kHeadRadius, Role::FigNear);
    if (facing) {
        painter.dot(joints.nose, kNoseRadius + kGap);
        painter.circle(joints.nose, kNoseRadius, Role::FigNear);
    }
}

void paintDots(PartPainter &painter, const FigureJoints &joints, FigureView view)
{
    const auto dot = [&painter](const Joint &at, double radius) {
        if (at.depth > -30)
            painter.dot(at, radius);
    };
    for (const std::size_t i : {0U, 1U}) {
        for (const Joint &at : {joints.shoulder[i], joints.knee[i]})
            dot(at, kDotLarge);
        for (const Joint &at : {joints.elbow[i], joints.wrist[i], joints.ankle[i]})
            dot(at, kDotSmall);
    }
    if (view.isSide())
        painter.dot(joints.pelvis, kDotLarge);
}

}  // namespace

void paintBody(PartPainter &painter, const FigureJoints &joints, FigureView view, const QVector<FigureMuscle> &working)
{
    struct Group {
        bool isArm;
        Limb limb;
        double depth;
    };
    QVector<Group> groups;
    for (const Limb limb : {Limb::Near, Limb::Far}) {
        const auto i = std::size_t(limb);
        groups.append({false, limb, (joints.hip[i].depth + joints.knee[i].depth + joints.ankle[i].depth) / 3 - joints.pelvis.depth});
        groups.append({true, limb, (joints.shoulder[i].depth + joints.elbow[i].depth + joints.wrist[i].depth) / 3 - joints.chest.depth});
    }
    std::stable_sort(groups.begin(), groups.end(), [](const Group &a, const Group &b) { return a.depth < b.depth; });
    const auto muscles = [&](MuscleOn on, Limb limb = Limb::Near) {
        for (const FigureMuscle &muscle : working)
            if (muscle.on == on && (on == MuscleOn::Trunk || muscle.limb == limb))
                painter.muscle(muscle.shape);
    };
    bool trunkDone = false;
    const auto trunk = [&] {
        trunkDone = true;
        if (joints.head.depth <= joints.chest.depth + 100)
            paintHead(painter, joints, view);
        painter.parts(trunkParts(joints));
        if (joints.head.depth > joints.chest.depth + 100)  // seen from above
            paintHead(painter, joints, view);
        muscles(MuscleOn::Trunk);
    };
    bool hipsDone = false;
    const auto hips = [&] {
        hipsDone = true;
        for (const Limb limb : {Limb::Far, Limb::Near})
            muscles(MuscleOn::Hip, limb);
    };
    for (const Group &group : std::as_const(groups)) {
        if (!trunkDone && group.depth > kInFront)
            trunk();
        if (trunkDone && group.isArm && !hipsDone)
            hips();
        const bool isFar = view.isSide() && (group.isArm ? joints.shoulder : joints.hip)[std::size_t(group.limb)].depth < -30;
        painter.parts(group.isArm ? armParts(joints, group.limb) : legParts(joints, group.limb), isFar);
        muscles(group.isArm ? MuscleOn::Arm : MuscleOn::Leg, group.limb);
    }
    if (!trunkDone)
        trunk();
    if (!hipsDone)
        hips();
    paintDots(painter, joints, view);
}

}  // namespace kangdu
