// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/programme/programme_view.h"

#include "db/programme/plan.h"
#include "ui/player/safety_card.h"
#include "ui/programme/exercise_row.h"
#include "ui/programme/page_column.h"
#include "ui/programme/programme_text.h"
#include "ui/widgets/text_label.h"

#include <QPushButton>

namespace kangdu {

namespace {
constexpr int kCard = 20, kGap = 16;  // px at 100 %
}

ProgrammeView::ProgrammeView(const Library &library, const Programme &programme, const QString &language, Appearance appearance, QWidget *parent)
    : QWidget(parent), appearance_(appearance)
{
    PageColumn column(appearance_, this, 0, kGap);
    column.text(programme.lead, TextStyle::Body, Role::Ink2);
    auto *ask = new SafetyCard(appearance_, this);
    ask->setAskTitle(tr("Before you begin: ask a doctor or therapist, or get help"));
    ask->setTexts({}, programme.askFirst);
    column.add(ask);
    column.text(programme.audience, TextStyle::Body);
    QWidget *row = column.row();
    QPushButton *begin = column.button(row, Look::Primary, tr("Begin this program"), {}, QStringLiteral("begin"));
    QPushButton *print = column.button(row, Look::Secondary, tr("Handout…"), tr("Handout: %1").arg(programme.title), QStringLiteral("handout"),
                                       QStringLiteral("print"));
    connect(begin, &QPushButton::clicked, this, &ProgrammeView::begun);
    connect(print, &QPushButton::clicked, this, [this, id = programme.id] { emit handoutRequested(id); });
    column.heading(tr("The exercises, for %n week(s)", nullptr, programme.weeks));
    addExercises(column, library, programme, language);
    addProgrammeSources(column, programme);
}

void ProgrammeView::addExercises(PageColumn &column, const Library &library, const Programme &programme, const QString &language)
{
    QWidget *card = column.card();
    PageColumn inside(appearance_, card, kCard, 4);
    bool first = true;
    for (const QString &slug : Plan::of(programme, QDate()).exercises()) {
        const auto exercise = library.exercise(slug, language);
        if (!exercise)
            continue;
        QStringList lines;
        for (const ProgrammeEntry &entry : programme.entries) {
            if (entry.slug == slug)
                lines << tr("From week %1: %2; %3").arg(entry.fromWeek).arg(programmeText::dose(entry.dose, *exercise), programmeText::days(entry.days, language));
        }
        auto *row = new ExerciseRow(*exercise, appearance_, card);
        row->setText(lines.join(u'\n'));
        row->setFirst(std::exchange(first, false));
        connect(row, &ExerciseRow::openRequested, this, [this](const QString &which) { emit navigate(Location::topic(which)); });
        inside.add(row);
    }
}

void addProgrammeSources(PageColumn &column, const Programme &programme)
{
    column.heading(ProgrammeView::tr("Sources"), TextStyle::Ui);
    column.text(programme.review.clinicallyReviewed()
                    ? ProgrammeView::tr("Reviewed by %1, %2, on %3.").arg(programme.review.reviewer, programme.review.credential, programme.review.clinicalDate.toString(Qt::ISODate))
                    : ProgrammeView::tr("Put together with AI assistance from the sources below, with doses that are our cautious proposal. "
                                        "Not yet reviewed by a clinician."), TextStyle::Small, Role::Ink2);
    for (const Source &source : programme.sources)
        column.text(QStringLiteral("%1. %2. %3 %4").arg(source.number).arg(source.title, source.publisher, source.year).trimmed(), TextStyle::Small, Role::Ink2);
}

}  // namespace kangdu
