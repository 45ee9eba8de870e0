// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/figure/figure_joints.h"
#include "db/figure/figure_measures.h"
#include "db/figure/prop_kinds.h"
#include "ui/figure/figure_props.h"

#include <functional>

namespace kangdu {

/// How large things are beside the figure: a helper's forearm and hand.
struct HelperMeasures {
    figure::Taper foreArm, hand;
    double handLength;
};

/// A prop that is held or holds, in any view: ball, stick, band, hand. Points may be joints, which `find` knows. Nothing for other props.
QVector<PropShape> heldProp(const FigureProp &prop, const std::function<const Joint *(const QString &)> &find, const HelperMeasures &helper);

}  // namespace kangdu
