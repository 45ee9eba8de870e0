// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/figure/figure_measures.h"
#include "db/figure/hand_joints.h"
#include "db/figure/prop_kinds.h"
#include "ui/figure/figure_arrow.h"
#include "ui/figure/figure_scene.h"
#include "ui/figure/hand_parts.h"

#include <QImage>
#include <QLineF>
#include <QPainter>
#include <QTest>

using namespace kangdu;

namespace {

void compare(QPointF actual, QPointF expected)
{
    if (QLineF(actual, expected).length() > 0.1)
        QFAIL(qPrintable(QStringLiteral("%1, %2 instead of %3, %4").arg(actual.x()).arg(actual.y()).arg(expected.x()).arg(expected.y())));
}

/// Seen exactly from the thumb's side: the viewer usually stands 12 degrees to the palm's side of it.
Pose fromThumb(Pose pose)
{
    pose.insert(QStringLiteral("roll"), -12);
    return pose;
}

ExerciseFigure grip(const QStringList &props, const Pose &more = {})
{
    ExerciseFigure figure;
    figure.view = QStringLiteral("hand");
    for (const QString &prop : props)
        figure.props << *parseProp(prop);
    figure.muscles = QStringList{QStringLiteral("foreN")};
    figure.arrowJoint = QStringLiteral("tip");
    Pose open = more, closed = more;
    closed.insert({{QStringLiteral("mcp"), 85}, {QStringLiteral("pip"), 100}, {QStringLiteral("dip"), 60}});
    figure.keyframes = {{QStringLiteral("start"), open, {}}, {QStringLiteral("end"), closed, {}}};
    return figure;
}

constexpr QSize kSize{400, 400};

QImage painted(const ExerciseFigure &figure, qsizetype frame, const FigureLook &look)
{
    const Theme theme;
    QImage image(kSize, QImage::Format_RGB32);
    image.fill(theme.color(Role::FigBg));
    QPainter painter(&image);
    FigureScene(figure).paint(painter, QRectF({}, QSizeF(kSize)), figure.keyframes[frame].pose, look, theme, theme.color(Role::FigBg));
    return image;
}

int countOf(const QImage &image, Role role)
{
    const QRgb color = Theme().color(role).rgb();
    int count = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            count += image.pixel(x, y) == color ? 1 : 0;
    return count;
}

}  // namespace

class FigureHandTest : public QObject {
    Q_OBJECT

private slots:
    /// Lengths added up by hand: 280 to the knuckle, then 124, 70, 42.
    void stretchesTheFingers()
    {
        const HandJoints hand = solveHand(fromThumb({}));
        compare(hand.wrist, {0, 0});
        compare(hand.forearm, {-250, 0});
        compare(hand.fingers[0].knuckle, {280, 0});
        compare(hand.fingers[0].middle, {404, 0});
        compare(hand.fingers[0].end, {474, 0});
        compare(hand.fingers[0].tip, {516, 0});
        compare(hand.fingers[3].tip, {242 + 0.85 * 236, 0});
        QVERIFY(hand.fingers[0].knuckle.depth > hand.fingers[3].knuckle.depth);
    }

    void bendsTowardsThePalm()
    {
        const FingerJoints flat = solveHand(fromThumb({{"mcp", 90}, {"pip", 90}})).fingers[0];
        compare(flat.middle, {280, -124});
        compare(flat.end, {210, -124});
        compare(flat.tip, {168, -124});
        const FingerJoints table = solveHand(fromThumb({{"mcp", 90}})).fingers[0];
        compare(table.tip, {280, -236});
        // 30 + 60: the last two bones point straight to the palm's side.
        const FingerJoints wrist = solveHand(fromThumb({{"wrist", 30}, {"pip", 60}})).fingers[0];
        compare(wrist.knuckle, {280 * 0.86603, -140});
        compare(wrist.tip, {404 * 0.86603, -404 * 0.5 - 112});
    }

    void pointsWhereTheForearmDoes()
    {
        const HandJoints up = solveHand(fromThumb({{"forearm", 90}, {"mcp", 90}}));
        compare(up.forearm, {0, 250});
        compare(up.fingers[0].knuckle, {0, -280});
        compare(up.fingers[0].tip, {-236, -280});
        compare(solveHand(fromThumb({{"forearm", 180}, {"mcp", 90}})).fingers[0].tip, {-280, 236});
    }

    /// Palm to the viewer, fingers to the right: of a right hand the thumb is below. The knuckles are 56 apart.
    void rollsThePalmToTheViewer()
    {
        const HandJoints hand = solveHand({{"roll", 78}});
        compare(hand.fingers[0].knuckle, {280, 84});
        compare(hand.fingers[1].knuckle, {280, 28});
        compare(hand.fingers[3].knuckle, {242, -84});
        QVERIFY(hand.palm.depth > hand.wrist.depth + 100);
        // Usually 12 degrees: the fingers stand a little beside one another.
        const HandJoints usual = solveHand({});
        compare(usual.fingers[0].knuckle, {280, 84 * 0.20791});
        compare(usual.fingers[3].knuckle, {242, -84 * 0.20791});
    }

    void movesTheThumb()
    {
        const HandJoints along = solveHand(fromThumb({{"cmc", 0}}));
        compare(along.thumbBase, {46, -26});
        compare(along.thumbTip, {46 + 143 + 98 + 60, -26});
        compare(solveHand(fromThumb({})).thumbKnuckle, {46 + 143 * 0.86603, -26 - 71.5});  // a relaxed thumb is 30 degrees away
        // Across, seen on the palm: from the thumb's side to the little finger's.
        compare(solveHand({{"roll", 78}, {"cmc", 0}, {"across", 60}}).thumbKnuckle, {46 + 71.5, 66 - 143 * 0.86603});
        // Bent by 40 degrees at each of two joints, halfway towards the palm.
        const HandJoints bent = solveHand(fromThumb({{"cmc", 0}, {"ip", 80}}));
        compare(bent.thumbJoint, {189 + 98 * 0.76604, -26 + 98 * 0.64279 * 0.70711});
        compare(bent.thumbTip, bent.thumbJoint + QPointF(60 * 0.17365, 60 * 0.98481 * 0.70711));
        QVERIFY(bent.thumbTip.depth < along.thumbTip.depth - 80);
    }

    void keepsThePinnedJoint_data()
    {
        QTest::addColumn<QString>("joint");
        for (const char *name : {"forearm", "wrist", "palm", "knuckle", "middle", "end", "tip", "littleKnuckle", "littleTip", "thumbBase", "thumbKnuckle",
                                 "thumbJoint", "thumbTip"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }

    void keepsThePinnedJoint()
    {
        QFETCH(QString, joint);
        QVERIFY(isJointName(joint));
        ExerciseFigure figure = grip({});
        const HandJoints free = handJointsOf(figure, figure.keyframes[1].pose);
        figure.pinJoint = joint;
        figure.pinAt = {37, -98};
        const HandJoints hand = handJointsOf(figure, figure.keyframes[1].pose);
        compare(*hand.find(joint), {37, -98});
        const QPointF by = QPointF(37, -98) - *free.find(joint);
        for (const auto &[moved, from] : {std::pair{hand.forearmSide[1], free.forearmSide[1]}, {hand.wristSide[0], free.wristSide[0]},
                                          {hand.fingers[2].end, free.fingers[2].end}, {hand.thumbTip, free.thumbTip}, {hand.palm, free.palm}})
            compare(moved, from + by);
    }

    void knowsItsJoints()
    {
        const HandJoints hand;
        for (const char *name : {"", "tail", "wristN", "pelvis"})
            QVERIFY2(!hand.find(QLatin1String(name)), name);
        QVERIFY(isJointName(QStringLiteral("wristN")));
        QVERIFY(!isJointName(QStringLiteral("tail")));
    }

    void paintsAHand()
    {
        const QImage hand = painted(grip({}), 1, {true, false, false, false});
        QVERIFY(countOf(hand, Role::FigNear) > 5000);
        QVERIFY(countOf(painted(grip({}), 0, {}), Role::FigFar) > 30);  // the fingers behind the first
        QCOMPARE(countOf(hand, Role::FigGround), 0);
        QCOMPARE(countOf(hand, Role::FigMuscle), 0);
        QCOMPARE(countOf(hand, Role::FigTop), 0);  // no trunk
        QCOMPARE(countOf(painted(grip({}, {{"roll", 78}}), 0, {}), Role::FigFar), 0);  // all four fingers side by side
        // The same pose in another view is a body on the ground.
        ExerciseFigure body = grip({});
        body.view = QStringLiteral("side");
        const QImage standing = painted(body, 1, {});
        QVERIFY(countOf(standing, Role::FigGround) > 30);
        QVERIFY(countOf(standing, Role::FigTop) > 100);
    }

    void showsWhereItBeganAndTheWay()
    {
        const QImage plain = painted(grip({}), 1, {}), all = painted(grip({}), 1, {true, true, true, false});
        QCOMPARE(countOf(plain, Role::FigGhost), 0);
        QCOMPARE(countOf(plain, Role::FigArrow), 0);
        QVERIFY(countOf(all, Role::FigGhost) > 20);
        QVERIFY(countOf(all, Role::FigArrow) > 100);
        const MotionArrow arrow = motionArrow(grip({}));
        for (const FigurePart &part : HandParts(handJointsOf(grip({}), grip({}).keyframes[1].pose)).all())
            QVERIFY(part.distance(arrow.line.pointAtPercent(0.5)) > figure::kArrow);
    }

    /// Fingers close over the putty; the other hand is in front; a table does not move.
    void holdsAndIsHeld()
    {
        const QImage open = painted(grip({"ball palm 78"}), 0, {}), closed = painted(grip({"ball palm 78"}), 1, {});
        QVERIFY(countOf(open, Role::FigProp) > 500);
        QVERIFY(countOf(closed, Role::FigProp) < countOf(open, Role::FigProp));
        QVERIFY(countOf(painted(grip({"hand 500 -400 knuckle"}, {{"roll", 78}}), 0, {}), Role::FigFar) > 1000);
        QVERIFY(countOf(painted(grip({"table -300 60 900"}), 0, {}), Role::FigProp) > 1000);
        QCOMPARE(painted(grip({"chair"}), 0, {}), painted(grip({}), 0, {}));  // not in this view
    }

    void repaintsOnlyWhatItTakesUp()
    {
        const ExerciseFigure figure = grip({"ball palm 78"});
        const FigureScene scene(figure);
        const QRgb ground = Theme().color(Role::FigBg).rgb();
        for (const bool mirrored : {false, true}) {
            const QRect taken = scene.boundsOf(figure.keyframes[1].pose, QRectF({}, QSizeF(kSize)), mirrored).toAlignedRect();
            const QImage image = painted(figure, 1, {false, false, false, mirrored});
            for (int y = 0; y < image.height(); ++y)
                for (int x = 0; x < image.width(); ++x)
                    QVERIFY(taken.contains(x, y) || image.pixel(x, y) == ground);
            QVERIFY(taken.width() < kSize.width());
        }
    }
};

QTEST_MAIN(FigureHandTest)
#include "tst_figure_hand.moc"
