// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figure/figure_arrow.h"
#include "db/figure/figure_measures.h"
#include "db/figure/figure_check.h"
#include "db/figure/figure_motion.h"
#include "ui/figure/figure_parts.h"
#include "db/figure/figure_joints.h"

#include <QLineF>
#include <QTest>

#include <cmath>

using namespace kangdu;

namespace {

const Pose kSit{{"trunk", -3}, {"hipN", 87}, {"knN", 88}, {"hipF", 87}, {"knF", 88}, {"shN", 18}, {"elN", 42}, {"shF", 22}, {"elF", 42}};
const Pose kKnee{{"trunk", -3}, {"hipN", 90}, {"knN", 10}, {"anN", 12}, {"hipF", 87}, {"knF", 88},
                 {"shN", -4},   {"elN", 26},  {"shF", 14}, {"elF", 44}};

void compare(QPointF actual, QPointF expected, double tolerance = 0.1)
{
    if (QLineF(actual, expected).length() > tolerance)
        QFAIL(qPrintable(QStringLiteral("%1, %2 instead of %3, %4").arg(actual.x()).arg(actual.y()).arg(expected.x()).arg(expected.y())));
}

ExerciseFigure exercise(const QString &pin, QPointF at, const QString &arrow, const Pose &start, const Pose &end)
{
    ExerciseFigure figure;
    figure.pinJoint = pin;
    figure.pinAt = at;
    figure.arrowJoint = arrow;
    figure.keyframes = {{QStringLiteral("start"), start, {}}, {QStringLiteral("end"), end, {}}};
    return figure;
}

}  // namespace

class FigurePoseTest : public QObject {
    Q_OBJECT

private slots:
    /// Lengths added up by hand: 44 + 240 + 245 to the hip, 120 + 160 on to the shoulder, 190 + 48 + 54 to the head.
    void standsUpright()
    {
        const FigureJoints joints = solvePinned({}, QString(), {});
        compare(joints.pelvis, {0, -529});
        compare(joints.waist, {0, -649});
        compare(joints.shoulder[0], {0, -809});
        compare(joints.neckBase, {0, -839});
        compare(joints.skull, {0, -887});
        compare(joints.head, {0, -941});
        compare(joints.nose, {58, -941});
        compare(joints.knee[0], {0, -284});
        compare(joints.ankle[0], {0, -44});
        compare(joints.heel[0], {-26, -25});
        compare(joints.toe[0], {100, -17});
        QCOMPARE(joints.knee[0], joints.knee[1]);
    }

    /// A relaxed arm bends 8 degrees at the elbow.
    void hangsTheArms()
    {
        const FigureJoints joints = solvePose({});
        compare(joints.elbow[0], {0, -280 + 178});
        compare(joints.wrist[0], joints.elbow[0] + QPointF(158 * 0.13917, 158 * 0.99027));
    }

    /// Positions read off the design's drawing of the seated knee extension.
    void extendsTheKnee()
    {
        const FigureJoints joints = solvePinned(kKnee, QStringLiteral("pelvis"), {0, -284});
        compare(joints.pelvis, {0, -284});
        compare(joints.knee[0], {244.7, -296.8});
        compare(joints.ankle[0], {482.9, -267.6});
        compare(joints.shoulder[0], {-14.7, -563.6});
        compare(joints.elbow[0], {-17.8, -385.6});
        compare(joints.wrist[0], {49, -242.4});
        compare(joints.head, {-21.6, -695.4});
        compare(joints.nose, {36.4, -698.5});
    }

    /// World angles: thigh = hip - trunk. On the back, the legs point to the right and the head to the left.
    void liesOnTheBack()
    {
        const FigureJoints joints = solvePose({{QStringLiteral("trunk"), -90}});
        compare(joints.waist, {-120, 0});
        compare(joints.shoulder[0], {-280, 0});
        compare(joints.knee[0], {245, 0});
        compare(joints.ankle[0], {485, 0});
        QVERIFY(joints.toe[0].y() < joints.ankle[0].y());  // toes up
    }

    void keepsThePinnedJoint_data()
    {
        QTest::addColumn<QString>("joint");
        for (const char *name : {"pelvis", "toeN", "ankleN", "heelF", "handN", "head"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }

    void keepsThePinnedJoint()
    {
        QFETCH(QString, joint);
        const QPointF at(37, -98);
        for (double part = 0; part <= 1; part += 0.125) {
            const FigureJoints joints = solvePinned(mixPoses(kSit, kKnee, part), joint, at);
            const Joint *pinned = joints.find(joint);
            QVERIFY(pinned);
            compare(*pinned, at, 1e-9);
        }
    }

    void standsOnTheGroundWithoutPin()
    {
        const FigureJoints joints = solvePinned({{QStringLiteral("anN"), -28}, {QStringLiteral("anF"), -28}}, QStringLiteral("tail"), {5, 5});
        double lowest = -1e9;
        for (const Limb limb : {Limb::Near, Limb::Far}) {
            lowest = qMax(lowest, joints.heel[std::size_t(limb)].y() + figure::kFootTaper.from);
            lowest = qMax(lowest, joints.toe[std::size_t(limb)].y() + figure::kFootTaper.to);
        }
        QVERIFY(qAbs(lowest) < 1e-9);
    }

    void mixesByKeyAndDefault()
    {
        const Pose mixed = mixPoses({{QStringLiteral("hipN"), 20}}, {{QStringLiteral("elN"), 28}}, 0.5);
        QCOMPARE(mixed.value(QStringLiteral("hipN")), 10.0);
        QCOMPARE(mixed.value(QStringLiteral("elN")), 18.0);  // from the relaxed 8
    }

    void knowsItsJoints()
    {
        const FigureJoints joints = solvePose({});
        for (const char *name : {"pelvis", "waist", "chestC", "neckBase", "skull", "head", "nose", "shoulder", "elbowN", "wristF", "handN",
                                 "kneeF", "ankleN", "heelF", "toeN"}) {
            QVERIFY2(joints.find(QLatin1String(name)), name);
            QVERIFY2(FigureJoints::radiusAt(QLatin1String(name)) > 0, name);
        }
        for (const char *name : {"", "knee", "kneeX", "tail", "N"})
            QVERIFY2(!joints.find(QLatin1String(name)), name);
    }

    /// From the front the right side is on the viewer's left: shoulders 118, hips 52 from the middle.
    void isSeenFromTheFront()
    {
        const FigureJoints joints = solvePinned({}, QString(), {}, FigureView::named(QStringLiteral("front")));
        compare(joints.shoulder[0], {-118, -809});
        compare(joints.shoulder[1], {118, -809});
        compare(joints.hip[0], {-52, -529});
        compare(joints.knee[1], {52, -284});
        compare(joints.nose, joints.head);
        QVERIFY(joints.nose.depth > joints.head.depth);
        const FigureJoints behind = solvePinned({}, QString(), {}, FigureView::named(QStringLiteral("back")));
        compare(behind.shoulder[0], {118, -809});
        QVERIFY(behind.nose.depth < behind.head.depth);
    }

    /// An arm straight out to the side: 118 + 178 + 158 + 58 from the middle, at shoulder height; from the side it is not seen.
    void spreadsTheArm()
    {
        const Pose pose{{"sabN", 90}, {"elN", 0}};
        compare(solvePose(pose, FigureView::named(QStringLiteral("front"))).hand[0], {-512, -280});
        compare(solvePose(pose).hand[0], {0, -280});
    }

    /// Elbow at the side, bent to a right angle, turned out: the forearm points to the right, 158 from the elbow.
    void turnsTheArmOut()
    {
        const Pose pose{{"elN", 90}, {"sroN", 90}};
        compare(solvePose(pose, FigureView::named(QStringLiteral("front"))).wrist[0], {-118 - 158, -280 + 178});
        compare(solvePose({{"elN", 90}}).wrist[0], {158, -280 + 178});
    }

    /// On the right side, facing the viewer: the left shoulder stands 236 above the right one, the nose towards the viewer.
    void rollsOntoItsSide()
    {
        const FigureJoints joints = solvePose({{"trunk", -90}, {"roll", 90}});
        compare(joints.shoulder[0], {-280, 118});
        compare(joints.shoulder[1], {-280, -118});
        QVERIFY(joints.nose.depth > joints.head.depth + 50);
    }

    /// A squat with the feet where they are: pelvis 529 - 150 above the ground; the knee from the law of cosines.
    void keepsItsContacts()
    {
        ExerciseFigure figure = exercise(QStringLiteral("pelvis"), {0, -379}, QString(), {}, {{"trunk", 20}});
        figure.contacts = {{QStringLiteral("ankleN"), {0, -44}}, {QStringLiteral("handF"), {300, -500}}};
        for (double part = 0; part <= 1; part += 0.25) {
            const FigureJoints joints = jointsOf(figure, mixPoses(keyframesOf(figure).start, keyframesOf(figure).end, part));
            compare(joints.ankle[0], {0, -44}, 1e-6);
            compare(joints.hand[1], {300, -500}, 1e-6);
            QVERIFY(qAbs(QLineF(joints.hip[0], joints.knee[0]).length() - 245) < 1e-6);
            QVERIFY(qAbs(QLineF(joints.knee[0], joints.ankle[0]).length() - 240) < 1e-6);
        }
        const double before = (335.0 * 335 + 245.0 * 245 - 240.0 * 240) / (2 * 335);  // along the line from hip to ankle
        compare(jointsOf(figure, {{"hipN", 30}}).knee[0], {std::sqrt(245 * 245 - before * before), -379 + before}, 1e-6);
    }

    void reachesAsFarAsItCan()
    {
        ExerciseFigure figure = exercise(QStringLiteral("pelvis"), {0, -529}, QString(), {}, {});
        figure.contacts = {{QStringLiteral("handN"), {5000, -809}}, {QStringLiteral("tail"), {1, 1}}};
        const FigureJoints joints = jointsOf(figure, {});
        QVERIFY(qAbs(QLineF(joints.shoulder[0], joints.wrist[0]).length() - (178 + 158)) < 1e-3);
    }

    void findsWhatABodyCannotDo()
    {
        ExerciseFigure figure = exercise(QStringLiteral("pelvis"), {0, -529}, QString(), {}, {{"anN", -50}});
        figure.contacts = {{QStringLiteral("handF"), {400, -700}}};
        const QVector<FigureFault> faults = faultsOf(figure);
        QCOMPARE(faults.size(), 3);  // toe through the floor at the end; the hand is 20 units short at both
        QCOMPARE(std::count_if(faults.begin(), faults.end(), [](const FigureFault &fault) { return fault.what == FigureFault::What::Contact && fault.joint == "handF"; }), 2);
        const auto toe = std::find_if(faults.begin(), faults.end(), [](const FigureFault &fault) { return fault.what == FigureFault::What::Floor; });
        QVERIFY(toe != faults.end());
        QCOMPARE(toe->joint, QString("toeN"));
        QCOMPARE(toe->keyframe, 1);
        figure.contacts = {};
        figure.view = QStringLiteral("top");
        QVERIFY(faultsOf(figure).isEmpty());
        QVERIFY(faultsOf({}).isEmpty());
    }

    void takesItsTime()
    {
        ExerciseFigure figure = exercise(QString(), {}, QString(), {{"hipN", 0}}, {{"hipN", 40}});
        figure.keyframes[0].seconds = 4;
        figure.keyframes[1].seconds = 2;
        QCOMPARE(repetitionSeconds(figure), 6.0);
        QCOMPARE(secondsToEnd(figure), 2.0);
        for (const auto &[at, angle] : {std::pair{0.0, 0.0}, {1.0, 20.0}, {0.5, 40 * 4 * 0.25 * 0.25 * 0.25}, {2.0, 40.0}, {4.0, 20.0}, {6.0, 0.0}, {7.0, 20.0}, {-2.0, 20.0}})
            QVERIFY2(qAbs(poseAt(figure, at).value("hipN") - angle) < 1e-9, qPrintable(QString::number(at)));
        QCOMPARE(eased(Ease::Linear, 0.25), 0.25);
        QCOMPARE(eased(Ease::In, 0.5), 0.125);
        QCOMPARE(eased(Ease::Out, 0.5), 0.875);
        for (const Ease ease : {Ease::InOut, Ease::In, Ease::Out, Ease::Linear})
            QVERIFY(eased(ease, 0) == 0 && eased(ease, 1) == 1 && eased(ease, 7) == 1 && eased(ease, -7) == 0);
    }

    void survivesNoTime()
    {
        ExerciseFigure figure = exercise(QString(), {}, QString(), {}, {{"hipN", 40}});
        for (PoseKeyframe &frame : figure.keyframes)
            frame.seconds = 0;
        QVERIFY(repetitionSeconds(figure) > 0);
        for (const double at : {0.0, 1e300, -1e300, double(INFINITY), double(NAN)})
            QVERIFY(!(qAbs(poseAt(figure, at).value("hipN")) > 40));
        for (const double seconds : {1e300, double(INFINITY), double(NAN), -1.0}) {
            figure.keyframes[1].seconds = seconds;
            QVERIFY(repetitionSeconds(figure) > 0 && repetitionSeconds(figure) < 100 && secondsToEnd(figure) <= 60);
            QVERIFY(!std::isnan(poseAt(figure, 0.01).value("hipN", NAN)));
        }
        QVERIFY(poseAt({}, 1).isEmpty());
        QCOMPARE(repetitionSeconds({}), 0.0);
    }

    void keepsTheArrowClearOfTheFigure()
    {
        const QVector<ExerciseFigure> figures{
            exercise(QStringLiteral("pelvis"), {0, -284}, QStringLiteral("toeN"), kSit, kKnee),
            exercise(QStringLiteral("toeN"), {60, -18}, QStringLiteral("heelN"), {}, {{"anN", -28}, {"anF", -28}}),
            exercise(QStringLiteral("pelvis"), {0, -98}, QStringLiteral("toeN"), {{"trunk", -90}, {"anN", -30}}, {{"trunk", -90}, {"anN", 15}})};
        for (const ExerciseFigure &figure : figures) {
            const MotionArrow arrow = motionArrow(figure);
            QVERIFY(!arrow.isEmpty());
            const QVector<FigurePart> parts = nearParts(jointsOf(figure, keyframesOf(figure).end));
            for (const FigurePart &part : parts)
                QVERIFY(part.distance(arrow.line.pointAtPercent(0.5)) > figure::kArrow);
        }
    }

    void hasNoArrowWithoutMovement()
    {
        QVERIFY(motionArrow(exercise(QStringLiteral("pelvis"), {}, QStringLiteral("toeN"), kSit, kSit)).isEmpty());
        QVERIFY(motionArrow(exercise(QStringLiteral("pelvis"), {}, QString(), kSit, kKnee)).isEmpty());
        QVERIFY(motionArrow({}).isEmpty());
    }
};

QTEST_GUILESS_MAIN(FigurePoseTest)
#include "tst_figure_pose.moc"
