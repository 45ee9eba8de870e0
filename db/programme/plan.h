// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/library/programme.h"

namespace kangdu {

/// What a reader has set out to do: a built-in programme, perhaps changed, or one of their own.
struct Plan {
    QString id;     ///< of the programme it was made from, or "own-1", "own-2" ...
    QString title;  ///< the reader's own; empty: the programme's
    QDate start;    ///< first day of week 1
    int weeks = 12;
    QVector<ProgrammeEntry> entries;
    bool operator==(const Plan &) const = default;

    bool isOwn() const { return id.startsWith(QStringLiteral("own-")); }
    static Plan of(const Programme &programme, const QDate &start);
    /// An empty one, with an id that none of `others` has.
    static Plan own(const QString &title, const QDate &start, const QVector<Plan> &others);

    /// From 1; 0 before the start. After the last week it stays the last: what was reached goes on.
    int weekOn(const QDate &date) const;
    bool isOver(const QDate &date) const { return start.isValid() && date >= start.addDays(7LL * weeks); }
    /// What is due on a day, in the plan's order: of each exercise the line with the latest week that has come.
    QVector<ProgrammeEntry> entriesOn(const QDate &date) const;
    /// The lines of one week, each exercise once, whatever their days.
    QVector<ProgrammeEntry> entriesInWeek(int week) const;
    /// The exercises, each once, in order.
    QStringList exercises() const;

    /// An exercise the plan has already is not added again.
    void add(const Exercise &exercise, Weekdays days);
    void remove(const QString &slug);
    /// To a place among exercises(); out of range: the nearest.
    void move(const QString &slug, int place);
    /// From `week` on; what was due before stays as it was. Other amounts replace all later steps of this exercise; other days
    /// alone leave their amounts.
    void change(const Exercise &exercise, const ProgrammeDose &dose, Weekdays days, int week);
};

/// The nearest dose that the exercise allows a reader to choose alone.
ProgrammeDose boundedDose(const ProgrammeDose &dose, const Exercise &exercise);
/// Never more days than the exercise allows; the later days of the week go first.
Weekdays boundedDays(Weekdays days, const Exercise &exercise);
/// What a first-timer begins with.
ProgrammeDose startDose(const Exercise &exercise);

}  // namespace kangdu
