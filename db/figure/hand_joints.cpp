// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/figure/hand_joints.h"

#include "db/figure/hand_measures.h"
#include "db/figure/rotation.h"

namespace kangdu {

using namespace figure;

namespace {

constexpr double kAside = 12;        // degrees by which the viewer stands to the palm's side, so that the farther fingers are seen
constexpr double kThumbShare = 0.5;  // of the thumb's bend happens in its knuckle
constexpr double kThumbFacing = 45;  // degrees from the palm's side to where the thumb's nail looks

struct HandJoint {
    const char *name;
    Joint HandJoints::*point;
};
constexpr HandJoint kJoints[] = {
    {"forearm", &HandJoints::forearm},       {"wrist", &HandJoints::wrist},         {"palm", &HandJoints::palm},
    {"thumbBase", &HandJoints::thumbBase},   {"thumbKnuckle", &HandJoints::thumbKnuckle}, {"thumbJoint", &HandJoints::thumbJoint},
    {"thumbTip", &HandJoints::thumbTip},
};

struct FingerJoint {
    const char *name;
    std::size_t finger;
    Joint FingerJoints::*point;
};
constexpr FingerJoint kFingerJoints[] = {
    {"knuckle", 0, &FingerJoints::knuckle}, {"middle", 0, &FingerJoints::middle},       {"end", 0, &FingerJoints::end},
    {"tip", 0, &FingerJoints::tip},         {"littleKnuckle", 3, &FingerJoints::knuckle}, {"littleTip", 3, &FingerJoints::tip},
};

/// In the hand's own space: x to the fingertips, y away from the palm, z to the thumb's side.
class HandSolver {
public:
    explicit HandSolver(const Pose &pose)
        : pose_(pose), arm_(bent(angle("forearm")) * rolled(angle("roll") + kAside)), hand_(arm_ * bent(angle("wrist")))
    {
    }

    HandJoints solve()
    {
        joints_.forearm = seen(arm_ * Vector3{-kHandForearm, 0, 0});
        for (const std::size_t i : {0U, 1U}) {
            const double out = i == 0 ? 1 : -1;
            joints_.forearmSide[i] = seen(arm_ * Vector3{-kHandForearm, 0, out * kForearmHalf});
            joints_.wristSide[i] = seen(arm_ * Vector3{0, 0, out * kWristHalf});
        }
        joints_.palm = seen(hand_ * Vector3{kHeldAlong, -kHeldFront, 0});
        for (std::size_t i = 0; i < HandJoints::kFingers; ++i)
            joints_.fingers[i] = finger(i);
        thumb();
        return joints_;
    }

private:
    /// Towards the palm: what points to the fingertips turns up.
    static Rotation bent(double degrees) { return Rotation::forward(degrees); }
    /// About the arm's own length, the palm towards the viewer.
    static Rotation rolled(double degrees) { return Rotation::right(-degrees); }
    double angle(const char *key) const { return poseAngle(pose_, QLatin1String(key)); }
    static Joint seen(Vector3 at) { return {{at.x, at.y}, at.z}; }

    FingerJoints finger(std::size_t i) const
    {
        const auto along = [&](double length) { return Vector3{length * kFingerSizes[i], 0, 0}; };
        const Rotation first = hand_ * bent(angle("mcp")), second = first * bent(angle("pip")), third = second * bent(angle("dip"));
        const Vector3 knuckle = hand_ * Vector3{kPalmLengths[i], 0, (1.5 - double(i)) * kFingerApart};
        const Vector3 middle = knuckle + first * along(kFirstBone), end = middle + second * along(kSecondBone);
        return {seen(knuckle), seen(middle), seen(end), seen(end + third * along(kThirdBone))};
    }

    /// The thumb's nail faces half away from the palm, half to the side: it bends towards palm and little finger at once.
    void thumb()
    {
        const Rotation palmBone = hand_ * Rotation::turn(-angle("across")) * bent(angle("cmc"));
        const Rotation bend = rolled(kThumbFacing) * bent(-angle("ip") * kThumbShare) * rolled(-kThumbFacing);
        const Rotation rest = rolled(kThumbFacing) * bent(-angle("ip") * (1 - kThumbShare)) * rolled(-kThumbFacing);
        const Rotation first = palmBone * bend, second = first * rest;
        const Vector3 base = hand_ * Vector3{kThumbBaseAlong, -kThumbBaseFront, kThumbBaseAside};
        const Vector3 knuckle = base + palmBone * Vector3{kThumbPalmBone, 0, 0}, joint = knuckle + first * Vector3{kThumbFirst, 0, 0};
        joints_.thumbBase = seen(base);
        joints_.thumbKnuckle = seen(knuckle);
        joints_.thumbJoint = seen(joint);
        joints_.thumbTip = seen(joint + second * Vector3{kThumbSecond, 0, 0});
    }

    const Pose &pose_;
    const Rotation arm_, hand_;
    HandJoints joints_;
};

}  // namespace

const Joint *HandJoints::find(const QString &name) const
{
    for (const HandJoint &joint : kJoints)
        if (name == QLatin1String(joint.name))
            return &(this->*joint.point);
    for (const FingerJoint &joint : kFingerJoints)
        if (name == QLatin1String(joint.name))
            return &(fingers[joint.finger].*joint.point);
    return nullptr;
}

void HandJoints::translate(QPointF by)
{
    for (const HandJoint &joint : kJoints)
        this->*joint.point += by;
    for (const std::size_t i : {0U, 1U}) {
        forearmSide[i] += by;
        wristSide[i] += by;
    }
    for (FingerJoints &finger : fingers)
        for (Joint *joint : {&finger.knuckle, &finger.middle, &finger.end, &finger.tip})
            *joint += by;
}

HandJoints solveHand(const Pose &pose) { return HandSolver(pose).solve(); }

HandJoints handJointsOf(const ExerciseFigure &figure, const Pose &pose)
{
    HandJoints joints = solveHand(pose);
    if (const Joint *pinned = joints.find(figure.pinJoint))
        joints.translate(figure.pinAt - *pinned);
    return joints;
}

}  // namespace kangdu
