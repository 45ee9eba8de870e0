// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/library/topic.h"

#include <QVector>

#include <optional>

namespace kangdu {

/// What places a prop: a number of figure units, or a point, which may be a joint's.
struct PropPlace {
    QString joint;   ///< if not empty, the point goes with it
    QPointF at;      ///< x is the number
};

/// The kinds of props, and what places each: n a number, p two numbers or a joint.
QStringList propKinds();
/// For messages: "wall n".
QString propUsage(const QString &kind);
/// "wall 260", "band handN 420 -300". Nothing if the kind is unknown or the places do not fit it.
std::optional<FigureProp> parseProp(const QString &text);
QString propText(const FigureProp &prop);
/// The places of a prop that parseProp() made, in order.
QVector<PropPlace> placesOf(const FigureProp &prop);
/// A joint of the figure or of the hand by name.
bool isJointName(const QString &name);

}  // namespace kangdu
