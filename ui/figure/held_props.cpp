// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figure/held_props.h"

namespace kangdu {

HeldProp::HeldProp(const FigureProp &prop, const Find &find) : kind_(prop.kind)
{
    for (const PropPlace &place : placesOf(prop)) {
        const Joint *joint = place.joint.isEmpty() ? nullptr : find(place.joint);
        points_ << (joint ? QPointF(*joint) : place.at);
        moves_ = moves_ || !place.joint.isEmpty();
    }
}

QVector<PropShape> HeldProp::shapes() const
{
    QPainterPath path;
    if (kind_ == QLatin1String("ball")) {
        const double radius = point(1).x();
        path.addEllipse(point(0), radius, radius);
        return {{path, PropLayer::InFront, PropLook::Solid, 0, moves_}};
    }
    const double width = kind_ == QLatin1String("stick") ? 16 : kind_ == QLatin1String("band") ? 9 : 0;
    if (width == 0)
        return {};
    path.moveTo(point(0));
    path.lineTo(point(1));
    return {{path, PropLayer::InFront, PropLook::Line, width, moves_}};
}

}  // namespace kangdu
