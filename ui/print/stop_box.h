// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/print_style.h"

namespace kangdu {

/// The framed box of what makes a person stop, laid out once for a width.
class StopBox final {
public:
    /// `share`: of the style's body type, 0.5-1.
    StopBox(const StopSigns &signs, const PrintStyle &style, double width, double share);

    double height() const { return height_; }
    void place(HandoutPage &page, QPointF topLeft) const;

private:
    QVector<HandoutPage::Text> texts_;  ///< from the box's corner
    QRectF sign_;
    double width_, height_ = 0;
};

}  // namespace kangdu
