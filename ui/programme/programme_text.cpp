// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/programme/programme_text.h"

#include "ui/article/dose_text.h"

#include <QCoreApplication>
#include <QLocale>

namespace kangdu::programmeText {

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(kangdu::ProgrammeText)
};
}  // namespace

QString dose(const ProgrammeDose &planned, const Exercise &exercise)
{
    const ProgrammeDose dose = boundedDose(planned, exercise);  // a newer library may allow less
    Dose words = exercise.dose;
    const auto fixed = [](int value) { return DoseRange{double(value), double(value), double(value)}; };
    const bool timed = doseText::isTimed(exercise.dose);
    words.sets = fixed(dose.sets);
    words.reps = fixed(dose.reps);
    words.holdSeconds = timed ? DoseRange{double(dose.holdSeconds), double(dose.holdSeconds), exercise.dose.holdSeconds.max} : fixed(dose.holdSeconds);
    QStringList parts;
    if (timed || dose.sets > 1 || dose.reps > 1 || dose.holdSeconds == 0)  // once, for some seconds: the seconds say it
        parts << doseText::amount(words, doseText::Bound::Typical);
    if (!timed && dose.holdSeconds > 0)
        parts << Text::tr("hold for %1 seconds").arg(dose.holdSeconds);
    if (dose.perDay > 1)
        parts << Text::tr("%1 times a day").arg(dose.perDay);
    //: Joins the parts of a dose
    return parts.join(Text::tr(", "));
}

QString days(Weekdays days, const QString &language)
{
    if (days == Weekdays::all())
        return Text::tr("every day");
    QStringList names;
    for (int day = 1; day <= 7; ++day) {
        if (days.has(day))
            names << QLocale(language).standaloneDayName(day, QLocale::ShortFormat);
    }
    return QLocale(language).createSeparatedList(names);
}

QString week(const WeekShare &week)
{
    if (week.daysDue == 0)
        return Text::tr("Nothing planned this week");
    return Text::tr("%1 of %2 days this week").arg(week.daysDone).arg(week.daysDue);
}

QString status(const Diary::Item &item)
{
    if (!item.last)
        return Text::tr("not yet");
    if (*item.last == DiaryEntry::Outcome::Skipped && item.times == 0)
        return Text::tr("skipped");
    if (item.entry.dose.perDay > 1)
        return Text::tr("%1 of %2 times").arg(item.times).arg(item.entry.dose.perDay);
    return *item.last == DiaryEntry::Outcome::Partly ? Text::tr("partly") : Text::tr("done");
}

QString painWord(int pain)
{
    if (pain <= 0)
        return Text::tr("no pain");
    return pain <= 3 ? Text::tr("mild") : pain <= 6 ? Text::tr("moderate") : Text::tr("severe");
}

QString planTitle(const Plan &plan, const Library &library, const QString &language)
{
    if (!plan.title.isEmpty())
        return plan.title;
    const auto programme = library.programme(plan.id, language);
    return programme ? programme->title : plan.isOwn() ? Text::tr("My own program") : plan.id;
}

}  // namespace kangdu::programmeText
