// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/programme/plan.h"

#include <array>
#include <optional>

namespace kangdu {

/// One exercise as it was done, or not.
struct DiaryEntry {
    enum class Outcome { Done, Partly, Skipped };
    QDate date;
    QString slug;
    Outcome outcome = Outcome::Done;
    std::optional<int> difficulty;  ///< 0-10, Borg CR10
    std::optional<int> pain;        ///< 0-10, after the exercise
    bool stopSign = false;          ///< the reader chose one of the exercise's stop signs
    bool operator==(const DiaryEntry &) const = default;
};

/// How much of what was due on a day was done.
struct DayShare {
    int due = 0;      ///< exercises times how often a day
    double done = 0;  ///< done counts 1, partly 1/2; of each exercise not more than was due
    bool any = false; ///< something was done, due or not
    /// 0-1. A day on which something was done though nothing was due is whole; a day of rest is 0.
    double share() const { return due > 0 ? done / due : any ? 1.0 : 0.0; }
};

struct WeekShare {
    QDate monday;
    std::array<DayShare, 7> days;
    int daysDue = 0;   ///< days with something to do, the whole week, or days with something done
    int daysDone = 0;  ///< days on which anything was done, even partly
    double share() const { return daysDue > 0 ? double(daysDone) / daysDue : 0; }
};

/// What a reader's plans and diary say about a day. Pure: it asks no clock and stores nothing.
class Diary final {
public:
    /// `today` decides what is due now and which week is the last.
    Diary(QVector<Plan> plans, QVector<DiaryEntry> entries, const QDate &today);

    struct Item {
        ProgrammeEntry entry;  ///< where plans share an exercise, the first plan's
        QString plan;          ///< id
        int times = 0;         ///< done or partly today
        std::optional<DiaryEntry::Outcome> last;  ///< of today; nothing yet: empty
        bool isDone() const { return times >= entry.dose.perDay; }
    };
    QVector<Item> today() const;
    DayShare day(const QDate &date) const;
    /// The week, Monday to Sunday, in which a date lies.
    WeekShare week(const QDate &date) const;
    /// The last `count` weeks, this one last.
    QVector<WeekShare> weeks(int count = 12) const;
    const QVector<DiaryEntry> &entries() const { return entries_; }

private:
    QVector<ProgrammeEntry> due(const QDate &date) const;
    QVector<Plan> plans_;
    QVector<DiaryEntry> entries_;
    QDate today_;
};

}  // namespace kangdu
