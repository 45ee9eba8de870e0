// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/training/session.h"

#include <algorithm>
#include <utility>

namespace kangdu {

namespace {

constexpr int kMostCues = 32, kCountFrom = 3;

// As saved: never rename.
constexpr std::pair<Session::State, const char *> kSavedStates[] = {
    {Session::State::Countdown, "countdown"}, {Session::State::Move, "move"}, {Session::State::Hold, "hold"},
    {Session::State::Return, "return"},       {Session::State::Rest, "rest"}, {Session::State::ChangeSide, "change-side"},
};

int secondsUp(int ms)
{
    return (ms + 999) / 1000;
}

}  // namespace

Session::Session(SessionPlan plan) : plan_(std::move(plan))
{
    if (plan_.sides.isEmpty())
        plan_.sides = {BodySide::Both};
}

bool Session::inRep() const
{
    const State now = activity();
    return now == State::Move || now == State::Hold || now == State::Return;
}

int Session::lengthMs(State state) const
{
    switch (state) {
    case State::Countdown: return SessionPlan::kCountdownMs;
    case State::Move: return plan_.moveMs;
    case State::Hold: return plan_.amounts.holdSeconds * 1000;
    case State::Return: return plan_.returnMs;
    case State::Rest: return plan_.amounts.restSeconds * 1000;
    case State::ChangeSide: return SessionPlan::kChangeSideMs;
    case State::Ready:
    case State::Paused:
    case State::Finished: break;
    }
    return 0;
}

// ---- events ----

void Session::accept()
{
    accepted_ = true;
}

void Session::start()
{
    if (!accepted_ || (state_ != State::Ready && state_ != State::Finished))
        return;
    last_.reset();
    side_ = doneBefore_ = doneInSet_ = 0;
    set_ = rep_ = 1;
    enter(State::Countdown);
}

void Session::pause()
{
    if (state_ == State::Ready || state_ == State::Paused || state_ == State::Finished)
        return;
    paused_ = std::exchange(state_, State::Paused);
    slept_ = false;
    tell(Cue::Kind::Pause);
}

void Session::resume()
{
    if (state_ != State::Paused)
        return;
    leavePause();
    if (inRep())
        enter(State::Countdown);
}

void Session::skip()
{
    if (state_ == State::Ready || state_ == State::Finished)
        return;
    leavePause();
    if (inRep())
        endRep(false);
    else
        goOn();
}

void Session::nextSet()
{
    if (state_ == State::Ready || state_ == State::Finished)
        return;
    leavePause();
    if (state_ == State::Rest || state_ == State::ChangeSide)
        afterBreak();
    else
        endSet();
}

void Session::repeat()
{
    if (state_ == State::Ready || state_ == State::Finished)
        return;
    leavePause();
    if (state_ == State::Rest || state_ == State::ChangeSide)
        doneInSet_ = std::min(doneInSet_, rep_ - 1);
    enter(state_ == State::Countdown ? State::Countdown : State::Move);
}

void Session::stop()
{
    if (state_ != State::Finished)
        enter(State::Finished);
}

void Session::adjust(const SessionAmounts &wanted)
{
    SessionAmounts next = plan_.bounded(wanted);
    if (state_ != State::Ready && state_ != State::Finished) {
        next.sets = std::max(next.sets, std::min(set_, plan_.amounts.sets));
        next.reps = std::max(next.reps, std::min(rep_, plan_.amounts.reps));
    }
    plan_.amounts = next;
}

void Session::tick(qint64 now)
{
    const std::optional<qint64> before = std::exchange(last_, now);
    const bool runs = state_ != State::Ready && state_ != State::Paused && state_ != State::Finished;
    if (!before || !runs)
        return;
    const quint64 passed = now < *before ? quint64(*before) - quint64(now) : quint64(now) - quint64(*before);
    if (passed > quint64(kSleepMs)) {
        pause();
        slept_ = true;
        return;
    }
    if (now <= *before)
        return;
    int left = int(passed);
    while (state_ != State::Finished) {
        const int length = lengthMs(state_), was = elapsed_;
        if (was + left < length) {
            elapsed_ += left;
            count(length - was);
            return;
        }
        left -= std::max(0, length - was);
        elapsed_ = length;
        count(length - was);
        goOn();
    }
}

// ---- from state to state ----

/// The time of the pause is not counted, however long it was.
void Session::leavePause()
{
    if (state_ != State::Paused)
        return;
    state_ = paused_;
    slept_ = false;
    last_.reset();
}

void Session::enter(State state)
{
    state_ = state;
    elapsed_ = 0;
    slept_ = false;
    switch (state) {
    case State::Move: tell(Cue::Kind::Move, rep_); break;
    case State::Hold: tell(Cue::Kind::Hold, plan_.amounts.holdSeconds); break;
    case State::Return: tell(Cue::Kind::Return); break;
    case State::Rest: tell(Cue::Kind::Rest, plan_.amounts.restSeconds); break;
    case State::ChangeSide: tell(Cue::Kind::ChangeSide); break;
    case State::Finished: tell(Cue::Kind::Finish); break;
    case State::Countdown:
    case State::Ready:
    case State::Paused: break;
    }
}

void Session::goOn()
{
    switch (state_) {
    case State::Countdown: enter(State::Move); break;
    case State::Move: enter(plan_.amounts.holdSeconds > 0 ? State::Hold : State::Return); break;
    case State::Hold: enter(State::Return); break;
    case State::Return: endRep(true); break;
    case State::Rest:
    case State::ChangeSide: afterBreak(); break;
    case State::Ready:
    case State::Paused:
    case State::Finished: break;
    }
}

void Session::endRep(bool done)
{
    doneInSet_ += done ? 1 : 0;
    if (rep_ >= reps()) {
        endSet();
        return;
    }
    ++rep_;
    enter(State::Move);
}

void Session::endSet()
{
    if (set_ < sets()) {
        if (plan_.amounts.restSeconds > 0)
            enter(State::Rest);
        else
            afterBreak();
    } else {
        enter(hasNextSide() ? State::ChangeSide : State::Finished);
    }
}

void Session::afterBreak()
{
    // The set that a rest leads to: the next one of this side, or the first of the other.
    if (set_ < sets()) {
        ++set_;
    } else if (hasNextSide()) {
        ++side_;
        set_ = 1;
    } else {
        enter(State::Finished);  // the last set was taken away during the rest
        return;
    }
    beginSet();
}

void Session::beginSet()
{
    doneBefore_ += std::exchange(doneInSet_, 0);
    rep_ = 1;
    enter(State::Move);
}

void Session::tell(Cue::Kind kind, int number)
{
    cues_.append({kind, number});
    if (cues_.size() > kMostCues)
        cues_.removeFirst();
}

/// Tells the whole seconds that were passed; `before`: ms that were left.
void Session::count(int before)
{
    if (state_ == State::Move || state_ == State::Return)
        return;
    const int after = lengthMs(state_) - elapsed_;
    for (int second = std::min(kCountFrom, secondsUp(before)); second >= 1; --second) {
        if (before > second * 1000 && after <= second * 1000 && after > (second - 1) * 1000)
            tell(Cue::Kind::Count, second);
    }
}

// ---- what is going on ----

Session::Outcome Session::outcome() const
{
    if (state_ != State::Finished)
        return Outcome::Open;
    return repsDone() >= plan_.totalReps() ? Outcome::Complete : repsDone() > 0 ? Outcome::Partly : Outcome::Skipped;
}

double Session::secondsLeft() const
{
    return std::max(0, lengthMs(activity()) - elapsed_) / 1000.0;
}

double Session::share() const
{
    const int length = lengthMs(activity());
    if (length <= 0)
        return activity() == State::Ready ? 0 : 1;
    return std::clamp(double(elapsed_) / length, 0.0, 1.0);
}

double Session::repShare() const
{
    if (!inRep())
        return 0;
    const State now = activity();
    const double before = now == State::Move ? 0 : plan_.moveMs + (now == State::Return ? lengthMs(State::Hold) : 0);
    return std::clamp((before + elapsed_) / std::max(1, plan_.repMs()), 0.0, 1.0);
}

double Session::totalSecondsLeft() const
{
    const State now = activity();
    if (now == State::Finished)
        return 0;
    if (now == State::Ready)
        return plan_.totalSeconds();
    const double rep = plan_.repMs(), rest = lengthMs(State::Rest), set = reps() * rep;
    double left = secondsLeft() * 1000;
    if (now == State::Countdown)
        left += rep * std::max(0, reps() - rep_ + 1);
    else if (inRep())
        left = rep * (1 - repShare()) + rep * std::max(0, reps() - rep_);
    int setsLeft = std::max(0, sets() - set_), sidesLeft = int(plan_.sides.size()) - 1 - side_;
    if (now == State::Rest && setsLeft > 0) {
        left += set;
        --setsLeft;
    } else if (now == State::ChangeSide && sidesLeft > 0) {
        left += sets() * set + (sets() - 1) * rest;
        --sidesLeft;
        setsLeft = 0;
    }
    left += setsLeft * (rest + set);
    left += sidesLeft * (lengthMs(State::ChangeSide) + sets() * set + (sets() - 1) * rest);
    return left / 1000;
}

double Session::poseSeconds() const
{
    switch (activity()) {
    case State::Move: return share() * plan_.figureToEnd;
    case State::Hold: return plan_.figureToEnd;
    case State::Return: return plan_.figureToEnd + share() * (plan_.figureWhole - plan_.figureToEnd);
    default: return 0;
    }
}

QVector<Cue> Session::takeCues()
{
    return std::exchange(cues_, {});
}

// ---- kept for another day ----

QJsonObject Session::saved() const
{
    QString state;
    for (const auto &[value, name] : kSavedStates)
        if (value == activity())
            state = QLatin1String(name);
    const SessionAmounts &amounts = plan_.amounts;
    return {{QStringLiteral("slug"), plan_.slug}, {QStringLiteral("state"), state}, {QStringLiteral("elapsed"), elapsed_},
            {QStringLiteral("side"), side_}, {QStringLiteral("set"), set_}, {QStringLiteral("rep"), rep_},
            {QStringLiteral("doneBefore"), doneBefore_}, {QStringLiteral("doneInSet"), doneInSet_},
            {QStringLiteral("sets"), amounts.sets}, {QStringLiteral("reps"), amounts.reps},
            {QStringLiteral("hold"), amounts.holdSeconds}, {QStringLiteral("rest"), amounts.restSeconds}};
}

std::optional<Session> Session::restored(SessionPlan plan, const QJsonObject &saved)
{
    if (plan.slug.isEmpty() || saved.value(QLatin1String("slug")).toString() != plan.slug)
        return {};
    const auto number = [&saved](const char *key) { return saved.value(QLatin1String(key)).toInt(-1); };
    Session session(std::move(plan));
    session.plan_.amounts = session.plan_.bounded({number("sets"), number("reps"), number("hold"), number("rest")});
    session.side_ = number("side");
    session.set_ = number("set");
    session.rep_ = number("rep");
    session.doneBefore_ = number("doneBefore");
    session.doneInSet_ = number("doneInSet");
    // More may have been done than the amounts chosen since then add up to.
    const SessionAmounts &most = session.plan_.most;
    const int mostDone = int(session.plan_.sides.size()) * most.sets * most.reps;
    const bool sound = session.side_ >= 0 && session.side_ < session.plan_.sides.size() && session.set_ >= 1
        && session.set_ <= session.sets() && session.rep_ >= 1 && session.rep_ <= session.reps() && session.doneBefore_ >= 0
        && session.doneBefore_ <= mostDone && session.doneInSet_ >= 0 && session.doneInSet_ <= session.reps();
    if (!sound)
        return {};
    for (const auto &[value, name] : kSavedStates) {
        if (saved.value(QLatin1String("state")).toString() != QLatin1String(name))
            continue;
        session.paused_ = value;
        session.state_ = State::Paused;
        session.accepted_ = true;
        session.elapsed_ = std::clamp(number("elapsed"), 0, session.lengthMs(value));
        return session;
    }
    return {};
}

}  // namespace kangdu
