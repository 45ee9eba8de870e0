// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/figure/figure_arrow.h"
#include "ui/figure/figure_ink.h"
#include "ui/figure/figure_parts.h"
#include "ui/figure/figure_props.h"
#include "ui/figure/figure_shapes.h"

class QPainter;

namespace kangdu {

/// Paints what every view of the figure is made of, in figure units: parts with a gap around them, props, ghost, dots, arrow.
class PartPainter final {
public:
    PartPainter(QPainter &painter, const FigureInk &ink) : painter_(painter), ink_(ink) {}

    void ground(const QRectF &bounds);
    void props(const QVector<PropShape> &shapes, PropLayer layer);
    /// The dashed outline of those parts that have moved on; both lists name the same parts.
    void ghost(const QVector<FigurePart> &before, const QVector<FigurePart> &after);
    /// Far parts are paler and have an outline, on paper near ones, too.
    void parts(const QVector<FigurePart> &parts, bool far = false);
    void circle(QPointF at, double radius, Role role);
    /// In the panel's colour: a joint's dot, or the gap around something.
    void dot(QPointF at, double radius);
    void muscle(const MuscleShape &shape);
    void arrow(const MotionArrow &arrow);

private:
    void fill(const FigurePart &part, double grow, const QColor &color);
    void outlined(const FigurePart &part, double width, const QColor &line, const QColor &color);
    void circle(QPointF at, double radius, const QColor &color);

    QPainter &painter_;
    FigureInk ink_;
};

}  // namespace kangdu
