// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figure/hand_props.h"

#include "db/figure/hand_measures.h"
#include "ui/figure/held_props.h"

namespace kangdu {

using namespace figure;

namespace {

constexpr HelperMeasures kOtherHand{{58, 46}, {46, 40}, 190};

PropShape table(const QVector<PropPlace> &places)
{
    constexpr double kThick = 56, kRadius = 16;
    QPainterPath path;
    path.addRoundedRect(QRectF(places.value(0).at.x(), places.value(1).at.x(), places.value(2).at.x(), kThick), kRadius, kRadius);
    return {path, PropLayer::Behind, PropLook::Solid, 0, false};
}

}  // namespace

QVector<PropShape> handPropShapes(const ExerciseFigure &figure, const HandJoints &joints)
{
    QVector<PropShape> shapes;
    for (const FigureProp &prop : figure.props) {
        if (prop.kind == QLatin1String("table"))
            shapes << table(placesOf(prop));
        else
            shapes << heldProp(prop, [&joints](const QString &name) { return joints.find(name); }, kOtherHand);
    }
    return shapes;
}

}  // namespace kangdu
