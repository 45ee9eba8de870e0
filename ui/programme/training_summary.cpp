// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/programme/training_summary.h"

#include "db/user/training_store.h"

#include <algorithm>

namespace kangdu {

std::optional<HomePage::Training> training(const Library &library, const Settings &settings, const QDate &today, const QString &language)
{
    const auto plans = storedPlans(settings);
    if (plans.isEmpty())
        return {};
    const Diary diary(plans, storedDiary(settings), today);
    const WeekShare week = diary.week(today);
    HomePage::Training training{{}, week.daysDone, week.daysDue};
    for (const Diary::Item &item : diary.today()) {
        if (const auto card = library.card(item.entry.slug, language))
            training.items << HomePage::Training::Item{item.entry.slug, card->shortTitle, item.isDone()};
    }
    return training;
}

QString nextOfToday(const Diary &diary, const QString &slug)
{
    const auto items = diary.today();
    const auto at = std::find_if(items.begin(), items.end(), [&](const Diary::Item &item) { return item.entry.slug == slug; });
    if (at == items.end())
        return {};
    const auto due = [&](const Diary::Item &item) { return !item.last && item.entry.slug != slug; };
    auto next = std::find_if(at, items.end(), due);
    if (next == items.end()) {
        next = std::find_if(items.begin(), at, due);
        if (next == at)
            return {};
    }
    return next->entry.slug;
}

PlayerContext playerContext(const Library &library, const Settings &settings, const QString &slug, const QDate &today, const QString &language,
                            bool fromProgramme)
{
    const Diary diary(storedPlans(settings), storedDiary(settings), today);
    const auto items = diary.today();
    const auto at = std::find_if(items.begin(), items.end(), [&](const Diary::Item &item) { return item.entry.slug == slug; });
    PlayerContext context;
    context.fromProgramme = fromProgramme;
    if (at == items.end())
        return context;
    context.dose = at->entry.dose;
    context.place = PlayerPage::tr("Exercise %1 of %2 today").arg(at - items.begin() + 1).arg(items.size());
    const QString next = nextOfToday(diary, slug);
    const auto card = next.isEmpty() ? std::nullopt : library.card(next, language);
    context.next = card ? card->shortTitle : QString();
    return context;
}

}  // namespace kangdu
