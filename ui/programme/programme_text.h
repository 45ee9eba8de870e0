// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/library/library.h"
#include "db/programme/diary.h"

namespace kangdu::programmeText {

/// "2 sets of 8, hold for 5 seconds, twice a day"
QString dose(const ProgrammeDose &planned, const Exercise &exercise);
/// "Mon, Wed, Fri"; "every day"
QString days(Weekdays days, const QString &language);
/// "4 of 5 days this week": what was done, never what was missed.
QString week(const WeekShare &week);
/// "not yet", "done", "partly", "skipped", "1 of 2 times"
QString status(const Diary::Item &item);
/// 0-10 in a word: no pain, mild, moderate, severe.
QString painWord(int pain);
/// The reader's own name for it, or the programme's.
QString planTitle(const Plan &plan, const Library &library, const QString &language);

}  // namespace kangdu::programmeText
