// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figure/figure_muscles.h"

namespace kangdu {

namespace {

struct MuscleRow {
    const char *name, *from, *to;
    double start, end;     // part of the bone
    double front, out;     // units: to the front in a side view; away from the middle, seen from the front or behind
    double bulge;          // half width of the control polygon
    MuscleOn on;
    bool paired;           // of one side, N or F
};

constexpr MuscleRow kRows[] = {
    {"quad", "hip", "knee", 0.14, 0.93, 20, 0, 62, MuscleOn::Leg, true},
    {"ham", "hip", "knee", 0.14, 0.93, -20, 0, 58, MuscleOn::Leg, true},
    {"adductor", "hip", "knee", 0.1, 0.8, 0, -18, 44, MuscleOn::Leg, true},
    {"abductor", "hip", "knee", -0.28, 0.34, -8, 30, 50, MuscleOn::Hip, true},
    {"calf", "knee", "ankle", 0.06, 0.74, -8, 0, 52, MuscleOn::Leg, true},
    {"shin", "knee", "ankle", 0.08, 0.8, 10, 0, 36, MuscleOn::Leg, true},
    {"biceps", "shoulder", "elbow", 0.18, 0.88, 12, 0, 24, MuscleOn::Arm, true},
    {"triceps", "shoulder", "elbow", 0.18, 0.92, -12, 0, 24, MuscleOn::Arm, true},
    {"delt", "shoulder", "elbow", -0.06, 0.5, 8, 8, 34, MuscleOn::Arm, true},
    {"fore", "elbow", "wrist", 0.06, 0.8, 4, 0, 30, MuscleOn::Arm, true},
    {"blade", "chestC", "shoulder", 0.12, 0.82, 0, 0, 34, MuscleOn::Trunk, true},
    {"neckSide", "neckBase", "head", -0.25, 0.7, 0, 20, 22, MuscleOn::Trunk, true},
    {"glute", "hip", "waist", -0.42, 0.6, 36, 16, 60, MuscleOn::Hip, true},
    {"abs", "pelvis", "chestC", 0.22, 0.86, -34, 0, 42, MuscleOn::Trunk, false},
    {"lowBack", "pelvis", "chestC", 0.14, 0.72, 38, 0, 36, MuscleOn::Trunk, false},
    {"upperBack", "waist", "neckBase", 0.3, 0.95, 46, 0, 40, MuscleOn::Trunk, false},
    {"chest", "waist", "neckBase", 0.42, 0.98, -46, 0, 40, MuscleOn::Trunk, false},
    {"diaphragm", "waist", "chestC", -0.2, 0.62, -12, 0, 60, MuscleOn::Trunk, false},
    {"neckFront", "neckBase", "head", -0.1, 0.66, -14, 0, 22, MuscleOn::Trunk, false},
    {"neckBack", "neckBase", "head", -0.3, 0.66, 16, 0, 24, MuscleOn::Trunk, false},
};

}  // namespace

std::optional<FigureMuscle> figureMuscle(const QString &name, const FigureJoints &joints, FigureView view)
{
    for (const MuscleRow &row : kRows) {
        const Limb limb = name.endsWith(u'F') ? Limb::Far : Limb::Near;
        const QChar side = limb == Limb::Far ? u'F' : u'N';
        // The buttock had no side once: then it is the near one.
        if (name != QLatin1String(row.name) && (!row.paired || name != QLatin1String(row.name) + side))
            continue;
        const auto find = [&](const char *joint) {
            const Joint *sided = joints.find(QLatin1String(joint) + side);
            return sided ? sided : joints.find(QLatin1String(joint));
        };
        const Joint *from = find(row.from), *to = find(row.to);
        if (!from || !to)
            return std::nullopt;
        // Bones that point up have their front on the other side.
        const double outward = (view.azimuth > 0 ? -1 : 1) * (limb == Limb::Near ? 1 : -1) * (row.from == std::string_view("neckBase") ? -1 : 1);
        const double offset = view.isSide() ? row.front : outward * row.out;
        return FigureMuscle{row.on, limb, muscleShape(*from, *to, row.start, row.end, offset, row.bulge)};
    }
    return std::nullopt;
}

QStringList muscleNames()
{
    QStringList names;
    for (const MuscleRow &row : kRows)
        names += QLatin1String(row.name);
    return names;
}

}  // namespace kangdu
