// SPDX-License-Identifier: GPL-3.0-or-later
// Searching as readers do who misspell, ask, come back, and look for a word on the page.
#include "tests/gui/reader.h"

#include <QLineEdit>
#include <QTest>
#include <QTimer>

using namespace kangdu;
using namespace kangdu::test;

class TestGuiSearch final : public QObject {
    Q_OBJECT

    static QString typed(Reader &reader) { return qobject_cast<QLineEdit *>(widgetOf(reader.searchBox()))->text(); }

private slots:
    void initTestCase() { QVERIFY(!smallPack().isEmpty()); }
    void init() { QFile::remove(ownHome().filePath("settings.json")); }

    void saysWhatItReadAndSearchesAsTyped()
    {
        Reader reader;
        reader.key(Qt::Key_K, Qt::ControlModifier);
        reader.type("sarcopenai");
        QTRY_VERIFY2(reader.find(QAccessible::StaticText, "Searched for: sarcopenia"), qPrintable(reader.outline()));
        QVERIFY(reader.find(QAccessible::List, "Search results"));

        QVERIFY(reader.press("Search the words as typed"));
        QCOMPARE(reader.address(), QString("kangdu://search?q=sarcopenai&as=typed"));
        QTRY_VERIFY2(reader.find(QAccessible::StaticText, "Searched for the words as typed."), qPrintable(reader.outline()));
        QVERIFY(reader.press("Search by meaning"));
        QCOMPARE(reader.address(), QString("kangdu://search?q=sarcopenai"));
        QTRY_VERIFY(reader.find(QAccessible::StaticText, "Searched for: sarcopenia"));
    }

    void rightTakesOverTheFirstName()
    {
        Reader reader;
        reader.key(Qt::Key_K, Qt::ControlModifier);
        reader.type("sarc");
        QTRY_VERIFY2(reader.button("Sarcopenia"), qPrintable(reader.outline()));
        reader.key(Qt::Key_Right);
        QCOMPARE(typed(reader), QString("Sarcopenia"));
        QCOMPARE(reader.address(), QString("kangdu://search?q=Sarcopenia"));
        QTRY_VERIFY(!reader.button("Sarcopenia"));  // it stands there in full
    }

    void earlierSearchesAreOfferedAndForgotten()
    {
        Reader reader;
        reader.key(Qt::Key_K, Qt::ControlModifier);
        reader.type("sarco");
        QTRY_VERIFY(reader.find(QAccessible::List, "Search results"));
        reader.key(Qt::Key_Return);
        QVERIFY(reader.address().startsWith("kangdu://topic/sarcopenia"));

        reader.key(Qt::Key_K, Qt::ControlModifier);
        reader.key(Qt::Key_Down);
        QCOMPARE(reader.address().section('?', 0, 0), QString("kangdu://search"));
        QTRY_VERIFY2(reader.button("sarco"), qPrintable(reader.outline()));
        QVERIFY(reader.press("sarco"));
        QCOMPARE(reader.address(), QString("kangdu://search?q=sarco"));
        QCOMPARE(typed(reader), QString("sarco"));

        reader.window().goTo("kangdu://search");
        QVERIFY(reader.press("Forget these"));
        QVERIFY(!reader.button("sarco"));
        QVERIFY(reader.settings().value(Setting::Searches).toList().isEmpty());
    }

    void noResultsCanBeUsedByKeyboard()
    {
        Reader reader({smallPack()}, "en", {1024, 768});
        reader.metrics().setZoom(2);
        reader.key(Qt::Key_K, Qt::ControlModifier);
        reader.type("qzxwv");
        QTRY_VERIFY2(reader.button("Browse all categories"), qPrintable(reader.outline()));
        QStringList visited;
        for (int i = 0; i < 12; ++i) {
            reader.key(Qt::Key_Tab);
            visited << focusName();
            const QWidget *focus = QApplication::focusWidget();
            const auto hidden = [focus] { return focus->rect().height() - focus->visibleRegion().boundingRect().height(); };
            QTRY_VERIFY2(hidden() == 0 || focus->height() > 300, qPrintable(QString("%1: %2 px").arg(focusName()).arg(hidden())));
            if (focusName() == "Browse all categories")
                break;
        }
        QVERIFY2(visited.size() >= 3, qPrintable(visited.join(" | ")));
        const QStringList last = visited.mid(visited.size() - 3);
        QVERIFY2(last[0].contains("; ") && last[1].startsWith("Browse ") && last[2] == "Browse all categories", qPrintable(visited.join(" | ")));
        reader.key(Qt::Key_Backtab, Qt::ShiftModifier);
        reader.key(Qt::Key_Backtab, Qt::ShiftModifier);
        reader.key(Qt::Key_Space);
        QTRY_VERIFY2(reader.address().startsWith("kangdu://topic/"), qPrintable(reader.address()));
    }

    void aResultCanBeSeenAtTwiceTheSize()
    {
        Reader reader({smallPack()}, "en", {780, 768});
        reader.window().goTo("kangdu://search?q=muscle");
        QTRY_VERIFY2(reader.button("All, *"), qPrintable(reader.outline()));  // a chip each while there is room
        reader.metrics().setZoom(2);
        QTRY_VERIFY2(reader.button("Kind: All kinds"), qPrintable(reader.outline()));
        QVERIFY(!reader.button("All, *"));
        const Interface list = reader.find(QAccessible::List, "Search results");
        QVERIFY(list);
        const int top = reader.window().mapFromGlobal(list->rect().topLeft()).y();
        QVERIFY2(top < reader.window().height() * 2 / 3, qPrintable(QString::number(top)));

        // The menu does what the chips do.
        QTimer::singleShot(200, [] {
            QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Down);
            QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Return);
        });
        QVERIFY(reader.press("Kind: All kinds"));
        QTRY_COMPARE(reader.address(), QString("kangdu://search?q=muscle&kind=condition"));
        QTRY_VERIFY2(reader.button("Kind: Condition"), qPrintable(reader.outline()));
    }

    void findsOnThePage()
    {
        Reader reader;
        reader.window().goTo("kangdu://topic/sarcopenia");
        reader.key(Qt::Key_F, Qt::ControlModifier);
        QVERIFY2(reader.find(QAccessible::EditableText, "Find on this page"), qPrintable(reader.outline()));
        QCOMPARE(focusName(), QString("Find on this page"));
        reader.type("muscle");
        QTRY_VERIFY2(!qobject_cast<QLineEdit *>(QApplication::focusWidget())->accessibleDescription().isEmpty(), qPrintable(reader.outline()));
        const QString first = qobject_cast<QLineEdit *>(QApplication::focusWidget())->accessibleDescription();
        QVERIFY2(first.contains(" of "), qPrintable(first));
        reader.key(Qt::Key_Escape);
        QVERIFY(!reader.find(QAccessible::EditableText, "Find on this page"));
        QCOMPARE(reader.address(), QString("kangdu://topic/sarcopenia"));
    }
};

KANGDU_GUI_TEST(TestGuiSearch)
#include "test_gui_search.moc"
