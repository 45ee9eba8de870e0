// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/figure/pose_keys.h"

namespace kangdu {

namespace {

// Ranges: American Academy of Orthopaedic Surgeons, "Joint Motion" (1965), widened by what trunk and shoulder blade add.
constexpr PoseKey kKeys[] = {
    // The whole body: leaning forward (-90 on the back, 90 on the front), to its right, turned about its own length.
    {"trunk", -120, 180, 0}, {"side", -90, 90, 0}, {"roll", -180, 180, 0},
    // The spine above the pelvis: bent forward, bent to the right, turned to the right.
    {"lumbar", -40, 90, 0}, {"bend", -45, 45, 0}, {"turn", -60, 60, 0},
    // Neck and head: forward, to the right shoulder, looking to the right; the head drawn forward (+) or back (-), units.
    {"neck", -60, 60, 0}, {"tilt", -50, 50, 0}, {"look", -90, 90, 0}, {"poke", -40, 60, 0},
    // Shoulder: forward and up, out to the side, turned outward; elbow, wrist bent to the palm; shoulder blade drawn up, forward, units.
    {"shN", -60, 180, 0}, {"sabN", -45, 180, 0}, {"sroN", -100, 100, 0}, {"elN", -5, 150, 8}, {"wrN", -80, 80, 0}, {"upN", -20, 45, 0}, {"fwN", -45, 45, 0},
    {"shF", -60, 180, 0}, {"sabF", -45, 180, 0}, {"sroF", -100, 100, 0}, {"elF", -5, 150, 8}, {"wrF", -80, 80, 0}, {"upF", -20, 45, 0}, {"fwF", -45, 45, 0},
    // Hip: forward, out to the side, turned outward; knee; ankle with the toes up.
    {"hipN", -30, 135, 0}, {"habN", -30, 60, 0}, {"hroN", -50, 70, 0}, {"knN", -5, 150, 0}, {"anN", -50, 30, 0},
    {"hipF", -30, 135, 0}, {"habF", -30, 60, 0}, {"hroF", -50, 70, 0}, {"knF", -5, 150, 0}, {"anF", -50, 30, 0},
    // The hand seen from its thumb side: where the forearm points (0 to the right, 90 up), wrist, knuckles, middle and end joints of the fingers,
    // thumb away from the palm, across it (less than 0: out to the side), bent.
    {"forearm", -180, 180, 0}, {"wrist", -80, 80, 0}, {"mcp", -30, 95, 0}, {"pip", -5, 110, 0}, {"dip", -10, 80, 0}, {"cmc", -20, 70, 30},
    {"across", -60, 60, 0}, {"ip", -20, 85, 0},
};

}  // namespace

std::span<const PoseKey> poseKeys() { return kKeys; }

const PoseKey *findPoseKey(QStringView name)
{
    for (const PoseKey &key : kKeys)
        if (name == QLatin1String(key.name))
            return &key;
    return nullptr;
}

double poseAngle(const Pose &pose, const QString &key)
{
    const auto given = pose.constFind(key);
    if (given != pose.cend())
        return *given;
    const PoseKey *known = findPoseKey(key);
    return known ? known->usual : 0;
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

}  // namespace kangdu
