// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/figure/figure_joints.h"

#include "db/figure/figure_measures.h"
#include "db/figure/rotation.h"
#include "db/figure/two_bones.h"

#include <algorithm>

namespace kangdu {

using namespace figure;

namespace {

using Side = std::array<Joint, 2> FigureJoints::*;

struct TrunkJoint {
    const char *name;
    Joint FigureJoints::*point;
    double radius;
};

struct LimbJoint {
    const char *name;
    Side points;
    double radius;
};

constexpr TrunkJoint kTrunk[] = {
    {"pelvis", &FigureJoints::pelvis, kPelvisTaper.from}, {"waist", &FigureJoints::waist, kPelvisTaper.to},
    {"chestC", &FigureJoints::chest, kChestTaper.to},     {"neckBase", &FigureJoints::neckBase, kNeckTaper.from},
    {"skull", &FigureJoints::skull, kNeckTaper.to},       {"head", &FigureJoints::head, kHeadRadius},
    {"nose", &FigureJoints::nose, kNoseRadius},
};

constexpr LimbJoint kLimbs[] = {
    {"shoulder", &FigureJoints::shoulder, kUpperArmTaper.from}, {"elbow", &FigureJoints::elbow, kForeArmTaper.from},
    {"wrist", &FigureJoints::wrist, kHandTaper.from},           {"hand", &FigureJoints::hand, kHandTaper.to},
    {"hip", &FigureJoints::hip, kThighTaper.from},              {"knee", &FigureJoints::knee, kShankTaper.from},
    {"ankle", &FigureJoints::ankle, kShankTaper.to},            {"heel", &FigureJoints::heel, kFootTaper.from},
    {"toe", &FigureJoints::toe, kFootTaper.to},
};

constexpr Side kTrunkSides[] = {&FigureJoints::hipSide, &FigureJoints::waistSide, &FigureJoints::chestSide};

/// Angles of one side of the body.
class Angles {
public:
    Angles(const Pose &pose, QChar side = {}) : pose_(pose), side_(side) {}
    double operator()(const char *key) const { return poseAngle(pose_, side_.isNull() ? QString::fromLatin1(key) : QLatin1String(key) + side_); }

private:
    const Pose &pose_;
    QChar side_;
};

class Solver {
public:
    Solver(const Pose &pose, FigureView view) : pose_(pose), view_(view) {}

    FigureJoints solve()
    {
        const Angles body(pose_);
        const Rotation root = Rotation::forward(-body("trunk")) * Rotation::right(-body("side")) * Rotation::turn(body("roll"));
        const Rotation spine = root * Rotation::forward(-body("lumbar")) * Rotation::right(-body("bend")) * Rotation::turn(body("turn"));
        const Rotation neck = spine * Rotation::forward(-body("neck")) * Rotation::right(-body("tilt"));
        const Rotation face = neck * Rotation::turn(body("look"));
        const Vector3 pelvis, waist = root * up(kLumbar), neckBase = waist + spine * up(kChest);
        const Vector3 skull = neckBase + neck * Vector3{body("poke"), -kNeck, 0}, head = skull + neck * up(kHead);
        joints_.pelvis = seen(pelvis);
        joints_.waist = seen(waist);
        joints_.chest = seen(waist + spine * up(kChestCentre));
        joints_.neckBase = seen(neckBase);
        joints_.skull = seen(skull);
        joints_.head = seen(head);
        joints_.nose = seen(head + face * Vector3{kNose, 0, 0});
        for (const Limb limb : {Limb::Near, Limb::Far}) {
            const auto i = std::size_t(limb);
            const double out = limb == Limb::Near ? 1 : -1;
            joints_.hipSide[i] = seen(root * Vector3{0, 0, out * kHipCorner});
            joints_.waistSide[i] = seen(waist + root * Vector3{0, 0, out * kWaistCorner});
            joints_.chestSide[i] = seen(waist + spine * Vector3{0, -kChestCentre, out * kChestCorner});
            arm(limb, waist, spine);
            leg(limb, pelvis, root);
        }
        return joints_;
    }

private:
    static Vector3 down(double length) { return {0, length, 0}; }
    static Vector3 up(double length) { return {0, -length, 0}; }

    void arm(Limb limb, Vector3 waist, const Rotation &spine)
    {
        const auto i = std::size_t(limb);
        const double out = limb == Limb::Near ? 1 : -1;
        const Angles side(pose_, limb == Limb::Near ? u'N' : u'F');
        const Vector3 shoulder = waist + spine * Vector3{side("fw"), -kShoulder - side("up"), out * kShoulderHalf};
        const Rotation upper = spine * Rotation::forward(side("sh")) * Rotation::right(out * side("sab")) * Rotation::turn(out * side("sro"));
        const Rotation fore = upper * Rotation::forward(side("el"));
        const Vector3 elbow = shoulder + upper * down(kUpperArm), wrist = elbow + fore * down(kForeArm);
        joints_.shoulder[i] = seen(shoulder);
        joints_.elbow[i] = seen(elbow);
        joints_.wrist[i] = seen(wrist);
        joints_.hand[i] = seen(wrist + fore * Rotation::forward(side("wr")) * down(kHand));
    }

    void leg(Limb limb, Vector3 pelvis, const Rotation &root)
    {
        const auto i = std::size_t(limb);
        const double out = limb == Limb::Near ? 1 : -1;
        const Angles side(pose_, limb == Limb::Near ? u'N' : u'F');
        const Vector3 hip = pelvis + root * Vector3{0, 0, out * kHipHalf};
        const Rotation thigh = root * Rotation::forward(side("hip")) * Rotation::right(out * side("hab")) * Rotation::turn(out * side("hro"));
        const Rotation shank = thigh * Rotation::forward(-side("kn"));
        const Rotation foot = shank * Rotation::forward(side("an"));
        const Vector3 knee = hip + thigh * down(kThigh), ankle = knee + shank * down(kShank);
        joints_.hip[i] = seen(hip);
        joints_.knee[i] = seen(knee);
        joints_.ankle[i] = seen(ankle);
        joints_.heel[i] = seen(ankle + foot * Vector3{-kHeelBack, kSole - kFootTaper.from, 0});
        joints_.toe[i] = seen(ankle + foot * Vector3{kToeForward, kSole - kFootTaper.to, 0});
    }

    Joint seen(Vector3 at) const
    {
        if (view_.fromAbove)
            return {{at.x, at.z}, -at.y};
        const double s = std::sin(qDegreesToRadians(view_.azimuth)), c = std::cos(qDegreesToRadians(view_.azimuth));
        return {{at.x * c - at.z * s, at.y}, at.x * s + at.z * c};
    }

    const Pose &pose_;
    const FigureView view_;
    FigureJoints joints_;
};

struct ViewRow {
    const char *name;
    FigureView view;
};
const ViewRow kViews[] = {{"side", {0, false}}, {"front", {90, false}}, {"back", {-90, false}}, {"three-quarter", {38, false}}, {"top", {0, true}}, {"hand", {0, false}}};

}  // namespace

FigureView FigureView::named(const QString &name)
{
    for (const ViewRow &row : kViews)
        if (name == QLatin1String(row.name))
            return row.view;
    return {};
}

const QStringList &FigureView::names()
{
    static const QStringList names = [] {
        QStringList list;
        for (const ViewRow &row : kViews)
            list += QLatin1String(row.name);
        return list;
    }();
    return names;
}

FigureJoints solvePose(const Pose &pose, FigureView view) { return Solver(pose, view).solve(); }

FigureJoints solvePinned(const Pose &pose, const QString &pinJoint, QPointF pinAt, FigureView view)
{
    FigureJoints joints = solvePose(pose, view);
    if (const Joint *pinned = joints.find(pinJoint)) {
        joints.translate(pinAt - *pinned);
        return joints;
    }
    double lowest = -1e9;
    for (const std::size_t i : {0U, 1U})
        lowest = std::max({lowest, joints.heel[i].y() + kFootTaper.from, joints.toe[i].y() + kFootTaper.to});
    joints.translate({0, -lowest});
    return joints;
}

FigureJoints jointsOf(const ExerciseFigure &figure, const Pose &pose)
{
    FigureJoints joints = solvePinned(pose, figure.pinJoint, figure.pinAt, FigureView::named(figure.view));
    for (const FigureContact &contact : figure.contacts)
        bringTo(&joints, contact.joint, contact.at);
    return joints;
}

const Joint *FigureJoints::find(const QString &name) const
{
    if (name == QLatin1String("shoulder"))
        return &shoulder[0];
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
    for (const Side sides : kTrunkSides)
        for (Joint &point : this->*sides)
            point += by;
    for (const LimbJoint &joint : kLimbs) {
        for (Joint &point : this->*joint.points)
            point += by;
    }
}

}  // namespace kangdu
