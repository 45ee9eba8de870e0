// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figure/hand_props.h"

#include "db/figure/hand_measures.h"
#include "ui/figure/figure_shapes.h"
#include "ui/figure/held_props.h"

#include <QLineF>

namespace kangdu {

using namespace figure;

namespace {

PropShape table(const QVector<PropPlace> &places)
{
    constexpr double kThick = 56, kRadius = 16;
    QPainterPath path;
    path.addRoundedRect(QRectF(places.value(0).at.x(), places.value(1).at.x(), places.value(2).at.x(), kThick), kRadius, kRadius);
    return {path, PropLayer::Behind, PropLook::Solid, 0, false};
}

/// The other hand, a left one, from its back: forearm, fingers side by side with their tips at `to`, thumb, palm.
QVector<PropShape> otherHand(QPointF from, QPointF to, bool moves)
{
    constexpr double kFingers = 130, kPalm = 130, kApart = 46, kPalmRadius = 30, kWristApart = 20;
    constexpr Taper kFinger{24, 21};
    const QLineF arm(to, from);
    const QPointF back = arm.length() > 0 ? (from - to) / arm.length() : QPointF(1, 0), aside(-back.y(), back.x());
    const QPointF knuckles = to + back * kFingers, wrist = knuckles + back * kPalm;
    const auto row = [&](QPointF middle, double half, double radius) {
        return QVector<Circle>{{middle + aside * half, radius}, {middle - aside * half, radius}};
    };
    QVector<QPainterPath> paths{hull(row(from, kWristApart, 44) + row(wrist, kWristApart, 34))};
    for (const double finger : {-1.5, -0.5, 0.5, 1.5}) {
        const QPointF shift = aside * (finger * kApart);
        paths << capsule(knuckles + shift, to + shift + back * (std::abs(finger + 0.5) * 12), kFinger);
    }
    paths << capsule(wrist - aside * 26, knuckles - aside * (2.6 * kApart), {32, 24});
    paths << hull(row(knuckles, 1.5 * kApart, kPalmRadius) + row(wrist, kWristApart, 34));
    QVector<PropShape> shapes;
    for (const QPainterPath &path : std::as_const(paths))
        shapes.append({path, PropLayer::InFront, PropLook::Helper, 0, moves});
    return shapes;
}

}  // namespace

QVector<PropShape> handPropShapes(const ExerciseFigure &figure, const HandJoints &joints)
{
    QVector<PropShape> shapes;
    for (const FigureProp &prop : figure.props) {
        const HeldProp held(prop, [&joints](const QString &name) { return joints.find(name); });
        if (prop.kind == QLatin1String("table"))
            shapes << table(placesOf(prop));
        else if (prop.kind == QLatin1String("hand"))
            shapes << otherHand(held.point(0), held.point(1), held.goesWithJoint());
        else
            shapes << held.shapes();
        if (prop.kind == QLatin1String("ball"))
            shapes.last().layer = PropLayer::InHand;
    }
    return shapes;
}

}  // namespace kangdu
