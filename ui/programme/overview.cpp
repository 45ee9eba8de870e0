// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/programme/overview.h"

#include "ui/programme/page_column.h"
#include "ui/programme/programme_text.h"
#include "ui/programme/today_row.h"
#include "ui/programme/week_chart.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/topic_card_button.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QLocale>
#include <QPushButton>

namespace kangdu {

namespace {
constexpr int kCard = 20, kGap = 16, kBesideFrom = 980, kChoiceLeast = 330;  // px at 100 %
}

Overview::Overview(const Library &library, const Diary &diary, const QVector<Plan> &plans, const QDate &today, const QString &language,
                   Appearance appearance, QWidget *parent)
    : QWidget(parent), library_(library), today_(today), language_(language), appearance_(appearance)
{
    PageColumn column(appearance_, this, 0, kGap);
    if (plans.isEmpty())
        column.text(tr("Choose a program below, or put together your own. Kangdu then shows what is due each day and keeps your notes. "
                       "They stay on this computer, without your name."), TextStyle::Body, Role::Ink2);
    if (!plans.isEmpty() || !diary.entries().isEmpty()) {
        auto *both = new QWidget(this);
        halves_ = new QBoxLayout(QBoxLayout::LeftToRight, both);
        halves_->setContentsMargins(0, 0, 0, 0);
        halves_->setSpacing(appearance_.metrics.px(kGap));
        auto *left = new QWidget(both);
        PageColumn main(appearance_, left, 0, kGap);
        if (!plans.isEmpty())
            main.add(makeToday(diary));
        main.add(makePlans(plans, !diary.entries().isEmpty()));
        main.stretch();
        halves_->addWidget(left, 3);
        halves_->addWidget(makeProgress(diary), 2);
        column.add(both);
    }
    addChoices(column, plans);
}

QWidget *Overview::makeToday(const Diary &diary)
{
    auto *box = new QWidget(this);
    PageColumn outer(appearance_, box);
    QWidget *card = outer.card();
    PageColumn column(appearance_, card, kCard, 4);
    const auto items = diary.today();
    column.heading(tr("Today, %1").arg(QLocale(language_).toString(today_, language_ == QLatin1String("en") ? QStringLiteral("dddd, d MMMM") : QStringLiteral("M月d日 dddd"))));
    if (items.isEmpty())
        column.text(tr("A day of rest. Nothing is due today."), TextStyle::Body, Role::Ink2);
    bool first = true;
    for (const Diary::Item &item : items) {
        const auto exercise = library_.exercise(item.entry.slug, language_);
        if (!exercise)
            continue;
        auto *row = new TodayRow(item, *exercise, appearance_, card);
        row->setFirst(std::exchange(first, false));
        connect(row, &TodayRow::playRequested, this, [this](const QString &slug) { emit navigate(Location::play(slug)); });
        connect(row, &TodayRow::openRequested, this, [this](const QString &slug) { emit navigate(Location::topic(slug)); });
        connect(row, &TodayRow::noteRequested, this, &Overview::noteRequested);
        connect(row, &TodayRow::takeBackRequested, this, &Overview::takeBackRequested);
        column.add(row);
    }
    return box;
}

QWidget *Overview::makeProgress(const Diary &diary)
{
    auto *box = new QWidget(this);
    PageColumn outer(appearance_, box, 0, kGap);
    PageColumn week(appearance_, outer.card(), kCard);
    const WeekShare share = diary.week(today_);
    week.heading(tr("This week"));
    week.text(programmeText::week(share), TextStyle::Ui, Role::Ink2);
    auto *days = new WeekChart(appearance_, this);
    days->showWeek(share, today_, language_);
    week.add(days);
    PageColumn quarter(appearance_, outer.card(), kCard);
    quarter.heading(tr("The last 12 weeks"));
    quarter.text(tr("Days of each week on which you did something, of those planned"), TextStyle::Ui, Role::Ink2);
    auto *weeks = new WeekChart(appearance_, this);
    weeks->showWeeks(diary.weeks(), language_);
    quarter.add(weeks);
    outer.stretch();
    return box;
}

QWidget *Overview::makePlans(const QVector<Plan> &plans, bool notes)
{
    auto *box = new QWidget(this);
    PageColumn outer(appearance_, box);
    PageColumn column(appearance_, outer.card(), kCard, 4);
    if (!plans.isEmpty())
        column.heading(tr("What I have chosen"));
    for (const Plan &plan : plans) {
        const QString title = programmeText::planTitle(plan, library_, language_);
        column.heading(title, TextStyle::Ui);
        column.text(plan.isOver(today_) ? tr("Its %1 weeks are over; it goes on as in the last one").arg(plan.weeks)
                                        : tr("Week %1 of %2").arg(qMax(1, plan.weekOn(today_))).arg(plan.weeks), TextStyle::Ui, Role::Ink2);
        QWidget *row = column.row();
        connect(column.button(row, Look::Secondary, tr("Change"), tr("Change: %1").arg(title), plan.id + QStringLiteral("/change")),
                &QPushButton::clicked, this, [this, id = plan.id] { emit navigate(Location::programme(id)); });
        QPushButton *print = column.button(row, Look::Secondary, tr("Handout…"), tr("Handout: %1").arg(title), plan.id + QStringLiteral("/handout"),
                                           QStringLiteral("print"));
        print->setEnabled(!plan.entries.isEmpty());
        connect(print, &QPushButton::clicked, this, [this, id = plan.id] { emit handoutRequested(id); });
    }
    QWidget *row = column.row();
    connect(column.button(row, Look::Flat, tr("Make my own"), {}, QStringLiteral("own")), &QPushButton::clicked, this, &Overview::ownRequested);
    if (notes)
        connect(column.button(row, Look::Flat, tr("Save my notes as a table…"), {}, QStringLiteral("export")), &QPushButton::clicked, this,
                &Overview::exportRequested);
    return box;
}

void Overview::addChoices(PageColumn &column, const QVector<Plan> &plans)
{
    QVector<Programme> others;
    for (const Programme &programme : library_.programmes(language_)) {
        if (std::none_of(plans.begin(), plans.end(), [&](const Plan &plan) { return plan.id == programme.id; }))
            others << programme;
    }
    if (!others.isEmpty())
        column.heading(tr("Programs to choose from"));
    auto *box = new QWidget(this);
    grid_ = new QGridLayout(box);
    grid_->setContentsMargins(0, 0, 0, 0);
    grid_->setSpacing(appearance_.metrics.px(kGap));
    for (const Programme &programme : std::as_const(others)) {
        auto *button = new TopicCardButton(appearance_, TopicCardButton::Form::Row, box);
        TopicCard card;
        card.kind = Kind::Exercise;
        card.shortTitle = card.title = programme.title;
        card.lead = programme.lead;
        button->setCard(card);
        button->setObjectName(programme.id);
        const auto first = programme.entries.isEmpty() ? std::nullopt : library_.exercise(programme.entries.first().slug, language_);
        if (first)
            button->setFigure(first->figure);
        connect(button, &QAbstractButton::clicked, this, [this, id = programme.id] { emit navigate(Location::programme(id)); });
        choices_ << button;
    }
    column.add(box);
    if (!halves_)
        connect(column.button(column.row(), Look::Secondary, tr("Make my own"), {}, QStringLiteral("own")), &QPushButton::clicked, this,
                &Overview::ownRequested);
}

void Overview::arrange()
{
    const Metrics &metrics = appearance_.metrics;
    if (halves_)
        halves_->setDirection(width() >= metrics.px(kBesideFrom) ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    const int columns = qBound(1, (width() + metrics.px(kGap)) / metrics.px(kChoiceLeast + kGap), 3);
    for (int i = 0; i < choices_.size(); ++i)
        grid_->addWidget(choices_[i], i / columns, i % columns);
    for (int i = 0; i < 3; ++i)
        grid_->setColumnStretch(i, i < columns ? 1 : 0);
}

void Overview::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

}  // namespace kangdu
