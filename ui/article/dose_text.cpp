// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/article/dose_text.h"

#include <QCoreApplication>

namespace kangdu::doseText {

namespace {

struct DoseText {
    Q_DECLARE_TR_FUNCTIONS(kangdu::DoseText)
};

double at(const DoseRange &range, Bound bound)
{
    const double value = bound == Bound::Start ? range.start : bound == Bound::Max ? range.max : range.typical;
    return value > 0 || bound == Bound::Start ? value : range.typical;
}

constexpr double kLongestHold = 90; // seconds: nobody holds a position for longer

QString time(double seconds)
{
    return seconds < 60 ? DoseText::tr("%1 seconds").arg(number(seconds)) : DoseText::tr("%1 minutes").arg(number(seconds / 60));
}

} // namespace

bool isTimed(const Dose &dose)
{
    return dose.holdSeconds.max > kLongestHold;
}

QString number(double value)
{
    return QString::number(value, 'g', 6);
}

QString amount(const Dose &dose, Bound bound)
{
    const double sets = at(dose.sets, bound), reps = at(dose.reps, bound);
    if (isTimed(dose) && sets <= 1 && reps <= 1)
        return time(at(dose.holdSeconds, bound));
    if (sets > 0 && reps > 0)
        return qFuzzyCompare(sets, 1) ? DoseText::tr("1 set of %1").arg(number(reps))
                                      : DoseText::tr("%1 sets of %2").arg(number(sets), number(reps));
    if (reps > 0)
        return DoseText::tr("%1 times").arg(number(reps));
    if (sets > 0)
        return qFuzzyCompare(sets, 1) ? DoseText::tr("1 set") : DoseText::tr("%1 sets").arg(number(sets));
    return {};
}

QString howOften(const Dose &dose)
{
    QStringList parts;
    const double perDay = at(dose.perDay, Bound::Typical), days = at(dose.daysPerWeek, Bound::Typical);
    if (perDay > 0)
        parts << (qFuzzyCompare(perDay, 1) ? DoseText::tr("once a day")
                                           : DoseText::tr("%1 times a day").arg(number(perDay)));
    if (days > 0)
        parts << (days >= 7 ? DoseText::tr("every day") : DoseText::tr("%1 days a week").arg(number(days)));
    //: Joins two parts of a dose
    return parts.join(DoseText::tr(", "));
}

QString eachTime(const Dose &dose)
{
    QStringList parts;
    if (const double hold = at(dose.holdSeconds, Bound::Typical); hold > 0 && !isTimed(dose))
        parts << DoseText::tr("hold for %1 seconds").arg(number(hold));
    if (!dose.tempo.isEmpty())
        parts << dose.tempo;
    return parts.join(DoseText::tr("; "));
}

QString effortWord(int level)
{
    if (level <= 1)
        return DoseText::tr("very light");
    if (level == 2)
        return DoseText::tr("light");
    if (level == 3)
        return DoseText::tr("moderate");
    if (level == 4)
        return DoseText::tr("somewhat hard");
    if (level <= 6)
        return DoseText::tr("hard");
    return DoseText::tr("very hard");
}

QString effort(const Dose &dose)
{
    if (dose.borgMax <= 0)
        return {};
    const int low = dose.borgMin > 0 ? dose.borgMin : dose.borgMax;
    if (low == dose.borgMax)
        return DoseText::tr("%1 (%2 of 10)").arg(effortWord(low)).arg(low);
    const QString words = effortWord(low) == effortWord(dose.borgMax)
        ? effortWord(low)
        : DoseText::tr("%1 to %2").arg(effortWord(low), effortWord(dose.borgMax));
    return DoseText::tr("%1 (%2–%3 of 10)").arg(words).arg(low).arg(dose.borgMax);
}

} // namespace kangdu::doseText
