// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/programme/programme_page.h"

#include "db/library/rich_text.h"
#include "db/programme/diary_csv.h"
#include "db/programme/pain.h"
#include "db/user/training_store.h"
#include "ui/player/amount_stepper.h"
#include "ui/programme/note_dialog.h"
#include "ui/programme/programme_text.h"
#include "ui/programme/today_row.h"
#include "ui/programme/week_chart.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/message_panel.h"

#include <QEvent>
#include <QFileDialog>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QSaveFile>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

namespace kangdu {

ProgrammePage::ProgrammePage(const Library &library, Settings &settings, Appearance appearance, QWidget *parent)
    : QScrollArea(parent), library_(library), settings_(settings), appearance_(appearance), today_([] { return QDate::currentDate(); })
{
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(&appearance_.metrics, &Metrics::changed, this, &ProgrammePage::refresh);
}

bool ProgrammePage::show(const QString &id, const QString &language)
{
    const auto plans = storedPlans(settings_);
    const bool mine = std::any_of(plans.begin(), plans.end(), [&](const Plan &plan) { return plan.id == id; });
    if (!id.isEmpty() && !mine && !library_.programme(id, language))
        return false;
    if (id != id_)
        verticalScrollBar()->setValue(0);
    id_ = id;
    language_ = language;
    refresh();
    return true;
}

void ProgrammePage::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && isVisible())
        refresh();
}

void ProgrammePage::refresh()
{
    if (language_.isEmpty())
        return;
    // The page is made anew with every change: what had the focus gets it back by its name.
    const QWidget *focus = focusWidget();
    const QString focused = focus && widget() && widget()->isAncestorOf(focus) ? focus->accessibleName() : QString();
    const int at = verticalScrollBar()->value();
    if (QWidget *old = takeWidget()) {
        old->hide();
        old->deleteLater();  // the button that asked for it may be in it
    }
    auto *content = new QWidget;
    column_ = new QVBoxLayout(content);
    const Metrics &metrics = appearance_.metrics;
    column_->setContentsMargins(metrics.px(32), metrics.px(24), metrics.px(32), metrics.px(32));
    column_->setSpacing(metrics.px(12));
    const auto plans = storedPlans(settings_);
    const auto plan = std::find_if(plans.begin(), plans.end(), [&](const Plan &p) { return p.id == id_; });
    if (id_.isEmpty())
        fillOverview();
    else if (plan != plans.end())
        fillPlan(*plan);
    else if (const auto programme = library_.programme(id_, language_))
        fillProgramme(*programme);
    column_->addStretch(1);
    setWidget(content);
    setAccessibleName(title_);
    verticalScrollBar()->setValue(at);
    if (!focused.isEmpty()) {
        for (QWidget *child : content->findChildren<QWidget *>()) {
            if (child->accessibleName() == focused && child->focusPolicy() != Qt::NoFocus) {
                child->setFocus(Qt::OtherFocusReason);
                break;
            }
        }
    }
}

// ---- the parts that pages are made of ----

TextLabel *ProgrammePage::addText(const QString &text, int style, bool quiet)
{
    const auto kind = TextStyle(style);
    const bool heading = kind == TextStyle::Display || kind == TextStyle::H3;
    auto *label = new TextLabel(appearance_, kind, quiet ? Role::Ink2 : Role::Ink,
                                kind == TextStyle::Display ? TextLabel::Face::Display : heading ? TextLabel::Face::Bold : TextLabel::Face::Sans);
    label->setText(text);
    label->setWordWrap(true);
    column_->addWidget(label);
    return label;
}

QWidget *ProgrammePage::addRow()
{
    auto *row = new QWidget;
    auto *flow = new FlowLayout(row);
    flow->setSpacing(appearance_.metrics.px(8));
    column_->addWidget(row);
    return row;
}

QPushButton *ProgrammePage::addButton(QWidget *row, int look, const QString &text, const QString &name, const std::function<void()> &action)
{
    QPushButton *button = makeButton(Look(look), row);
    button->setText(text);
    button->setAccessibleName(name.isEmpty() ? text : name);
    row->layout()->addWidget(button);
    connect(button, &QPushButton::clicked, this, action);
    return button;
}

QString ProgrammePage::planTitle(const Plan &plan) const
{
    if (!plan.title.isEmpty())
        return plan.title;
    const auto programme = library_.programme(plan.id, language_);
    return programme ? programme->title : plan.isOwn() ? tr("My own programme") : plan.id;
}

// ---- today ----

void ProgrammePage::fillOverview()
{
    const auto plans = storedPlans(settings_);
    const Diary diary(plans, storedDiary(settings_), today_());
    title_ = tr("My exercises");
    addText(title_, int(TextStyle::Display));
    addCare();
    if (!plans.isEmpty())
        addToday(diary);
    if (!plans.isEmpty() || !diary.entries().isEmpty())
        addCharts(diary);
    addPlans(plans);
    addChoices(plans);
}

void ProgrammePage::addCare()
{
    const auto article = alarm_.isEmpty() ? Result<Article>(Error{}) : library_.article(alarm_, language_);
    if (!article)
        return;
    QStringList lines;
    for (const CareCard &card : article.value().care) {
        QStringList signs;
        for (const QString &sign : card.signHtml) {
            QString words;
            for (const Span &span : parseInline(sign))
                words += span.sourceId.isEmpty() ? span.text : QString();
            signs << words;
        }
        lines << tr("%1: %2").arg(card.action, signs.join(tr("; ")));
    }
    auto *panel = new MessagePanel(appearance_);
    panel->setMessage(MessagePanel::Tone::Danger, QStringLiteral("warning"),
                      stopped_ ? tr("Leave this exercise for now: %1").arg(article.value().card.shortTitle)
                               : tr("The pain grows: %1").arg(article.value().card.shortTitle),
                      tr("Do it no more until you know why, or do less if it was only a little. Ask a doctor or therapist.")
                          + (lines.isEmpty() ? QString() : QStringLiteral("\n\n") + lines.join(u'\n')));
    panel->setActions(tr("When to get help"), tr("I have read this"));
    panel->setAccessibleName(tr("Care card"));
    connect(panel, &MessagePanel::primaryActivated, this, [this] { emit navigate(Location::topic(alarm_, QStringLiteral("help"))); });
    connect(panel, &MessagePanel::secondaryActivated, this, [this] {
        alarm_.clear();
        refresh();
    });
    column_->addWidget(panel);
}

void ProgrammePage::addToday(const Diary &diary)
{
    const auto items = diary.today();
    const QString day = QLocale(language_).toString(today_(), QLocale::LongFormat);
    addText(tr("Today, %1").arg(day), int(TextStyle::H3));
    if (items.isEmpty())
        addText(tr("A day of rest. Nothing is due today."), int(TextStyle::Body), true);
    for (const Diary::Item &item : items) {
        const auto exercise = library_.exercise(item.entry.slug, language_);
        if (!exercise)
            continue;
        auto *row = new TodayRow(item, *exercise, appearance_);
        connect(row, &TodayRow::playRequested, this, [this](const QString &slug) { emit navigate(Location::play(slug)); });
        connect(row, &TodayRow::openRequested, this, [this](const QString &slug) { emit navigate(Location::topic(slug)); });
        connect(row, &TodayRow::noteRequested, this, [this](const QString &slug) { askAbout(slug, language_, DiaryEntry::Outcome::Done); });
        connect(row, &TodayRow::takeBackRequested, this, [this](const QString &slug) {
            takeBackNote(settings_, today_(), slug);
            (void)settings_.save();
            refresh();
        });
        column_->addWidget(row);
    }
}

void ProgrammePage::addCharts(const Diary &diary)
{
    const WeekShare week = diary.week(today_());
    addText(tr("This week"), int(TextStyle::H3));
    addText(programmeText::week(week), int(TextStyle::Ui), true);
    auto *days = new WeekChart(appearance_);
    days->showWeek(week, today_(), language_);
    column_->addWidget(days);
    addText(tr("The last 12 weeks"), int(TextStyle::H3));
    auto *weeks = new WeekChart(appearance_);
    weeks->showWeeks(diary.weeks(), language_);
    column_->addWidget(weeks);
}

void ProgrammePage::addPlans(const QVector<Plan> &plans)
{
    if (!plans.isEmpty())
        addText(tr("What I have chosen"), int(TextStyle::H3));
    for (const Plan &plan : plans) {
        QWidget *row = addRow();
        const QString title = planTitle(plan);
        addButton(row, int(Look::Link), title, title, [this, id = plan.id] { emit navigate(Location::programme(id)); });
        auto *week = new TextLabel(appearance_, TextStyle::Ui, Role::Ink2, TextLabel::Face::Sans, row);
        week->setText(plan.isOver(today_()) ? tr("its %1 weeks are over; it goes on as in the last").arg(plan.weeks)
                                            : tr("week %1 of %2").arg(qMax(1, plan.weekOn(today_()))).arg(plan.weeks));
        row->layout()->addWidget(week);
        addButton(row, int(Look::Secondary), tr("Change"), tr("Change: %1").arg(title), [this, id = plan.id] { emit navigate(Location::programme(id)); });
    }
    QWidget *row = addRow();
    addButton(row, int(Look::Secondary), tr("Make my own"), {}, [this, plans] {
        const Plan own = Plan::own({}, today_(), plans);
        change(own);
        emit navigate(Location::programme(own.id));
    });
    if (!storedDiary(settings_).isEmpty())
        addButton(row, int(Look::Secondary), tr("Save my notes as a table…"), {}, [this] { exportDiary(); });
}

void ProgrammePage::addChoices(const QVector<Plan> &plans)
{
    bool first = true;
    for (const Programme &programme : library_.programmes(language_)) {
        if (std::any_of(plans.begin(), plans.end(), [&](const Plan &plan) { return plan.id == programme.id; }))
            continue;
        if (std::exchange(first, false))
            addText(tr("Programmes to choose from"), int(TextStyle::H3));
        addButton(addRow(), int(Look::Link), programme.title, programme.title, [this, id = programme.id] { emit navigate(Location::programme(id)); });
        addText(programme.lead, int(TextStyle::Ui), true);
    }
}

// ---- one programme ----

void ProgrammePage::fillProgramme(const Programme &programme)
{
    title_ = programme.title;
    addText(title_, int(TextStyle::Display));
    addText(programme.lead, int(TextStyle::Body), true);
    addText(programme.audience, int(TextStyle::Body));
    addText(tr("Ask a doctor or therapist first"), int(TextStyle::H3));
    for (const QString &who : programme.askFirst)
        addText(QStringLiteral("• ") + who, int(TextStyle::Body));
    addText(tr("The exercises, for %n week(s)", nullptr, programme.weeks), int(TextStyle::H3));
    for (const QString &slug : Plan::of(programme, today_()).exercises()) {
        const auto exercise = library_.exercise(slug, language_);
        if (!exercise)
            continue;
        addButton(addRow(), int(Look::Link), exercise->title, exercise->title, [this, slug] { emit navigate(Location::topic(slug)); });
        for (const ProgrammeEntry &entry : programme.entries) {
            if (entry.slug == slug)
                addText(tr("from week %1: %2; %3").arg(entry.fromWeek).arg(programmeText::dose(entry.dose, *exercise), programmeText::days(entry.days, language_)),
                        int(TextStyle::Ui), true);
        }
    }
    addButton(addRow(), int(Look::Primary), tr("Begin this programme"), {}, [this, programme] {
        change(Plan::of(programme, today_()));
        emit navigate(Location::programme());
    });
    addSources(programme);
}

void ProgrammePage::addSources(const Programme &programme)
{
    addText(programme.review.clinicallyReviewed()
                ? tr("Reviewed by %1, %2, on %3.").arg(programme.review.reviewer, programme.review.credential, programme.review.clinicalDate.toString(Qt::ISODate))
                : tr("Put together from the sources below, with doses that are our cautious proposal. Not yet reviewed by a clinician."),
            int(TextStyle::Small), true);
    for (const Source &source : programme.sources)
        addText(QStringLiteral("%1. %2. %3 %4").arg(source.number).arg(source.title, source.publisher, source.year).trimmed(), int(TextStyle::Small), true);
}

// ---- the reader's plan ----

void ProgrammePage::fillPlan(const Plan &plan)
{
    title_ = planTitle(plan);
    addText(title_, int(TextStyle::Display));
    addText(tr("A change holds from this week on. The numbers stay within what is safe to choose alone."), int(TextStyle::Body), true);
    int place = 0;
    const int week = qMax(1, plan.weekOn(today_()));
    for (const QString &slug : plan.exercises()) {
        const auto exercise = library_.exercise(slug, language_);
        const auto now = plan.entriesInWeek(week);
        const auto entry = std::find_if(now.begin(), now.end(), [&](const ProgrammeEntry &e) { return e.slug == slug; });
        if (exercise && entry != now.end())
            addEditor(plan, *entry, *exercise, place);
        else if (exercise)
            addText(tr("%1: comes in a later week").arg(exercise->title), int(TextStyle::Ui), true);
        ++place;
    }
    addExercises(plan);
    addButton(addRow(), int(Look::Secondary), tr("Leave this programme"), {}, [this, id = plan.id] {
        dropPlan(settings_, id);
        (void)settings_.save();
        emit navigate(Location::programme());
    });
    if (const auto programme = library_.programme(plan.id, language_)) {
        for (const QString &who : programme->askFirst)
            addText(QStringLiteral("• ") + who, int(TextStyle::Ui), true);
        addSources(*programme);
    }
}

void ProgrammePage::addEditor(const Plan &plan, const ProgrammeEntry &entry, const Exercise &exercise, int place)
{
    addText(exercise.title, int(TextStyle::H3));
    addText(QStringLiteral("%1; %2").arg(programmeText::dose(entry.dose, exercise), programmeText::days(entry.days, language_)), int(TextStyle::Ui), true);
    const int week = qMax(1, plan.weekOn(today_()));
    struct Amount {
        QString label;
        int ProgrammeDose::*what;
        DoseRange range;
        int step;
    };
    const bool minutes = exercise.dose.holdSeconds.max > 90;
    const Amount amounts[] = {{tr("Sets"), &ProgrammeDose::sets, exercise.dose.sets, 1}, {tr("Repetitions"), &ProgrammeDose::reps, exercise.dose.reps, 1},
                              {tr("Seconds"), &ProgrammeDose::holdSeconds, exercise.dose.holdSeconds, minutes ? 60 : 1},
                              {tr("Times a day"), &ProgrammeDose::perDay, exercise.dose.perDay, 1}};
    QWidget *row = addRow();
    for (const Amount &amount : amounts) {
        if (amount.range.max <= amount.range.start)
            continue;
        auto *stepper = new AmountStepper(appearance_, row);
        stepper->setLabel(tr("%1, %2").arg(exercise.title, amount.label));
        stepper->show(entry.dose.*amount.what, int(amount.range.start), int(amount.range.max));
        connect(stepper, &AmountStepper::changed, this, [this, plan, entry, exercise, what = amount.what, step = amount.step, week](int by) {
            ProgrammeDose dose = entry.dose;
            dose.*what += by * step;
            Plan changed = plan;
            changed.change(exercise, dose, entry.days, week);
            change(changed);
        });
        row->layout()->addWidget(stepper);
    }
    QWidget *days = addRow();
    for (int day = 1; day <= 7; ++day) {
        const QLocale locale(language_);
        auto *button = addButton(days, int(Look::Chip), locale.standaloneDayName(day, QLocale::ShortFormat),
                                 tr("%1: %2").arg(exercise.title, locale.standaloneDayName(day, QLocale::LongFormat)), [=, this] {
                                     Weekdays wanted = entry.days;
                                     wanted.set(day, !wanted.has(day));
                                     Plan changed = plan;
                                     if (boundedDays(wanted, exercise) == wanted)
                                         changed.change(exercise, entry.dose, wanted, week);
                                     change(changed);
                                 });
        button->setCheckable(true);
        button->setChecked(entry.days.has(day));
        Weekdays more = entry.days;
        more.set(day, true);
        button->setEnabled(entry.days.has(day) ? entry.days.count() > 1 : boundedDays(more, exercise) == more);
    }
    QWidget *buttons = addRow();
    const auto edit = [&](const QString &text, bool enabled, const std::function<void(Plan &)> &what) {
        addButton(buttons, int(Look::Flat), text, tr("%1: %2").arg(text, exercise.title), [this, plan, what] {
            Plan changed = plan;
            what(changed);
            change(changed);
        })->setEnabled(enabled);
    };
    edit(tr("Earlier"), place > 0, [slug = exercise.slug, place](Plan &p) { p.move(slug, place - 1); });
    edit(tr("Later"), place + 1 < plan.exercises().size(), [slug = exercise.slug, place](Plan &p) { p.move(slug, place + 1); });
    edit(tr("Remove"), true, [slug = exercise.slug](Plan &p) { p.remove(slug); });
}

void ProgrammePage::addExercises(const Plan &plan)
{
    QPushButton *add = addButton(addRow(), int(Look::Secondary), tr("Add an exercise…"), {}, [] {});
    auto *menu = new QMenu(add);
    TopicFilter filter;
    filter.kind = Kind::Exercise;
    const QStringList have = plan.exercises();
    for (const TopicCard &card : library_.topics(filter, language_)) {
        if (have.contains(card.slug))
            continue;
        menu->addAction(card.shortTitle, this, [this, plan, slug = card.slug] {
            if (const auto exercise = library_.exercise(slug, language_)) {
                Plan changed = plan;
                changed.add(*exercise, Weekdays::fromBits(0b10101));
                change(changed);
            }
        });
    }
    add->setMenu(menu);
    add->setEnabled(!menu->isEmpty());
}

void ProgrammePage::change(const Plan &plan)
{
    storePlan(settings_, plan);
    (void)settings_.save();  // told at the end of the program
    refresh();
}

// ---- notes ----

void ProgrammePage::askAbout(const QString &slug, const QString &language, DiaryEntry::Outcome outcome)
{
    const auto exercise = library_.exercise(slug, language);
    if (!exercise)
        return;
    language_ = language;
    auto *dialog = new NoteDialog(*exercise, outcome, appearance_, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { note(dialog->entry(today_())); });
    dialog->open();
}

void ProgrammePage::note(const DiaryEntry &entry)
{
    noteInDiary(settings_, entry);
    (void)settings_.save();
    const PainTrend trend = painTrend(storedDiary(settings_), entry.slug);
    stopped_ = trend == PainTrend::Severe;
    const bool alarming = trend != PainTrend::Steady;
    if (alarming)
        alarm_ = entry.slug;
    refresh();
    if (alarming) {
        verticalScrollBar()->setValue(0);
        if (!isVisible() || !id_.isEmpty())
            emit navigate(Location::programme());
    }
}

void ProgrammePage::exportDiary()
{
    const QString file = QFileDialog::getSaveFileName(this, tr("Save my notes as a table"), tr("exercises") + QStringLiteral(".csv"), tr("Tables (*.csv)"));
    if (file.isEmpty())
        return;
    const QByteArray csv = diaryCsv(storedDiary(settings_), [this](const QString &slug) {
        const auto card = library_.card(slug, language_);
        return card ? card->shortTitle : slug;
    });
    QSaveFile out(file);
    if (out.open(QIODevice::WriteOnly) && out.write(csv) == csv.size() && out.commit())
        return;
    auto *panel = new MessagePanel(appearance_);
    panel->setMessage(MessagePanel::Tone::Danger, QStringLiteral("warning"), tr("The table could not be saved."),
                      tr("Your notes are still here. Choose another folder, or check that there is room."));
    column_->insertWidget(1, panel);
}

}  // namespace kangdu
