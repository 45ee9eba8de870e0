// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/library/topic.h"
#include "ui/theme/theme.h"

#include <QRectF>
#include <QSet>
#include <QString>

class QPainter;

namespace kangdu {

/// Paints the jointed figure: exercise stills (side view), the body map and card crops (front and back view).
/// Lengths, radii and angles follow the design's figure tokens; see figure_pose.h for the maths.
class FigurePainter final {
public:
    explicit FigurePainter(const Theme &theme) : theme_(theme), panel_(theme.color(Role::FigBg)) {}
    /// For a figure on another ground than `FigBg`: the gaps between its parts take that ground's colour.
    FigurePainter(const Theme &theme, const QColor &panel) : theme_(theme), panel_(panel) {}

    /// One keyframe of an exercise, scaled to fit `target`, with props, muscles; ghost = the first keyframe dashed.
    /// The ground is not painted: the caller fills the panel.
    enum class Still { Start, End };
    void paintStill(QPainter &painter, const QRectF &target, const ExerciseFigure &figure, Still still) const;

    enum class Side { Front, Back };
    /// Whole standing figure in `target`; regions are highlighted (muscle lens or ring).
    void paintBody(QPainter &painter, const QRectF &target, Side side, const QSet<QString> &regions) const;
    /// A crop of the front or back figure around a region for cards, filling `target` (panel colour behind).
    void paintCrop(QPainter &painter, const QRectF &target, const QString &region) const;
    /// Where a region's leader line ends, for a figure painted in `target`.
    static QPointF regionPoint(const QRectF &target, Side side, const QString &region);
    /// The region under a point of a figure painted in `target`; empty beside the body.
    static QString regionAt(const QRectF &target, const QPointF &point);

private:
    const Theme &theme_;
    QColor panel_;
};

}  // namespace kangdu
