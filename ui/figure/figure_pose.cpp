// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figure/figure_pose.h"

#include "ui/figure/figure_measures.h"

#include <QtMath>

#include <algorithm>
#include <cmath>

namespace kangdu {

using namespace figure;

namespace {

/// A step of `length` in world direction `angle`: 0 is down, positive turns to the front (right).
QPointF down(double angle, double length)
{
    return {length * std::sin(qDegreesToRadians(angle)), length * std::cos(qDegreesToRadians(angle))};
}

QPointF up(double lean, double length)
{
    return {length * std::sin(qDegreesToRadians(lean)), -length * std::cos(qDegreesToRadians(lean))};
}

void solveArm(FigureJoints &joints, const Pose &pose, Limb limb, double lean)
{
    const auto i = std::size_t(limb);
    const QString side = limb == Limb::Near ? QStringLiteral("N") : QStringLiteral("F");
    const double upper = poseAngle(pose, QStringLiteral("sh") + side) - lean;
    const double fore = upper + poseAngle(pose, QStringLiteral("el") + side);
    const double palm = fore + poseAngle(pose, QStringLiteral("wr") + side);
    joints.elbow[i] = joints.shoulder + down(upper, kUpperArm);
    joints.wrist[i] = joints.elbow[i] + down(fore, kForeArm);
    joints.hand[i] = joints.wrist[i] + down(palm, kHand);
}

void solveLeg(FigureJoints &joints, const Pose &pose, Limb limb, double trunk)
{
    const auto i = std::size_t(limb);
    const QString side = limb == Limb::Near ? QStringLiteral("N") : QStringLiteral("F");
    const double thigh = poseAngle(pose, QStringLiteral("hip") + side) - trunk;
    const double shank = thigh - poseAngle(pose, QStringLiteral("kn") + side);
    const double foot = shank + 90 + poseAngle(pose, QStringLiteral("an") + side);
    joints.knee[i] = joints.pelvis + down(thigh, kThigh);
    joints.ankle[i] = joints.knee[i] + down(shank, kShank);
    const double under = foot - 90;  // from the ankle square to the sole
    joints.heel[i] = joints.ankle[i] + down(foot, -kHeelBack) + down(under, kSole - kFootTaper.from);
    joints.toe[i] = joints.ankle[i] + down(foot, kToeForward) + down(under, kSole - kFootTaper.to);
}

struct TrunkJoint {
    const char *name;
    QPointF FigureJoints::*point;
    double radius;
};

struct LimbJoint {
    const char *name;
    std::array<QPointF, 2> FigureJoints::*points;
    double radius;
};

constexpr TrunkJoint kTrunk[] = {
    {"pelvis", &FigureJoints::pelvis, kPelvisTaper.from},     {"waist", &FigureJoints::waist, kPelvisTaper.to},
    {"chestC", &FigureJoints::chest, kChestTaper.to},         {"shoulder", &FigureJoints::shoulder, kUpperArmTaper.from},
    {"neckBase", &FigureJoints::neckBase, kNeckTaper.from},   {"skull", &FigureJoints::skull, kNeckTaper.to},
    {"head", &FigureJoints::head, kHeadRadius},               {"nose", &FigureJoints::nose, kNoseRadius},
};

constexpr LimbJoint kLimbs[] = {
    {"elbow", &FigureJoints::elbow, kForeArmTaper.from}, {"wrist", &FigureJoints::wrist, kHandTaper.from},
    {"hand", &FigureJoints::hand, kHandTaper.to},        {"knee", &FigureJoints::knee, kShankTaper.from},
    {"ankle", &FigureJoints::ankle, kShankTaper.to},     {"heel", &FigureJoints::heel, kFootTaper.from},
    {"toe", &FigureJoints::toe, kFootTaper.to},
};

}  // namespace

double poseAngle(const Pose &pose, const QString &key)
{
    const bool elbow = key == QStringLiteral("elN") || key == QStringLiteral("elF");
    return pose.value(key, elbow ? 8 : 0);  // a relaxed arm is never quite straight
}

Pose mixPoses(const Pose &from, const Pose &to, double part)
{
    Pose result;
    const auto mix = [&](const QString &key) {
        const double a = poseAngle(from, key), b = poseAngle(to, key);
        result.insert(key, a + (b - a) * part);
    };
    for (auto it = from.cbegin(); it != from.cend(); ++it)
        mix(it.key());
    for (auto it = to.cbegin(); it != to.cend(); ++it)
        mix(it.key());
    return result;
}

FigureJoints solvePose(const Pose &pose)
{
    FigureJoints joints;
    const double trunk = poseAngle(pose, QStringLiteral("trunk"));
    const double chest = trunk + poseAngle(pose, QStringLiteral("lumbar"));
    const double neck = chest + poseAngle(pose, QStringLiteral("neck"));
    joints.waist = up(trunk, kLumbar);
    joints.chest = joints.waist + up(chest, kChestCentre);
    joints.shoulder = joints.waist + up(chest, kShoulder);
    joints.neckBase = joints.waist + up(chest, kChest);
    joints.skull = joints.neckBase + up(neck, kNeck);
    joints.head = joints.skull + up(neck, kHead);
    joints.nose = joints.head + up(neck + 90, kNose);
    for (const Limb limb : {Limb::Near, Limb::Far}) {
        solveArm(joints, pose, limb, chest);
        solveLeg(joints, pose, limb, trunk);
    }
    return joints;
}

FigureJoints solvePinned(const Pose &pose, const QString &pinJoint, QPointF pinAt)
{
    FigureJoints joints = solvePose(pose);
    if (const QPointF *pinned = joints.find(pinJoint)) {
        joints.translate(pinAt - *pinned);
        return joints;
    }
    double lowest = 0;
    for (const std::size_t i : {0U, 1U})
        lowest = std::max({lowest, joints.heel[i].y() + kFootTaper.from, joints.toe[i].y() + kFootTaper.to});
    joints.translate({0, -lowest});
    return joints;
}

const QPointF *FigureJoints::find(const QString &name) const
{
    for (const TrunkJoint &joint : kTrunk) {
        if (name == QLatin1String(joint.name))
            return &(this->*joint.point);
    }
    for (const LimbJoint &joint : kLimbs) {
        if (name.size() > 1 && name.chopped(1) == QLatin1String(joint.name)) {
            const bool near = name.endsWith(QLatin1Char('N'));
            return near || name.endsWith(QLatin1Char('F')) ? &(this->*joint.points)[near ? 0 : 1] : nullptr;
        }
    }
    return nullptr;
}

double FigureJoints::radiusAt(const QString &name)
{
    for (const TrunkJoint &joint : kTrunk) {
        if (name == QLatin1String(joint.name))
            return joint.radius;
    }
    for (const LimbJoint &joint : kLimbs) {
        if (name.startsWith(QLatin1String(joint.name)))
            return joint.radius;
    }
    return 0;
}

void FigureJoints::translate(QPointF by)
{
    for (const TrunkJoint &joint : kTrunk)
        this->*joint.point += by;
    for (const LimbJoint &joint : kLimbs) {
        for (QPointF &point : this->*joint.points)
            point += by;
    }
}

}  // namespace kangdu
