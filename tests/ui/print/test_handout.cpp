// SPDX-License-Identifier: GPL-3.0-or-later
// What a handout says, from which plan, and how many boxes it gives.
#include "tests/ui/print/print_sample.h"

#include "ui/print/paper.h"

#include <QLocale>

using namespace kangdu;
using namespace kangdu::test;

class TestHandout final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(!bundledLibrary().isEmpty()); }
    void cleanupTestCase() { openedLibrary.reset(); }

    void boxesADay_data()
    {
        QTest::addColumn<int>("sets");
        QTest::addColumn<int>("perDay");
        QTest::addColumn<int>("tick");
        QTest::addColumn<int>("boxes");
        QTest::newRow("one set") << 1 << 1 << int(HandoutRow::Tick::Set) << 1;
        QTest::newRow("a box for each set") << 2 << 2 << int(HandoutRow::Tick::Set) << 4;
        QTest::newRow("three times") << 1 << 3 << int(HandoutRow::Tick::Set) << 3;
        QTest::newRow("too many sets") << 2 << 3 << int(HandoutRow::Tick::Time) << 3;
        QTest::newRow("too many sets at once") << 5 << 1 << int(HandoutRow::Tick::Time) << 1;
        QTest::newRow("too many times") << 1 << 12 << int(HandoutRow::Tick::Day) << 1;
    }
    void boxesADay()
    {
        QFETCH(int, sets);
        QFETCH(int, perDay);
        HandoutRow row;
        row.dose.sets = sets;
        row.dose.perDay = perDay;
        QTEST(int(row.tick()), "tick");
        QTEST(row.boxes(), "boxes");
    }

    void thePlansWeekIsTaken()
    {
        const Weekdays days = *Weekdays::fromIds({"mon", "wed", "fri"});
        Plan plan = Plan::own("Mine", kMonday, {});
        plan.weeks = 6;
        plan.entries = {{"heel-raise", {1, 5, 0, 1}, days, 1}, {"heel-raise", {1, 8, 0, 1}, days, 3}, {"sit-to-stand", {9, 3, 0, 1}, days, 2}};
        const auto rowsOn = [&](const QDate &date) { return handoutOf(plan, bundledLibrary(), date, "en").value(); };
        const Handout first = rowsOn(kMonday.addDays(6));
        QCOMPARE(first.title, QString("Mine"));
        QCOMPARE(first.lead, QString("Week 1 of 6"));
        QCOMPARE(first.rows.size(), 1);
        QCOMPARE(first.rows[0].dose, (ProgrammeDose{1, 5, 0, 1}));
        QCOMPARE(first.rows[0].days, days);
        QVERIFY(first.legs);
        const Handout third = rowsOn(kMonday.addDays(14));
        QCOMPARE(third.lead, QString("Week 3 of 6"));
        QCOMPARE(third.rows.size(), 2);
        QCOMPARE(third.rows[0].dose, (ProgrammeDose{1, 8, 0, 1}));
        QCOMPARE(third.rows[1].dose, (ProgrammeDose{2, 3, 0, 1}));  // a plan from elsewhere: never more than is safe
        // Before it begins it is the first week, after its end the last.
        QCOMPARE(rowsOn(kMonday.addDays(-3)).lead, QString("Week 1 of 6"));
        QCOMPARE(rowsOn(kMonday.addDays(100)).lead, QString("Week 6 of 6"));
    }

    void builtInPlansHaveTheProgrammesTitle()
    {
        for (const QString &language : {QString("zh-CN"), QString("en")})
            QCOMPARE(programmeHandout("knee-osteoarthritis", 1, language).value().title, bundledLibrary().programme("knee-osteoarthritis", language)->title);
    }

    void oneExerciseHasItsStartDose()
    {
        const Handout handout = handoutOf(QString("sit-to-stand"), bundledLibrary(), "en").value();
        QCOMPARE(handout.rows.size(), 1);
        QCOMPARE(handout.rows[0].dose, startDose(*bundledLibrary().exercise("sit-to-stand", "en")));
        QCOMPARE(handout.rows[0].days, *Weekdays::fromIds({"mon", "thu"}));  // two days, not side by side
        QVERIFY(handout.lead.isEmpty());
    }

    void itIsHonest()
    {
        const Handout handout = programmeHandout("moved-by-a-helper", 1, "zh-CN").value();
        QVERIFY(!handout.clinicallyReviewed);
        QVERIFY(handout.reviewed.isValid() && handout.nextReview > handout.reviewed);
        QVERIFY(handout.library.contains(bundledLibrary().packs().first().version));
        QCOMPARE(handout.missing, 0);
        QVERIFY(!handout.legs);  // arms as much as legs
    }

    void sidesAreSaid()
    {
        const Handout handout = programmeHandout("knee-osteoarthritis", 1, "en").value();
        QCOMPARE(handout.rows[0].exercise.side, QString("each"));
        QVERIFY(handout.rows[0].amount.endsWith("on each side"));
        QVERIFY(!sampleHandout("one", "en").value().rows[0].amount.contains("side"));
    }

    void nothingToPrintIsRefused()
    {
        const auto empty = handoutOf(Plan::own("Mine", kMonday, {}), bundledLibrary(), kMonday, "en");
        QVERIFY(!empty);
        QCOMPARE(empty.error().code, Error::Code::NotFound);
        QVERIFY(!empty.error().message.isEmpty() && !empty.error().advice.isEmpty());
        QVERIFY(!handoutOf(QString("no-such"), bundledLibrary(), "en"));
        QVERIFY(!handoutOf(QString("sarcopenia"), bundledLibrary(), "en"));  // no exercise
        Plan noDays = Plan::own("Mine", kMonday, {});
        noDays.entries << ProgrammeEntry{"heel-raise", {1, 5, 0, 1}, {}, 1};
        QVERIFY(!handoutOf(noDays, bundledLibrary(), kMonday, "en"));
    }

    void withdrawnExercisesAreCounted()
    {
        Plan plan = Plan::own("Mine", kMonday, {});
        plan.entries << ProgrammeEntry{"gone", {1, 5, 0, 1}, Weekdays::all(), 1} << ProgrammeEntry{"heel-raise", {1, 5, 0, 1}, Weekdays::all(), 1};
        const Handout handout = handoutOf(plan, bundledLibrary(), kMonday, "en").value();
        QCOMPARE(handout.title, QString("Mine"));
        QCOMPARE(handout.rows.size(), 1);
        QCOMPARE(handout.missing, 1);
    }

    void stopSignsAreUnited()
    {
        const auto article = [](QVector<CareCard> care, QStringList signs) {
            Article made;
            made.care = care;
            made.exercise.emplace();
            made.exercise->stopSigns = signs;
            return made;
        };
        const StopSigns signs = unitedStopSigns({
            article({{Urgency::Emergency, "Call 120", {"Chest pain"}}, {Urgency::Appointment, "Some day", {"Tired"}}},
                    {"Chest pain: stop.", "A new pain.", "You sway."}),
            article({{Urgency::Today, "See a doctor", {"One calf is hot"}}, {Urgency::Emergency, "Call 120 now", {"CHEST PAIN, or a tight chest", "Faint"}}},
                    {"Dizzy.", "a new pain", "Face droops: call 120."}),
        });
        QCOMPARE(signs.calls, (QVector<StopSigns::Call>{{"Call 120", {"CHEST PAIN, or a tight chest", "Faint"}}, {"See a doctor", {"One calf is hot"}}}));
        QCOMPARE(signs.lines, (QStringList{"Face droops: call 120.", "Dizzy.", "A new pain.", "You sway."}));
        QVERIFY(unitedStopSigns({}).isEmpty());
        // The same in other words, and what only looks like it.
        const StopSigns alike = unitedStopSigns({
            article({{Urgency::Emergency, "Call 120", {"Chest pain, severe shortness of breath, or dizziness as if you might faint"}},
                     {Urgency::Today, "See a doctor", {"一侧小腿或大腿肿、痛、发热或变色"}}},
                    {"You have chest pain, severe shortness of breath, or dizziness: stop and get help.", "一侧小腿或大腿肿、痛、发热：停下，当天看医生。"}),
            article({}, {"You have chest pain, or dizziness: stop.", "Severe pain in a leg.", "一侧小腿肿、痛，变色：拨打120。"}),
        });
        QCOMPARE(alike.lines, (QStringList{"一侧小腿肿、痛，变色：拨打120。", "You have chest pain, or dizziness: stop.", "Severe pain in a leg."}));
    }

    void paperFollowsTheCountry()
    {
        QCOMPARE(paperOf(QLocale("en_US")).id(), QPageSize::Letter);
        QCOMPARE(paperOf(QLocale("es_MX")).id(), QPageSize::Letter);
        QCOMPARE(paperOf(QLocale("zh_CN")).id(), QPageSize::A4);
        QCOMPARE(paperOf(QLocale("en_GB")).id(), QPageSize::A4);
        QCOMPARE(pixelsOf(QPageSize(QPageSize::Letter)), QSizeF(816, 1056));
    }
};

QTEST_MAIN(TestHandout)
#include "test_handout.moc"
