// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/user/training_store.h"

namespace kangdu {

namespace {

constexpr qsizetype kMostNotes = 5000, kMostPlans = 20, kMostEntries = 400;
constexpr int kMostWeeks = 104;
const char *const kOutcomes[] = {"done", "partly", "skipped"};

QVariantMap toMap(const ProgrammeEntry &entry)
{
    return {{QStringLiteral("slug"), entry.slug},           {QStringLiteral("sets"), entry.dose.sets}, {QStringLiteral("reps"), entry.dose.reps},
            {QStringLiteral("hold"), entry.dose.holdSeconds}, {QStringLiteral("perDay"), entry.dose.perDay},
            {QStringLiteral("days"), int(entry.days.bits())}, {QStringLiteral("week"), entry.fromWeek}};
}

std::optional<ProgrammeEntry> entryFrom(const QVariantMap &map)
{
    const auto number = [&](const char *key, int low, int high) { return qBound(low, map.value(QLatin1String(key)).toInt(), high); };
    const ProgrammeEntry entry{map.value(QStringLiteral("slug")).toString(),
                               {number("sets", 1, 20), number("reps", 1, 100), number("hold", 0, 3600), number("perDay", 1, 24)},
                               Weekdays::fromBits(unsigned(map.value(QStringLiteral("days")).toInt())), number("week", 1, kMostWeeks)};
    if (entry.slug.isEmpty() || entry.days.isEmpty())
        return {};
    return entry;
}

QVariantMap toMap(const Plan &plan)
{
    QVariantList entries;
    for (const ProgrammeEntry &entry : plan.entries)
        entries << toMap(entry);
    return {{QStringLiteral("id"), plan.id}, {QStringLiteral("title"), plan.title}, {QStringLiteral("start"), plan.start.toString(Qt::ISODate)},
            {QStringLiteral("weeks"), plan.weeks}, {QStringLiteral("entries"), entries}};
}

void write(Settings &settings, const QVector<Plan> &plans)
{
    QVariantList values;
    for (const Plan &plan : plans)
        values << toMap(plan);
    settings.set(Setting::Plans, values);
}

QVariantMap toMap(const DiaryEntry &entry)
{
    QVariantMap map{{QStringLiteral("date"), entry.date.toString(Qt::ISODate)}, {QStringLiteral("slug"), entry.slug},
                    {QStringLiteral("outcome"), QLatin1String(kOutcomes[int(entry.outcome)])}};
    if (entry.difficulty)
        map.insert(QStringLiteral("effort"), *entry.difficulty);
    if (entry.pain)
        map.insert(QStringLiteral("pain"), *entry.pain);
    if (entry.stopSign)
        map.insert(QStringLiteral("stop"), true);
    return map;
}

std::optional<DiaryEntry> noteFrom(const QVariantMap &map)
{
    DiaryEntry entry{QDate::fromString(map.value(QStringLiteral("date")).toString(), Qt::ISODate), map.value(QStringLiteral("slug")).toString()};
    const QString outcome = map.value(QStringLiteral("outcome")).toString();
    int known = -1;
    for (int i = 0; i < 3; ++i)
        known = outcome == QLatin1String(kOutcomes[i]) ? i : known;
    if (!entry.date.isValid() || entry.slug.isEmpty() || known < 0)
        return {};
    entry.outcome = DiaryEntry::Outcome(known);
    const auto score = [&](const char *key) {
        const QVariant value = map.value(QLatin1String(key));
        return value.isValid() && value.toInt() >= 0 && value.toInt() <= 10 ? std::optional(value.toInt()) : std::nullopt;
    };
    entry.difficulty = score("effort");
    entry.pain = score("pain");
    entry.stopSign = map.value(QStringLiteral("stop")).toBool();
    return entry;
}

}  // namespace

QVector<Plan> storedPlans(const Settings &settings)
{
    QVector<Plan> plans;
    for (const QVariant &value : settings.value(Setting::Plans).toList()) {
        const QVariantMap map = value.toMap();
        Plan plan{map.value(QStringLiteral("id")).toString(), map.value(QStringLiteral("title")).toString(),
                  QDate::fromString(map.value(QStringLiteral("start")).toString(), Qt::ISODate),
                  qBound(1, map.value(QStringLiteral("weeks")).toInt(), kMostWeeks), {}};
        for (const QVariant &entry : map.value(QStringLiteral("entries")).toList().mid(0, kMostEntries)) {
            if (const auto known = entryFrom(entry.toMap()))
                plan.entries << *known;
        }
        if (!plan.id.isEmpty() && plan.start.isValid() && plans.size() < kMostPlans)
            plans << plan;
    }
    return plans;
}

void storePlan(Settings &settings, const Plan &plan)
{
    QVector<Plan> plans = storedPlans(settings);
    const auto same = std::find_if(plans.begin(), plans.end(), [&](const Plan &p) { return p.id == plan.id; });
    if (same != plans.end())
        *same = plan;
    else if (plans.size() < kMostPlans)
        plans << plan;
    write(settings, plans);
}

void dropPlan(Settings &settings, const QString &id)
{
    QVector<Plan> plans = storedPlans(settings);
    plans.removeIf([&](const Plan &plan) { return plan.id == id; });
    write(settings, plans);
}

QVector<DiaryEntry> storedDiary(const Settings &settings)
{
    QVector<DiaryEntry> entries;
    for (const QVariant &value : settings.value(Setting::Diary).toList()) {
        if (const auto entry = noteFrom(value.toMap()))
            entries << *entry;
    }
    return entries;
}

void noteInDiary(Settings &settings, const DiaryEntry &entry)
{
    QVariantList values = settings.value(Setting::Diary).toList();
    values << toMap(entry);
    settings.set(Setting::Diary, values.mid(qMax<qsizetype>(0, values.size() - kMostNotes)));
}

void takeBackNote(Settings &settings, const QDate &date, const QString &slug)
{
    QVariantList values = settings.value(Setting::Diary).toList();
    for (qsizetype i = values.size() - 1; i >= 0; --i) {
        const auto entry = noteFrom(values[i].toMap());
        if (entry && entry->date == date && entry->slug == slug) {
            values.removeAt(i);
            settings.set(Setting::Diary, values);
            return;
        }
    }
}

void forgetTraining(Settings &settings)
{
    settings.set(Setting::Plans, QVariantList{});
    settings.set(Setting::Diary, QVariantList{});
}

}  // namespace kangdu
