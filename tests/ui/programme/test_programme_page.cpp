// SPDX-License-Identifier: GPL-3.0-or-later
// Choosing a programme, noting exercises, charts, the care card and changing a plan, by the names a screen reader tells.
#include "tests/data/small_pack.h"

#include "db/library/library.h"
#include "db/programme/pain.h"
#include "db/user/training_store.h"
#include "ui/programme/note_dialog.h"
#include "ui/programme/programme_page.h"
#include "ui/programme/programme_text.h"
#include "ui/programme/training_summary.h"
#include "ui/programme/week_chart.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QLabel>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace kangdu;
using namespace kangdu::test;

namespace {
const QDate kMonday(2026, 3, 2);
}

class TestProgrammePage final : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;
    Library library_;
    Theme theme_;
    Metrics metrics_;
    Icons icons_;
    std::unique_ptr<Settings> settings_;
    std::unique_ptr<ProgrammePage> page_;

    QAbstractButton *button(const QString &name, const QWidget *in = nullptr)
    {
        for (auto *one : (in ? in : page_->widget())->findChildren<QAbstractButton *>()) {
            if (one->accessibleName() == name)
                return one;
        }
        return nullptr;
    }
    void press(const QString &name)
    {
        QAbstractButton *one = button(name);
        QVERIFY2(one && one->isEnabled(), qPrintable(name));
        one->click();
    }
    QString words() const
    {
        QStringList all;
        for (const QLabel *label : page_->widget()->findChildren<QLabel *>())
            all << label->text();
        return all.join('\n');
    }

private slots:
    void initTestCase()
    {
        const QString pack = folder_.filePath("small.kdpack");
        QVERIFY(makePack(smallLibraryFiles(), folder_.filePath("small"), pack));
        QVERIFY(library_.open(pack));
    }
    void init()
    {
        settings_ = std::make_unique<Settings>(QString());
        page_ = std::make_unique<ProgrammePage>(library_, *settings_, Appearance{theme_, metrics_, icons_});
        page_->setToday([] { return kMonday; });
        page_->resize(1000, 800);
        QVERIFY(page_->show(QString(), "en"));
        static_cast<QWidget *>(page_.get())->show();
    }
    void cleanup() { page_.reset(); }

    void unknownProgrammeIsRefused()
    {
        QVERIFY(!page_->show("no-such", "en"));
        QVERIFY(!page_->show("own-1", "en"));
    }

    void aProgrammeIsReadAndBegun()
    {
        QSignalSpy going(page_.get(), &ProgrammePage::navigate);
        press("Stronger legs");
        QCOMPARE(going.last().first().value<Location>(), Location::programme("stronger-legs"));
        QVERIFY(page_->show("stronger-legs", "en"));
        QCOMPARE(page_->title(), QString("Stronger legs"));
        QVERIFY(words().contains("For people with weak legs"));
        QVERIFY(words().contains("After an operation"));
        QVERIFY(words().contains("Not yet reviewed by a clinician"));
        QVERIFY(words().contains("A guideline"));
        press("Begin this program");
        QCOMPARE(storedPlans(*settings_).size(), 1);
        QCOMPARE(storedPlans(*settings_)[0].start, kMonday);
        QCOMPARE(going.last().first().value<Location>(), Location::programme());
        QVERIFY(page_->show(QString(), "en"));
        QVERIFY(button("Follow along: Sit to stand"));
        QVERIFY(!button("Take back: Sit to stand"));
        QVERIFY(words().contains("0 of 3 days this week"));
    }

    void notesChangeTodayAndCanBeTakenBack()
    {
        storePlan(*settings_, Plan::of(*library_.programme("stronger-legs", "en"), kMonday));
        page_->note({kMonday, "sit-to-stand", DiaryEntry::Outcome::Partly, 3, 1});
        QVERIFY(words().contains("partly"));
        QVERIFY(words().contains("1 of 3 days this week"));
        press("Take back: Sit to stand");
        QVERIFY(storedDiary(*settings_).isEmpty());
        QVERIFY(words().contains("0 of 3 days this week"));
    }

    void aDayOfRestSaysSo()
    {
        storePlan(*settings_, Plan::of(*library_.programme("stronger-legs", "en"), kMonday));
        page_->setToday([] { return kMonday.addDays(1); });
        QVERIFY(page_->show(QString(), "en"));
        QVERIFY(words().contains("A day of rest"));
        QVERIFY(!button("Note it: Sit to stand"));
    }

    void risingPainShowsTheCareCard()
    {
        storePlan(*settings_, Plan::of(*library_.programme("stronger-legs", "en"), kMonday));
        page_->note({kMonday, "sit-to-stand", DiaryEntry::Outcome::Done, {}, 2});
        QVERIFY(!words().contains("The pain grows"));
        page_->note({kMonday, "sit-to-stand", DiaryEntry::Outcome::Done, {}, 5});
        QVERIFY(words().contains("The pain grows: Sit to stand"));
        QSignalSpy going(page_.get(), &ProgrammePage::navigate);
        for (auto *one : page_->widget()->findChildren<QAbstractButton *>()) {
            if (one->text() == "When to get help")
                one->click();
        }
        QCOMPARE(going.last().first().value<Location>(), Location::topic("sit-to-stand", "help"));
        page_->note({kMonday, "sit-to-stand", DiaryEntry::Outcome::Partly, {}, {}, true});
        QVERIFY(words().contains("Leave this exercise for now"));
        page_->note({kMonday, "ankle-pump", DiaryEntry::Outcome::Done, {}, 0});  // another one, without pain
        QVERIFY(words().contains("Leave this exercise for now"));
        press("Take back: Sit to stand");
        QVERIFY(!words().contains("Leave this exercise for now") && words().contains("The pain grows"));
        press("Take back: Sit to stand");
        QVERIFY(!words().contains("The pain grows"));
    }

    void theCareCardComesBackUntilItWasRead()
    {
        storePlan(*settings_, Plan::of(*library_.programme("stronger-legs", "en"), kMonday));
        noteInDiary(*settings_, {kMonday, "sit-to-stand", DiaryEntry::Outcome::Done, {}, 8});
        const auto shownOn = [&](const QDate &day) {  // as after a new start
            page_ = std::make_unique<ProgrammePage>(library_, *settings_, Appearance{theme_, metrics_, icons_});
            page_->setToday([day] { return day; });
            return page_->show(QString(), "en") && words().contains("Leave this exercise for now: Sit to stand");
        };
        QVERIFY(shownOn(kMonday));
        QVERIFY(!shownOn(kMonday.addDays(2)));
        QVERIFY(shownOn(kMonday.addDays(1)));
        press("I have read this");
        QVERIFY(!words().contains("Leave this exercise"));
        QVERIFY(page_->show(QString(), "en"));
        QVERIFY(!words().contains("Leave this exercise"));
        page_->note({kMonday.addDays(1), "sit-to-stand", DiaryEntry::Outcome::Done, {}, 9});
        QVERIFY(words().contains("Leave this exercise"));
    }

    void theDialogGivesWhatWasChosen()
    {
        const Exercise exercise = *library_.exercise("sit-to-stand", "en");
        NoteDialog dialog(exercise, DiaryEntry::Outcome::Partly, {theme_, metrics_, icons_}, page_.get());
        QCOMPARE(dialog.entry(kMonday), (DiaryEntry{kMonday, "sit-to-stand", DiaryEntry::Outcome::Partly, {}, {}}));
        const auto choose = [&](const QString &name) {
            QAbstractButton *one = button(name, &dialog);
            QVERIFY2(one, qPrintable(name));
            one->click();
        };
        choose("Done");
        choose("How hard was it? (you may leave this out): 4, somewhat hard");
        choose("Pain afterwards (you may leave this out): 0, no pain");
        choose("Yes: Chest pain");
        QCOMPARE(dialog.entry(kMonday), (DiaryEntry{kMonday, "sit-to-stand", DiaryEntry::Outcome::Done, 4, 0, true}));
        choose("Yes: Chest pain");
        QVERIFY(!dialog.entry(kMonday).stopSign);
    }

    void aPlanIsChangedWithinSafeLimits()
    {
        storePlan(*settings_, Plan::of(*library_.programme("stronger-legs", "en"), kMonday));
        QVERIFY(page_->show("stronger-legs", "en"));
        QAbstractButton *tuesday = button("Sit to stand: Tuesday");
        QVERIFY(tuesday && !tuesday->isChecked());
        tuesday->click();
        const auto stored = [&] { return storedPlans(*settings_)[0].entriesInWeek(1)[0]; };
        QCOMPARE(stored().days, Weekdays::fromBits(0b10111));
        press("Remove: Sit to stand");
        QVERIFY(storedPlans(*settings_)[0].entries.isEmpty());
        press("Leave this program");
        QVERIFY(storedPlans(*settings_).isEmpty());
    }

    void ownProgramme()
    {
        press("Make my own");
        QCOMPARE(storedPlans(*settings_).size(), 1);
        QVERIFY(page_->show("own-1", "en"));
        QCOMPARE(page_->title(), QString("My own program"));
        QVERIFY(button("Add an exercise…")->isEnabled());
    }

    void summaryForTheHomePage()
    {
        const auto told = [&](const QDate &day) { return training(library_, *settings_, day, "en"); };
        QVERIFY(!told(kMonday));
        storePlan(*settings_, Plan::of(*library_.programme("stronger-legs", "en"), kMonday));
        QCOMPARE(told(kMonday)->items.size(), 1);
        QCOMPARE(told(kMonday)->items[0].title, QString("Sit to stand"));
        QVERIFY(!told(kMonday)->items[0].done);
        noteInDiary(*settings_, {kMonday, "sit-to-stand", DiaryEntry::Outcome::Done, {}, {}});
        QVERIFY(told(kMonday)->items[0].done);
        QCOMPARE(told(kMonday)->daysDone, 1);
        QCOMPARE(told(kMonday)->daysDue, 3);
        QVERIFY(told(kMonday.addDays(1))->items.isEmpty());
    }

    void thePlayerIsToldWhatThePlanSays()
    {
        const auto told = [&](const QDate &day) { return playerContext(library_, *settings_, "sit-to-stand", day, "en", true); };
        QVERIFY(!told(kMonday).dose);  // no plan
        Plan plan = Plan::of(*library_.programme("stronger-legs", "en"), kMonday);
        storePlan(*settings_, plan);
        QCOMPARE(told(kMonday).dose, std::optional(plan.entriesOn(kMonday)[0].dose));
        QCOMPARE(told(kMonday).place, QString("Exercise 1 of 1 today"));
        QVERIFY(told(kMonday).next.isEmpty());
        QVERIFY(!told(kMonday.addDays(1)).dose);  // not due
        QVERIFY(told(kMonday.addDays(1)).place.isEmpty());
    }

    void whatCannotBeWrittenIsTold()
    {
        const QString file = folder_.filePath("no-such-folder-but-a-file");
        QVERIFY(QFile(file).open(QIODevice::WriteOnly));
        settings_ = std::make_unique<Settings>(file + "/settings.json");
        page_ = std::make_unique<ProgrammePage>(library_, *settings_, Appearance{theme_, metrics_, icons_});
        page_->setToday([] { return kMonday; });
        QVERIFY(page_->show("stronger-legs", "en"));
        press("Begin this program");
        QVERIFY(page_->show(QString(), "en"));
        QVERIFY2(words().contains("Your settings could not be saved"), qPrintable(words()));
        for (auto *one : page_->widget()->findChildren<QAbstractButton *>()) {
            if (one->text() == "I have read this")
                one->click();
        }
        QVERIFY(!words().contains("Your settings could not be saved"));
    }

    void aChangeKeepsTheKeyboardWhereItIs()
    {
        storePlan(*settings_, Plan::of(*library_.programme("stronger-legs", "en"), kMonday));
        QVERIFY(page_->show("stronger-legs", "en"));
        page_->activateWindow();
        QAbstractButton *tuesday = button("Sit to stand: Tuesday");
        QVERIFY(tuesday);
        tuesday->setFocus();
        QTRY_COMPARE(QApplication::focusWidget(), tuesday);
        tuesday->click();
        QVERIFY(button("Sit to stand: Tuesday") != tuesday);
        QTRY_COMPARE(QApplication::focusWidget(), button("Sit to stand: Tuesday"));
        button("Remove: Sit to stand")->setFocus();
        press("Remove: Sit to stand");
        QTRY_VERIFY(QApplication::focusWidget() && page_->isAncestorOf(QApplication::focusWidget()));
    }

    void everyControlHasANameAtEverySize()
    {
        storePlan(*settings_, Plan::of(*library_.programme("stronger-legs", "en"), kMonday));
        for (const qreal zoom : {1.0, 2.0}) {
            metrics_.setZoom(zoom);
            for (const QString &id : {QString(), QString("stronger-legs")}) {
                QVERIFY(page_->show(id, "zh-CN"));
                page_->resize(700, 600);
                QCoreApplication::processEvents();
                for (const auto *one : page_->widget()->findChildren<QAbstractButton *>())
                    QVERIFY2(!one->accessibleName().isEmpty() || !one->text().isEmpty() || !one->isVisible(), qPrintable(one->objectName()));
                QVERIFY2(page_->widget()->width() <= page_->viewport()->width(), qPrintable(id));
            }
        }
        metrics_.setZoom(1);
    }

    void chartTellsTheWeek()
    {
        WeekChart chart({theme_, metrics_, icons_});
        const Diary diary({Plan::of(*library_.programme("stronger-legs", "en"), kMonday)}, {{kMonday, "sit-to-stand", DiaryEntry::Outcome::Done, {}, {}}}, kMonday);
        chart.showWeek(diary.week(kMonday), kMonday, "en");
        QVERIFY2(chart.accessibleDescription().contains("Monday: 100 %") && chart.accessibleDescription().contains("Tuesday: rest"),
                 qPrintable(chart.accessibleDescription()));
        QAccessibleInterface *told = QAccessible::queryAccessibleInterface(&chart);
        QCOMPARE(told->role(), QAccessible::Chart);
        QCOMPARE(told->text(QAccessible::Name), QString("This week"));
        QVERIFY(told->text(QAccessible::Description).contains("Wednesday") || told->text(QAccessible::Description).contains("1 of 3 days"));
        chart.resize(350, 132);
        const QImage image = chart.grab().toImage();
        QCOMPARE(image.pixelColor(25, 50), theme_.color(Role::Accent));   // Monday is full
        QVERIFY(image.pixelColor(125, 50) != theme_.color(Role::Accent));  // Wednesday is not
        chart.showWeeks(diary.weeks(), "en");
        QVERIFY(chart.accessibleDescription().contains("1 of 3 days"));
    }
};

QTEST_MAIN(TestProgrammePage)
#include "test_programme_page.moc"
