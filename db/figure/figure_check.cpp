// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/figure/figure_check.h"

#include "db/figure/figure_motion.h"

#include <QLineF>

namespace kangdu {

namespace {

constexpr int kSteps = 6;           // of the way from one keyframe to the next
constexpr double kThroughFloor = 14, kBesideContact = 4;  // units that are not seen

const QStringList &lowJoints()
{
    static const QStringList names{QStringLiteral("pelvis"), QStringLiteral("chestC"), QStringLiteral("head"),   QStringLiteral("elbowN"), QStringLiteral("handN"),
                                   QStringLiteral("kneeN"),  QStringLiteral("ankleN"), QStringLiteral("heelN"),  QStringLiteral("toeN"),   QStringLiteral("elbowF"),
                                   QStringLiteral("handF"),  QStringLiteral("kneeF"),  QStringLiteral("ankleF"), QStringLiteral("heelF"),  QStringLiteral("toeF")};
    return names;
}

}  // namespace

QVector<FigureFault> faultsOf(const ExerciseFigure &figure)
{
    QVector<FigureFault> faults;
    if (figure.isEmpty() || figure.view == QLatin1String("hand"))
        return faults;
    const bool hasFloor = !FigureView::named(figure.view).fromAbove;
    const auto report = [&](FigureFault::What what, qsizetype frame, const QString &joint, double units) {
        for (FigureFault &known : faults)
            if (known.what == what && known.keyframe == frame && known.joint == joint) {
                known.units = std::max(known.units, units);
                return;
            }
        faults.append({what, frame, joint, units});
    };
    const auto check = [&](qsizetype frame, const Pose &pose) {
        const FigureJoints joints = jointsOf(figure, pose);
        for (const QString &name : hasFloor ? lowJoints() : QStringList())
            if (const double under = joints.find(name)->y() + FigureJoints::radiusAt(name); under > kThroughFloor)
                report(FigureFault::What::Floor, frame, name, under);
        for (const FigureContact &contact : figure.contacts)
            if (const Joint *joint = joints.find(contact.joint))
                if (const double beside = QLineF(*joint, contact.at).length(); beside > kBesideContact)
                    report(FigureFault::What::Contact, frame, contact.joint, beside);
    };
    for (qsizetype frame = 0; frame < figure.keyframes.size(); ++frame) {
        const PoseKeyframe &to = figure.keyframes[frame];
        check(frame, to.pose);
        for (int step = 1; frame > 0 && step < kSteps; ++step)
            check(frame, mixPoses(figure.keyframes[frame - 1].pose, to.pose, double(step) / kSteps));
    }
    return faults;
}

}  // namespace kangdu
