// SPDX-License-Identifier: GPL-3.0-or-later
// Lengths and radii of the hand view in figure units, 3.1 to a millimetre, so that a hand with a piece of its forearm is about as large as a standing
// figure. Bones of fingers and thumb: the means of Buryanov and Kotiuk, "Proportions of hand segments", Int. J. Morphol. 28 (2010); the rest by eye.
#pragma once

#include "db/figure/figure_measures.h"

#include <array>

namespace kangdu::figure {

inline constexpr double kHandForearm = 250;                                  // of it is seen
inline constexpr std::array kPalmLengths{280.0, 280.0, 264.0, 242.0};        // from the wrist to the knuckles, index to little finger
inline constexpr std::array kFingerSizes{1.0, 1.13, 1.08, 0.85};               // times the index finger
inline constexpr double kFirstBone = 124, kSecondBone = 70, kThirdBone = 42;
inline constexpr double kFingerApart = 56;                                   // from middle to middle
inline constexpr double kForearmHalf = 66, kWristHalf = 52;                  // from the middle to the centre of the round corner
inline constexpr double kThumbBaseAlong = 46, kThumbBaseAside = 66, kThumbBaseFront = 26, kThumbPalmBone = 143, kThumbFirst = 98, kThumbSecond = 60;
inline constexpr double kHeldAlong = 212, kHeldFront = 108;                  // what is held lies before the palm

inline constexpr Taper kHandForearmTaper{60, 50}, kPalmTaper{50, 40}, kFirstTaper{36, 31}, kSecondTaper{31, 28}, kThirdTaper{28, 23},
    kThumbPalmTaper{46, 36}, kThumbFirstTaper{36, 32}, kThumbSecondTaper{32, 25};

}  // namespace kangdu::figure
