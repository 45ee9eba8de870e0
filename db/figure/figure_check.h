// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/library/topic.h"

namespace kangdu {

/// Something a body cannot do, at a keyframe or on the way to it.
struct FigureFault {
    enum class What { Floor, Contact };  ///< goes through the floor; does not reach its contact
    What what;
    qsizetype keyframe;
    QString joint;
    double units;  ///< how far, at its worst
};

/// The faults of a figure, each joint of a keyframe once. Seen from above there is no floor; a hand alone has none.
QVector<FigureFault> faultsOf(const ExerciseFigure &figure);

}  // namespace kangdu
