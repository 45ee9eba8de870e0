// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figure/figure_painter.h"
#include "ui/figure/figure_scene.h"

#include <QImage>
#include <QPainter>
#include <QTest>

using namespace kangdu;

namespace {

const QStringList kRegions{"neck", "shoulder", "arm", "lower-back", "wrist-hand", "hip", "thigh", "knee", "calf", "ankle-foot"};

int countOf(const QImage &image, const QColor &color)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += image.pixel(x, y) == color.rgb() ? 1 : 0;
    }
    return count;
}

template <typename Paint>
QImage painted(const Theme &theme, QSize size, Paint paint)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(theme.color(Role::FigBg));
    QPainter painter(&image);
    paint(painter);
    return image;
}

ExerciseFigure sitting(const QString &prop)
{
    ExerciseFigure figure;
    if (prop != "none")
        figure.props = {{prop, {}}};
    figure.muscles = QStringList{"quadN"};
    figure.pinJoint = "pelvis";
    figure.pinAt = {0, -284};
    figure.arrowJoint = "toeN";
    figure.keyframes = {{"start", {{"trunk", -3}, {"hipN", 87}, {"knN", 88}, {"hipF", 87}, {"knF", 88}}, {}},
                        {"end", {{"trunk", -3}, {"hipN", 90}, {"knN", 10}, {"hipF", 87}, {"knF", 88}}, {}}};
    return figure;
}

}  // namespace

class FigurePainterTest : public QObject {
    Q_OBJECT

private slots:
    void paintsEveryRegion_data()
    {
        QTest::addColumn<QString>("region");
        for (const QString &region : kRegions)
            QTest::newRow(qPrintable(region)) << region;
    }

    void paintsEveryRegion()
    {
        QFETCH(QString, region);
        for (const Theme::Id id : {Theme::Id::Light, Theme::Id::Dark, Theme::Id::HighContrast}) {
            Theme theme;
            theme.setId(id);
            const FigurePainter figure(theme);
            const QImage crop = painted(theme, {104, 104}, [&](QPainter &painter) { figure.paintCrop(painter, QRectF(0, 0, 104, 104), region); });
            QVERIFY(countOf(crop, theme.color(Role::FigMuscle)) > 60);
            for (const auto side : {FigurePainter::Side::Front, FigurePainter::Side::Back}) {
                const QImage plain = painted(theme, {230, 500}, [&](QPainter &painter) { figure.paintBody(painter, {0, 0, 230, 500}, side, {}); });
                QCOMPARE(countOf(plain, theme.color(Role::FigMuscle)), 0);
                QVERIFY(countOf(plain, theme.color(Role::FigNear)) > 5000);
                const QImage marked = painted(theme, {230, 500}, [&](QPainter &painter) { figure.paintBody(painter, {0, 0, 230, 500}, side, {region}); });
                QVERIFY(countOf(marked, theme.color(Role::FigMuscle)) > 60);
            }
        }
    }

    void paperIsBlackAndGrey()
    {
        const FigureScene scene(sitting("chair"));
        QImage image(400, 400, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        FigureLook look;
        look.working = look.ghost = look.arrow = true;
        scene.paint(painter, image.rect(), keyframesOf(scene.figure()).end, look, FigureInk::print());
        painter.end();
        int white = 0, black = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                const QColor color = image.pixelColor(x, y);
                QCOMPARE(color.saturation(), 0);
                white += color == QColor(Qt::white);
                black += color == QColor(Qt::black);
            }
        }
        QVERIFY(black > 2000);   // outlines, arrow, ground
        QVERIFY(white > 100000);  // limbs are not filled
        QVERIFY(countOf(image, FigureInk::print().color(Role::FigMuscle)) > 60);
    }

    void showsFrontAndBackApart()
    {
        const Theme theme;
        const auto body = [&](FigurePainter::Side side) {
            return painted(theme, {230, 500}, [&](QPainter &painter) { FigurePainter(theme).paintBody(painter, {0, 0, 230, 500}, side, {}); });
        };
        QVERIFY(body(FigurePainter::Side::Front) != body(FigurePainter::Side::Back));
    }

    void paintsAnUnknownRegionPlain()
    {
        const Theme theme;
        const QImage crop = painted(theme, {104, 104}, [&](QPainter &painter) { FigurePainter(theme).paintCrop(painter, {0, 0, 104, 104}, "tail"); });
        QVERIFY(countOf(crop, theme.color(Role::FigNear)) > 100);
        QCOMPARE(countOf(crop, theme.color(Role::FigMuscle)), 0);
    }

    void pointsAtItsRegions()
    {
        const QRectF target(40, 20, 300, 500);
        for (const QString &region : kRegions) {
            const QPointF at = FigurePainter::regionPoint(target, FigurePainter::Side::Front, region);
            QVERIFY(target.contains(at));
            QCOMPARE(FigurePainter::regionAt(target, at), region);
        }
        QVERIFY(FigurePainter::regionAt(target, target.topLeft()).isEmpty());
        QVERIFY(FigurePainter::regionAt({}, {5, 5}).isEmpty());
    }

    void paintsEveryProp_data()
    {
        QTest::addColumn<QString>("prop");
        QTest::addColumn<bool>("shown");
        for (const char *prop : {"none", "chair", "chair-back", "mat", "bicycle"})
            QTest::newRow(prop) << QString::fromLatin1(prop) << QStringList{"chair", "chair-back", "mat"}.contains(QLatin1String(prop));
    }

    void paintsEveryProp()
    {
        QFETCH(QString, prop);
        QFETCH(bool, shown);
        const Theme theme;
        const FigurePainter figure(theme);
        const auto still = [&](FigurePainter::Still which) {
            return painted(theme, {264, 264}, [&](QPainter &painter) { figure.paintStill(painter, {0, 0, 264, 264}, sitting(prop), which); });
        };
        const QImage start = still(FigurePainter::Still::Start), end = still(FigurePainter::Still::End);
        QCOMPARE(countOf(start, theme.color(Role::FigProp)) > 30, shown);
        QVERIFY(countOf(start, theme.color(Role::FigNear)) > 1000);
        // Only the end shows the working muscle, the way there and where it began.
        QCOMPARE(countOf(start, theme.color(Role::FigMuscle)), 0);
        QVERIFY(countOf(end, theme.color(Role::FigMuscle)) > 30);
        QCOMPARE(countOf(start, theme.color(Role::FigArrow)), 0);
        QVERIFY(countOf(end, theme.color(Role::FigArrow)) > 20);
    }

    void staysInItsTarget()
    {
        const Theme theme;
        const QImage image = painted(theme, {400, 300}, [&](QPainter &painter) {
            FigurePainter(theme).paintStill(painter, {100, 50, 200, 200}, sitting("chair"), FigurePainter::Still::End);
        });
        for (int x = 0; x < image.width(); ++x) {
            for (int y = 0; y < image.height(); ++y) {
                if (!QRect(100, 50, 200, 200).contains(x, y))
                    QCOMPARE(image.pixel(x, y), theme.color(Role::FigBg).rgb());
            }
        }
    }

    /// On another ground, the gaps between limbs take that ground's colour.
    void takesAnotherGround()
    {
        const Theme theme;
        const QColor ground = theme.color(Role::WarmSoft);
        QImage image(264, 264, QImage::Format_RGB32);
        image.fill(ground);
        QPainter painter(&image);
        FigurePainter(theme, ground).paintStill(painter, {0, 0, 264, 264}, sitting("none"), FigurePainter::Still::End);
        painter.end();
        QCOMPARE(countOf(image, theme.color(Role::FigBg)), 0);
    }

    void survivesNothing()
    {
        const Theme theme;
        const QImage image = painted(theme, {50, 50}, [&](QPainter &painter) {
            FigurePainter(theme).paintStill(painter, {0, 0, 50, 50}, {}, FigurePainter::Still::End);
            FigurePainter(theme).paintStill(painter, {}, sitting("mat"), FigurePainter::Still::End);
            FigurePainter(theme).paintBody(painter, {}, FigurePainter::Side::Front, {"knee"});
            FigurePainter(theme).paintCrop(painter, {}, "knee");
        });
        QCOMPARE(countOf(image, theme.color(Role::FigBg)), 2500);
    }
};

QTEST_MAIN(FigurePainterTest)
#include "tst_figure_painter.moc"
