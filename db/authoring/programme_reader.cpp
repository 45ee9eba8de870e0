// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/authoring/programme_reader.h"

#include "db/authoring/review_reader.h"

#include <QSet>

namespace kangdu {

namespace {

/// [mon, wed] or daily; `place`: where they stand.
Weekdays readDays(const YamlView &view, Weekdays fallback, Place &place)
{
    const YamlView given = view["days"];
    if (!given.exists())
        return fallback;
    place = given.place();
    const QStringList names = values(view.list("days"));
    if (names == QStringList{QStringLiteral("daily")})
        return Weekdays::all();
    const auto days = Weekdays::fromIds(names);
    if (!days)
        given.complain(format::kChoice, Authoring::tr("Days are: %1, or daily.").arg(Weekdays::ids().join(QStringLiteral(", "))));
    return days.value_or(Weekdays{});
}

int readCount(const YamlView &view, const char *key, int low, int high, int fallback, Place &place)
{
    if (view.has(key))
        place = view[key].place();
    return view.integer(key, low, high, fallback);
}

ProgrammeEntryDraft readEntry(const YamlView &view, Weekdays days, const Place &daysPlace)
{
    ProgrammeEntryDraft entry;
    entry.place = entry.setsPlace = entry.repsPlace = entry.holdPlace = entry.perDayPlace = entry.weekPlace = view.place();
    entry.daysPlace = daysPlace;
    entry.exercise = view.slug("exercise");
    for (const char *key : {"sets", "reps"})
        view.required(key);
    entry.dose.sets = readCount(view, "sets", 1, 20, 1, entry.setsPlace);
    entry.dose.reps = readCount(view, "reps", 1, 100, 1, entry.repsPlace);
    entry.dose.holdSeconds = readCount(view, "hold_s", 0, 3600, 0, entry.holdPlace);
    entry.dose.perDay = readCount(view, "per_day", 1, 24, 1, entry.perDayPlace);
    entry.fromWeek = readCount(view, "from_week", 1, 104, 1, entry.weekPlace);
    entry.days = readDays(view, days, entry.daysPlace);
    return entry;
}

}  // namespace

QVector<ProgrammeDraft> readProgrammes(const QString &file, const QByteArray &bytes, FindingSink &sink)
{
    QVector<ProgrammeDraft> programmes;
    QSet<QString> seen;
    const SourceText source(file, bytes);
    for (const YamlView &item : YamlView(loadYaml(source, sink), source, sink).items()) {
        if (!item.expectMap({"id", "title", "lead", "for", "ask_first", "weeks", "days", "sources", "published", "updated", "reviewed",
                             "next_review", "clinical_review", "exercises"}))
            continue;
        ProgrammeDraft programme;
        programme.file = file;
        programme.at = item.place();
        programme.id = item.slug("id");
        if (!programme.id.isEmpty() && seen.contains(programme.id.value))
            sink.error(format::kDuplicate, programme.id.place,
                       Authoring::tr("The id \"%1\" stands here twice. Give one of them another id.").arg(programme.id.value), programme.id.value);
        seen.insert(programme.id.value);
        programme.title = item.local("title");
        programme.lead = item.local("lead");
        programme.audience = item.local("for");
        for (const YamlView &who : item["ask_first"].items())
            programme.askFirst << who.asLocal();
        item.required("weeks");
        programme.weeks = item.integer("weeks", 1, 104, 0);
        programme.sources = item.list("sources");
        readReview(item, programme);
        Place daysPlace = item.place();
        const Weekdays days = readDays(item, {}, daysPlace);
        for (const YamlView &entry : item["exercises"].items()) {
            if (entry.expectMap({"exercise", "sets", "reps", "hold_s", "per_day", "days", "from_week"}))
                programme.entries << readEntry(entry, days, daysPlace);
        }
        programmes << programme;
    }
    return programmes;
}

}  // namespace kangdu
