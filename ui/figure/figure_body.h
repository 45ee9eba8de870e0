// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/figure/figure_painter.h"

#include <QPainterPath>
#include <QVector>

namespace kangdu {

/// The standing figure from the front or from behind, in figure units around the pelvis, y down.
struct BodyPart {
    QPainterPath shape, gap;
    Role role;
};
const QVector<BodyPart> &bodyParts(FigurePainter::Side side);
/// Lines drawn in the panel colour that tell the back from the front.
const QPainterPath &backLines();
/// Joints marked by a dot.
QVector<QPointF> bodyDots();
/// The whole figure.
QRectF bodyBounds();

/// How a region is marked: lenses, plates or rings, with what makes them readable without colour.
struct RegionMark {
    QPainterPath fill, lines;
};
RegionMark regionMark(const QString &region);
/// The square of the figure that a card shows for a region; null for an unknown one.
QRectF regionCrop(const QString &region);
/// Where a leader line ends, in figure units.
QPointF regionAnchor(const QString &region);
/// The region under a point in figure units; empty beside the figure.
QString regionAt(QPointF at);

}  // namespace kangdu
