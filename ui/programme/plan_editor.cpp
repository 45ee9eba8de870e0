// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/programme/plan_editor.h"

#include "ui/article/dose_text.h"
#include "ui/player/amount_stepper.h"
#include "ui/player/safety_card.h"
#include "ui/programme/exercise_row.h"
#include "ui/programme/page_column.h"
#include "ui/programme/programme_text.h"
#include "ui/programme/programme_view.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/kind_text.h"
#include "ui/widgets/text_label.h"

#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QPushButton>

namespace kangdu {

namespace {

constexpr int kCard = 20, kGap = 16, kLongestName = 60;  // px at 100 %; characters
constexpr unsigned kThreeDays = 0b10101;                 // Monday, Wednesday, Friday

QWidget *makeRow(QWidget *parent, const Metrics &metrics, int gap)
{
    auto *row = new QWidget(parent);
    (new FlowLayout(row))->setSpacing(metrics.px(gap));
    return row;
}

}  // namespace

PlanEditor::PlanEditor(const Library &library, const Plan &plan, const QDate &today, const QString &language, Appearance appearance, QWidget *parent)
    : QWidget(parent), library_(library), plan_(plan), language_(language), week_(qMax(1, plan.weekOn(today))), appearance_(appearance)
{
    PageColumn column(appearance_, this, 0, kGap);
    const auto programme = library_.programme(plan_.id, language_);
    column.text(plan_.entries.isEmpty() ? tr("Add the exercises that you want to do. You choose the days and the amounts, within what is safe to choose alone.")
                                        : tr("A change holds from this week on. The amounts stay within what is safe to choose alone."), TextStyle::Body, Role::Ink2);
    if (programme) {
        auto *ask = new SafetyCard(appearance_, this);
        ask->setAskTitle(ProgrammeView::tr("Before you begin: ask a doctor or therapist, or get help"));
        ask->setTexts({}, programme->askFirst);
        column.add(ask);
    }
    if (plan_.isOwn())
        addName(column);
    int place = 0;
    const auto now = plan_.entriesInWeek(week_);
    for (const QString &slug : plan_.exercises()) {
        const auto exercise = library_.exercise(slug, language_);
        const auto entry = std::find_if(now.begin(), now.end(), [&](const ProgrammeEntry &e) { return e.slug == slug; });
        if (exercise && entry != now.end())
            addExercise(column, *entry, *exercise, place);
        else if (exercise) {
            PageColumn later(appearance_, column.card(), kCard);
            auto *row = new ExerciseRow(*exercise, appearance_, this);
            row->setFirst(true);
            row->setText(tr("Comes in a later week"));
            connect(row, &ExerciseRow::openRequested, this, [this](const QString &which) { emit navigate(Location::topic(which)); });
            later.add(row);
        }
        ++place;
    }
    QWidget *row = column.row();
    row->layout()->addWidget(makeMenu());
    QPushButton *print = column.button(row, Look::Secondary, tr("Handout…"), {}, QStringLiteral("handout"), QStringLiteral("print"));
    print->setEnabled(!plan_.entries.isEmpty());
    connect(print, &QPushButton::clicked, this, [this] { emit handoutRequested(plan_.id); });
    connect(column.button(row, Look::Flat, tr("Leave this program"), {}, QStringLiteral("leave")), &QPushButton::clicked, this, &PlanEditor::left);
    if (programme)
        addProgrammeSources(column, *programme);
}

void PlanEditor::addName(PageColumn &column)
{
    column.heading(tr("Its name"), TextStyle::Ui);
    auto *name = new QLineEdit(plan_.title, this);
    name->setAccessibleName(tr("Name of the program"));
    name->setPlaceholderText(tr("My own program"));
    name->setMaxLength(kLongestName);
    name->setObjectName(QStringLiteral("name"));
    name->setMaximumWidth(appearance_.metrics.px(480));
    connect(name, &QLineEdit::editingFinished, this, [this, name] {
        if (name->text().trimmed() == plan_.title)
            return;
        plan_.title = name->text().trimmed();
        emit renamed(plan_);
    });
    column.add(name);
}

void PlanEditor::addExercise(PageColumn &column, const ProgrammeEntry &entry, const Exercise &exercise, int place)
{
    PageColumn card(appearance_, column.card(), kCard);
    auto *row = new ExerciseRow(exercise, appearance_, this);
    row->setFirst(true);
    row->setText(tr("%1; %2").arg(programmeText::dose(entry.dose, exercise), programmeText::days(entry.days, language_)));
    row->addBelow(makeAmounts(entry, exercise));
    row->addBelow(makeDays(entry, exercise));
    row->addBelow(makeOrder(exercise, place));
    connect(row, &ExerciseRow::openRequested, this, [this](const QString &slug) { emit navigate(Location::topic(slug)); });
    card.add(row);
}

QWidget *PlanEditor::makeAmounts(const ProgrammeEntry &entry, const Exercise &exercise)
{
    struct Amount {
        QString key, label;
        int ProgrammeDose::*what;
        DoseRange range;
        int step;
    };
    const bool minutes = doseText::isTimed(exercise.dose);
    const Amount amounts[] = {{QStringLiteral("sets"), tr("Sets"), &ProgrammeDose::sets, exercise.dose.sets, 1},
                              {QStringLiteral("reps"), tr("Repetitions"), &ProgrammeDose::reps, exercise.dose.reps, 1},
                              {QStringLiteral("hold"), minutes ? tr("Minutes") : tr("Seconds"), &ProgrammeDose::holdSeconds, exercise.dose.holdSeconds, minutes ? 60 : 1},
                              {QStringLiteral("day"), tr("Times a day"), &ProgrammeDose::perDay, exercise.dose.perDay, 1}};
    QWidget *row = makeRow(this, appearance_.metrics, 20);
    for (const Amount &amount : amounts) {
        if (amount.range.max <= amount.range.start)
            continue;
        auto *stepper = new AmountStepper(appearance_, row);
        stepper->setObjectName(exercise.slug + u'/' + amount.key);
        stepper->setLabel(amount.label, exercise.title);
        const auto shown = [&](double value) { return int(std::lround(value / amount.step)); };
        stepper->show(shown(entry.dose.*amount.what), shown(amount.range.start), shown(amount.range.max));
        connect(stepper, &AmountStepper::changed, this, [this, entry, exercise, what = amount.what, step = amount.step](int by) {
            ProgrammeDose dose = entry.dose;
            dose.*what += by * step;
            plan_.change(exercise, dose, entry.days, week_);
            emit changed(plan_);
        });
        row->layout()->addWidget(stepper);
    }
    return row;
}

QWidget *PlanEditor::makeDays(const ProgrammeEntry &entry, const Exercise &exercise)
{
    QWidget *row = makeRow(this, appearance_.metrics, 8);
    const QLocale locale(language_);
    for (int day = 1; day <= 7; ++day) {
        Weekdays more = entry.days;
        more.set(day, true);
        QPushButton *button = makeButton(Look::Chip, row);
        button->setText(locale.standaloneDayName(day, QLocale::ShortFormat));
        button->setAccessibleName(tr("%1: %2").arg(exercise.title, locale.standaloneDayName(day, QLocale::LongFormat)));
        button->setObjectName(exercise.slug + QStringLiteral("/day%1").arg(day));
        button->setCheckable(true);
        button->setChecked(entry.days.has(day));
        button->setEnabled(entry.days.has(day) ? entry.days.count() > 1 : boundedDays(more, exercise) == more);
        connect(button, &QPushButton::clicked, this, [this, entry, exercise, day] {
            Weekdays wanted = entry.days;
            wanted.set(day, !wanted.has(day));
            plan_.change(exercise, entry.dose, wanted, week_);
            emit changed(plan_);
        });
        row->layout()->addWidget(button);
    }
    return row;
}

QWidget *PlanEditor::makeOrder(const Exercise &exercise, int place)
{
    QWidget *row = makeRow(this, appearance_.metrics, 8);
    const auto add = [&](const QString &text, const QString &key, bool enabled, const std::function<void(Plan &)> &what) {
        QPushButton *button = makeButton(Look::Flat, row);
        button->setText(text);
        button->setAccessibleName(tr("%1: %2").arg(text, exercise.title));
        button->setObjectName(exercise.slug + u'/' + key);
        button->setEnabled(enabled);
        connect(button, &QPushButton::clicked, this, [this, what] {
            what(plan_);
            emit changed(plan_);
        });
        row->layout()->addWidget(button);
    };
    add(tr("Earlier"), QStringLiteral("earlier"), place > 0, [slug = exercise.slug, place](Plan &p) { p.move(slug, place - 1); });
    add(tr("Later"), QStringLiteral("later"), place + 1 < plan_.exercises().size(), [slug = exercise.slug, place](Plan &p) { p.move(slug, place + 1); });
    add(tr("Remove"), QStringLiteral("remove"), true, [slug = exercise.slug](Plan &p) { p.remove(slug); });
    return row;
}

QWidget *PlanEditor::makeMenu()
{
    QPushButton *add = makeButton(plan_.entries.isEmpty() ? Look::Primary : Look::Secondary, this);
    add->setText(tr("Add an exercise…"));
    add->setAccessibleName(add->text());
    add->setObjectName(QStringLiteral("add"));
    auto *menu = new QMenu(add);
    TopicFilter filter;
    filter.kind = Kind::Exercise;
    const QStringList have = plan_.exercises();
    const auto topics = library_.topics(filter, language_);
    // By the part of the body; what has none stands in the menu itself.
    const auto fill = [&](QMenu *into, const QString &region) {
        for (const TopicCard &card : topics) {
            if (have.contains(card.slug) || (region.isEmpty() ? !card.regions.isEmpty() : !card.regions.contains(region)))
                continue;
            into->addAction(card.shortTitle, this, [this, slug = card.slug] {
                if (const auto exercise = library_.exercise(slug, language_)) {
                    plan_.add(*exercise, Weekdays::fromBits(kThreeDays));
                    emit changed(plan_);
                }
            });
        }
    };
    for (const QString &region : allRegions()) {
        auto *part = new QMenu(regionName(region), menu);
        fill(part, region);
        if (part->isEmpty())
            delete part;
        else
            menu->addMenu(part);
    }
    fill(menu, {});
    add->setMenu(menu);
    add->setEnabled(!menu->isEmpty());
    return add;
}

}  // namespace kangdu
