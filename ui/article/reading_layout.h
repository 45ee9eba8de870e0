// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace kangdu {

/// Where column and outline stand for a view of some width. All in device-independent px.
struct ReadingLayout {
    qreal zoom = 1;
    int viewWidth = 0;
    bool compact = false; ///< below 900 effective px: no outline, tables as stacked records
    int left = 0, column = 0;
    int outlineLeft = 0, outlineWidth = 0; ///< 0 when compact

    int right() const { return viewWidth - left - column; }
    /// Same pictures and tables fit: only margins may differ.
    bool sameColumn(const ReadingLayout &other) const
    {
        return column == other.column && compact == other.compact && qFuzzyCompare(zoom, other.zoom);
    }
    static ReadingLayout forWidth(int viewWidth, qreal zoom);
};

} // namespace kangdu
