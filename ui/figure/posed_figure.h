// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/figure/part_painter.h"

#include <memory>

namespace kangdu {

/// An exercise's figure in one pose, whatever it is: the whole body, or a hand in the view "hand". In figure units.
class PosedFigure {
public:
    static std::unique_ptr<PosedFigure> of(const ExerciseFigure &figure, const Pose &pose);
    virtual ~PosedFigure() = default;

    /// A joint by name; null if there is none.
    virtual const Joint *find(const QString &name) const = 0;
    /// What the arrow keeps clear of.
    virtual QVector<FigurePart> allParts() const = 0;
    /// What leaves an outline behind when it moves.
    virtual QVector<FigurePart> movingParts() const = 0;
    virtual QVector<PropShape> props() const = 0;
    virtual bool standsOnGround() const = 0;
    /// The figure, working muscles and those props that are not behind it.
    virtual void paint(PartPainter &painter, const QVector<PropShape> &props, const QStringList &muscles) const = 0;
};

}  // namespace kangdu
