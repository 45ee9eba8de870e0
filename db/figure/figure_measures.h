// SPDX-License-Identifier: GPL-3.0-or-later
// The figure's lengths and radii in figure units, as in the design's token file. Standing height is about 1000.
#pragma once

namespace kangdu::figure {

inline constexpr double kLumbar = 120, kChestCentre = 120, kShoulder = 160, kChest = 190, kNeck = 48, kHead = 54, kNose = 58;
inline constexpr double kUpperArm = 178, kForeArm = 158, kHand = 58, kThigh = 245, kShank = 240;
inline constexpr double kHeelBack = 26, kToeForward = 100, kSole = 44;

// From the middle to the right or left: joints, and the centres of the trunk's round corners.
inline constexpr double kHipHalf = 52, kShoulderHalf = 118, kHipCorner = 38, kWaistCorner = 16, kChestCorner = 36;

struct Taper {
    double from, to;
};
inline constexpr Taper kPelvisTaper{74, 60}, kChestTaper{60, 78}, kNeckTaper{31, 31}, kUpperArmTaper{38, 30}, kForeArmTaper{30, 22},
    kHandTaper{24, 19}, kThighTaper{64, 45}, kShankTaper{45, 29}, kFootTaper{25, 17};
inline constexpr double kHeadRadius = 62, kNoseRadius = 13;

inline constexpr double kGap = 5, kOutline = 5, kGhost = 4.5, kGhostDash = 18, kGhostSpace = 14;
inline constexpr double kGround = 6, kFibre = 4.5, kArrow = 13, kArrowHead = 40, kDotLarge = 11, kDotSmall = 9;

}  // namespace kangdu::figure
