// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/player/player_text.h"

#include <QCoreApplication>

#include <cmath>

namespace kangdu::playerText {

namespace {

using State = Session::State;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(kangdu::PlayerText)
};

QString doing(State state)
{
    switch (state) {
    case State::Move: return Text::tr("Move slowly");
    case State::Hold: return Text::tr("Hold");
    case State::Return: return Text::tr("Slowly back");
    default: return {};
    }
}

QString next(const Session &session)
{
    if (session.set() >= session.sets())
        return Text::tr("Next: %1").arg(side(BodySide::Left));
    const int set = session.set() + 1;
    return session.side() == BodySide::Both ? Text::tr("Next: set %1").arg(set) : Text::tr("Next: set %1, %2").arg(set).arg(side(session.side()));
}

}  // namespace

QString side(BodySide side)
{
    switch (side) {
    case BodySide::Right: return Text::tr("right side");
    case BodySide::Left: return Text::tr("left side");
    case BodySide::Both: break;
    }
    return {};
}

QString title(const Session &session, const StepRange &steps)
{
    switch (session.state()) {
    case State::Ready: return Text::tr("Ready");
    case State::Countdown: return Text::tr("Get ready");
    case State::Rest: return Text::tr("Rest");
    case State::ChangeSide: return Text::tr("Change sides");
    case State::Paused: return Text::tr("Paused");
    case State::Finished: return session.outcome() == Session::Outcome::Complete ? Text::tr("Done") : Text::tr("Stopped");
    case State::Move:
    case State::Hold:
    case State::Return: break;
    }
    if (steps.first == steps.last)
        return Text::tr("Step %1").arg(steps.first + 1);
    return steps.first > steps.last ? doing(session.state()) : Text::tr("Steps %1 to %2").arg(steps.first + 1).arg(steps.last + 1);
}

QString subtitle(const Session &session)
{
    switch (session.state()) {
    case State::Ready: return {};
    case State::Countdown:
        return session.side() == BodySide::Both ? Text::tr("Take up the start position")
                                                : Text::tr("Take up the start position: %1").arg(side(session.side()));
    case State::Rest:
    case State::ChangeSide: return next(session);
    case State::Paused:
        return session.sleptThrough() ? Text::tr("The computer was asleep, so the exercise was stopped.") : Text::tr("Space or “Go on” continues.");
    case State::Finished: return Text::tr("%1 of %2 repetitions").arg(session.repsDone()).arg(session.plan().totalReps());
    case State::Move:
    case State::Hold:
    case State::Return: return doing(session.state());
    }
    return {};
}

QString head(const Session &session)
{
    switch (session.state()) {
    case State::Ready:
    case State::Paused:
    case State::Rest:
    case State::ChangeSide:
    case State::Finished: return title(session, {});
    case State::Countdown:
    case State::Move:
    case State::Hold:
    case State::Return: break;
    }
    switch (session.side()) {
    case BodySide::Right: return Text::tr("Right side");
    case BodySide::Left: return Text::tr("Left side");
    case BodySide::Both: break;
    }
    return Text::tr("Exercising");
}

QString timeLeft(const Session &session)
{
    if (session.state() == State::Finished)
        return {};
    const double seconds = session.totalSecondsLeft();
    if (seconds < 60)
        return Text::tr("less than 1 min left");
    return Text::tr("about %1 min left").arg(qRound(seconds / 60));
}

QString number(const Session &session)
{
    const State now = session.activity();
    if (now == State::Ready)
        return QString::number(session.reps());
    if (now == State::Finished)
        return {};
    if (now == State::Move || now == State::Return)
        return QString::number(session.rep());
    return QString::number(int(std::ceil(session.secondsLeft() - 1e-9)));
}

QString unit(const Session &session)
{
    switch (session.activity()) {
    case State::Ready: return Text::tr("repetitions a set");
    case State::Countdown: return Text::tr("seconds to the start");
    case State::Move: return Text::tr("repetition · move");
    case State::Hold: return Text::tr("seconds · hold");
    case State::Return: return Text::tr("repetition · back");
    case State::Rest: return Text::tr("seconds to set %1").arg(session.set() + 1);
    case State::ChangeSide: return Text::tr("seconds to change sides");
    case State::Finished: return session.outcome() == Session::Outcome::Complete ? Text::tr("All done") : Text::tr("Stopped");
    case State::Paused: break;
    }
    return {};
}

QString sets(const Session &session)
{
    if (session.activity() == State::Rest || session.activity() == State::ChangeSide)
        return Text::tr("Set %1 done").arg(session.set());
    return Text::tr("Set %1 of %2").arg(session.set()).arg(session.sets());
}

QString spoken(const Cue &cue, const Session &session)
{
    switch (cue.kind) {
    case Cue::Kind::Count: return {};
    case Cue::Kind::Move: return Text::tr("Repetition %1: move slowly").arg(cue.number);
    case Cue::Kind::Hold: return Text::tr("Hold for %1 seconds").arg(cue.number);
    case Cue::Kind::Return: return Text::tr("Slowly back");
    case Cue::Kind::Rest: return Text::tr("Rest for %1 seconds").arg(cue.number);
    case Cue::Kind::ChangeSide: return Text::tr("Change sides");
    case Cue::Kind::Pause: return Text::tr("Paused");
    case Cue::Kind::Finish: return title(session, {});
    }
    return {};
}

}  // namespace kangdu::playerText
