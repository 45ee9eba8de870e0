// SPDX-License-Identifier: GPL-3.0-or-later
// Plans: weeks, lines that take the place of earlier ones, and doses that never leave what an exercise allows.
#include "db/programme/plan.h"

#include <QTest>

using namespace kangdu;

namespace {

const QDate kMonday(2026, 3, 2);

Exercise exercise(const QString &slug)
{
    Exercise e;
    e.slug = slug;
    e.dose.sets = {1, 1, 2};
    e.dose.reps = {5, 8, 10};
    e.dose.holdSeconds = {0, 3, 5};
    e.dose.perDay = {1, 1, 3};
    e.dose.daysPerWeek = {2, 3, 3};
    return e;
}

Plan sample()
{
    const Weekdays workdays = Weekdays::fromBits(0b10101);
    return {"legs", {}, kMonday, 4, {{"a", {1, 5, 0, 1}, workdays, 1}, {"b", {1, 1, 0, 1}, Weekdays::all(), 2}, {"a", {2, 8, 0, 1}, workdays, 3}}};
}

QStringList slugs(const QVector<ProgrammeEntry> &entries)
{
    QStringList names;
    for (const ProgrammeEntry &entry : entries)
        names << entry.slug;
    return names;
}

}  // namespace

class TestPlan final : public QObject {
    Q_OBJECT

private slots:
    void weekdays()
    {
        Weekdays days = *Weekdays::fromIds({"mon", "sun"});
        QVERIFY(days.has(1) && days.has(7) && !days.has(2) && !days.has(0) && !days.has(8));
        QCOMPARE(days.count(), 2);
        days.set(9, true);
        QCOMPARE(days.count(), 2);
        QCOMPARE(Weekdays::fromBits(0xffff), Weekdays::all());
        QVERIFY(!Weekdays::fromIds({"mon", "someday"}));
    }

    void weeks()
    {
        const Plan plan = sample();
        QCOMPARE(plan.weekOn(kMonday.addDays(-1)), 0);
        QCOMPARE(plan.weekOn(kMonday), 1);
        QCOMPARE(plan.weekOn(kMonday.addDays(6)), 1);
        QCOMPARE(plan.weekOn(kMonday.addDays(7)), 2);
        QCOMPARE(plan.weekOn(kMonday.addDays(700)), 4);
        QVERIFY(!plan.isOver(kMonday.addDays(27)));
        QVERIFY(plan.isOver(kMonday.addDays(28)));
        QCOMPARE(Plan().weekOn(kMonday), 0);
    }

    void laterLinesTakeThePlaceOfEarlierOnes()
    {
        const Plan plan = sample();
        QCOMPARE(slugs(plan.entriesOn(kMonday)), QStringList{"a"});
        QCOMPARE(slugs(plan.entriesOn(kMonday.addDays(1))), QStringList{});
        QCOMPARE(slugs(plan.entriesOn(kMonday.addDays(7))), QStringList({"a", "b"}));
        QCOMPARE(plan.entriesOn(kMonday.addDays(7))[0].dose.sets, 1);
        QCOMPARE(plan.entriesOn(kMonday.addDays(14))[0].dose, (ProgrammeDose{2, 8, 0, 1}));
        QCOMPARE(slugs(plan.entriesOn(kMonday.addDays(-7))), QStringList{});
        QCOMPARE(plan.exercises(), QStringList({"a", "b"}));
    }

    void dosesStayWithinWhatIsSafe_data()
    {
        QTest::addColumn<QVector<int>>("wanted");
        QTest::addColumn<QVector<int>>("given");
        QTest::newRow("inside") << QVector{1, 8, 3, 2} << QVector{1, 8, 3, 2};
        QTest::newRow("above") << QVector{99, 99, 99, 99} << QVector{2, 10, 5, 3};
        QTest::newRow("below") << QVector{-1, 0, -7, 0} << QVector{1, 5, 0, 1};
    }
    void dosesStayWithinWhatIsSafe()
    {
        QFETCH(QVector<int>, wanted);
        QFETCH(QVector<int>, given);
        QCOMPARE(boundedDose({wanted[0], wanted[1], wanted[2], wanted[3]}, exercise("a")), (ProgrammeDose{given[0], given[1], given[2], given[3]}));
    }

    void absurdDosesOfAnExercise()
    {
        Exercise none;
        QCOMPARE(boundedDose({5, 5, 5, 5}, none), (ProgrammeDose{1, 1, 0, 1}));
        none.dose.reps = {10, 5, 2};  // falls instead of rising
        QCOMPARE(boundedDose({1, 7, 0, 1}, none).reps, 10);
        QCOMPARE(boundedDays(Weekdays::all(), none), Weekdays::all());
    }

    void daysStayWithinWhatIsSafe()
    {
        QCOMPARE(boundedDays(Weekdays::all(), exercise("a")), Weekdays::fromBits(0b111));
        QCOMPARE(boundedDays(Weekdays::fromBits(0b1000001), exercise("a")), Weekdays::fromBits(0b1000001));
    }

    void addRemoveMove()
    {
        Plan plan = Plan::own("Mine", kMonday, {});
        QCOMPARE(plan.id, QString("own-1"));
        QVERIFY(plan.isOwn());
        QCOMPARE(Plan::own("Other", kMonday, {plan}).id, QString("own-2"));
        plan.add(exercise("a"), Weekdays::all());
        plan.add(exercise("b"), Weekdays::all());
        plan.add(exercise("c"), Weekdays::all());
        plan.add(exercise("a"), Weekdays::all());
        plan.add(exercise("d"), {});  // no day
        QCOMPARE(plan.exercises(), QStringList({"a", "b", "c"}));
        QCOMPARE(plan.entries[0].dose, (ProgrammeDose{1, 5, 0, 1}));
        QCOMPARE(plan.entries[0].days.count(), 3);
        plan.move("c", 0);
        QCOMPARE(plan.exercises(), QStringList({"c", "a", "b"}));
        plan.move("c", 99);
        QCOMPARE(plan.exercises(), QStringList({"a", "b", "c"}));
        plan.move("nobody", 0);
        plan.remove("b");
        QCOMPARE(plan.exercises(), QStringList({"a", "c"}));
    }

    void aChangeHoldsFromNowOn()
    {
        Plan plan = sample();
        plan.change(exercise("a"), {2, 50, 0, 1}, Weekdays::all(), 2);
        QCOMPARE(plan.entriesInWeek(1)[0].dose, (ProgrammeDose{1, 5, 0, 1}));  // what was is left
        QCOMPARE(plan.entriesInWeek(2)[0].dose, (ProgrammeDose{2, 10, 0, 1}));
        QCOMPARE(plan.entriesInWeek(4)[0].dose, (ProgrammeDose{2, 10, 0, 1}));  // the later line is gone
        QCOMPARE(plan.entriesInWeek(2)[0].days.count(), 3);
        QCOMPARE(plan.exercises(), QStringList({"a", "b"}));
        const Plan before = plan;
        plan.change(exercise("a"), {}, {}, 1);  // no day: refused
        plan.change(exercise("nobody"), {}, Weekdays::all(), 1);
        QCOMPARE(plan, before);
    }

    void otherDaysAloneLeaveWhatIsToCome()
    {
        Plan plan = sample();
        const ProgrammeDose now = plan.entriesInWeek(1)[0].dose, later = plan.entriesInWeek(3)[0].dose;
        QVERIFY(now != later);
        const Weekdays weekend = Weekdays::fromBits(0b1100000);
        plan.change(exercise("a"), now, weekend, 1);
        QCOMPARE(plan.entriesInWeek(1)[0].dose, now);
        QCOMPARE(plan.entriesInWeek(1)[0].days, weekend);
        QCOMPARE(plan.entriesInWeek(3)[0].dose, later);
        QCOMPARE(plan.entriesInWeek(3)[0].days, weekend);
        QCOMPARE(plan.exercises(), QStringList({"a", "b"}));
        plan.change(exercise("a"), now, Weekdays::fromBits(1), 2);
        QCOMPARE(plan.entriesInWeek(1)[0].days, weekend);
        QCOMPARE(plan.entriesInWeek(2)[0].days, Weekdays::fromBits(1));
    }
};

QTEST_GUILESS_MAIN(TestPlan)
#include "test_plan.moc"
