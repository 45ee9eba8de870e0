// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figure/figure_scene.h"

#include "ui/figure/posed_figure.h"

#include <QPainter>

namespace kangdu {

using namespace figure;

FigureScene::FigureScene(ExerciseFigure figure) : figure_(std::move(figure))
{
    if (figure_.isEmpty())
        return;
    bool onGround = false;
    for (const PoseKeyframe &frame : std::as_const(figure_.keyframes)) {
        const auto posed = PosedFigure::of(figure_, frame.pose);
        onGround = posed->standsOnGround();
        bounds_ |= partBounds(posed->allParts());
        for (const PropShape &shape : posed->props())
            if (shape.look != PropLook::Water)
                bounds_ |= shape.path.boundingRect();
    }
    arrow_ = motionArrow(figure_);
    if (!arrow_.isEmpty())
        bounds_ |= arrow_.bounds();
    if (onGround)
        bounds_.setBottom(qMax(bounds_.bottom(), kGround));
    constexpr double kMargin = 40;
    bounds_.adjust(-kMargin, -kMargin, kMargin, kMargin / 2);
}

FigureScene::Placing FigureScene::placing(const QRectF &target) const
{
    const double scale = qMin(target.width() / bounds_.width(), target.height() / bounds_.height());
    return {scale, target.center() - bounds_.center() * scale};
}

QRectF FigureScene::boundsOf(const Pose &pose, const QRectF &target, bool mirrored) const
{
    if (isEmpty() || target.isEmpty())
        return {};
    const auto posed = PosedFigure::of(figure_, pose);
    QRectF taken = partBounds(posed->allParts());
    for (const PropShape &shape : posed->props())
        if (shape.moves)
            taken |= shape.path.boundingRect().adjusted(-kArrow, -kArrow, kArrow, kArrow);
    const Placing place = placing(target);
    QRectF seen(taken.topLeft() * place.scale + place.shift, taken.size() * place.scale);
    if (mirrored)
        seen.moveLeft(2 * target.center().x() - seen.right());
    return seen.adjusted(-2, -2, 2, 2);
}

void FigureScene::paint(QPainter &painter, const QRectF &target, const Pose &pose, const FigureLook &look, const FigureInk &ink) const
{
    if (isEmpty() || target.isEmpty())
        return;
    const auto posed = PosedFigure::of(figure_, pose);
    const Placing place = placing(target);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRect(target, Qt::IntersectClip);
    if (look.mirrored) {
        painter.translate(2 * target.center().x(), 0);
        painter.scale(-1, 1);
    }
    painter.translate(place.shift);
    painter.scale(place.scale, place.scale);

    PartPainter paint(painter, ink);
    if (posed->standsOnGround())
        paint.ground(bounds_);
    const QVector<PropShape> props = posed->props();
    paint.props(props, PropLayer::Behind);
    if (look.ghost)
        paint.ghost(PosedFigure::of(figure_, keyframesOf(figure_).start)->movingParts(), posed->movingParts());
    posed->paint(paint, props, look.working ? figure_.muscles : QStringList());
    if (look.arrow)
        paint.arrow(arrow_);
    painter.restore();
}

}  // namespace kangdu
