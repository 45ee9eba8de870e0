// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figure/held_props.h"

#include "ui/figure/figure_shapes.h"

#include <QLineF>

#include <algorithm>

namespace kangdu {

QVector<PropShape> heldProp(const FigureProp &prop, const std::function<const Joint *(const QString &)> &find, const HelperMeasures &helper)
{
    const QVector<PropPlace> places = placesOf(prop);
    const bool moves = std::any_of(places.begin(), places.end(), [](const PropPlace &place) { return !place.joint.isEmpty(); });
    const auto point = [&](qsizetype i) {
        const PropPlace place = places.value(i);
        const Joint *joint = place.joint.isEmpty() ? nullptr : find(place.joint);
        return joint ? QPointF(*joint) : place.at;
    };
    const QPointF from = point(0), to = point(1);
    const auto line = [&](double width) {
        QPainterPath path(from);
        path.lineTo(to);
        return QVector<PropShape>{{path, PropLayer::InFront, PropLook::Line, width, moves}};
    };
    if (prop.kind == QLatin1String("stick"))
        return line(16);
    if (prop.kind == QLatin1String("band"))
        return line(9);
    if (prop.kind == QLatin1String("ball")) {
        const double radius = places.value(1).at.x();
        QPainterPath path;
        path.addEllipse(from, radius, radius);
        return {{path, PropLayer::InFront, PropLook::Solid, 0, moves}};
    }
    if (prop.kind == QLatin1String("hand")) {  // only what touches is drawn, so that it hides nothing
        const double length = std::max(1.0, QLineF(from, to).length());
        const QPointF wrist = to + (from - to) * std::min(1.0, helper.handLength / length);
        return {{capsule(from, wrist, helper.foreArm), PropLayer::InFront, PropLook::Helper, 0, moves},
                {capsule(wrist, to, helper.hand), PropLayer::InFront, PropLook::Helper, 0, moves}};
    }
    return {};
}

}  // namespace kangdu
