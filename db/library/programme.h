// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/library/topic.h"
#include "db/library/weekdays.h"

namespace kangdu {

/// How much of one exercise, on its days.
struct ProgrammeDose {
    int sets = 1;         ///< on each side
    int reps = 1;         ///< in a set
    int holdSeconds = 0;
    int perDay = 1;       ///< times a day
    bool operator==(const ProgrammeDose &) const = default;
};

/// One line of a programme. Where an exercise stands several times, the line with the latest week that has come counts.
struct ProgrammeEntry {
    QString slug;
    ProgrammeDose dose;
    Weekdays days;
    int fromWeek = 1;
    bool operator==(const ProgrammeEntry &) const = default;
};

/// A built-in programme in one language: which exercises, how much, on which days.
struct Programme {
    QString id;
    QString language;      ///< of the texts: the one asked for, or one that exists
    QString title, lead;
    QString audience;      ///< for whom
    QStringList askFirst;  ///< who must ask a doctor or therapist before
    int weeks = 0;         ///< how long it is planned for
    QVector<ProgrammeEntry> entries;
    QVector<Source> sources;
    ReviewState review;
    QString pack;  ///< id of the pack it comes from
};

}  // namespace kangdu
