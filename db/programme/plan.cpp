// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/programme/plan.h"

#include <algorithm>
#include <cmath>

namespace kangdu {

namespace {

constexpr int kMostExercises = 40;

int bounded(int value, const DoseRange &range, int least)
{
    const int low = qMax(least, int(std::lround(range.start))), high = qMax(low, int(std::lround(range.max)));
    return qBound(low, value, high);
}

}  // namespace

ProgrammeDose boundedDose(const ProgrammeDose &dose, const Exercise &exercise)
{
    return {bounded(dose.sets, exercise.dose.sets, 1), bounded(dose.reps, exercise.dose.reps, 1),
            bounded(dose.holdSeconds, exercise.dose.holdSeconds, 0), bounded(dose.perDay, exercise.dose.perDay, 1)};
}

Weekdays boundedDays(Weekdays days, const Exercise &exercise)
{
    const int most = exercise.dose.daysPerWeek.isSet() ? qBound(1, int(exercise.dose.daysPerWeek.max), 7) : 7;
    for (int day = 7; day >= 1 && days.count() > most; --day)
        days.set(day, false);
    return days;
}

ProgrammeDose startDose(const Exercise &exercise)
{
    return boundedDose({0, 0, 0, 0}, exercise);
}

Plan Plan::of(const Programme &programme, const QDate &start)
{
    return {programme.id, {}, start, programme.weeks, programme.entries};
}

Plan Plan::own(const QString &title, const QDate &start, const QVector<Plan> &others)
{
    for (int number = 1;; ++number) {
        const QString id = QStringLiteral("own-%1").arg(number);
        if (std::none_of(others.begin(), others.end(), [&](const Plan &plan) { return plan.id == id; }))
            return {id, title, start, 12, {}};
    }
}

int Plan::weekOn(const QDate &date) const
{
    if (!start.isValid() || !date.isValid() || date < start)
        return 0;
    return int(qMin<qint64>(start.daysTo(date) / 7 + 1, qMax(1, weeks)));
}

QStringList Plan::exercises() const
{
    QStringList slugs;
    for (const ProgrammeEntry &entry : entries) {
        if (!slugs.contains(entry.slug))
            slugs << entry.slug;
    }
    return slugs;
}

QVector<ProgrammeEntry> Plan::entriesInWeek(int week) const
{
    QVector<ProgrammeEntry> result;
    for (const QString &slug : exercises()) {
        const ProgrammeEntry *latest = nullptr;
        for (const ProgrammeEntry &entry : entries) {
            if (entry.slug == slug && entry.fromWeek <= week && (!latest || entry.fromWeek >= latest->fromWeek))
                latest = &entry;
        }
        if (latest)
            result << *latest;
    }
    return result;
}

QVector<ProgrammeEntry> Plan::entriesOn(const QDate &date) const
{
    const int week = weekOn(date);
    if (week == 0)
        return {};
    QVector<ProgrammeEntry> due = entriesInWeek(week);
    due.removeIf([&](const ProgrammeEntry &entry) { return !entry.days.has(date.dayOfWeek()); });
    return due;
}

void Plan::add(const Exercise &exercise, Weekdays days)
{
    const QStringList have = exercises();
    const Weekdays safe = boundedDays(days, exercise);
    if (!have.contains(exercise.slug) && have.size() < kMostExercises && !safe.isEmpty())
        entries << ProgrammeEntry{exercise.slug, startDose(exercise), safe, 1};
}

void Plan::remove(const QString &slug)
{
    entries.removeIf([&](const ProgrammeEntry &entry) { return entry.slug == slug; });
}

void Plan::move(const QString &slug, int place)
{
    QStringList order = exercises();
    const qsizetype from = order.indexOf(slug);
    if (from < 0)
        return;
    order.move(from, qBound(qsizetype(0), qsizetype(place), order.size() - 1));
    std::stable_sort(entries.begin(), entries.end(), [&](const ProgrammeEntry &a, const ProgrammeEntry &b) {
        return order.indexOf(a.slug) < order.indexOf(b.slug);
    });
}

void Plan::change(const Exercise &exercise, const ProgrammeDose &dose, Weekdays days, int week)
{
    const Weekdays safe = boundedDays(days, exercise);
    const qsizetype first = std::find_if(entries.begin(), entries.end(), [&](const ProgrammeEntry &e) { return e.slug == exercise.slug; })
        - entries.begin();
    if (first == entries.size() || safe.isEmpty())
        return;
    const int from = qMax(1, week);
    const auto due = entriesInWeek(from);
    const auto now = std::find_if(due.begin(), due.end(), [&](const ProgrammeEntry &e) { return e.slug == exercise.slug; });
    const ProgrammeDose bounded = boundedDose(dose, exercise);
    if (now != due.end() && now->dose == bounded) {  // only the days: what is to come keeps its amounts
        for (ProgrammeEntry &entry : entries) {
            if (entry.slug == exercise.slug && entry.fromWeek >= from)
                entry.days = safe;
        }
        entries.removeIf([&](const ProgrammeEntry &entry) { return entry.slug == exercise.slug && entry.fromWeek == from; });
    } else {
        entries.removeIf([&](const ProgrammeEntry &entry) { return entry.slug == exercise.slug && entry.fromWeek >= from; });
    }
    qsizetype at = first;
    while (at < entries.size() && entries[at].slug == exercise.slug && entries[at].fromWeek < from)
        ++at;
    entries.insert(at, {exercise.slug, bounded, safe, from});
}

}  // namespace kangdu
