// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/base/result.h"
#include "db/programme/plan.h"
#include "ui/print/stop_signs.h"

namespace kangdu {

class Library;

/// One exercise of a handout.
struct HandoutRow {
    Exercise exercise;
    ProgrammeDose dose;
    Weekdays days;
    QString amount;  ///< the dose in words
    QString cue;     ///< one line to keep in mind while doing it; may be empty

    /// Where one box for each set would make more than four a day, there is one for each time of the day, and where that is still too
    /// many, one for the day.
    enum class Tick { Set, Time, Day };
    Tick tick() const;
    /// Boxes on a day that has any.
    int boxes() const;
};

/// A sheet to take home: exercises with their doses and boxes to tick through one week. Names nobody: name, date and therapist are
/// blank lines, filled in by hand.
struct Handout {
    QString title;
    QString lead;  ///< "Week 3 of 12"; may be empty
    QVector<HandoutRow> rows;
    StopSigns stop;
    bool legs = false;          ///< most exercises are for thigh or calf: room to note how thick they are
    bool clinicallyReviewed = false;  ///< by a clinician, each of the exercises
    QDate reviewed, nextReview;  ///< the earliest of the exercises'
    QString library;             ///< title and version of the library
    QString language;            ///< of the texts
    int missing = 0;             ///< exercises of the plan that no open library has
};

/// The week of a plan in which `today` lies (before its start: the first).
/// Error: NotFound when there is nothing to print.
Result<Handout> handoutOf(const Plan &plan, const Library &library, const QDate &today, const QString &language);
/// One exercise with the dose and the number of days that a first-timer begins with.
Result<Handout> handoutOf(const QString &exercise, const Library &library, const QString &language);

}  // namespace kangdu
