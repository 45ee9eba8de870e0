// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/figure/figure_motion.h"
#include "ui/figure/figure_arrow.h"
#include "ui/figure/figure_ink.h"

#include <QPainterPath>
#include <QRectF>

class QPainter;

namespace kangdu {

/// What is shown of an exercise besides the figure itself.
struct FigureLook {
    bool working = false;   ///< the muscles
    bool ghost = false;     ///< the outline of the first pose where the figure has left it
    bool arrow = false;
    bool mirrored = false;  ///< the other side of the body works
};

/// An exercise ready to be painted in any of its poses: bounds, arrow and the first pose are worked out once.
class FigureScene final {
public:
    explicit FigureScene(ExerciseFigure figure);

    const ExerciseFigure &figure() const { return figure_; }
    bool isEmpty() const { return figure_.isEmpty(); }
    /// Everything that all keyframes and the props take up, in figure units.
    QRectF bounds() const { return bounds_; }
    /// What a pose takes up of `target`, for repainting only that.
    QRectF boundsOf(const Pose &pose, const QRectF &target, bool mirrored = false) const;

    /// Paints a pose, scaled to fit `target`; `panel` is the colour behind it, which also shows in the gaps between limbs. The panel is not painted.
    void paint(QPainter &painter, const QRectF &target, const Pose &pose, const FigureLook &look, const Theme &theme, const QColor &panel) const
    {
        paint(painter, target, pose, look, FigureInk(theme, panel));
    }
    /// The same in any colours, as on paper.
    void paint(QPainter &painter, const QRectF &target, const Pose &pose, const FigureLook &look, const FigureInk &ink) const;

private:
    struct Placing {
        double scale = 1;
        QPointF shift;
    };
    Placing placing(const QRectF &target) const;

    ExerciseFigure figure_;
    QRectF bounds_;
    MotionArrow arrow_;
};

}  // namespace kangdu
