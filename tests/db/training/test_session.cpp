// SPDX-License-Identifier: GPL-3.0-or-later
// The exercise session as a table of events: what is pressed and how time goes -> what is going on.
#include "tests/db/training/training_sample.h"

#include "db/training/session_clock.h"
#include "db/training/step_range.h"

#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>

#include <cmath>
#include <limits>

using namespace kangdu;
using State = Session::State;

namespace {

QString nameOf(State state)
{
    static const char *const names[] = {"ready", "countdown", "move", "hold", "return", "rest", "change", "paused", "finished"};
    return QLatin1String(names[int(state)]);
}

/// "move 1/2 2/3": state, set of sets, repetition of repetitions; "R " or "L " before it when sides are done in turn.
QString told(const Session &session)
{
    QString text = nameOf(session.state());
    if (session.state() == State::Paused)
        text += '(' + nameOf(session.activity()) + ')';
    if (session.state() == State::Ready || session.state() == State::Finished)
        return text;
    const QString side = session.side() == BodySide::Right ? "R " : session.side() == BodySide::Left ? "L " : "";
    return side + QStringLiteral("%1 %2/%3 %4/%5").arg(text).arg(session.set()).arg(session.sets()).arg(session.rep()).arg(session.reps());
}

class Player {
public:
    explicit Player(SessionPlan plan) : session(std::move(plan)) {}

    /// A word each: accept start pause resume skip repeat next stop; a number is seconds that pass in steps of 100 ms.
    void play(const QString &events)
    {
        for (const QString &event : events.split(' ', Qt::SkipEmptyParts)) {
            bool isTime = false;
            const double seconds = event.toDouble(&isTime);
            if (isTime)
                pass(seconds);
            else if (event == "accept") session.accept();
            else if (event == "start") session.start();
            else if (event == "pause") session.pause();
            else if (event == "resume") session.resume();
            else if (event == "skip") session.skip();
            else if (event == "repeat") session.repeat();
            else if (event == "next") session.nextSet();
            else if (event == "stop") session.stop();
            else if (event == "sleep") session.tick(now += 60000);
            else if (event == "back") session.tick(now -= 500);
            else if (event == "ahead") session.tick(now += Session::kSleepMs + 1);
            else if (event == "behind") session.tick(now -= Session::kSleepMs + 1);
            else if (event == "restore") session = Session::restored(session.plan(), QJsonDocument::fromJson(QJsonDocument(session.saved()).toJson()).object()).value();
            else if (event == "reps+") adjust(&SessionAmounts::reps, 1);
            else if (event == "reps-") adjust(&SessionAmounts::reps, -1);
            else if (event == "sets-") adjust(&SessionAmounts::sets, -1);
            else if (event == "hold-") adjust(&SessionAmounts::holdSeconds, -1);
            else QFAIL(qPrintable(event));
        }
    }
    void pass(double seconds)
    {
        session.tick(now);
        for (int i = 0; i < qRound(seconds * 10); ++i)
            session.tick(now += 100);
    }
    void adjust(int SessionAmounts::*what, int by)
    {
        SessionAmounts amounts = session.plan().amounts;
        amounts.*what += by;
        session.adjust(amounts);
    }

    Session session;
    qint64 now = 1000000;
};

bool sound(const Session &session)
{
    return session.secondsLeft() >= 0 && session.totalSecondsLeft() >= 0 && session.share() >= 0 && session.share() <= 1
        && session.repShare() >= 0 && session.repShare() <= 1 && std::isfinite(session.totalSecondsLeft()) && std::isfinite(session.poseSeconds())
        && session.poseSeconds() >= 0;
}

}  // namespace

class TestSession final : public QObject {
    Q_OBJECT

private slots:
    void events_data()
    {
        QTest::addColumn<QString>("side");
        QTest::addColumn<QString>("events");
        QTest::addColumn<QString>("wanted");
        const auto row = [](const char *name, const char *events, const char *wanted, const char *side = "both") {
            QTest::newRow(name) << side << events << wanted;
        };
        // one repetition takes 1 + 4 + 2 s, the countdown 5 s, the rest 30 s
        row("not yet accepted", "start 60", "ready");
        row("accepted only", "accept 60", "ready");
        row("countdown", "accept start 4.9", "countdown 1/2 1/3");
        row("moving", "accept start 5", "move 1/2 1/3");
        row("holding", "accept start 6", "hold 1/2 1/3");
        row("holding to the end", "accept start 9.9", "hold 1/2 1/3");
        row("going back", "accept start 10", "return 1/2 1/3");
        row("second repetition", "accept start 12", "move 1/2 2/3");
        row("rest", "accept start 26", "rest 1/2 3/3");
        row("rest to the end", "accept start 55.9", "rest 1/2 3/3");
        row("second set", "accept start 56", "move 2/2 1/3");
        row("finished", "accept start 77", "finished");
        row("after the end", "accept start 500 pause skip repeat next resume", "finished");
        row("once more", "accept start 77 start 1", "countdown 1/2 1/3");
        row("starting twice", "accept start 7 start", "hold 1/2 1/3");
        row("pausing stops time", "accept start 7 pause 600", "paused(hold) 1/2 1/3");
        row("a repetition begins anew", "accept start 7 pause 600 resume 4.9", "countdown 1/2 1/3");
        row("and is done", "accept start 7 pause 600 resume 5 7", "move 1/2 2/3");
        row("a rest goes on", "accept start 36 pause 600 resume 19.8", "rest 1/2 3/3");
        row("and ends", "accept start 36 pause 600 resume 20", "move 2/2 1/3");
        row("pausing twice", "accept start 7 pause pause", "paused(hold) 1/2 1/3");
        row("resuming what runs", "accept start 7 resume", "hold 1/2 1/3");
        row("pausing before the start", "accept pause", "ready");
        row("skip the countdown", "accept start skip", "move 1/2 1/3");
        row("skip a repetition", "accept start 6 skip", "move 1/2 2/3");
        row("skip the last repetition", "accept start 6 skip skip skip", "rest 1/2 3/3");
        row("skip a rest", "accept start 26 skip", "move 2/2 1/3");
        row("skip all", "accept start skip skip skip skip skip skip skip skip", "finished");
        row("skip goes on from a pause", "accept start 6 pause skip 1", "hold 1/2 2/3");
        row("repeat", "accept start 14 repeat", "move 1/2 2/3");
        row("repeat in a rest", "accept start 30 repeat", "move 1/2 3/3");
        row("repeat in the countdown", "accept start 4 repeat 4", "countdown 1/2 1/3");
        row("next set", "accept start 6 next", "rest 1/2 1/3");
        row("next set from a rest", "accept start 6 next next", "move 2/2 1/3");
        row("next set of the last", "accept start 6 next next next", "finished");
        row("stop", "accept start 6 stop 10", "finished");
        row("sleeping pauses", "accept start 7 sleep", "paused(hold) 1/2 1/3");
        row("sleeping in a rest", "accept start 30 sleep 60", "paused(rest) 1/2 3/3");
        row("waking and going on", "accept start 7 sleep resume 5.5", "move 1/2 1/3");
        row("sleeping while paused", "accept start 7 pause sleep resume 1", "countdown 1/2 1/3");
        row("sleeping before the start", "accept sleep start 1", "countdown 1/2 1/3");
        row("time going back", "accept start 5.5 back back back 0.4", "move 1/2 1/3");
        row("and forward again", "accept start 5.5 back 0.5", "hold 1/2 1/3");
        row("ahead in the countdown", "accept start 1 ahead 60", "paused(countdown) 1/2 1/3");
        row("ahead in the move", "accept start 5.1 ahead 60", "paused(move) 1/2 1/3");
        row("ahead in the hold", "accept start 7 ahead 60", "paused(hold) 1/2 1/3");
        row("ahead on the way back", "accept start 10.5 ahead 60", "paused(return) 1/2 1/3");
        row("ahead in the change of sides", "accept start 78 ahead 60", "R paused(change) 2/2 3/3", "each");
        row("behind in the countdown", "accept start 1 behind 60", "paused(countdown) 1/2 1/3");
        row("behind in the hold", "accept start 7 behind 60", "paused(hold) 1/2 1/3");
        row("behind in a rest", "accept start 30 behind 60", "paused(rest) 1/2 3/3");
        row("behind, and going on", "accept start 7 behind resume 5.5", "move 1/2 1/3");
        row("behind before the start", "accept behind start 1", "countdown 1/2 1/3");
        row("behind after the end", "accept start 77 behind 1", "finished");
        row("ahead and behind", "accept start 30 ahead behind resume 19.9", "rest 1/2 3/3");
        row("right first", "accept start 6", "R hold 1/2 1/3", "each");
        row("all sets of a side", "accept start 56", "R move 2/2 1/3", "each");
        row("change sides", "accept start 77", "R change 2/2 3/3", "each");
        row("the other side", "accept start 87", "L move 1/2 1/3", "each");
        row("both sides done", "accept start 160", "finished", "each");
        row("repeat before changing", "accept start 80 repeat 7", "R change 2/2 3/3", "each");
        row("no side named", "accept start 6", "hold 1/2 1/3", "none");
        row("more repetitions", "accept start reps+ 26", "move 1/2 4/4");
        row("not more than is safe", "accept start reps+ reps+ reps+ reps+", "countdown 1/2 1/5");
        row("not fewer than is safe", "accept start reps- reps- reps-", "countdown 1/2 1/2");
        row("not fewer than are being done", "accept start 20 reps-", "hold 1/2 3/3");
        row("fewer repetitions end the set", "accept start 13 reps- 6", "rest 1/2 2/2");
        row("fewer sets", "accept start 13 sets- 13", "finished");
        row("the set that rest led to is taken away", "accept start 30 sets- 30", "finished");
        row("shorter hold than was held", "accept start 8.5 hold- hold- hold- 0.1", "return 1/2 1/3");
        row("restored in a move", "accept start 27 skip 7.5 restore", "paused(move) 2/2 2/3");
        row("and goes on", "accept start 13 restore 60 resume 5 7", "move 1/2 3/3");
        row("restored in a rest", "accept start 36 restore resume 20", "move 2/2 1/3");
        row("restored on the other side", "accept start 87 restore resume 6", "L hold 1/2 1/3", "each");
        row("restored after more than is wanted now", "accept start reps+ reps+ 70 reps- reps- reps- restore", "paused(move) 2/2 1/2");
        row("restored while paused", "accept start 13 pause restore resume 1", "countdown 1/2 2/3");
    }
    void events()
    {
        QFETCH(QString, side);
        QFETCH(QString, events);
        QFETCH(QString, wanted);
        Player player(SessionPlan::of(test::sampleExercise(side), SessionPlan::Level::Usual));
        player.play(events);
        QCOMPARE(told(player.session), wanted);
        QVERIFY(sound(player.session));
    }

    void figuresOfTheHold()
    {
        Player player(SessionPlan::of(test::sampleExercise(), SessionPlan::Level::Usual));
        player.play("accept");
        QCOMPARE(player.session.totalSecondsLeft(), 5 + 6 * 7.0 + 30);
        player.play("start 7");
        QCOMPARE(player.session.secondsLeft(), 3.0);
        QCOMPARE(player.session.share(), 0.25);
        QCOMPARE(player.session.repShare(), 2 / 7.0);
        QCOMPARE(player.session.poseSeconds(), 1.0);
        QCOMPARE(player.session.totalSecondsLeft(), 5 + 2 * 7.0 + 30 + 3 * 7);
        player.play("4");
        QCOMPARE(player.session.state(), State::Return);
        QCOMPARE(player.session.poseSeconds(), 2.0);
    }

    void estimateIsWhatItTakes_data()
    {
        QTest::addColumn<QString>("side");
        QTest::newRow("both") << "both";
        QTest::newRow("each") << "each";
    }
    void estimateIsWhatItTakes()
    {
        QFETCH(QString, side);
        Player player(SessionPlan::of(test::sampleExercise(side), SessionPlan::Level::Usual));
        player.play("accept start");
        const double all = player.session.totalSecondsLeft();
        double before = all;
        for (double passed = 0; player.session.state() != State::Finished; passed += 0.1) {
            QVERIFY(qAbs(player.session.totalSecondsLeft() - (all - passed)) < 0.01);
            QVERIFY(player.session.totalSecondsLeft() <= before);
            before = player.session.totalSecondsLeft();
            player.pass(0.1);
        }
        QCOMPARE(player.session.outcome(), Session::Outcome::Complete);
        QCOMPARE(player.session.repsDone(), player.session.plan().totalReps());
    }

    void outcomes()
    {
        const SessionPlan plan = SessionPlan::of(test::sampleExercise(), SessionPlan::Level::Usual);
        Player none(plan), some(plan), repeated(plan);
        none.play("accept start 6 stop");
        QCOMPARE(none.session.outcome(), Session::Outcome::Skipped);
        some.play("accept start 20 stop");
        QCOMPARE(some.session.outcome(), Session::Outcome::Partly);
        QCOMPARE(some.session.repsDone(), 2);
        repeated.play("accept start 30 repeat repeat 7");
        QCOMPARE(repeated.session.repsDone(), 3);
        QCOMPARE(repeated.session.outcome(), Session::Outcome::Open);
    }

    void cues()
    {
        using Kind = Cue::Kind;
        Exercise exercise = test::sampleExercise("each");
        exercise.dose.sets = {1, 1, 1};
        exercise.dose.reps = {1, 1, 1};
        Player player(SessionPlan::of(exercise, SessionPlan::Level::Usual));
        player.play("accept start 30");
        const QVector<Cue> side{{Kind::Move, 1}, {Kind::Hold, 4}, {Kind::Count, 3}, {Kind::Count, 2}, {Kind::Count, 1}, {Kind::Return}};
        const QVector<Cue> count{{Kind::Count, 3}, {Kind::Count, 2}, {Kind::Count, 1}};
        QCOMPARE(player.session.takeCues(), count + side + QVector<Cue>{{Kind::ChangeSide}} + count + side + QVector<Cue>{{Kind::Finish}});
        QVERIFY(player.session.takeCues().isEmpty());
    }
    void cuesThatNobodyTakes()
    {
        Exercise exercise = test::sampleExercise();
        exercise.dose.reps = {50, 50, 50};
        Player player(SessionPlan::of(exercise, SessionPlan::Level::Usual));
        player.play("accept start 800");
        const QVector<Cue> cues = player.session.takeCues();
        QVERIFY(cues.size() <= 32);
        QCOMPARE(cues.last(), (Cue{Cue::Kind::Finish}));
    }

    void firstTime()
    {
        const SessionPlan plan = SessionPlan::of(test::sampleExercise(), SessionPlan::Level::FirstTime);
        QCOMPARE(plan.amounts, (SessionAmounts{1, 2, 0, 30}));
        Player player(plan);
        player.play("accept start 5 1");
        QCOMPARE(told(player.session), "return 1/1 1/2");  // not held
        player.play("5");
        QCOMPARE(told(player.session), "finished");
    }

    void absurdDoses_data()
    {
        QTest::addColumn<Dose>("dose");
        const double nan = std::numeric_limits<double>::quiet_NaN(), inf = std::numeric_limits<double>::infinity();
        const auto row = [](const char *name, DoseRange sets, DoseRange reps, DoseRange hold, int rest) {
            Dose dose;
            dose.sets = sets;
            dose.reps = reps;
            dose.holdSeconds = hold;
            dose.restSeconds = rest;
            QTest::newRow(name) << dose;
        };
        row("nothing given", {}, {}, {}, 0);
        row("all zero but the most", {0, 0, 3}, {0, 0, 8}, {0, 0, 5}, 0);
        row("negative", {-1, -2, -3}, {-5, -5, -5}, {-9, -9, -9}, -60);
        row("falling", {5, 3, 1}, {20, 10, 5}, {9, 5, 1}, 10);
        row("huge", {1e9, 1e9, 1e9}, {1e12, 1e12, 1e12}, {1e15, 1e15, 1e15}, std::numeric_limits<int>::max());
        row("not numbers", {nan, nan, nan}, {nan, inf, -inf}, {inf, inf, inf}, 5);
        row("fractions", {0.5, 1.5, 2.5}, {0.2, 0.4, 0.4}, {0.1, 0.4, 0.5}, 1);
    }
    void absurdDoses()
    {
        QFETCH(Dose, dose);
        for (const double seconds : {0.0, -5.0, 1.2, 1e300, std::numeric_limits<double>::quiet_NaN()}) {
            Exercise exercise = test::sampleExercise("each");
            exercise.dose = dose;
            for (PoseKeyframe &frame : exercise.figure.keyframes)
                frame.seconds = seconds;
            for (const auto level : {SessionPlan::Level::FirstTime, SessionPlan::Level::Usual}) {
                const SessionPlan plan = SessionPlan::of(exercise, level);
                QVERIFY(plan.amounts.sets >= 1 && plan.amounts.reps >= 1 && plan.amounts.holdSeconds >= 0 && plan.amounts.restSeconds >= 0);
                QCOMPARE(plan.bounded(plan.amounts), plan.amounts);
                QVERIFY(plan.moveMs >= 500 && plan.moveMs <= 60000 && plan.returnMs >= 500 && plan.returnMs <= 60000);
                Player player(plan);
                player.play("accept start 20 skip pause resume 6 next next 3 repeat 2 stop");
                QVERIFY(sound(player.session));
                player.play("start 5.2");
                QVERIFY(sound(player.session));
                QCOMPARE(player.session.activity(), State::Move);
            }
        }
    }

    /// Any dose, any events, any clock: nothing is divided by zero, no time is negative, and leaving out all of it ends it.
    void randomDoses()
    {
        QRandomGenerator random(20261122);
        const auto oneOf = [&random](const auto &values) { return values[random.bounded(int(std::size(values)))]; };
        const double numbers[] = {0, 0, 0, 1, 2, 3, 0.4, 7, 20, 100, 1e5, 1e12, -1, -1e9, std::numeric_limits<double>::quiet_NaN(), std::numeric_limits<double>::infinity()};
        const int amounts[] = {0, 0, 1, 2, 3, 60, 100000, -1, std::numeric_limits<int>::max(), std::numeric_limits<int>::min()};
        const qint64 steps[] = {0, 1, 16, 33, 500, 2999, 3000, 3001, 86400000, -1, -500, -3000, -3001, -86400000};
        const char *const events[] = {"accept", "start", "start", "pause", "resume", "resume", "skip", "repeat", "next", "restore"};
        const auto range = [&] { return DoseRange{oneOf(numbers), oneOf(numbers), oneOf(numbers)}; };
        const char *const sides[] = {"each", "both", "none", ""};
        for (int i = 0; i < 400; ++i) {
            Exercise exercise = test::sampleExercise(oneOf(sides));
            exercise.dose.sets = range();
            exercise.dose.reps = range();
            exercise.dose.holdSeconds = range();
            exercise.dose.restSeconds = oneOf(amounts);
            for (PoseKeyframe &frame : exercise.figure.keyframes)
                frame.seconds = oneOf(numbers);
            if (random.bounded(8) == 0)
                exercise.figure = {};
            Player player(SessionPlan::of(exercise, i % 2 ? SessionPlan::Level::Usual : SessionPlan::Level::FirstTime));
            QVERIFY(std::isfinite(player.session.plan().totalSeconds()) && player.session.plan().totalSeconds() > 0);
            player.play("accept start");
            for (int event = 0; event < 200; ++event) {
                const QString name = oneOf(events);
                const bool runs = player.session.state() != State::Ready && player.session.state() != State::Finished;
                if (name != "restore" || runs)
                    player.play(name);
                player.session.tick(player.now += oneOf(steps));
                if (random.bounded(10) == 0)
                    player.session.adjust({oneOf(amounts), oneOf(amounts), oneOf(amounts), oneOf(amounts)});
                const QVector<Cue> cues = player.session.takeCues();
                QVERIFY2(sound(player.session), qPrintable(QStringLiteral("%1 %2: %3").arg(i).arg(event).arg(told(player.session))));
                QVERIFY(std::none_of(cues.begin(), cues.end(), [](const Cue &cue) { return cue.number < 0; }));
                if (player.session.state() == State::Finished)
                    continue;  // what is adjusted now is for the next time
                QVERIFY(player.session.set() >= 1 && player.session.set() <= player.session.sets());
                QVERIFY(player.session.rep() >= 1 && player.session.rep() <= player.session.reps());
            }
            player.play("start");
            int skips = 0;
            for (; player.session.state() != State::Finished && skips < 20000; ++skips)
                player.session.skip();
            QCOMPARE(player.session.state(), State::Finished);
        }
    }

    void withoutAFigure()
    {
        Exercise exercise = test::sampleExercise();
        exercise.figure = {};
        Player player(SessionPlan::of(exercise, SessionPlan::Level::Usual));
        player.play("accept start 500");
        QCOMPARE(told(player.session), "finished");
    }

    void wildClocks()
    {
        Session session(SessionPlan::of(test::sampleExercise(), SessionPlan::Level::Usual));
        session.accept();
        session.start();
        for (const qint64 now : {std::numeric_limits<qint64>::min(), std::numeric_limits<qint64>::max(), qint64(0), qint64(-1), qint64(1)}) {
            session.tick(now);
            QVERIFY(sound(session));
        }
        QCOMPARE(session.state(), State::Paused);
        QVERIFY(session.sleptThrough());
    }

    void refusedToRestore_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QJsonValue>("value");
        QTest::newRow("another exercise") << "slug" << QJsonValue("sit-up");
        QTest::newRow("unknown state") << "state" << QJsonValue("flying");
        QTest::newRow("not begun") << "state" << QJsonValue("");
        QTest::newRow("set too high") << "set" << QJsonValue(3);
        QTest::newRow("set zero") << "set" << QJsonValue(0);
        QTest::newRow("repetition too high") << "rep" << QJsonValue(4);
        QTest::newRow("side that is not there") << "side" << QJsonValue(1);
        QTest::newRow("side not a number") << "side" << QJsonValue("left");
        QTest::newRow("more done than there are") << "doneInSet" << QJsonValue(99);
        QTest::newRow("absurdly many done") << "doneBefore" << QJsonValue(1e9);
    }
    void refusedToRestore()
    {
        QFETCH(QString, key);
        QFETCH(QJsonValue, value);
        const SessionPlan plan = SessionPlan::of(test::sampleExercise(), SessionPlan::Level::Usual);
        Player player(plan);
        player.play("accept start 20");
        QJsonObject saved = player.session.saved();
        QVERIFY(Session::restored(plan, saved).has_value());
        saved[key] = value;
        QVERIFY(!Session::restored(plan, saved).has_value());
    }
    void restoredKeepsAmountsSafe()
    {
        const SessionPlan plan = SessionPlan::of(test::sampleExercise(), SessionPlan::Level::FirstTime);
        Player player(plan);
        player.play("accept start reps+ 7");
        QJsonObject saved = player.session.saved();
        saved["hold"] = 1e6;
        saved["elapsed"] = -4;
        const auto session = Session::restored(plan, saved);
        QVERIFY(session.has_value());
        QCOMPARE(session->plan().amounts, (SessionAmounts{1, 3, 6, 30}));
        QVERIFY(sound(*session));
    }

    void steps_data()
    {
        QTest::addColumn<QString>("side");
        QTest::addColumn<QString>("events");
        QTest::addColumn<int>("count");
        QTest::addColumn<int>("first");
        QTest::addColumn<int>("last");
        const auto row = [](const char *name, const char *events, int count, int first, int last, const char *side = "both") {
            QTest::newRow(name) << side << events << count << first << last;
        };
        row("none written", "accept start 7", 0, 0, -1);
        row("before the start", "accept", 5, 0, -1);
        row("taking up the position", "accept start 1", 5, 0, 0);
        row("one step is everything", "accept start 7", 1, 0, 0);
        row("two: move", "accept start 5.1", 2, 1, 1);
        row("three: move and hold", "accept start 7", 3, 1, 1);
        row("three: back", "accept start 10.1", 3, 2, 2);
        row("four: move", "accept start 5.1", 4, 1, 1);
        row("four: hold", "accept start 7", 4, 2, 2);
        row("four: back", "accept start 10.1", 4, 3, 3);
        row("five: not sure", "accept start 7", 5, 1, 3);
        row("five: back", "accept start 10.1", 5, 4, 4);
        row("five with sides: hold", "accept start 7", 5, 2, 2, "each");
        row("five with sides: back", "accept start 10.1", 5, 3, 3, "each");
        row("five with sides: change", "accept start 78", 5, 4, 4, "each");
        row("three with sides: change", "accept start 78", 3, 0, 0, "each");
        row("paused", "accept start 7 pause", 4, 2, 2);
        row("rest", "accept start 30", 4, 0, -1);
    }
    void steps()
    {
        QFETCH(QString, side);
        QFETCH(QString, events);
        QFETCH(int, count);
        QFETCH(int, first);
        QFETCH(int, last);
        Player player(SessionPlan::of(test::sampleExercise(side), SessionPlan::Level::Usual));
        player.play(events);
        QCOMPARE(currentSteps(player.session, count), (StepRange{first, last}));
    }

    void clockNeverGoesBack()
    {
        const qint64 first = sessionClockMs();
        QTest::qSleep(5);
        QVERIFY(sessionClockMs() > first);
    }
};

QTEST_GUILESS_MAIN(TestSession)
#include "test_session.moc"
