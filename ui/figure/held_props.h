// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/figure/figure_joints.h"
#include "db/figure/prop_kinds.h"
#include "ui/figure/figure_props.h"

#include <functional>

namespace kangdu {

/// A prop that something holds or is held by, in any view.
class HeldProp final {
public:
    using Find = std::function<const Joint *(const QString &)>;
    /// `find` knows the joints at which it may be.
    HeldProp(const FigureProp &prop, const Find &find);

    /// Ball, stick or band; nothing for other props.
    QVector<PropShape> shapes() const;
    /// One of its points.
    QPointF point(qsizetype i) const { return points_.value(i); }
    bool goesWithJoint() const { return moves_; }

private:
    QString kind_;
    QVector<QPointF> points_;
    bool moves_ = false;
};

}  // namespace kangdu
