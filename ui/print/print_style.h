// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/handout_layout.h"

namespace kangdu {

/// The sizes of a handout, in px (96 an inch).
struct PrintStyle {
    PrintFont brand, title, body, rowTitle, head, stopHead, foot;
    double figureWidth, rowHeight, pad;
    double box, boxGap, dayWidth;
    double blank;          ///< the least room to write in
    double signSize;       ///< of the warning sign
    int rowsPerPage;       ///< at most
    double smallestStop;   ///< share of the body type to which the stop box may shrink to stand on page 1

    static const PrintStyle &of(PrintSize size)
    {
        static const PrintStyle normal{{18, 26, true}, {28, 40, true, true}, {13, 20}, {16, 24, true}, {13, 20, true}, {16, 24, true}, {12, 18},
                                       176, 117, 12, 20, 8, 40, 100, 18, 100, 0.9};
        static const PrintStyle large{{24, 36, true}, {36, 50, true, true}, {19, 30}, {26, 36, true}, {17, 22}, {22, 32, true}, {15, 22},
                                      252, 206, 18, 32, 16, 48, 100, 24, 3, 0.9};
        return size == PrintSize::Large ? large : normal;
    }
};

inline constexpr double kMarginX = 56, kMarginY = 40;

}  // namespace kangdu
