// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/programme/training_summary.h"

#include "db/user/training_store.h"

#include <algorithm>

namespace kangdu {

std::optional<HomePage::Training> training(const Settings &settings, const QDate &today)
{
    const auto plans = storedPlans(settings);
    if (plans.isEmpty())
        return {};
    const Diary diary(plans, storedDiary(settings), today);
    const auto items = diary.today();
    const WeekShare week = diary.week(today);
    return HomePage::Training{int(std::count_if(items.begin(), items.end(), [](const Diary::Item &item) { return item.isDone(); })), int(items.size()),
                              week.daysDone, week.daysDue};
}

}  // namespace kangdu
