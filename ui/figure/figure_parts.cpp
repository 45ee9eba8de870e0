// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figure/figure_parts.h"

#include "ui/figure/figure_shapes.h"

#include <cmath>

namespace kangdu {

using namespace figure;

double FigurePart::distance(QPointF point) const
{
    const QPointF axis = to - from, way = point - from;
    const double squared = QPointF::dotProduct(axis, axis);
    const double part = squared > 0 ? qBound(0.0, QPointF::dotProduct(way, axis) / squared, 1.0) : 0;
    const QPointF off = way - axis * part;
    return std::hypot(off.x(), off.y()) - (taper.from + (taper.to - taper.from) * part);
}

QVector<FigurePart> legParts(const FigureJoints &joints, Limb limb)
{
    const auto i = std::size_t(limb);
    return {{joints.heel[i], joints.toe[i], kFootTaper, Role::FigShoe},
            {joints.knee[i], joints.ankle[i], kShankTaper, Role::FigNear},
            {joints.pelvis, joints.knee[i], kThighTaper, Role::FigNear}};
}

QVector<FigurePart> armParts(const FigureJoints &joints, Limb limb)
{
    const auto i = std::size_t(limb);
    return {{joints.wrist[i], joints.hand[i], kHandTaper, Role::FigNear},
            {joints.elbow[i], joints.wrist[i], kForeArmTaper, Role::FigNear},
            {joints.shoulder, joints.elbow[i], kUpperArmTaper, Role::FigNear}};
}

QVector<FigurePart> trunkParts(const FigureJoints &joints)
{
    return {{joints.waist, joints.chest, kChestTaper, Role::FigTop}, {joints.pelvis, joints.waist, kPelvisTaper, Role::FigHip}};
}

QVector<FigurePart> nearParts(const FigureJoints &joints)
{
    QVector<FigurePart> parts = trunkParts(joints);
    parts << FigurePart{joints.head, joints.nose, {kHeadRadius, kNoseRadius}, Role::FigNear};
    parts << legParts(joints, Limb::Near) << armParts(joints, Limb::Near);
    return parts;
}

QRectF partBounds(const FigureJoints &joints)
{
    QRectF bounds;
    for (const FigurePart &part : nearParts(joints) + legParts(joints, Limb::Far) + armParts(joints, Limb::Far))
        bounds |= capsule(part.from, part.to, part.taper, kOutline).boundingRect();
    return bounds;
}

FigureKeyframes keyframesOf(const ExerciseFigure &figure)
{
    if (figure.isEmpty())
        return {};
    FigureKeyframes frames{figure.keyframes.first().pose, figure.keyframes.last().pose};
    for (const PoseKeyframe &frame : figure.keyframes) {
        if (frame.id == QStringLiteral("start"))
            frames.start = frame.pose;
        else if (frame.id == QStringLiteral("end"))
            frames.end = frame.pose;
    }
    return frames;
}

}  // namespace kangdu
