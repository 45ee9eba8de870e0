// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/handout.h"

#include "db/library/library.h"
#include "ui/programme/programme_text.h"

#include <QCoreApplication>

namespace kangdu {

namespace {

constexpr int kMostBoxes = 4;  // a day

struct Text {
    Q_DECLARE_TR_FUNCTIONS(kangdu::Handout)
};

Error nothingToPrint()
{
    return {Error::Code::NotFound, Text::tr("There is no exercise to print."), Text::tr("Add an exercise to the plan first."), {}};
}

HandoutRow rowOf(const Exercise &exercise, const ProgrammeEntry &entry)
{
    HandoutRow row{exercise, boundedDose(entry.dose, exercise), entry.days, programmeText::dose(entry.dose, exercise), exercise.dose.tempo};
    if (row.cue.isEmpty())
        row.cue = exercise.tempo;
    if (!row.cue.isEmpty())
        row.cue[0] = row.cue[0].toUpper();
    if (exercise.side == QLatin1String("each"))
        row.amount = Text::tr("%1, on each side").arg(row.amount);
    return row;
}

/// So many days of the week, as far from each other as they can be; 0: every day.
Weekdays spread(int count)
{
    if (count < 1 || count > 7)
        return Weekdays::all();
    Weekdays days;
    for (int i = 0; i < count; ++i)
        days.set(1 + i * 7 / count, true);
    return days;
}

QDate earlier(const QDate &a, const QDate &b)
{
    return !a.isValid() || (b.isValid() && b < a) ? b : a;
}

Handout filled(QString title, const QVector<ProgrammeEntry> &entries, const Library &library, const QString &language)
{
    Handout handout;
    handout.title = std::move(title);
    handout.language = language;
    handout.clinicallyReviewed = true;
    QVector<Article> articles;
    qsizetype legs = 0;
    for (const ProgrammeEntry &entry : entries) {
        const Result<Article> article = library.article(entry.slug, language);
        if (!article || !article.value().exercise) {
            ++handout.missing;
            continue;
        }
        articles << article.value();
        const ReviewState &review = articles.last().review;
        handout.rows << rowOf(*articles.last().exercise, entry);
        handout.clinicallyReviewed = handout.clinicallyReviewed && review.clinicallyReviewed();
        handout.reviewed = earlier(handout.reviewed, review.reviewed);
        handout.nextReview = earlier(handout.nextReview, review.nextReview);
        const QStringList &regions = articles.last().card.regions;
        legs += regions.contains(QLatin1String("thigh")) || regions.contains(QLatin1String("calf"));
    }
    handout.legs = 2 * legs > handout.rows.size();
    handout.stop = unitedStopSigns(articles);
    const QVector<PackInfo> packs = library.packs();
    if (!packs.isEmpty())
        handout.library = Text::tr("%1 %2", "library, its version").arg(packs.first().titleIn(language), packs.first().version);
    return handout;
}

}  // namespace

HandoutRow::Tick HandoutRow::tick() const
{
    if (dose.sets * dose.perDay <= kMostBoxes)
        return Tick::Set;
    return dose.perDay <= kMostBoxes ? Tick::Time : Tick::Day;
}

int HandoutRow::boxes() const
{
    switch (tick()) {
    case Tick::Set:
        return qMax(1, dose.sets * dose.perDay);
    case Tick::Time:
        return dose.perDay;
    case Tick::Day:
        break;
    }
    return 1;
}

Result<Handout> handoutOf(const Plan &plan, const Library &library, const QDate &today, const QString &language)
{
    const int week = qMax(1, plan.weekOn(today));
    QString title = plan.title;
    if (title.isEmpty()) {
        const auto programme = library.programme(plan.id, language);
        title = programme ? programme->title : Text::tr("My exercises");
    }
    QVector<ProgrammeEntry> entries;
    for (const ProgrammeEntry &entry : plan.entriesInWeek(week)) {
        if (!entry.days.isEmpty())
            entries << entry;
    }
    Handout handout = filled(title, entries, library, language);
    if (handout.rows.isEmpty())
        return nothingToPrint();
    if (plan.weeks > 1)
        handout.lead = Text::tr("Week %1 of %2").arg(week).arg(plan.weeks);
    return handout;
}

Result<Handout> handoutOf(const QString &slug, const Library &library, const QString &language)
{
    const auto exercise = library.exercise(slug, language);
    if (!exercise)
        return nothingToPrint();
    const DoseRange &days = exercise->dose.daysPerWeek;
    Handout handout = filled(exercise->title, {{slug, startDose(*exercise), spread(int(days.start > 0 ? days.start : days.typical))}}, library, language);
    if (handout.rows.isEmpty())
        return nothingToPrint();
    return handout;
}

}  // namespace kangdu
