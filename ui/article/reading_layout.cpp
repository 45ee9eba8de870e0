// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/article/reading_layout.h"

#include <algorithm>

namespace kangdu {

namespace {
constexpr qreal kCompactBelow = 900, kColumn = 720, kOutline = 248;
constexpr qreal kLeft = 64, kGap = 72, kRight = 32; // the design's margins
constexpr qreal kLeftMin = 32, kGapMin = 32, kRightMin = 16, kCompactMargin = 20;
} // namespace

ReadingLayout ReadingLayout::forWidth(int viewWidth, qreal zoom)
{
    ReadingLayout layout;
    layout.zoom = zoom;
    layout.viewWidth = viewWidth;
    const qreal width = viewWidth / zoom;
    layout.compact = width < kCompactBelow;
    const auto px = [zoom](qreal value) { return qRound(value * zoom); };

    if (layout.compact) {
        const qreal left = std::clamp((width - kColumn) / 2, kCompactMargin, kLeft);
        layout.left = px(left);
        layout.column = std::max(1, std::min(px(kColumn), viewWidth - 2 * layout.left));
        return layout;
    }
    // Margins give way before the column does.
    const qreal spare = width - kColumn - kOutline;
    const qreal full = kLeft + kGap + kRight, least = kLeftMin + kGapMin + kRightMin;
    const qreal part = std::clamp((spare - least) / (full - least), 0.0, 1.0);
    const qreal left = kLeftMin + part * (kLeft - kLeftMin);
    const qreal gap = kGapMin + part * (kGap - kGapMin);
    const qreal column = std::min(kColumn, width - least - kOutline);
    layout.left = px(left);
    layout.column = px(column);
    layout.outlineLeft = layout.left + layout.column + px(gap);
    layout.outlineWidth = px(kOutline);
    return layout;
}

} // namespace kangdu
