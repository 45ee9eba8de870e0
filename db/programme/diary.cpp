// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/programme/diary.h"

#include <algorithm>

namespace kangdu {

namespace {

double worth(DiaryEntry::Outcome outcome)
{
    return outcome == DiaryEntry::Outcome::Done ? 1.0 : outcome == DiaryEntry::Outcome::Partly ? 0.5 : 0.0;
}

}  // namespace

Diary::Diary(QVector<Plan> plans, QVector<DiaryEntry> entries, const QDate &today)
    : plans_(std::move(plans)), entries_(std::move(entries)), today_(today)
{
    std::stable_sort(entries_.begin(), entries_.end(), [](const DiaryEntry &a, const DiaryEntry &b) { return a.date < b.date; });
}

QVector<ProgrammeEntry> Diary::due(const QDate &date) const
{
    QVector<ProgrammeEntry> all;
    for (const Plan &plan : plans_) {
        for (const ProgrammeEntry &entry : plan.entriesOn(date)) {
            if (std::none_of(all.begin(), all.end(), [&](const ProgrammeEntry &e) { return e.slug == entry.slug; }))
                all << entry;
        }
    }
    return all;
}

QVector<Diary::Item> Diary::today() const
{
    QVector<Item> items;
    for (const ProgrammeEntry &entry : due(today_)) {
        Item item{entry, {}, 0, {}};
        for (const Plan &plan : plans_) {
            if (item.plan.isEmpty() && plan.entriesOn(today_).contains(entry))
                item.plan = plan.id;
        }
        for (const DiaryEntry &note : entries_) {
            if (note.date != today_ || note.slug != entry.slug)
                continue;
            item.last = note.outcome;
            item.times += note.outcome == DiaryEntry::Outcome::Skipped ? 0 : 1;
        }
        items << item;
    }
    return items;
}

DayShare Diary::day(const QDate &date) const
{
    DayShare share;
    QHash<QString, double> done;
    for (const DiaryEntry &note : entries_) {
        if (note.date == date && worth(note.outcome) > 0) {
            done[note.slug] += worth(note.outcome);
            share.any = true;
        }
    }
    for (const ProgrammeEntry &entry : due(date)) {
        share.due += entry.dose.perDay;
        share.done += qMin(done.value(entry.slug), double(entry.dose.perDay));
    }
    return share;
}

WeekShare Diary::week(const QDate &date) const
{
    WeekShare week;
    week.monday = date.addDays(1 - date.dayOfWeek());
    for (int i = 0; i < 7; ++i) {
        week.days[size_t(i)] = day(week.monday.addDays(i));
        week.daysDone += week.days[size_t(i)].any ? 1 : 0;
        week.daysDue += week.days[size_t(i)].due > 0 || week.days[size_t(i)].any ? 1 : 0;
    }
    return week;
}

QVector<WeekShare> Diary::weeks(int count) const
{
    QVector<WeekShare> all;
    for (int i = count - 1; i >= 0; --i)
        all << week(today_.addDays(-7LL * i));
    return all;
}

}  // namespace kangdu
