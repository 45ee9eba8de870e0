// SPDX-License-Identifier: GPL-3.0-or-later
// A programme of the bundled library is chosen, played from its first exercise to its last on a clock of the test's own, and noted.
#include "tests/gui/reader.h"

#include "db/user/training_store.h"
#include "ui/player/player_page.h"
#include "ui/programme/note_dialog.h"
#include "ui/programme/programme_page.h"
#include "ui/window/exercise_pages.h"

#include <QAbstractButton>
#include <QLabel>

using namespace kangdu;
using namespace kangdu::test;
using State = Session::State;

namespace {

const QDate kMonday(2026, 3, 2);
const char *const kProgramme = "after-bed-rest";

class ProgrammeReader {
public:
    ProgrammeReader() : reader({QString(KANGDU_BUNDLED_PACK)})
    {
        pages = reader.window().findChild<ExercisePages *>();
        pages->setToday([this] { return today; });
    }
    QAbstractButton *button(const QString &name, const QWidget *in = nullptr)
    {
        for (auto *one : (in ? in : &reader.window())->findChildren<QAbstractButton *>()) {
            if ((one->accessibleName() == name || one->text() == name) && one->isVisible() && one->isEnabled())
                return one;
        }
        return nullptr;
    }
    bool press(const QString &name, const QWidget *in = nullptr)
    {
        QAbstractButton *one = button(name, in);
        if (one)
            one->click();
        return one;
    }
    void begin()
    {
        reader.window().goTo(QString("kangdu://programme/") + kProgramme);
        QVERIFY2(press("Begin this program"), qPrintable(reader.outline()));
        QCOMPARE(reader.address(), QString("kangdu://programme"));
    }
    /// Plays what the player shows to its end; the number of repetitions done.
    int playToTheEnd()
    {
        PlayerPage *page = reader.window().findChild<PlayerPage *>();
        page->setClock([this] { return now; });
        if (!press("I have read this: start"))
            return 0;
        for (int i = 0; i < 100'000 && page->session()->state() != State::Finished; ++i) {
            now += 100;
            page->tick();
            if (page->session()->state() == State::ChangeSide)
                press("Ready, go on");
        }
        return page->session()->repsDone();
    }
    NoteDialog *dialog() { return reader.window().findChild<NoteDialog *>(); }
    bool note(const QStringList &choices = {})
    {
        NoteDialog *open = dialog();
        if (!open || !open->isVisible())
            return false;
        for (const QString &choice : choices) {
            if (!press(choice, open))
                return false;
        }
        const bool saved = press("Write it down", open);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        return saved;
    }
    QString words()
    {
        QStringList all;
        for (const QLabel *label : reader.window().findChildren<QLabel *>()) {
            if (label->isVisible())
                all << label->text();
        }
        return all.join('\n');
    }
    

    Reader reader;
    ExercisePages *pages = nullptr;
    QDate today = kMonday;
    qint64 now = 1000;
};

}  // namespace

class TestGuiProgramme final : public QObject {
    Q_OBJECT

private slots:
    void init() { QFile::remove(ownHome().filePath("settings.json")); }

    void aWholeProgramme()
    {
        ProgrammeReader play;
        play.begin();
        const Diary first(storedPlans(play.reader.settings()), {}, kMonday);
        const auto due = first.today();
        QVERIFY2(due.size() >= 3, "the programme has too little on a Monday to be a test");
        QVERIFY2(play.words().contains("0 of 7 days this week"), qPrintable(play.words()));

        const auto titleOf = [&](int i) { return play.reader.library().exercise(due[i].entry.slug, "en")->title; };
        QVERIFY(play.press("Follow along: " + titleOf(0)));
        for (int i = 0; i < due.size(); ++i) {
            QCOMPARE(play.reader.address(), "kangdu://play/" + due[i].entry.slug);
            QVERIFY2(play.words().contains(QString("Exercise %1 of %2 today").arg(i + 1).arg(due.size())), qPrintable(play.words()));
            const Session &session = *play.reader.window().findChild<PlayerPage *>()->session();
            QCOMPARE(session.sets(), due[i].entry.dose.sets);  // the plan's amounts, not the exercise's own
            QCOMPARE(session.reps(), due[i].entry.dose.reps);
            const int sides = int(session.plan().sides.size());
            QCOMPARE(play.playToTheEnd(), sides * due[i].entry.dose.sets * due[i].entry.dose.reps);
            QVERIFY(play.note({QString("Pain afterwards (you may leave this out): 0, no pain")}));
            if (i + 1 < due.size())
                QVERIFY2(play.press("Next: " + titleOf(i + 1)), qPrintable(play.reader.outline()));
        }
        QVERIFY2(play.press("To my exercises"), qPrintable(play.reader.outline()));
        QCOMPARE(play.reader.address(), QString("kangdu://programme"));

        const auto notes = storedDiary(play.reader.settings());
        QCOMPARE(notes.size(), due.size());
        for (int i = 0; i < notes.size(); ++i)
            QCOMPARE(notes[i], (DiaryEntry{kMonday, due[i].entry.slug, DiaryEntry::Outcome::Done, {}, 0}));
        QVERIFY2(play.words().contains("1 of 7 days this week"), qPrintable(play.words()));
        QVERIFY(!play.words().contains("not yet"));
        const auto after = Diary(storedPlans(play.reader.settings()), notes, kMonday).today();
        for (const Diary::Item &item : after)
            QCOMPARE(item.times, 1);
        // The next day is another list.
        play.today = kMonday.addDays(1);
        play.reader.window().go(Location::home());
        play.reader.window().go(Location::programme());
        QVERIFY(play.words().contains("not yet"));
        QVERIFY(play.words().contains("1 of 7 days this week"));
    }

    void aStopSignShowsTheCareCard()
    {
        ProgrammeReader play;
        play.begin();
        QVERIFY(play.press("Follow along: Heel slide"));
        PlayerPage *page = play.reader.window().findChild<PlayerPage *>();
        page->setClock([&play] { return play.now; });
        QVERIFY(play.press("I have read this: start"));
        page->tick();
        QVERIFY(play.press("Stop here"));
        QCOMPARE(page->session()->state(), State::Finished);
        NoteDialog *dialog = play.dialog();
        QVERIFY(dialog && dialog->isVisible());
        QVERIFY(play.button("Skipped", dialog)->isChecked());  // not one repetition was done
        const QString sign = play.reader.library().exercise("heel-slide", "en")->stopSigns.first();
        QVERIFY(play.note({"Yes: " + sign}));
        QCOMPARE(play.reader.address(), QString("kangdu://programme"));
        QVERIFY2(play.words().contains("Leave this exercise for now: Heel slide"), qPrintable(play.words()));
        QVERIFY(play.press("When to get help"));
        QCOMPARE(play.reader.address(), QString("kangdu://topic/heel-slide?facet=help"));
    }

    void withoutAPlanNothingIsAsked()
    {
        ProgrammeReader play;
        play.reader.window().goTo("kangdu://play/heel-slide");
        QVERIFY(play.playToTheEnd() > 0);
        QVERIFY(!play.dialog());
        QVERIFY(play.press("To the article"));
        QCOMPARE(play.reader.address(), QString("kangdu://topic/heel-slide"));
        QVERIFY(storedDiary(play.reader.settings()).isEmpty());
    }

    void backLeadsWhereOneCameFrom()
    {
        ProgrammeReader play;
        play.begin();
        play.press("Follow along: Heel slide");
        QVERIFY(play.press("Back to my exercises"));
        QCOMPARE(play.reader.address(), QString("kangdu://programme"));
        play.reader.window().goTo("kangdu://topic/heel-slide");
        play.reader.window().goTo("kangdu://play/heel-slide");
        QVERIFY(play.press("Back to the article"));
        QCOMPARE(play.reader.address(), QString("kangdu://topic/heel-slide"));
    }

    void theHomePageTellsOfToday()
    {
        ProgrammeReader play;
        play.reader.window().go(Location::home());
        QVERIFY(!play.words().contains("Today's exercises"));
        play.begin();
        play.reader.window().go(Location::home());
        QVERIFY2(play.words().contains("Today's exercises"), qPrintable(play.words()));
        QVERIFY(play.press("Show today's exercises"));
        QCOMPARE(play.reader.address(), QString("kangdu://programme"));
    }
};

KANGDU_GUI_TEST(TestGuiProgramme)
#include "test_gui_programme.moc"
