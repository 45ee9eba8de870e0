// SPDX-License-Identifier: GPL-3.0-or-later
// What plans and notes say of a day, a week and the pain; what is stored and exported.
#include "db/programme/diary_csv.h"
#include "db/programme/pain.h"
#include "db/user/training_store.h"

#include <QTemporaryDir>
#include <QTest>

using namespace kangdu;
using Outcome = DiaryEntry::Outcome;

namespace {

const QDate kMonday(2026, 3, 2);

/// "a" once on Monday, Wednesday, Friday; "b" twice every day.
QVector<Plan> plans()
{
    return {{"p", {}, kMonday, 12, {{"a", {1, 5, 0, 1}, Weekdays::fromBits(0b10101), 1}, {"b", {1, 5, 0, 2}, Weekdays::all(), 1}}}};
}

DiaryEntry note(int day, const QString &slug, Outcome outcome = Outcome::Done, std::optional<int> pain = {})
{
    return {kMonday.addDays(day), slug, outcome, {}, pain};
}

QVector<DiaryEntry> pains(const QVector<int> &scores, int step = 1)
{
    QVector<DiaryEntry> entries;
    for (qsizetype i = 0; i < scores.size(); ++i)
        entries << note(int(i) * step, "a", Outcome::Done, scores[i]);
    return entries;
}

}  // namespace

class TestDiary final : public QObject {
    Q_OBJECT

private slots:
    void today()
    {
        const Diary diary(plans(), {note(0, "b"), note(0, "a", Outcome::Skipped), note(-7, "a")}, kMonday);
        const auto items = diary.today();
        QCOMPARE(items.size(), 2);
        QCOMPARE(items[0].entry.slug, QString("a"));
        QCOMPARE(items[0].plan, QString("p"));
        QCOMPARE(items[0].times, 0);
        QVERIFY(!items[0].isDone());
        QCOMPARE(*items[0].last, Outcome::Skipped);
        QCOMPARE(items[1].times, 1);
        QVERIFY(!items[1].isDone());  // twice a day
        QVERIFY(Diary(plans(), {note(0, "b"), note(0, "b", Outcome::Partly)}, kMonday).today()[1].isDone());
        QVERIFY(!Diary(plans(), {}, kMonday).today()[0].last);
        QVERIFY(Diary({}, {}, kMonday).today().isEmpty());
    }

    void twoPlansWithTheSameExerciseAskOnce()
    {
        QVector<Plan> two = plans();
        two << Plan{"q", {}, kMonday, 12, {{"b", {2, 9, 0, 1}, Weekdays::all(), 1}, {"c", {1, 1, 0, 1}, Weekdays::all(), 1}}};
        const auto items = Diary(two, {}, kMonday.addDays(1)).today();
        QCOMPARE(items.size(), 2);
        QCOMPARE(items[0].entry.dose.perDay, 2);
        QCOMPARE(items[0].plan, QString("p"));
        QCOMPARE(items[1].plan, QString("q"));
    }

    void shareOfADay()
    {
        const auto share = [](const QVector<DiaryEntry> &notes, int day = 0) { return Diary(plans(), notes, kMonday).day(kMonday.addDays(day)).share(); };
        QCOMPARE(share({}), 0.0);
        QCOMPARE(share({note(0, "a"), note(0, "b"), note(0, "b")}), 1.0);
        QCOMPARE(share({note(0, "b"), note(0, "b"), note(0, "b"), note(0, "b")}), 2.0 / 3);  // more than was due counts once
        QCOMPARE(share({note(0, "a", Outcome::Partly)}), 0.5 / 3);
        QCOMPARE(share({note(0, "a", Outcome::Skipped)}), 0.0);
        QCOMPARE(share({note(1, "b")}, 1), 0.5);
        QCOMPARE(share({note(-1, "b")}, -1), 1.0);  // before the plan began: nothing was due, all the same it was done
    }

    void week()
    {
        const Diary diary(plans(), {note(0, "b"), note(1, "b"), note(3, "a", Outcome::Partly), note(4, "b", Outcome::Skipped), note(7, "b")}, kMonday.addDays(4));
        const WeekShare week = diary.week(kMonday.addDays(6));
        QCOMPARE(week.monday, kMonday);
        QCOMPARE(week.daysDue, 7);
        QCOMPARE(week.daysDone, 3);
        QCOMPARE(week.days[1].share(), 0.5);
        QCOMPARE(diary.week(kMonday.addDays(7)).daysDone, 1);
    }

    void restDaysAreNotMissed()
    {
        const QVector<Plan> three{{"p", {}, kMonday, 12, {{"a", {1, 5, 0, 1}, Weekdays::fromBits(0b10101), 1}}}};
        const WeekShare week = Diary(three, {note(0, "a"), note(2, "a"), note(4, "a")}, kMonday).week(kMonday);
        QCOMPARE(week.daysDue, 3);
        QCOMPARE(week.daysDone, 3);
        QCOMPARE(week.share(), 1.0);
        QCOMPARE(Diary(three, {note(1, "a")}, kMonday).week(kMonday).daysDue, 4);  // a day more than was due
    }

    void twelveWeeks()
    {
        const auto weeks = Diary(plans(), {note(0, "b")}, kMonday.addDays(13)).weeks();
        QCOMPARE(weeks.size(), 12);
        QCOMPARE(weeks[11].monday, kMonday.addDays(7));
        QCOMPARE(weeks[10].daysDone, 1);
        QCOMPARE(weeks[9].daysDue, 0);  // before the plan
        QCOMPARE(weeks[9].share(), 0.0);
    }

    void pain_data()
    {
        QTest::addColumn<QVector<DiaryEntry>>("notes");
        QTest::addColumn<int>("trend");
        const auto row = [](const char *name, const QVector<DiaryEntry> &notes, PainTrend trend) { QTest::newRow(name) << notes << int(trend); };
        row("none", {}, PainTrend::Steady);
        row("one", pains({6}), PainTrend::Steady);
        row("the same", pains({3, 3, 3, 3}), PainTrend::Steady);
        row("falling", pains({5, 4, 3}), PainTrend::Steady);
        row("two more than before", pains({2, 2, 4}), PainTrend::Rising);
        row("two more than the lowest of three", pains({2, 3, 3, 4}), PainTrend::Rising);
        row("the lowest is long ago", pains({1, 3, 3, 3, 4}), PainTrend::Steady);
        row("step by step", pains({2, 2, 3, 4}), PainTrend::Rising);
        row("small", pains({0, 1, 2}), PainTrend::Steady);
        row("up and down again", pains({2, 5, 3}), PainTrend::Steady);
        row("old pain is no comparison", pains({0, 4}, 29), PainTrend::Steady);
        row("within 28 days it is", pains({0, 4}, 28), PainTrend::Rising);
        row("severe", pains({7}), PainTrend::Severe);
        auto stop = pains({0});
        stop[0].stopSign = true;
        row("stop sign", stop, PainTrend::Severe);
        auto later = stop + QVector{note(1, "a", Outcome::Done, 1)};
        row("a stop sign is over when it went well again", later, PainTrend::Steady);
        row("not told", pains({1, 4}) + QVector{note(3, "a")}, PainTrend::Steady);
        row("another exercise", {note(0, "a", Outcome::Done, 1), note(1, "b", Outcome::Done, 6)}, PainTrend::Steady);
    }
    void pain()
    {
        QFETCH(QVector<DiaryEntry>, notes);
        QFETCH(int, trend);
        QCOMPARE(int(painTrend(notes, "a")), trend);
    }

    void csv()
    {
        DiaryEntry full{kMonday, "a", Outcome::Partly, 4, 0, true};
        const QByteArray csv = diaryCsv({full, note(1, "b", Outcome::Skipped), note(2, "c")}, [](const QString &slug) {
            return slug == "a" ? QStringLiteral("坐站, \"慢\"") : slug == "b" ? QStringLiteral("=1+1") : slug;
        });
        QCOMPARE(csv, QByteArray("\xEF\xBB\xBF"
                                 "Date,Exercise,How much,Effort (0-10),Pain (0-10),Stop sign\r\n"
                                 "2026-03-02,\"坐站, \"\"慢\"\"\",partly,4,0,yes\r\n"
                                 "2026-03-03,'=1+1,skipped,,,\r\n"
                                 "2026-03-04,c,done,,,\r\n"));
    }

    void storedAndReadBack()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath("settings.json");
        Plan plan = plans().first();
        plan.title = "我的";
        const DiaryEntry full{kMonday, "a", Outcome::Partly, 4, 0, true};
        {
            Settings settings(file);
            storePlan(settings, plans().first());
            storePlan(settings, plan);  // replaces
            noteInDiary(settings, full);
            noteInDiary(settings, note(0, "b"));
            QVERIFY(settings.save());
        }
        Settings settings(file);
        QCOMPARE(storedPlans(settings), QVector{plan});
        QCOMPARE(storedDiary(settings), (QVector{full, note(0, "b")}));
        takeBackNote(settings, kMonday, "a");
        takeBackNote(settings, kMonday, "nobody");
        QCOMPARE(storedDiary(settings), QVector{note(0, "b")});
        dropPlan(settings, "p");
        QVERIFY(storedPlans(settings).isEmpty());
        forgetTraining(settings);
        QVERIFY(storedDiary(settings).isEmpty());
    }

    void whatIsNotUnderstoodIsLeftOut()
    {
        Settings settings{QString()};
        const auto map = [](const QString &date, const QString &slug, const QString &outcome, const QVariant &pain) {
            return QVariantMap{{"date", date}, {"slug", slug}, {"outcome", outcome}, {"pain", pain}};
        };
        settings.set(Setting::Diary, QVariantList{map("2026-03-02", "a", "done", 11), map("2026-13-02", "a", "done", 1), map("2026-03-02", "", "done", 1),
                                                  map("2026-03-02", "a", "perhaps", 1), 5, "x"});
        QCOMPARE(storedDiary(settings), QVector{note(0, "a")});
        settings.set(Setting::Plans, QVariantList{QVariantMap{{"id", "x"}, {"start", "never"}}, 7,
                                                  QVariantMap{{"id", "y"}, {"start", "2026-03-02"}, {"weeks", -4},
                                                              {"entries", QVariantList{QVariantMap{{"slug", "a"}, {"sets", 999}, {"days", 255}}, QVariantMap{{"slug", "b"}, {"days", 0}}}}}});
        const auto kept = storedPlans(settings);
        QCOMPARE(kept.size(), 1);
        QCOMPARE(kept[0].weeks, 1);
        QCOMPARE(kept[0].entries, (QVector{ProgrammeEntry{"a", {20, 1, 0, 1}, Weekdays::all(), 1}}));
    }

    void theDiaryKeepsItsNewest()
    {
        Settings settings{QString()};
        QVariantList many;
        for (int i = 0; i < 5000; ++i)
            many << QVariantMap{{"date", "2026-01-01"}, {"slug", "old"}, {"outcome", "done"}};
        settings.set(Setting::Diary, many);
        noteInDiary(settings, note(0, "new"));
        const auto entries = storedDiary(settings);
        QCOMPARE(entries.size(), 5000);
        QCOMPARE(entries.last().slug, QString("new"));
    }
};

QTEST_GUILESS_MAIN(TestDiary)
#include "test_diary.moc"
