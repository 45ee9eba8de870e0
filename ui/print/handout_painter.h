// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/figure/figure_scene.h"
#include "ui/print/handout_layout.h"

#include <vector>

class QPainter;

namespace kangdu {

/// A handout ready to be painted on anything, black on white: laid out once for a paper.
class HandoutPainter final {
public:
    /// `paper`: px, 96 an inch.
    HandoutPainter(const Handout &handout, const QSizeF &paper, PrintSize size);

    const QVector<HandoutPage> &pages() const { return pages_; }
    QSizeF paper() const { return paper_; }
    /// A page from 0 on, in px from its top left corner; the paper itself is not painted.
    void paint(QPainter &painter, int page) const;

private:
    QSizeF paper_;
    QVector<HandoutPage> pages_;
    std::vector<FigureScene> figures_;  ///< of the rows
};

}  // namespace kangdu
