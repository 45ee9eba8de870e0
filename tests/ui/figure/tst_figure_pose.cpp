// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figure/figure_arrow.h"
#include "db/figure/figure_measures.h"
#include "db/figure/figure_motion.h"
#include "ui/figure/figure_parts.h"
#include "db/figure/figure_joints.h"

#include <QLineF>
#include <QTest>

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
