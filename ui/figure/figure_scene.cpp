// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figure/figure_scene.h"

#include "ui/figure/figure_muscles.h"
#include "ui/figure/figure_parts.h"
#include "ui/figure/figure_props.h"
#include "ui/figure/figure_shapes.h"

#include <QLineF>
#include <QPainter>

#include <algorithm>

namespace kangdu {

using namespace figure;

namespace {

constexpr double kInFront = 20;  // units from which a limb covers the trunk

bool hasMoved(const FigurePart &before, const FigurePart &after)
{
    constexpr double kFar = 60, kNear = 24, kTurn = 6;
    const double way = qMax(QLineF(before.from, after.from).length(), QLineF(before.to, after.to).length());
    const double turn = QLineF(before.from, before.to).angleTo(QLineF(after.from, after.to));
    return way > kFar || (way > kNear && qMin(turn, 360 - turn) > kTurn);
}

class ScenePainter {
public:
    ScenePainter(QPainter &painter, const Theme &theme, const QColor &panel, FigureView view)
        : painter_(painter), theme_(theme), panel_(panel), view_(view)
    {
    }

    void ground(const QRectF &bounds)
    {
        painter_.setPen(QPen(theme_.color(Role::FigGround), kGround, Qt::SolidLine, Qt::RoundCap));
        painter_.drawLine(QPointF(bounds.left() + kGround, kGround / 2), QPointF(bounds.right() - kGround, kGround / 2));
    }

    void props(const QVector<PropShape> &shapes, PropLayer layer)
    {
        for (const PropShape &shape : shapes) {
            if (shape.layer != layer)
                continue;
            if (shape.look == PropLook::Line) {
                painter_.setBrush(Qt::NoBrush);
                painter_.setPen(QPen(theme_.color(Role::FigPropLine), shape.width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
            } else if (shape.look == PropLook::Helper) {
                painter_.setPen(QPen(theme_.color(Role::FigFarLine), kOutline, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
                painter_.setBrush(theme_.color(Role::FigFar));
            } else {
                painter_.setPen(QPen(theme_.color(Role::FigPropLine), kOutline, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
                QColor fill = theme_.color(Role::FigProp);
                fill.setAlphaF(shape.look == PropLook::Water ? 0.45f : 1.0f);
                painter_.setBrush(fill);
            }
            painter_.drawPath(shape.path);
        }
    }

    void ghost(const FigureJoints &from, const FigureJoints &to)
    {
        const auto parts = [](const FigureJoints &joints) { return nearParts(joints) + legParts(joints, Limb::Far) + armParts(joints, Limb::Far); };
        const QVector<FigurePart> before = view_.isSide() ? nearParts(from) : parts(from), after = view_.isSide() ? nearParts(to) : parts(to);
        QPainterPath outline;
        for (int i = 0; i < before.size(); ++i) {
            if (hasMoved(before[i], after[i]))
                outline = outline.united(before[i].shape());
        }
        QPen pen(theme_.color(Role::FigGhost), kGhost);
        pen.setDashPattern({kGhostDash / kGhost, kGhostSpace / kGhost});
        painter_.setPen(pen);
        painter_.setBrush(Qt::NoBrush);
        painter_.drawPath(outline);
    }

    void limb(const QVector<FigurePart> &parts, bool isFar)
    {
        for (const FigurePart &part : parts) {
            if (isFar) {
                fill(part, kOutline / 2 + kGap, panel_);
                fill(part, kOutline / 2, theme_.color(Role::FigFarLine));
                fill(part, -kOutline / 2, theme_.color(Role::FigFar));
            } else {
                fill(part, kGap, panel_);
                fill(part, 0, theme_.color(part.role));
            }
        }
    }

    void head(const FigureJoints &joints)
    {
        limb({{joints.neckBase, joints.skull, kNeckTaper, Role::FigNear, {}, {}}}, false);
        const bool facing = joints.nose.depth > joints.head.depth + kInFront;
        painter_.setPen(Qt::NoPen);
        painter_.setBrush(theme_.color(Role::FigNear));
        if (!facing)
            painter_.drawEllipse(joints.nose, kNoseRadius, kNoseRadius);
        if (view_.fromAbove || view_.azimuth != 0)  // a gap: the head is in front of or behind the shoulders
            circle(joints.head, kHeadRadius + kGap, panel_);
        circle(joints.head, kHeadRadius, theme_.color(Role::FigNear));
        if (facing) {
            circle(joints.nose, kNoseRadius + kGap, panel_);
            circle(joints.nose, kNoseRadius, theme_.color(Role::FigNear));
        }
    }

    void muscles(const QVector<FigureMuscle> &all, MuscleOn on, Limb limb = Limb::Near)
    {
        for (const FigureMuscle &muscle : all)
            if (muscle.on == on && (on == MuscleOn::Trunk || muscle.limb == limb))
                paintMuscle(painter_, muscle.shape, theme_, panel_, 6);
    }

    void dots(const FigureJoints &joints)
    {
        const auto dot = [this](const Joint &at, double radius) {
            if (at.depth > -30)
                circle(at, radius, panel_);
        };
        for (const std::size_t i : {0U, 1U}) {
            for (const Joint &at : {joints.shoulder[i], joints.knee[i]})
                dot(at, kDotLarge);
            for (const Joint &at : {joints.elbow[i], joints.wrist[i], joints.ankle[i]})
                dot(at, kDotSmall);
        }
        if (view_.isSide())
            circle(joints.pelvis, kDotLarge, panel_);
    }

    void arrow(const MotionArrow &arrow)
    {
        const QColor color = theme_.color(Role::FigArrow);
        painter_.setBrush(Qt::NoBrush);
        painter_.setPen(QPen(color, kArrow, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter_.drawPath(arrow.line);
        painter_.setPen(QPen(color, 6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter_.setBrush(color);
        painter_.drawPath(arrow.head);
    }

    /// Far limbs, the head, the trunk, near limbs, by how near they are.
    void body(const FigureJoints &joints, const QVector<FigureMuscle> &working)
    {
        struct Group {
            bool isArm;
            Limb limb;
            double depth;
        };
        QVector<Group> groups;
        for (const Limb limb : {Limb::Near, Limb::Far}) {
            const auto i = std::size_t(limb);
            groups.append({false, limb, (joints.hip[i].depth + joints.knee[i].depth + joints.ankle[i].depth) / 3 - joints.pelvis.depth});
            groups.append({true, limb, (joints.shoulder[i].depth + joints.elbow[i].depth + joints.wrist[i].depth) / 3 - joints.chest.depth});
        }
        std::stable_sort(groups.begin(), groups.end(), [](const Group &a, const Group &b) { return a.depth < b.depth; });
        bool trunkDone = false;
        const auto trunk = [&] {
            trunkDone = true;
            if (joints.head.depth <= joints.chest.depth + 100)
                head(joints);
            limb(trunkParts(joints), false);
            if (joints.head.depth > joints.chest.depth + 100)  // seen from above
                head(joints);
            muscles(working, MuscleOn::Trunk);
        };
        bool hipsDone = false;
        const auto hips = [&] {
            hipsDone = true;
            for (const Limb limb : {Limb::Far, Limb::Near})
                muscles(working, MuscleOn::Hip, limb);
        };
        for (const Group &group : std::as_const(groups)) {
            if (!trunkDone && group.depth > kInFront)
                trunk();
            if (trunkDone && group.isArm && !hipsDone)
                hips();
            const bool isFar = view_.isSide() && (group.isArm ? joints.shoulder : joints.hip)[std::size_t(group.limb)].depth < -30;
            limb(group.isArm ? armParts(joints, group.limb) : legParts(joints, group.limb), isFar);
            muscles(working, group.isArm ? MuscleOn::Arm : MuscleOn::Leg, group.limb);
        }
        if (!trunkDone)
            trunk();
        if (!hipsDone)
            hips();
        dots(joints);
    }

private:
    void fill(const FigurePart &part, double grow, const QColor &color)
    {
        painter_.setPen(Qt::NoPen);
        painter_.setBrush(color);
        painter_.drawPath(part.shape(grow));
    }
    void circle(QPointF at, double radius, const QColor &color)
    {
        painter_.setPen(Qt::NoPen);
        painter_.setBrush(color);
        painter_.drawEllipse(at, radius, radius);
    }

    QPainter &painter_;
    const Theme &theme_;
    QColor panel_;
    FigureView view_;
};

}  // namespace

FigureScene::FigureScene(ExerciseFigure figure) : figure_(std::move(figure)), view_(FigureView::named(figure_.view))
{
    if (figure_.isEmpty())
        return;
    start_ = jointsOf(figure_, keyframesOf(figure_).start);
    for (const PoseKeyframe &frame : std::as_const(figure_.keyframes)) {
        const FigureJoints joints = jointsOf(figure_, frame.pose);
        bounds_ |= partBounds(joints);
        for (const PropShape &shape : propShapes(figure_, start_, joints))
            if (shape.look != PropLook::Water)
                bounds_ |= shape.path.boundingRect();
    }
    arrow_ = motionArrow(figure_);
    if (!arrow_.isEmpty())
        bounds_ |= arrow_.bounds();
    if (!view_.fromAbove)
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
    const FigureJoints joints = jointsOf(figure_, pose);
    QRectF taken = partBounds(joints);
    for (const PropShape &shape : propShapes(figure_, start_, joints))
        if (shape.moves)
            taken |= shape.path.boundingRect().adjusted(-kArrow, -kArrow, kArrow, kArrow);
    const Placing place = placing(target);
    QRectF seen(taken.topLeft() * place.scale + place.shift, taken.size() * place.scale);
    if (mirrored)
        seen.moveLeft(2 * target.center().x() - seen.right());
    return seen.adjusted(-2, -2, 2, 2);
}

void FigureScene::paint(QPainter &painter, const QRectF &target, const Pose &pose, const FigureLook &look, const Theme &theme, const QColor &panel) const
{
    if (isEmpty() || target.isEmpty())
        return;
    const FigureJoints joints = jointsOf(figure_, pose);
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

    ScenePainter paint(painter, theme, panel, view_);
    if (!view_.fromAbove)
        paint.ground(bounds_);
    const QVector<PropShape> props = propShapes(figure_, start_, joints);
    paint.props(props, PropLayer::Behind);
    if (look.ghost)
        paint.ghost(start_, joints);
    QVector<FigureMuscle> working;
    if (look.working)
        for (const QString &name : figure_.muscles)
            if (const auto muscle = figureMuscle(name, joints, view_))
                working.append(*muscle);
    paint.body(joints, working);
    paint.props(props, PropLayer::InFront);
    if (look.arrow)
        paint.arrow(arrow_);
    painter.restore();
}

}  // namespace kangdu
