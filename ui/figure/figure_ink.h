// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QColor>

namespace kangdu {

/// The colours a figure is painted in: a theme's on the screen, black outlines and grey muscles on paper.
class FigureInk final {
public:
    /// `panel`: what is behind the figure; the gaps between its parts take it.
    FigureInk(const Theme &theme, const QColor &panel) : theme_(&theme), panel_(panel) {}
    static FigureInk print() { return FigureInk(); }

    QColor color(Role role) const;
    QColor panel() const { return panel_; }
    /// Width of the line around near limbs, trunk and muscles, in figure units; 0: none.
    double outline() const { return theme_ ? 0 : 9; }
    QColor outlineColor() const { return Qt::black; }

private:
    FigureInk() : panel_(Qt::white) {}

    const Theme *theme_ = nullptr;  ///< null: paper
    QColor panel_;
};

}  // namespace kangdu
