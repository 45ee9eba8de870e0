// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figure/figure_still.h"

#include "ui/figure/figure_arrow.h"
#include "ui/figure/figure_parts.h"
#include "ui/figure/figure_pose.h"
#include "ui/figure/figure_props.h"
#include "ui/figure/figure_shapes.h"

#include <QLineF>
#include <QPainter>

namespace kangdu {

using namespace figure;

namespace {

bool hasMoved(const FigurePart &before, const FigurePart &after)
{
    constexpr double kFar = 60, kNear = 24, kTurn = 6;
    const double way = qMax(QLineF(before.from, after.from).length(), QLineF(before.to, after.to).length());
    const double turn = QLineF(before.from, before.to).angleTo(QLineF(after.from, after.to));
    return way > kFar || (way > kNear && qMin(turn, 360 - turn) > kTurn);
}

class StillPainter {
public:
    StillPainter(QPainter &painter, const Theme &theme, const QColor &panel) : painter_(painter), theme_(theme), panel_(panel) {}

    void ground(const QRectF &bounds)
    {
        painter_.setPen(QPen(theme_.color(Role::FigGround), kGround, Qt::SolidLine, Qt::RoundCap));
        painter_.drawLine(QPointF(bounds.left() + kGround, kGround / 2), QPointF(bounds.right() - kGround, kGround / 2));
    }

    void prop(const QVector<QPainterPath> &shapes)
    {
        painter_.setPen(QPen(theme_.color(Role::FigPropLine), kOutline, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter_.setBrush(theme_.color(Role::FigProp));
        for (const QPainterPath &shape : shapes)
            painter_.drawPath(shape);
    }

    /// The outline of what has moved since the first pose.
    void ghost(const FigureJoints &from, const FigureJoints &to)
    {
        const QVector<FigurePart> before = nearParts(from), after = nearParts(to);
        QPainterPath outline;
        for (int i = 0; i < before.size(); ++i) {
            if (hasMoved(before[i], after[i]))
                outline = outline.united(capsule(before[i].from, before[i].to, before[i].taper));
        }
        QPen pen(theme_.color(Role::FigGhost), kGhost);
        pen.setDashPattern({kGhostDash / kGhost, kGhostSpace / kGhost});
        painter_.setPen(pen);
        painter_.setBrush(Qt::NoBrush);
        painter_.drawPath(outline);
    }

    void farLimb(const QVector<FigurePart> &parts)
    {
        for (const FigurePart &part : parts) {
            fill(part, kOutline / 2 + kGap, panel_);
            fill(part, kOutline / 2, theme_.color(Role::FigFarLine));
            fill(part, -kOutline / 2, theme_.color(Role::FigFar));
        }
    }

    void nearLimb(const QVector<FigurePart> &parts)
    {
        for (const FigurePart &part : parts) {
            fill(part, kGap, panel_);
            fill(part, 0, theme_.color(part.role));
        }
    }

    void head(const FigureJoints &joints)
    {
        const QColor color = theme_.color(Role::FigNear);
        nearLimb({{joints.neckBase, joints.skull, kNeckTaper, Role::FigNear}});
        painter_.setBrush(color);
        painter_.drawEllipse(joints.nose, kNoseRadius, kNoseRadius);
        painter_.drawEllipse(joints.head, kHeadRadius, kHeadRadius);
    }

    void muscles(const QStringList &names, const QString &bones, const FigureJoints &joints)
    {
        for (const QString &name : names) {
            const MuscleRow *row = findMuscle(name);
            if (!row || !bones.split(' ').contains(QLatin1String(row->to)))
                continue;
            const QPointF *from = joints.find(QLatin1String(row->from)), *to = joints.find(QLatin1String(row->to));
            if (from && to)
                paintMuscle(painter_, muscleShape(*from, *to, *row), theme_, panel_, 6);
        }
    }

    void dots(const FigureJoints &joints)
    {
        painter_.setPen(Qt::NoPen);
        painter_.setBrush(panel_);
        for (const QPointF &point : {joints.shoulder, joints.pelvis, joints.knee[0]})
            painter_.drawEllipse(point, kDotLarge, kDotLarge);
        for (const QPointF &point : {joints.elbow[0], joints.wrist[0], joints.ankle[0]})
            painter_.drawEllipse(point, kDotSmall, kDotSmall);
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

private:
    void fill(const FigurePart &part, double grow, const QColor &color)
    {
        painter_.setPen(Qt::NoPen);
        painter_.setBrush(color);
        painter_.drawPath(capsule(part.from, part.to, part.taper, grow));
    }

    QPainter &painter_;
    const Theme &theme_;
    QColor panel_;
};

}  // namespace

QRectF exerciseBounds(const ExerciseFigure &figure)
{
    const FigureKeyframes frames = keyframesOf(figure);
    const FigureJoints start = solvePinned(frames.start, figure.pinJoint, figure.pinAt);
    const FigureJoints end = solvePinned(frames.end, figure.pinJoint, figure.pinAt);
    QRectF bounds = partBounds(start) | partBounds(end);
    for (const QPainterPath &shape : propShapes(figure.prop, start))
        bounds |= shape.boundingRect();
    if (const MotionArrow arrow = motionArrow(figure); !arrow.isEmpty())
        bounds |= arrow.bounds();
    bounds.setBottom(qMax(bounds.bottom(), kGround));
    constexpr double kMargin = 40;
    return bounds.adjusted(-kMargin, -kMargin, kMargin, kMargin / 2);
}

void paintExerciseStill(QPainter &painter, const QRectF &target, const ExerciseFigure &figure, FigurePainter::Still still,
                        const Theme &theme, const QColor &panel)
{
    if (figure.isEmpty() || target.isEmpty())
        return;
    const FigureKeyframes frames = keyframesOf(figure);
    const FigureJoints start = solvePinned(frames.start, figure.pinJoint, figure.pinAt);
    const bool moved = still == FigurePainter::Still::End;
    const FigureJoints joints = moved ? solvePinned(frames.end, figure.pinJoint, figure.pinAt) : start;
    const QRectF bounds = exerciseBounds(figure);
    const double scale = qMin(target.width() / bounds.width(), target.height() / bounds.height());

    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRect(target, Qt::IntersectClip);
    painter.translate(target.center().x() - bounds.center().x() * scale,
                      target.center().y() - bounds.center().y() * scale);
    painter.scale(scale, scale);

    StillPainter paint(painter, theme, panel);
    paint.ground(bounds);
    paint.prop(propShapes(figure.prop, start));
    if (moved)
        paint.ghost(start, joints);
    paint.farLimb(armParts(joints, Limb::Far));
    paint.farLimb(legParts(joints, Limb::Far));
    const QStringList working = moved ? figure.muscles : QStringList();
    paint.muscles(working, QStringLiteral("kneeF"), joints);
    paint.head(joints);
    paint.nearLimb(trunkParts(joints));
    paint.muscles(working, QStringLiteral("waist"), joints);
    paint.nearLimb(legParts(joints, Limb::Near));
    paint.muscles(working, QStringLiteral("kneeN ankleN"), joints);
    paint.nearLimb(armParts(joints, Limb::Near));
    paint.muscles(working, QStringLiteral("elbowN"), joints);
    paint.dots(joints);
    if (moved)
        paint.arrow(motionArrow(figure));
    painter.restore();
}

}  // namespace kangdu
