// SPDX-License-Identifier: GPL-3.0-or-later
// The figure looks as it did when somebody last looked at it: tests/data/golden/NAME.yaml painted beside NAME.png.
// A picture that differs is left in the build folder (tests/ui/figure/golden) with its difference, and named.
// After a change that is meant: KANGDU_WRITE_GOLDEN=1 tst_figure_golden looksAsBefore, then look at every picture.
#include "tests/ui/figure/image_difference.h"

#include "db/authoring/topic_reader.h"
#include "db/figure/figure_motion.h"
#include "ui/figure/figure_parts.h"
#include "ui/figure/figure_props.h"
#include "ui/figure/figure_scene.h"
#include "ui/figure/hand_parts.h"

#include <QDir>
#include <QFile>
#include <QPainter>
#include <QTest>

using namespace kangdu;
using namespace kangdu::test;

namespace {

constexpr QSize kSize(224, 168);
constexpr QRectF kTarget(4, 4, 216, 160);
constexpr int kMostBytes = 12 * 1024;
constexpr FigureLook kAll{true, true, true, false};

/// One picture: the last pose with all that may be shown of it.
struct Golden {
    explicit Golden(const QString &name) : figure(read(name)), scene(figure), pose(keyframesOf(figure).end)
    {
        theme.setId(name == "dark" ? Theme::Id::Dark : name == "high-contrast" ? Theme::Id::HighContrast : Theme::Id::Light);
    }

    static QString path(const QString &name) { return QStringLiteral(KANGDU_GOLDEN "/") + name; }
    static ExerciseFigure read(const QString &name)
    {
        Findings findings;
        FindingSink sink(findings);
        QFile file(path(name + ".yaml"));
        const ExerciseFigure figure = file.open(QIODevice::ReadOnly) ? readFigure(name, file.readAll(), sink).figure : ExerciseFigure();
        for (const Finding &finding : std::as_const(findings))
            qFatal("%s:%d: %s", qPrintable(name), finding.place.line, qPrintable(finding.message));
        return figure;
    }

    QImage painted(const Pose &shown, const FigureLook &look = kAll, int scale = 1) const
    {
        QImage image(kSize * scale, QImage::Format_RGB32);
        image.fill(theme.color(Role::FigBg));
        QPainter painter(&image);
        painter.scale(scale, scale);
        scene.paint(painter, kTarget, shown, look, theme, theme.color(Role::FigBg));
        return image;
    }
    QImage painted() const { return painted(pose); }

    /// The picture without some of its parts: the panel shows there.
    QImage without(const QPainterPath &parts) const
    {
        QImage image = painted();
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRectF bounds = scene.bounds();
        const double fit = qMin(kTarget.width() / bounds.width(), kTarget.height() / bounds.height());
        painter.translate(kTarget.center() - bounds.center() * fit);
        painter.scale(fit, fit);
        painter.fillPath(parts, theme.color(Role::FigBg));
        return image;
    }

    ExerciseFigure figure;
    FigureScene scene;
    Pose pose;
    Theme theme;
};

QImage kept(const QString &name) { return QImage(Golden::path(name + ".png")); }

QPainterPath shapeOf(const QVector<FigurePart> &parts)
{
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    for (const FigurePart &part : parts)
        path.addPath(part.shape(figure::kOutline));
    return path;
}

/// "armN" "legF" "thumb" "finger" "props" of a pose.
QPainterPath partsOf(const Golden &golden, const QString &what)
{
    if (what == "thumb" || what == "finger") {
        const HandParts hand(handJointsOf(golden.figure, golden.pose));
        return shapeOf(what == "thumb" ? hand.thumb : hand.fingers[hand.nearestFinger]);
    }
    const FigureJoints joints = jointsOf(golden.figure, golden.pose);
    const Limb limb = what.endsWith('N') ? Limb::Near : Limb::Far;
    if (what != "props")
        return shapeOf(what.startsWith("arm") ? armParts(joints, limb) : legParts(joints, limb));
    QPainterPath path;
    for (const PropShape &shape : propShapes(golden.figure, jointsOf(golden.figure, keyframesOf(golden.figure).start), joints))
        if (shape.look == PropLook::Helper)
            path.addPath(shape.path);
    return path;
}

/// Leaves both pictures in the build folder; says where.
QString keepForLooking(const QString &name, const QImage &actual, const ImageDifference &difference)
{
    const QString base = QStringLiteral(KANGDU_GOLDEN_OUT "/") + name;
    QDir().mkpath(QStringLiteral(KANGDU_GOLDEN_OUT));
    actual.save(base + "-actual.png");
    difference.picture.save(base + "-difference.png");
    return QStringLiteral("%1: %2\n  is      %3-actual.png\n  was     %4\n  differs %3-difference.png")
        .arg(name, difference.text(), base, Golden::path(name + ".png"));
}

}  // namespace

class FigureGoldenTest : public QObject {
    Q_OBJECT

private slots:
    void looksAsBefore_data() { rows(); }
    void looksAsBefore()
    {
        QFETCH(QString, name);
        const QImage actual = Golden(name).painted();
        if (qEnvironmentVariableIntValue("KANGDU_WRITE_GOLDEN") == 1) {
            QVERIFY(actual.save(Golden::path(name + ".png"), "PNG", 0));
            QFAIL("The picture was written, not compared. Look at it, then run this without KANGDU_WRITE_GOLDEN.");
        }
        const ImageDifference difference = differenceOf(actual, kept(name));
        if (!difference.isTolerable())
            QFAIL(qPrintable(keepForLooking(name, actual, difference)));
        QVERIFY(QFile(Golden::path(name + ".png")).size() <= kMostBytes);
    }

    /// Edges smoothed by painting large and shrinking, as another machine might smooth them.
    void toleratesOtherEdges_data() { rows(); }
    void toleratesOtherEdges()
    {
        QFETCH(QString, name);
        const Golden golden(name);
        for (const int scale : {2, 3, 4}) {
            const QImage other = golden.painted(golden.pose, kAll, scale).scaled(kSize, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
            const ImageDifference difference = differenceOf(other, kept(name));
            QVERIFY(other != kept(name));
            QVERIFY2(difference.isTolerable(), qPrintable(difference.text()));
        }
    }

    /// Every joint that a pose names, turned by 8 degrees, but for those whose way is too small to be seen: they point to the viewer, lie behind
    /// something or end in a few pixels. Of all of them turned by 5, most.
    void seesATurnedJoint_data()
    {
        rows({{"front", "shF elF hroN hroF"}, {"hand", "dip"}, {"helper", "shF elF"}, {"dark", "wrN anF"}});
    }
    void seesATurnedJoint()
    {
        QFETCH(QString, name);
        QFETCH(QString, hidden);
        const Golden golden(name);
        const QImage before = kept(name);
        const auto turned = [&](const QString &key, double degrees) {
            Pose pose = golden.pose;
            pose[key] += degrees;
            return differenceOf(golden.painted(pose), before);
        };
        int seen = 0;
        for (const QString &key : golden.pose.keys()) {
            seen += turned(key, 5).isTolerable() ? 0 : 1;
            for (const double degrees : {-8.0, 8.0}) {
                const ImageDifference difference = turned(key, degrees);
                if (!hidden.split(' ').contains(key))
                    QVERIFY2(!difference.isTolerable(), qPrintable(QStringLiteral("%1 by %2: %3").arg(key).arg(degrees).arg(difference.text())));
            }
        }
        QVERIFY2(seen * 10 >= golden.pose.size() * 6, qPrintable(QStringLiteral("%1 of %2 seen").arg(seen).arg(golden.pose.size())));
    }

    void seesWhatIsMissing_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("what");
        for (const auto &[name, parts] : std::initializer_list<std::pair<const char *, const char *>>{
                 {"side", "armN legN legF muscle arrow"}, {"front", "armN armF legN legF muscle arrow"},
                 {"back", "armN armF legN legF muscle arrow"}, {"above", "armN armF legN legF arrow"},
                 {"three-quarter", "armN legN legF muscle arrow"}, {"hand", "thumb finger arrow"},
                 {"helper", "armN legN legF props muscle arrow"}, {"lying", "armN legN muscle arrow"},
                 {"high-contrast", "armN legN muscle arrow"}, {"dark", "armN armF legN legF muscle arrow"}})
            for (const QString &what : QString(parts).split(' '))
                QTest::newRow(qPrintable(name + QStringLiteral(" without ") + what)) << QString(name) << what;
    }
    void seesWhatIsMissing()
    {
        QFETCH(QString, name);
        QFETCH(QString, what);
        const Golden golden(name);
        FigureLook look = kAll;
        look.working = what != "muscle";
        look.arrow = what != "arrow";
        const ImageDifference difference = differenceOf(look.working && look.arrow ? golden.without(partsOf(golden, what)) : golden.painted(golden.pose, look), kept(name));
        QVERIFY2(!difference.isTolerable(), qPrintable(difference.text()));
    }

    void comparesToTheEye()
    {
        QImage black(64, 64, QImage::Format_RGB32), edge = black, moved = black, noisy = black;
        black.fill(QColor(0, 0, 0));
        edge.fill(QColor(10, 10, 10));
        noisy.fill(QColor(10, 10, 10));
        for (int y = 0; y < 64; ++y)
            for (int x = 0; x < 64; ++x)
                if ((x + y) % 2 == 0)
                    noisy.setPixel(x, y, qRgb(12, 10, 10));
        moved = edge;
        for (int y = 0; y < 8; ++y)
            moved.setPixel(30, y, qRgb(240, 10, 10));
        QCOMPARE(differenceOf(edge, edge).mean, 0.0);
        QCOMPARE(differenceOf(black, edge).mean, 10.0);
        QVERIFY(!differenceOf(black, edge).isTolerable());  // a little everywhere
        QVERIFY(!differenceOf(moved, edge).isTolerable());  // much in one place
        QVERIFY(differenceOf(noisy, edge).isTolerable());
        QVERIFY(!differenceOf(edge, edge.scaled(63, 64)).isTolerable());
        QVERIFY(!differenceOf({}, edge).isTolerable());
        QVERIFY(!differenceOf({}, {}).isTolerable());
    }

private:
    static void rows(const QMap<QString, QString> &hidden = {})
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("hidden");
        for (const char *name : {"side", "front", "back", "above", "three-quarter", "hand", "helper", "lying", "high-contrast", "dark"})
            QTest::newRow(name) << QString(name) << hidden.value(name);
    }
};

QTEST_MAIN(FigureGoldenTest)
#include "tst_figure_golden.moc"
