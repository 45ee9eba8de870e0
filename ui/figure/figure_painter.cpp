// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figure/figure_painter.h"

#include "ui/figure/figure_body.h"
#include "ui/figure/figure_shapes.h"
#include "ui/figure/figure_scene.h"

#include <QPainter>
#include <QTransform>

namespace kangdu {

namespace {

/// From figure units into `target`, the whole figure in the middle.
QTransform bodyTransform(const QRectF &target)
{
    const QRectF bounds = bodyBounds();
    const qreal scale = qMin(target.width() / bounds.width(), target.height() / bounds.height());
    const QPointF at = target.center() - bounds.center() * scale;
    return QTransform(scale, 0, 0, scale, at.x(), at.y());
}

void paintParts(QPainter &painter, const Theme &theme, const QColor &gap, FigurePainter::Side side, const QSet<QString> &regions)
{
    painter.setPen(Qt::NoPen);
    for (const BodyPart &part : bodyParts(side)) {
        painter.setBrush(gap);
        painter.drawPath(part.gap);
        painter.setBrush(theme.color(part.role));
        painter.drawPath(part.shape);
    }
    if (side == FigurePainter::Side::Back) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(gap, figure::kGap, Qt::SolidLine, Qt::RoundCap));
        painter.drawPath(backLines());
    }
    QPainterPath marked;
    marked.setFillRule(Qt::WindingFill);
    for (const QString &region : regions) {
        const RegionMark mark = regionMark(region);
        painter.setPen(QPen(gap, 8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.setBrush(theme.color(Role::FigMuscle));
        painter.drawPath(mark.fill);
        painter.setPen(QPen(theme.color(Role::FigFibre), figure::kFibre, Qt::SolidLine, Qt::RoundCap));
        painter.setBrush(Qt::NoBrush);
        painter.drawPath(mark.lines);
        marked.addPath(mark.fill);
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(gap);
    for (const QPointF &dot : bodyDots()) {
        if (!marked.contains(dot) && (side == FigurePainter::Side::Front || dot.y() < 200 || dot.y() > 300))
            painter.drawEllipse(dot, figure::kDotSmall, figure::kDotSmall);
    }
}

}  // namespace

void FigurePainter::paintStill(QPainter &painter, const QRectF &target, const ExerciseFigure &figure, Still still) const
{
    const FigureScene scene(figure);
    const FigureKeyframes frames = keyframesOf(figure);
    const bool moved = still == Still::End;
    scene.paint(painter, target, moved ? frames.end : frames.start, {moved, moved, moved, false}, theme_, panel_);
}

void FigurePainter::paintBody(QPainter &painter, const QRectF &target, Side side, const QSet<QString> &regions) const
{
    if (target.isEmpty())
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setTransform(bodyTransform(target), true);
    paintParts(painter, theme_, panel_, side, regions);
    painter.restore();
}

void FigurePainter::paintCrop(QPainter &painter, const QRectF &target, const QString &region) const
{
    if (target.isEmpty())
        return;
    painter.save();
    painter.setClipRect(target, Qt::IntersectClip);
    painter.fillRect(target, panel_);
    painter.setRenderHint(QPainter::Antialiasing);
    QRectF crop = regionCrop(region);
    if (crop.isNull()) {  // unknown: the whole figure, nothing marked
        painter.setTransform(bodyTransform(target.adjusted(4, 8, -4, -8)), true);
        paintParts(painter, theme_, panel_, Side::Front, {});
        painter.restore();
        return;
    }
    // Fills the target; what does not fit is cut off evenly.
    const qreal scale = qMax(target.width(), target.height()) / crop.width();
    painter.translate(target.center() - crop.center() * scale);
    painter.scale(scale, scale);
    paintParts(painter, theme_, panel_, Side::Front, {region});
    painter.restore();
}

QPointF FigurePainter::regionPoint(const QRectF &target, Side side, const QString &region)
{
    Q_UNUSED(side)  // the outline is the same from both sides
    return bodyTransform(target).map(regionAnchor(region));
}

QString FigurePainter::regionAt(const QRectF &target, const QPointF &point)
{
    return target.isEmpty() ? QString() : kangdu::regionAt(bodyTransform(target).inverted().map(point));
}

}  // namespace kangdu
