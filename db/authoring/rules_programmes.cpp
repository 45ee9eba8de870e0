// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/authoring/claims.h"
#include "db/authoring/rules.h"

#include <QSet>

namespace kangdu::rules {

namespace {

const TopicDraft *exerciseOf(const LibraryDraft &library, const QString &slug)
{
    const TopicDraft *topic = library.topic(slug);
    return topic && topic->withdrawn.isEmpty() && topic->exercise ? topic : nullptr;
}

QVector<const LocalText *> textsOf(const ProgrammeDraft &programme)
{
    QVector<const LocalText *> texts{&programme.title, &programme.lead, &programme.audience};
    for (const LocalText &who : programme.askFirst)
        texts << &who;
    return texts;
}

void checkTexts(const ProgrammeDraft &programme, const RuleInput &input, RuleSink &sink)
{
    const char *keys[] = {"title", "lead", "for"};
    const auto texts = textsOf(programme);
    for (qsizetype i = 0; i < texts.size(); ++i) {
        for (const QString &language : input.library.pack.languages) {
            if (texts[i]->value(language).isEmpty())
                sink.report(texts[i]->isEmpty() ? programme.place() : texts[i]->first().place,
                            Authoring::tr("\"%1\" is missing in %2. Add it.").arg(QLatin1String(i < 3 ? keys[i] : "ask_first"), language), programme.id.value);
        }
    }
    if (programme.askFirst.isEmpty())
        sink.report(programme.place(), Authoring::tr("Nobody is told to ask first. Add \"ask_first:\" with who must ask a doctor or therapist before."),
                    programme.id.value);
}

/// A number of the programme must lie within what the exercise says a reader may choose alone.
/// `without`: what it must be where the exercise gives no range.
void checkRange(int value, DoseRange range, int without, const Place &place, const char *key, const QString &slug, RuleSink &sink)
{
    if (!range.isSet())
        range.start = range.max = without;
    if (value > range.max || value < range.start)
        sink.report(place, Authoring::tr("\"%1: %2\" is outside the safe range of \"%3\": %4 to %5.")
                               .arg(QLatin1String(key)).arg(value).arg(slug).arg(range.start).arg(range.max), slug);
}

void checkEntry(const ProgrammeEntryDraft &entry, const ProgrammeDraft &programme, const RuleInput &input, RuleSink &sink)
{
    const QString slug = entry.exercise.value;
    if (entry.days.isEmpty())
        sink.report(entry.daysPlace, Authoring::tr("\"%1\" has no day. Add \"days: [mon, wed, fri]\" to the programme or to this exercise.").arg(slug), slug);
    if (programme.weeks > 0 && entry.fromWeek > programme.weeks)
        sink.report(entry.weekPlace, Authoring::tr("\"from_week: %1\" lies behind the last week of the programme, %2.").arg(entry.fromWeek).arg(programme.weeks), slug);
    const TopicDraft *topic = exerciseOf(input.library, slug);
    if (!topic)
        return;  // E17
    const ExerciseDraft &exercise = *topic->exercise;
    checkRange(entry.dose.sets, exercise.sets, 1, entry.setsPlace, "sets", slug, sink);
    checkRange(entry.dose.reps, exercise.reps, 1, entry.repsPlace, "reps", slug, sink);
    checkRange(entry.dose.holdSeconds, exercise.hold, 0, entry.holdPlace, "hold_s", slug, sink);
    checkRange(entry.dose.perDay, exercise.perDay, 1, entry.perDayPlace, "per_day", slug, sink);
    if (entry.days.count() > exercise.days.max)
        sink.report(entry.daysPlace, Authoring::tr("\"%1\" is done on %2 days a week here; at most %3 are safe. Give it fewer days.")
                                         .arg(slug).arg(entry.days.count()).arg(exercise.days.max), slug);
}

}  // namespace

void programmesResolve(const RuleInput &input, RuleSink &sink)
{
    for (const ProgrammeDraft &programme : input.library.programmes) {
        for (const ProgrammeEntryDraft &entry : programme.entries) {
            if (!entry.exercise.isEmpty() && !exerciseOf(input.library, entry.exercise.value))
                sink.report(entry.exercise.place, Authoring::tr("There is no exercise \"%1\". Correct the slug or write the topic.").arg(entry.exercise.value),
                            entry.exercise.value);
        }
    }
}

void programmeSourcesAreKnown(const RuleInput &input, RuleSink &sink)
{
    for (const ProgrammeDraft &programme : input.library.programmes) {
        for (const Text &id : programme.sources) {
            if (!input.library.source(id.value))
                sink.report(id.place, Authoring::tr("sources.yaml has no source \"%1\". Correct the id or add the source.").arg(id.value), id.value);
        }
    }
}

void programmesAreSourced(const RuleInput &input, RuleSink &sink)
{
    for (const ProgrammeDraft &programme : input.library.programmes) {
        bool authority = false;
        for (const Text &id : programme.sources) {
            const SourceDraft *source = input.library.source(id.value);
            authority = authority || (source && isAuthority(*source));
        }
        if (programme.sources.size() < 2)
            sink.report(programme.place(), Authoring::tr("The programme names %n source(s); at least two are needed.", nullptr, int(programme.sources.size())),
                        programme.id.value);
        if (!authority)
            sink.report(programme.place(),
                        Authoring::tr("No source is a guideline, consensus, government or learned-society publication. Name at least one."),
                        programme.id.value);
    }
}

void programmeTextsAreSafe(const RuleInput &input, RuleSink &sink)
{
    for (const ProgrammeDraft &programme : input.library.programmes) {
        for (const LocalText *local : textsOf(programme)) {
            for (const Text &text : *local) {
                if (const QString claim = claimIn(text.value); !claim.isEmpty())
                    sink.report(text.place, Authoring::tr("\"%1\" needs a source, and there is no place for a mark here. Say it without the claim.").arg(claim),
                                text.value);
                const QString bad = personalDoseIn(text.value) + promiseIn(text.value) + contactIn(text.value);
                if (!bad.isEmpty())
                    sink.report(text.place, Authoring::tr("\"%1\" is a drug dose, a promise or a contact. Remove it.").arg(bad), text.value);
            }
        }
    }
}

void programmesAreComplete(const RuleInput &input, RuleSink &sink)
{
    for (const ProgrammeDraft &programme : input.library.programmes) {
        checkTexts(programme, input, sink);
        if (programme.entries.isEmpty())
            sink.report(programme.place(), Authoring::tr("The programme has no exercise. Add \"exercises:\"."), programme.id.value);
        else if (std::none_of(programme.entries.begin(), programme.entries.end(), [](const ProgrammeEntryDraft &e) { return e.fromWeek == 1; }))
            sink.report(programme.place(), Authoring::tr("The programme has no exercise for its first week."), programme.id.value);
        QSet<std::pair<QString, int>> seen;
        for (const ProgrammeEntryDraft &entry : programme.entries) {
            checkEntry(entry, programme, input, sink);
            const std::pair key{entry.exercise.value, entry.fromWeek};
            if (seen.contains(key))
                sink.report(entry.place, Authoring::tr("\"%1\" stands here twice for the same week. Keep one, or give it another \"from_week\".").arg(key.first),
                            key.first);
            seen.insert(key);
        }
    }
}

}  // namespace kangdu::rules
