// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figure/figure_parts.h"

#include "ui/figure/figure_shapes.h"

#include <QLineF>

#include <algorithm>
#include <cmath>

namespace kangdu {

using namespace figure;

namespace {

constexpr double kNearer = 60;  // units by which a lower part stands in front of an upper one

double fromCapsule(QPointF point, QPointF from, QPointF to, Taper taper)
{
    const QPointF axis = to - from, way = point - from;
    const double squared = QPointF::dotProduct(axis, axis);
    const double part = squared > 0 ? qBound(0.0, QPointF::dotProduct(way, axis) / squared, 1.0) : 0;
    const QPointF off = way - axis * part;
    return std::hypot(off.x(), off.y()) - (taper.from + (taper.to - taper.from) * part);
}

QVector<QPointF> corners(const std::array<Joint, 2> &sides)
{
    if (QLineF(sides[0], sides[1]).length() < 1)
        return {};
    return {sides[0], sides[1]};
}

}  // namespace

QPainterPath FigurePart::shape(double grow) const
{
    if (fromCorners.isEmpty() && toCorners.isEmpty())
        return capsule(from, to, taper, grow);
    QVector<Circle> circles;
    for (const QPointF &at : fromCorners.isEmpty() ? QVector<QPointF>{from} : fromCorners)
        circles.append({at, taper.from + grow});
    for (const QPointF &at : toCorners.isEmpty() ? QVector<QPointF>{to} : toCorners)
        circles.append({at, taper.to + grow});
    return hull(circles);
}

double FigurePart::distance(QPointF point) const
{
    double nearest = fromCapsule(point, from, to, taper);
    for (qsizetype i = 0; i < std::min(fromCorners.size(), toCorners.size()); ++i)
        nearest = std::min(nearest, fromCapsule(point, fromCorners[i], toCorners[i], taper));
    return nearest;
}

QVector<FigurePart> legParts(const FigureJoints &joints, Limb limb)
{
    const auto i = std::size_t(limb);
    QVector<FigurePart> parts{{joints.heel[i], joints.toe[i], kFootTaper, Role::FigShoe, {}, {}},
                              {joints.knee[i], joints.ankle[i], kShankTaper, Role::FigNear, {}, {}},
                              {joints.hip[i], joints.knee[i], kThighTaper, Role::FigNear, {}, {}}};
    if (joints.ankle[i].depth > joints.hip[i].depth + kNearer)
        std::reverse(parts.begin(), parts.end());
    return parts;
}

QVector<FigurePart> armParts(const FigureJoints &joints, Limb limb)
{
    const auto i = std::size_t(limb);
    QVector<FigurePart> parts{{joints.wrist[i], joints.hand[i], kHandTaper, Role::FigNear, {}, {}},
                              {joints.elbow[i], joints.wrist[i], kForeArmTaper, Role::FigNear, {}, {}},
                              {joints.shoulder[i], joints.elbow[i], kUpperArmTaper, Role::FigNear, {}, {}}};
    if (joints.wrist[i].depth > joints.shoulder[i].depth + kNearer)
        std::reverse(parts.begin(), parts.end());
    return parts;
}

QVector<FigurePart> trunkParts(const FigureJoints &joints)
{
    return {{joints.waist, joints.chest, kChestTaper, Role::FigTop, corners(joints.waistSide), corners(joints.chestSide)},
            {joints.pelvis, joints.waist, kPelvisTaper, Role::FigHip, corners(joints.hipSide), corners(joints.waistSide)}};
}

QVector<FigurePart> nearParts(const FigureJoints &joints)
{
    QVector<FigurePart> parts = trunkParts(joints);
    parts << FigurePart{joints.head, joints.nose, {kHeadRadius, kNoseRadius}, Role::FigNear, {}, {}};
    parts << legParts(joints, Limb::Near) << armParts(joints, Limb::Near);
    return parts;
}

QPainterPath outlineOf(const QVector<FigurePart> &parts)
{
    constexpr double kStep = 6, kSame = 0.75;  // units: between tested points; edges as near as this are one
    QVector<QPainterPath> shapes;
    QVector<QRectF> boxes;
    for (const FigurePart &part : parts) {
        shapes << part.shape();
        boxes << shapes.last().controlPointRect().adjusted(-kSame, -kSame, kSame, kSame);
    }
    QPainterPath outline;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const auto isHidden = [&](QPointF at) {
            for (qsizetype j = 0; j < parts.size(); ++j)
                if (j != i && boxes[j].contains(at) && parts[j].distance(at) < (j < i ? kSame : -kSame))
                    return true;
            return false;
        };
        const QPolygonF edge = shapes[i].toFillPolygon();
        bool drawing = false;
        for (qsizetype corner = 1; corner < edge.size(); ++corner) {
            const QPointF from = edge[corner - 1], way = edge[corner] - from;
            const int steps = qMax(1, int(std::hypot(way.x(), way.y()) / kStep));
            for (int step = 0; step < steps; ++step) {
                const bool hidden = isHidden(from + way * ((step + 0.5) / steps));
                if (!hidden && !drawing)
                    outline.moveTo(from + way * (double(step) / steps));
                if (hidden && drawing)
                    outline.lineTo(from + way * (double(step) / steps));
                drawing = !hidden;
            }
            if (drawing)
                outline.lineTo(edge[corner]);
        }
    }
    return outline;
}

QRectF partBounds(const QVector<FigurePart> &parts)
{
    QRectF bounds;
    for (const FigurePart &part : parts)
        bounds |= part.shape(kOutline).boundingRect();
    return bounds;
}

}  // namespace kangdu
