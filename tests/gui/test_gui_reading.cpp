// SPDX-License-Identifier: GPL-3.0-or-later
// A reader's ways through the program.
#include "tests/gui/reader.h"

#include "ui/article/article_page.h"

#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>

using namespace kangdu;
using namespace kangdu::test;

#define FOUND(expression) QVERIFY2((expression), qPrintable(QStringLiteral("not found, only:\n") + reader.outline()))

class TestGuiReading final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(!smallPack().isEmpty()); }
    void init() { QFile::remove(ownHome().filePath("settings.json")); }

    void startsAtHome()
    {
        Reader reader;
        QCOMPARE(reader.address(), QString("kangdu://home"));
        FOUND(reader.button("Muscle atrophy"));
        FOUND(reader.button("Thigh"));
        FOUND(reader.find(QAccessible::Tree, "Categories"));
        FOUND(reader.searchBox());
        QVERIFY(reader.window().windowTitle().contains("Kangdu"));
    }

    void homeLeadsOn()
    {
        Reader reader;
        QVERIFY(reader.press("Thigh"));
        QCOMPARE(reader.address(), QString("kangdu://region/thigh"));
        FOUND(reader.find(QAccessible::List, "Topics: *"));
        QVERIFY(reader.press("Kangdu, to the home page"));
        QCOMPARE(reader.address(), QString("kangdu://home"));
        QVERIFY(reader.press("Muscle atrophy"));
        QCOMPARE(reader.address(), QString("kangdu://topic/atrophy"));
        QCOMPARE(reader.articleTitle(), QString("Muscle atrophy: why muscles get thin"));
    }

    void throughTheTreeByMouse()
    {
        Reader reader;
        FOUND(reader.click(QAccessible::TreeItem, "Conditions, 2 topics"));
        QCOMPARE(reader.address(), QString("kangdu://category/conditions"));
        FOUND(reader.click(QAccessible::TreeItem, "Nerves, 1 topic"));
        QCOMPARE(reader.address(), QString("kangdu://category/conditions-a"));
        FOUND(reader.find(QAccessible::List, "Topics: Nerves"));
        FOUND(reader.click(QAccessible::TreeItem, "Muscle atrophy"));
        QCOMPARE(reader.address(), QString("kangdu://topic/atrophy"));
        QCOMPARE(reader.articleTitle(), QString("Muscle atrophy: why muscles get thin"));
    }

    void throughTheTreeByKeyboard()
    {
        Reader reader;
        Interface tree = reader.find(QAccessible::Tree, "Categories");
        FOUND(tree);
        widgetOf(tree)->setFocus();
        reader.key(Qt::Key_Home);
        reader.key(Qt::Key_Down);
        reader.key(Qt::Key_Return);
        QCOMPARE(reader.address(), QString("kangdu://category/conditions"));
        QVERIFY2(QApplication::focusWidget() == widgetOf(tree), qPrintable(focusName()));  // so that one can walk on
        reader.key(Qt::Key_Right);
        reader.key(Qt::Key_Right);
        reader.key(Qt::Key_Right);
        reader.key(Qt::Key_Return);
        QCOMPARE(reader.address(), QString("kangdu://topic/atrophy"));
    }

    void throughTheList()
    {
        Reader reader;
        reader.window().goTo("kangdu://category/conditions");
        Interface list = reader.find(QAccessible::List, "Topics: Conditions");
        FOUND(list);
        QCOMPARE(list->childCount(), 2);
        widgetOf(list)->setFocus();
        reader.key(Qt::Key_Down);
        reader.key(Qt::Key_Return);
        QCOMPARE(reader.address(), QString("kangdu://topic/sarcopenia"));
    }

    void sourceMarkAndBack()
    {
        Reader reader;
        reader.window().resize(1000, 420);  // the sources are not on the first screen
        reader.window().goTo("kangdu://topic/atrophy");
        auto *page = reader.window().findChild<ArticlePage *>();
        QCOMPARE(page->position(), 0.0);
        const auto seen = [&](const QString &name) {
            Interface link = reader.find(QAccessible::Link, name);
            return link && !link->state().offscreen;
        };
        QVERIFY2(seen("Source 1"), qPrintable(reader.outline()));
        QVERIFY(!seen("Back to the text, source 1"));
        QVERIFY(press(reader.find(QAccessible::Link, "Source 1")));
        QTRY_VERIFY(seen("Back to the text, source 1"));
        QVERIFY(page->position() > 0.5);
        QVERIFY(press(reader.find(QAccessible::Link, "Back to the text, source 1")));
        QTRY_VERIFY(seen("Source 1"));
        QVERIFY(page->position() < 0.5);
        QCOMPARE(reader.address().section('?', 0, 0), QString("kangdu://topic/atrophy"));
    }

    void linksAndRelatedTopics()
    {
        Reader reader;
        reader.window().goTo("kangdu://topic/atrophy");
        Interface link = reader.find(QAccessible::Link, "sit to stand");
        FOUND(link);
        QVERIFY(press(link));
        QTRY_COMPARE(reader.address().section('?', 0, 0), QString("kangdu://topic/sit-to-stand"));
        QCOMPARE(reader.articleTitle(), QString("Sit to stand"));
    }

    /// A page that leaves gives the focus to the page that comes, or to the search box; never to the brand.
    void focusAfterLeaving()
    {
        Reader reader;
        reader.window().goTo("kangdu://topic/sarcopenia");
        auto *page = reader.window().findChild<ArticlePage *>();
        QVERIFY(page->isAncestorOf(QApplication::focusWidget()));
        reader.window().goTo("kangdu://search?q=sarcopenia");
        QCOMPARE(focusName(), QString("Search"));
        reader.window().goTo("kangdu://topic/sarcopenia");
        QVERIFY(page->isAncestorOf(QApplication::focusWidget()));
        reader.window().goTo("kangdu://settings");
        QCOMPARE(focusName(), QString("Search"));
    }

    void searchByKeyboard()
    {
        Reader reader;
        reader.window().goTo("kangdu://topic/sarcopenia");
        reader.key(Qt::Key_K, Qt::ControlModifier);
        QCOMPARE(focusName(), QString("Search"));
        reader.type("jrws");
        QCOMPARE(reader.address(), QString("kangdu://search?q=jrws"));
        QTRY_VERIFY2(reader.find(QAccessible::List, "Search results"), qPrintable(reader.outline()));
        Interface list = reader.find(QAccessible::List, "Search results");
        QVERIFY(list->childCount() >= 1);
        QCOMPARE(focusName(), QString("Search"));  // typing goes on
        reader.key(Qt::Key_Return);
        QCOMPARE(reader.address().section('?', 0, 0), QString("kangdu://topic/atrophy"));
        QCOMPARE(qobject_cast<QLineEdit *>(widgetOf(reader.searchBox()))->text(), QString());

        // Back leads to the results, with the words in the box; once more, to where the search began.
        reader.key(Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(reader.address(), QString("kangdu://search?q=jrws"));
        QCOMPARE(qobject_cast<QLineEdit *>(widgetOf(reader.searchBox()))->text(), QString("jrws"));
        reader.key(Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(reader.address(), QString("kangdu://topic/sarcopenia"));
    }

    void downChoosesAnotherResult()
    {
        Reader reader;
        reader.key(Qt::Key_K, Qt::ControlModifier);
        reader.type("muscle");
        QTRY_VERIFY2(reader.find(QAccessible::List, "Search results"), qPrintable(reader.outline()));
        auto *list = qobject_cast<QListView *>(widgetOf(reader.find(QAccessible::List, "Search results")));
        QTRY_VERIFY(list->model()->rowCount() >= 2);
        const QString first = list->model()->index(0, 0).data().toString(), second = list->model()->index(1, 0).data().toString();
        reader.key(Qt::Key_Down);
        QCOMPARE(list->currentIndex().row(), 1);
        reader.key(Qt::Key_Up);
        reader.key(Qt::Key_Down);
        reader.key(Qt::Key_Return);
        QVERIFY(reader.address().startsWith("kangdu://topic/"));
        QVERIFY(first != second);
        QVERIFY(reader.window().windowTitle().startsWith(second));
    }

    void escapeLeavesTheSearch()
    {
        Reader reader;
        reader.window().goTo("kangdu://category/conditions-b");
        reader.key(Qt::Key_K, Qt::ControlModifier);
        reader.type("atrophy");
        QTRY_VERIFY(reader.find(QAccessible::List, "Search results"));
        reader.key(Qt::Key_Escape);
        QCOMPARE(reader.address(), QString("kangdu://category/conditions-b"));
        QCOMPARE(qobject_cast<QLineEdit *>(widgetOf(reader.searchBox()))->text(), QString());
        FOUND(reader.find(QAccessible::List, "Topics: Old age"));
    }

    void emptyingTheBoxLeavesTheSearch()
    {
        Reader reader;
        reader.key(Qt::Key_K, Qt::ControlModifier);
        reader.type("at");
        reader.key(Qt::Key_Backspace);
        QCOMPARE(reader.address(), QString("kangdu://search?q=a"));
        reader.key(Qt::Key_Backspace);
        QCOMPARE(reader.address(), QString("kangdu://home"));
        QCOMPARE(focusName(), QString("Search"));
    }

    void nothingFoundOffersWays()
    {
        Reader reader;
        reader.key(Qt::Key_K, Qt::ControlModifier);
        reader.type("qqqqzzzz");
        QTRY_VERIFY2(reader.button("Browse all categories"), qPrintable(reader.outline()));
        reader.key(Qt::Key_Return);  // there is nothing to open
        QVERIFY(reader.address().startsWith("kangdu://search"));
        QVERIFY(reader.press("Browse all categories"));
        QCOMPARE(reader.address(), QString("kangdu://home"));
    }

    void languageKeepsTheSection()
    {
        Reader reader;
        reader.window().resize(1000, 420);
        reader.window().goTo("kangdu://topic/atrophy?facet=nutrition");
        auto *page = reader.window().findChild<ArticlePage *>();
        QTRY_COMPARE(page->currentFacet(), QString("nutrition"));
        QVERIFY(reader.press("中文"));
        QCOMPARE(reader.articleTitle(), QString("肌肉萎缩：肌肉为什么变细"));
        QCOMPARE(page->currentFacet(), QString("nutrition"));
        QVERIFY(reader.window().windowTitle().startsWith("肌肉萎缩"));
        QCOMPARE(reader.settings().value(Setting::Language).toString(), QString("zh-CN"));
        QVERIFY(reader.press("English"));
        QCOMPARE(reader.articleTitle(), QString("Muscle atrophy: why muscles get thin"));
        QCOMPARE(page->currentFacet(), QString("nutrition"));
    }

    void languageEverywhere_data()
    {
        QTest::addColumn<QString>("address");
        for (const char *address : {"kangdu://home", "kangdu://category/conditions", "kangdu://region/thigh", "kangdu://tag/x", "kangdu://search?q=jrws",
                                    "kangdu://settings", "kangdu://about", "kangdu://help", "kangdu://topic/no-such"})
            QTest::newRow(address) << address;
    }
    void languageEverywhere()
    {
        QFETCH(QString, address);
        Reader reader;
        reader.window().goTo(address);
        QVERIFY(reader.press("中文"));
        QCOMPARE(reader.address(), Location::fromAddress(address).value().address());
        FOUND(reader.find(QAccessible::TreeItem, "疾病*"));
        QVERIFY(reader.press("English"));
        FOUND(reader.find(QAccessible::TreeItem, "Conditions*"));
        QCOMPARE(reader.address(), Location::fromAddress(address).value().address());
    }

    void languageByKey()
    {
        Reader reader;
        reader.key(Qt::Key_L, Qt::ControlModifier);
        FOUND(reader.find(QAccessible::TreeItem, "疾病*"));
        reader.key(Qt::Key_L, Qt::ControlModifier);
        FOUND(reader.find(QAccessible::TreeItem, "Conditions*"));
    }

    void backAndForward()
    {
        Reader reader;
        reader.window().goTo("kangdu://topic/atrophy");
        reader.window().goTo("kangdu://topic/sarcopenia");
        QVERIFY(reader.press("Back"));
        QCOMPARE(reader.address(), QString("kangdu://topic/atrophy"));
        QVERIFY(reader.press("Back"));
        QCOMPARE(reader.address(), QString("kangdu://home"));
        QVERIFY(reader.button("Back")->state().disabled);
        QVERIFY(reader.press("Forward"));
        QCOMPARE(reader.address(), QString("kangdu://topic/atrophy"));
        reader.key(Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(reader.address(), QString("kangdu://topic/sarcopenia"));
        QVERIFY(reader.button("Forward")->state().disabled);
        reader.key(Qt::Key_Home, Qt::AltModifier);
        QCOMPARE(reader.address(), QString("kangdu://home"));
    }

    void mouseBackButton_data()
    {
        QTest::addColumn<QPoint>("at");
        QTest::newRow("over the page") << QPoint(900, 500);
        QTest::newRow("over the tree") << QPoint(100, 300);
        QTest::newRow("over the bar") << QPoint(700, 20);
        QTest::newRow("over the status bar") << QPoint(700, 890);
    }
    void mouseBackButton()
    {
        QFETCH(QPoint, at);
        Reader reader;
        reader.window().goTo("kangdu://topic/atrophy");
        reader.window().goTo("kangdu://topic/sarcopenia");
        QTest::mouseClick(reader.window().windowHandle(), Qt::BackButton, {}, at);
        QCOMPARE(reader.address(), QString("kangdu://topic/atrophy"));
        QTest::mouseClick(reader.window().windowHandle(), Qt::ForwardButton, {}, at);
        QCOMPARE(reader.address(), QString("kangdu://topic/sarcopenia"));
        QTest::mouseClick(reader.window().windowHandle(), Qt::ForwardButton, {}, at);  // nowhere to go
        QCOMPARE(reader.address(), QString("kangdu://topic/sarcopenia"));
    }

    void backComesToTheSamePlace()
    {
        Reader reader;
        reader.window().resize(1000, 420);
        reader.window().goTo("kangdu://topic/atrophy");
        auto *page = reader.window().findChild<ArticlePage *>();
        page->setPosition(0.5);
        QVERIFY(qAbs(page->position() - 0.5) < 0.02);
        reader.window().goTo("kangdu://topic/sarcopenia");
        QVERIFY(reader.press("Back"));
        QTRY_VERIFY(qAbs(page->position() - 0.5) < 0.02);
    }

    void continueReading()
    {
        Reader reader;
        reader.window().resize(1000, 420);
        reader.window().goTo("kangdu://topic/atrophy");
        auto *page = reader.window().findChild<ArticlePage *>();
        page->setPosition(0.5);
        reader.window().go(Location::home());
        reader.window().resize(1440, 900);
        const QVariantList reading = reader.settings().value(Setting::Reading).toList();
        QCOMPARE(reading.size(), 1);
        QCOMPARE(reading.first().toMap().value("slug").toString(), QString("atrophy"));
        // It opens where the reader stopped, and a look is not the end of it.
        reader.window().resize(1000, 420);
        Interface row = findInterface(QAccessible::queryAccessibleInterface(&reader.window()), [](Interface one) {
            return one->object() && one->object()->inherits("kangdu::ReadingRow") && !nameOf(one).isEmpty();
        });
        QVERIFY2(row, qPrintable(reader.outline()));
        QVERIFY(press(row));
        QTRY_VERIFY2(qAbs(page->position() - 0.5) < 0.05, qPrintable(QString::number(page->position())));
        reader.window().go(Location::home());
        QCOMPARE(reader.settings().value(Setting::Reading).toList().size(), 1);
    }

    void tabReachesTheBarTheTreeAndThePage()
    {
        Reader reader;
        reader.window().goTo("kangdu://category/conditions");
        widgetOf(reader.searchBox())->setFocus();
        QStringList seen;
        for (int i = 0; i < 60; ++i) {
            reader.key(Qt::Key_Tab);
            seen << focusName();
            QVERIFY2(!seen.last().isEmpty(), qPrintable(QApplication::focusWidget() ? QApplication::focusWidget()->metaObject()->className() : "none"));
        }
        for (const QString &name : {QString("Categories"), QString("Topics: Conditions"), QString("Settings"), QString("English"), QString("Search")})
            QVERIFY2(seen.contains(name), qPrintable(seen.join(", ")));
    }

    void stateIsKept()
    {
        {
            Reader reader;
            reader.window().goTo("kangdu://category/conditions-b");
            reader.theme().setId(Theme::Id::Light);
            reader.key(Qt::Key_Plus, Qt::ControlModifier);
            reader.window().close();
            QVERIFY(reader.settings().save());
        }
        const Settings settings(ownHome().filePath("settings.json"));
        QVERIFY(!settings.problem());
        QVERIFY(settings.value(Setting::TreeExpanded).toStringList().contains("conditions"));
        QCOMPARE(settings.value(Setting::LastAddress).toString(), QString("kangdu://category/conditions-b"));
        QVERIFY(settings.value(Setting::Zoom).toDouble() > 1.0);
        QVERIFY(!settings.value(Setting::Window).toString().isEmpty());
    }
};

KANGDU_GUI_TEST(TestGuiReading)
#include "test_gui_reading.moc"
