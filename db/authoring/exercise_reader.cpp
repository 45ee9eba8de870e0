// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/authoring/topic_reader.h"

namespace kangdu {

namespace {

QStringList words(const char *text) { return QString::fromLatin1(text).split(' '); }

/// What stands there must be all of it, within `low` and `high`, and rise.
DoseRange readRange(const YamlView &dose, const char *key, double low, double high)
{
    const YamlView view = dose[key];
    DoseRange range;
    if (!view.exists() || !view.expectMap({"start", "typical", "max"}))
        return range;
    const auto read = [&](const char *part) {
        if (!view.has(part))
            view.complain(format::kValue, Authoring::tr("\"%1\" is missing. Write a number from %2 to %3.").arg(QLatin1String(part)).arg(low).arg(high));
        return view.number(part, low, high, low);
    };
    range.start = read("start");
    range.typical = read("typical");
    range.max = read("max");
    if (range.start > range.typical || range.typical > range.max)
        view.complain(format::kValue, Authoring::tr("\"%1\" must rise: start, typical, max.").arg(QLatin1String(key)));
    return range;
}

void readDose(const YamlView &view, ExerciseDraft &exercise)
{
    if (!view.exists()
        || !view.expectMap({"sets", "reps", "hold_s", "rest_s", "tempo", "per_day", "days_per_week", "borg", "sources"}))
        return;
    exercise.sets = readRange(view, "sets", 1, 20);
    exercise.reps = readRange(view, "reps", 1, 100);
    exercise.hold = readRange(view, "hold_s", 0, 3600);
    exercise.perDay = readRange(view, "per_day", 1, 24);
    exercise.days = readRange(view, "days_per_week", 1, 7);
    exercise.restGiven = view.has("rest_s");
    exercise.restSeconds = view.integer("rest_s", 0, 3600, 0);
    exercise.tempo = view.local("tempo");
    const YamlView borg = view["borg"];
    if (borg.exists() && borg.expectMap({"min", "max"})) {
        exercise.borgMin = borg.integer("min", 0, 10, 0);
        exercise.borgMax = borg.integer("max", 0, 10, 0);
        if (exercise.borgMin > exercise.borgMax)
            borg.complain(format::kValue, Authoring::tr("\"%1\" must rise: min, max.").arg(QStringLiteral("borg")));
    }
    exercise.doseSources = view.list("sources");
}

Texts readChoices(const YamlView &view, const char *key, const QStringList &allowed)
{
    const Texts chosen = view.list(key);
    for (const Text &text : chosen) {
        if (!allowed.contains(text.value))
            view[key].complain(format::kChoice,
                               Authoring::tr("\"%1\" is not allowed here. Write one of: %2.").arg(text.value, allowed.join(QStringLiteral(", "))));
    }
    return chosen;
}

}  // namespace

ExerciseDraft readExercise(const YamlView &view)
{
    ExerciseDraft exercise;
    exercise.place = view.place();
    if (!view.expectMap({"position", "equipment", "gear", "helper", "goal", "level", "side", "setting", "supervision", "muscles", "dose", "progression",
                         "regression"}))
        return exercise;
    exercise.position = view.choice("position", words("lying sitting standing"));
    exercise.level = view.choice("level", words("beginner intermediate advanced"));
    exercise.side = view.choice("side", words("each both none"));
    exercise.setting = view.required("setting");
    exercise.goals = readChoices(view, "goal", words("strength mobility balance endurance circulation breathing"));
    exercise.gear = readChoices(view, "gear", words("chair support wall band mat step ball towel table bike pool"));
    exercise.helper = view.has("helper") ? view.choice("helper", words("none needed")) : Text{QStringLiteral("none"), {}};
    exercise.equipmentGiven = view.has("equipment");
    for (const YamlView &item : view["equipment"].items())
        exercise.equipment << item.asLocal();
    for (const YamlView &item : view["muscles"].items())
        exercise.muscles << item.asLocal();
    exercise.supervision = view.local("supervision");
    readDose(view["dose"], exercise);
    exercise.progressionGiven = view.has("progression");
    exercise.regressionGiven = view.has("regression");
    exercise.progression = view.list("progression");
    exercise.regression = view.list("regression");
    return exercise;
}

}  // namespace kangdu
