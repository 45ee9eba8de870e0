// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/figure/figure_joints.h"
#include "ui/figure/figure_shapes.h"

#include <optional>

namespace kangdu {

/// Which part of the figure a muscle is painted on.
/// Hip: over both leg and trunk.
enum class MuscleOn { Trunk, Arm, Leg, Hip };

struct FigureMuscle {
    MuscleOn on;
    Limb limb;  ///< of arms and legs
    MuscleShape shape;
};
/// A muscle by name, such as "quadN" or "glute"; nothing for an unknown one.
std::optional<FigureMuscle> figureMuscle(const QString &name, const FigureJoints &joints, FigureView view);
/// The names: those of limbs without N or F.
QStringList muscleNames();

}  // namespace kangdu
