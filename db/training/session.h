// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/training/session_plan.h"

#include <QJsonObject>

#include <optional>

namespace kangdu {

/// Something to be told or sounded.
struct Cue {
    enum class Kind {
        Count,  ///< number: whole seconds left, 3 2 1
        Move,   ///< number: of the repetition
        Hold,   ///< number: seconds
        Return,
        Rest,  ///< number: seconds
        ChangeSide,
        Pause,
        Finish
    };
    Kind kind;
    int number = 0;
    bool operator==(const Cue &) const = default;
};

/// One exercise being done: a state machine that is told the time and what the reader presses. It owns no clock and no timer.
///
///   Ready -> Countdown -> Move -> Hold -> Return -> Move ... -> Rest -> Move ... -> ChangeSide -> Move ... -> Finished
///
/// States without length are passed over. Events that mean nothing in a state do nothing.
class Session final {
public:
    enum class State { Ready, Countdown, Move, Hold, Return, Rest, ChangeSide, Paused, Finished };
    enum class Outcome { Open, Complete, Partly, Skipped };
    static constexpr qint64 kSleepMs = 3000;  ///< a longer step of the clock, forward or back, says nothing about what was done: it pauses

    explicit Session(SessionPlan plan);

    // ---- events ----
    void accept();  ///< the stop signs were read; before this, start() does nothing
    void start();   ///< from Ready; from Finished: all over again
    void pause();
    void resume();  ///< a repetition begins anew, after a countdown: the limb has come down meanwhile
    void skip();    ///< what is going on: the countdown, the repetition, the rest. In a pause: and goes on
    void nextSet(); ///< leaves out what is left of the set or of the rest
    void repeat();  ///< the repetition anew; in a rest, the last one before it
    void stop();    ///< ends it
    /// Within plan().least and most, and never below what is being done.
    void adjust(const SessionAmounts &wanted);
    /// Time passes. `now`: ms of a monotonic clock. A little backwards is not counted; more than kSleepMs either way pauses.
    void tick(qint64 now);

    // ---- what is going on ----
    const SessionPlan &plan() const { return plan_; }
    State state() const { return state_; }
    /// Of Paused: what was interrupted; otherwise state().
    State activity() const { return state_ == State::Paused ? paused_ : state_; }
    bool accepted() const { return accepted_; }
    bool sleptThrough() const { return slept_; }  ///< Paused: because the clock jumped
    BodySide side() const { return plan_.sides[side_]; }
    bool hasNextSide() const { return side_ + 1 < plan_.sides.size(); }
    int set() const { return set_; }  ///< from 1; in a rest, the one before it
    int sets() const { return plan_.amounts.sets; }
    int rep() const { return rep_; }  ///< from 1
    int reps() const { return plan_.amounts.reps; }
    int repsDone() const { return doneBefore_ + doneInSet_; }
    int repsDoneInSet() const { return doneInSet_; }
    Outcome outcome() const;
    double secondsLeft() const;       ///< in this state; 0 where there is no end
    double share() const;             ///< of this state that is over, 0-1
    double repShare() const;          ///< of the repetition that is over, 0-1
    double totalSecondsLeft() const;  ///< estimate, without what the reader will skip
    double poseSeconds() const;       ///< for poseAt()
    /// What is to be told since the last call, oldest first; at most 32.
    QVector<Cue> takeCues();

    // ---- kept for another day ----
    QJsonObject saved() const;
    /// A session as it was, paused. Nothing if it is of another exercise, was not begun, is over or makes no sense.
    static std::optional<Session> restored(SessionPlan plan, const QJsonObject &saved);

private:
    int lengthMs(State state) const;
    void leavePause();
    void enter(State state);
    void goOn();
    void beginSet();
    void endRep(bool done);
    void endSet();
    void afterBreak();
    void tell(Cue::Kind kind, int number = 0);
    void count(int before);
    bool inRep() const;

    SessionPlan plan_;
    State state_ = State::Ready, paused_ = State::Ready;
    bool accepted_ = false, slept_ = false;
    int side_ = 0, set_ = 1, rep_ = 1;
    int doneBefore_ = 0, doneInSet_ = 0;
    int elapsed_ = 0;  // ms in this state, or in what was interrupted
    std::optional<qint64> last_;
    QVector<Cue> cues_;
};

}  // namespace kangdu
