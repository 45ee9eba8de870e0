// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/history.h"

#include <QTest>

using namespace kangdu;

class TestHistory final : public QObject {
    Q_OBJECT

    static Location place(const QString &name)
    {
        return name == "home" ? Location::home() : name.startsWith('?') ? Location::search(name.mid(1)) : Location::topic(name);
    }
    static QString nameOf(const History::Entry &entry)
    {
        const Location &at = entry.location;
        return at.page == Location::Page::Home ? "home" : at.page == Location::Page::Search ? '?' + at.text : at.id;
    }

private slots:
    void table_data()
    {
        QTest::addColumn<QString>("steps");     // names are visited; < back, > forward, =0.5 notes the position
        QTest::addColumn<QString>("expected");  // the current place, then < and > where one can go
        const auto row = [](const char *name, const char *steps, const char *expected) { QTest::newRow(name) << steps << expected; };
        row("nothing", "", "home");
        row("one", "a", "a");
        row("two", "a b", "b <");
        row("back", "a b <", "a >");
        row("back and forward", "a b < >", "b <");
        row("back too often", "a b < < < <", "a >");
        row("forward too often", "a b > >", "b <");
        row("back on nothing", "<", "home");
        row("forward on nothing", ">", "home");
        row("in the middle", "a b c <", "b < >");
        row("a new place drops what was ahead", "a b c < < d", "d <");
        row("the same place again", "a b b b", "b <");
        row("the same place again, after others", "a b a", "a <");
        row("the same place keeps what is ahead", "a b < a", "a >");
        row("a word being typed is one entry", "a ?j ?jr ?jrw ?jrws", "?jrws <");
        row("back from a search", "a ?j ?jr <", "a >");
        row("two searches with a place between", "?j a ?k", "?k <");
        row("back to a search", "a ?j b <", "?j < >");
        row("typing on in a search gone back to drops what was ahead", "a ?j b < ?jr", "?jr <");
    }
    void table()
    {
        QFETCH(QString, steps);
        QFETCH(QString, expected);
        History history;
        for (const QString &step : steps.split(' ', Qt::SkipEmptyParts)) {
            if (step == "<")
                history.back();
            else if (step == ">")
                history.forward();
            else
                history.visit(place(step));
        }
        QString result = nameOf(history.current());
        if (history.canGoBack())
            result += " <";
        if (history.canGoForward())
            result += " >";
        QCOMPARE(result, expected);
    }

    void positions()
    {
        History history;
        history.setPosition(0.3);  // nothing there yet: no harm
        QCOMPARE(history.current().position, 0.0);
        history.visit(place("a"));
        history.setPosition(0.5);
        history.visit(place("b"));
        QCOMPARE(history.current().position, 0.0);
        history.setPosition(0.25);
        QCOMPARE(history.back().position, 0.5);
        QCOMPARE(history.forward().position, 0.25);
        history.visit(place("b"));  // the same again: keeps its place
        QCOMPARE(history.current().position, 0.25);
    }

    void theSameTopicAtAnotherSectionIsAPlace()
    {
        History history;
        history.visit(Location::topic("a"));
        history.visit(Location::topic("a", "causes"));
        QVERIFY(history.canGoBack());
        QCOMPARE(history.back().location, Location::topic("a"));
    }

    void keepsTwoHundred()
    {
        History history;
        for (int i = 0; i < 1000; ++i)
            history.visit(place(QString::number(i)));
        QCOMPARE(nameOf(history.current()), QString("999"));
        int steps = 0;
        while (history.canGoBack()) {
            history.back();
            ++steps;
        }
        QCOMPARE(steps, 199);
        QCOMPARE(nameOf(history.current()), QString("800"));
        while (history.canGoForward())
            history.forward();
        QCOMPARE(nameOf(history.current()), QString("999"));
    }
};

QTEST_GUILESS_MAIN(TestHistory)
#include "test_history.moc"
