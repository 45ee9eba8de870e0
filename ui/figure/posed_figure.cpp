// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figure/posed_figure.h"

#include "db/figure/figure_motion.h"
#include "ui/figure/body_painter.h"
#include "ui/figure/hand_painter.h"
#include "ui/figure/hand_props.h"

namespace kangdu {

namespace {

class PosedBody final : public PosedFigure {
public:
    PosedBody(const ExerciseFigure &figure, const Pose &pose) : figure_(figure), view_(FigureView::named(figure.view)), joints_(jointsOf(figure, pose)) {}

    const Joint *find(const QString &name) const override { return joints_.find(name); }
    QVector<FigurePart> allParts() const override { return nearParts(joints_) + legParts(joints_, Limb::Far) + armParts(joints_, Limb::Far); }
    QVector<FigurePart> movingParts() const override { return view_.isSide() ? nearParts(joints_) : allParts(); }
    QVector<PropShape> props() const override { return propShapes(figure_, jointsOf(figure_, keyframesOf(figure_).start), joints_); }
    bool standsOnGround() const override { return !view_.fromAbove; }

    void paint(PartPainter &painter, const QVector<PropShape> &props, const QStringList &muscles) const override
    {
        QVector<FigureMuscle> working;
        for (const QString &name : muscles)
            if (const auto muscle = figureMuscle(name, joints_, view_))
                working.append(*muscle);
        paintBody(painter, joints_, view_, working);
        painter.props(props, PropLayer::InFront);
    }

private:
    const ExerciseFigure &figure_;
    FigureView view_;
    FigureJoints joints_;
};

class PosedHand final : public PosedFigure {
public:
    PosedHand(const ExerciseFigure &figure, const Pose &pose) : figure_(figure), joints_(handJointsOf(figure, pose)) {}

    const Joint *find(const QString &name) const override { return joints_.find(name); }
    QVector<FigurePart> allParts() const override { return HandParts(joints_).all(); }
    QVector<FigurePart> movingParts() const override { return HandParts(joints_).nearest(); }
    QVector<PropShape> props() const override { return handPropShapes(figure_, joints_); }
    bool standsOnGround() const override { return false; }
    void paint(PartPainter &painter, const QVector<PropShape> &props, const QStringList &) const override { paintHand(painter, joints_, props); }

private:
    const ExerciseFigure &figure_;
    HandJoints joints_;
};

}  // namespace

std::unique_ptr<PosedFigure> PosedFigure::of(const ExerciseFigure &figure, const Pose &pose)
{
    if (figure.view == QLatin1String("hand"))
        return std::make_unique<PosedHand>(figure, pose);
    return std::make_unique<PosedBody>(figure, pose);
}

}  // namespace kangdu
