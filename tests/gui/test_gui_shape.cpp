// SPDX-License-Identifier: GPL-3.0-or-later
// Sizes, zoom, themes and the drawer.
#include "tests/gui/reader.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QMenu>
#include <QScrollBar>
#include <QToolButton>

using namespace kangdu;
using namespace kangdu::test;

namespace {

const char *const kPlaces[] = {"kangdu://home", "kangdu://category/conditions", "kangdu://region/thigh", "kangdu://region/neck", "kangdu://topic/atrophy",
                               "kangdu://topic/sit-to-stand", "kangdu://topic/no-such", "kangdu://search?q=muscle", "kangdu://search?q=qqqqzzzz",
                               "kangdu://search", "kangdu://settings", "kangdu://about", "kangdu://help"};

/// What is cut off or reached by scrolling sideways only; empty if all is well.
QString sideways(QWidget &window)
{
    QStringList found;
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisible())
            continue;
        const auto describe = [&](const QString &what) {
            found << QStringLiteral("%1 %2 \"%3\" of %4").arg(what, widget->metaObject()->className(), widget->accessibleName(),
                                                              widget->parentWidget()->metaObject()->className());
        };
        if (widget->width() > window.width())
            describe(QStringLiteral("%1 px wide:").arg(widget->width()));
        if (auto *area = qobject_cast<QAbstractScrollArea *>(widget)) {
            if (area->horizontalScrollBar()->maximum() > 0)
                describe(QStringLiteral("scrolls sideways by %1:").arg(area->horizontalScrollBar()->maximum()));
        }
        if (qobject_cast<QAbstractButton *>(widget)) {
            const QRect own(widget->mapTo(&window, QPoint()), widget->size());
            if (own.left() < 0 || own.right() > window.width())
                describe("cut off:");
        }
    }
    return found.join('\n');
}

}  // namespace

class TestGuiShape final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(!smallPack().isEmpty()); }
    void init() { QFile::remove(ownHome().filePath("settings.json")); }

    void nothingSideways_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<qreal>("zoom");
        QTest::addColumn<QString>("language");
        for (const QString language : {"en", "zh-CN"}) {
            QTest::addRow("1024x768 at 200 %%, %s", qPrintable(language)) << QSize(1024, 768) << 2.0 << language;
            QTest::addRow("1024x768, %s", qPrintable(language)) << QSize(1024, 768) << 1.0 << language;
            QTest::addRow("1280x1024 at 200 %%, %s", qPrintable(language)) << QSize(1280, 1024) << 2.0 << language;
            QTest::addRow("640x480, %s", qPrintable(language)) << QSize(640, 480) << 1.0 << language;
            QTest::addRow("1440x900 at 150 %%, %s", qPrintable(language)) << QSize(1440, 900) << 1.5 << language;
            QTest::addRow("1920x1080, %s", qPrintable(language)) << QSize(1920, 1080) << 1.0 << language;
        }
    }
    void nothingSideways()
    {
        QFETCH(QSize, size);
        QFETCH(qreal, zoom);
        QFETCH(QString, language);
        Reader reader({smallPack()}, language, size);
        reader.metrics().setZoom(zoom);
        QStringList problems;
        for (const char *place : kPlaces) {
            reader.window().goTo(place);
            QTest::qWait(60);
            QCOMPARE(reader.window().size(), size);
            if (const QString found = sideways(reader.window()); !found.isEmpty())
                problems << QLatin1String(place) + '\n' + found;
        }
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join("\n\n")));
    }

    void zoomKeepsThePlaces()
    {
        Reader reader;
        for (int i = 0; i < 10; ++i)
            reader.key(Qt::Key_Plus, Qt::ControlModifier);
        QCOMPARE(reader.metrics().zoom(), 2.0);
        QCOMPARE(reader.settings().value(Setting::Zoom).toDouble(), 2.0);
        reader.key(Qt::Key_Minus, Qt::ControlModifier);
        QVERIFY(reader.metrics().zoom() < 2.0);
        reader.key(Qt::Key_0, Qt::ControlModifier);
        QCOMPARE(reader.metrics().zoom(), 1.0);
        reader.key(Qt::Key_Equal, Qt::ControlModifier);
        QVERIFY(reader.metrics().zoom() > 1.0);
        for (int i = 0; i < 10; ++i)
            reader.key(Qt::Key_Minus, Qt::ControlModifier);
        QCOMPARE(reader.metrics().zoom(), 0.85);
        QCOMPARE(reader.address(), QString("kangdu://home"));
    }

    void zoomButtonsOfAnArticle()
    {
        Reader reader;
        reader.window().goTo("kangdu://topic/atrophy");
        QVERIFY(reader.press("Larger text"));
        QVERIFY(reader.metrics().zoom() > 1.0);
        QVERIFY2(reader.press("Text size 115%, back to 100 %"), qPrintable(reader.outline()));
        QCOMPARE(reader.metrics().zoom(), 1.0);
        QVERIFY(reader.press("Smaller text"));
        QVERIFY(reader.metrics().zoom() < 1.0);
    }

    void themeFromTheMenu()
    {
        Reader reader;
        auto *look = qobject_cast<QToolButton *>(widgetOf(reader.button("Appearance")));
        QVERIFY2(look && look->menu(), qPrintable(reader.outline()));
        // The page's own ground, at its right edge.
        const auto ground = [&] { return reader.window().grab().toImage().pixelColor(1436, 800); };
        QVERIFY2(ground().lightness() > 180, qPrintable(ground().name()));
        emit look->menu()->aboutToShow();
        const auto choose = [&](const QString &text) {
            for (QAction *action : look->menu()->actions()) {
                if (action->text() == text)
                    action->trigger();
            }
        };
        choose("Dark");
        QCOMPARE(reader.theme().id(), Theme::Id::Dark);
        QCOMPARE(reader.settings().value(Setting::Theme).toString(), QString("dark"));
        QTRY_VERIFY2(ground().lightness() < 80, qPrintable(ground().name()));
        emit look->menu()->aboutToShow();
        choose("High contrast");
        QCOMPARE(reader.theme().id(), Theme::Id::HighContrast);
    }

    void themesOnEveryPage()
    {
        Reader reader;
        for (const Theme::Id id : {Theme::Id::Dark, Theme::Id::HighContrast, Theme::Id::Light}) {
            reader.theme().setId(id);
            for (const char *place : kPlaces) {
                reader.window().goTo(place);
                QTest::qWait(20);
                const QImage image = reader.window().grab().toImage();
                QCOMPARE(image.pixelColor(270, 870).alpha(), 255);
                // The ground of the page is of the theme, not a widget's own.
                int light = 0, dark = 0;
                for (int y = 70; y < 860; y += 10) {
                    for (int x = 270; x < 1430; x += 10)
                        (image.pixelColor(x, y).lightness() > 128 ? light : dark)++;
                }
                QVERIFY2(id == Theme::Id::Light ? light > dark : dark > light, place);
            }
        }
    }

    void settingsPageActsAtOnce()
    {
        Reader reader;
        QVERIFY(reader.press("Settings"));
        QCOMPARE(reader.address(), QString("kangdu://settings"));
        QVERIFY2(reader.press("Appearance: Dark"), qPrintable(reader.outline()));
        QCOMPARE(reader.theme().id(), Theme::Id::Dark);
        QVERIFY(reader.press("Text size: 150%"));
        QCOMPARE(reader.metrics().zoom(), 1.5);
        QVERIFY(reader.press("Text size: 100%"));
        QVERIFY(reader.press("About Kangdu"));
        QCOMPARE(reader.address(), QString("kangdu://about"));
        QVERIFY(reader.press("Back"));
        QVERIFY(reader.press("Help and keys"));
        QCOMPARE(reader.address(), QString("kangdu://help"));
        reader.key(Qt::Key_Left, Qt::AltModifier);
        QVERIFY2(reader.press("Language: 中文"), qPrintable(reader.outline()));
        QTRY_VERIFY2(reader.find(QAccessible::TreeItem, "疾病*"), qPrintable(reader.outline()));  // words and rows follow with the event loop
    }

    /// What a button says it can do, it does: toggle is the only action of a button that can be on.
    void listedActionsAct()
    {
        Reader reader;
        const auto act = [&](const QString &name) {
            Interface one = reader.button(name);
            if (!one || !one->actionInterface() || one->actionInterface()->actionNames().isEmpty())
                return false;
            one->actionInterface()->doAction(one->actionInterface()->actionNames().first());
            QTest::qWait(120);
            return true;
        };
        QVERIFY(act("中文"));
        QVERIFY2(reader.find(QAccessible::TreeItem, "疾病*"), "the language button's listed action does nothing");
        QVERIFY(act("English"));
        QVERIFY(reader.find(QAccessible::TreeItem, "Conditions*"));
        reader.window().goTo("kangdu://category/conditions");
        const auto chip = reader.button("Nerves*");
        QVERIFY2(chip, qPrintable(reader.outline()));
        chip->actionInterface()->doAction(chip->actionInterface()->actionNames().first());
        QTest::qWait(120);
        QCOMPARE(reader.address(), QString("kangdu://category/conditions-a"));
        reader.window().goTo("kangdu://settings");
        QVERIFY(act("Appearance: Dark"));
        QVERIFY2(reader.theme().id() == Theme::Id::Dark, "the settings' listed action does nothing");
        QVERIFY(act("Text size: 115%"));
        QCOMPARE(reader.metrics().zoom(), 1.15);
    }

    // ---- narrow windows ----

    void drawer()
    {
        Reader reader({smallPack()}, "en", {800, 700});
        QVERIFY(!reader.find(QAccessible::Tree, "Categories"));
        QVERIFY2(reader.press("Show the category tree"), qPrintable(reader.outline()));
        QVERIFY(reader.find(QAccessible::Tree, "Categories"));
        QCOMPARE(focusName(), QString("Categories"));
        // Going somewhere closes it.
        QVERIFY(reader.click(QAccessible::TreeItem, "Exercises, 1 topic"));
        QCOMPARE(reader.address(), QString("kangdu://category/exercises"));
        QVERIFY(!reader.find(QAccessible::Tree, "Categories"));
        // So does a press beside it,
        QVERIFY(reader.press("Show the category tree"));
        QTest::mouseClick(reader.window().windowHandle(), Qt::LeftButton, {}, QPoint(780, 400));
        QVERIFY(!reader.find(QAccessible::Tree, "Categories"));
        QCOMPARE(reader.address(), QString("kangdu://category/exercises"));
        // the button, Ctrl+B
        reader.key(Qt::Key_B, Qt::ControlModifier);
        QVERIFY(reader.find(QAccessible::Tree, "Categories"));
        reader.key(Qt::Key_B, Qt::ControlModifier);
        QVERIFY(!reader.find(QAccessible::Tree, "Categories"));
        // and Esc.
        QVERIFY(reader.press("Show the category tree"));
        reader.key(Qt::Key_Escape);
        QVERIFY2(!reader.find(QAccessible::Tree, "Categories"), "Esc does not close the drawer");
    }

    void wideWindowHasTheTreeBeside()
    {
        Reader reader({smallPack()}, "en", {900, 700});
        QVERIFY(reader.find(QAccessible::Tree, "Categories"));
        QVERIFY(!reader.button("Show the category tree"));
        reader.window().resize(899, 700);
        QVERIFY(!reader.find(QAccessible::Tree, "Categories"));
        QVERIFY(reader.button("Show the category tree"));
        reader.window().resize(1200, 700);
        QVERIFY(reader.find(QAccessible::Tree, "Categories"));
        reader.metrics().setZoom(2);  // 600 px of the reader's
        QVERIFY(!reader.find(QAccessible::Tree, "Categories"));
        reader.metrics().setZoom(1);
        reader.key(Qt::Key_B, Qt::ControlModifier);
        QVERIFY(!reader.find(QAccessible::Tree, "Categories"));
        reader.key(Qt::Key_B, Qt::ControlModifier);
        QVERIFY(reader.find(QAccessible::Tree, "Categories"));
    }

    void smallestWindow()
    {
        Reader reader({smallPack()}, "en", {480, 360});
        for (const char *place : kPlaces) {
            reader.window().goTo(place);
            QTest::qWait(30);
            QVERIFY(reader.window().grab().width() == 480);
        }
        QVERIFY(reader.searchBox());
        QVERIFY(reader.button("Back"));
    }
};

KANGDU_GUI_TEST(TestGuiShape)
#include "test_gui_shape.moc"
