// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/programme/programme_page.h"

#include "db/programme/diary_csv.h"
#include "db/programme/pain.h"
#include "db/user/training_store.h"
#include "ui/print/handout_dialog.h"
#include "ui/programme/care_notice.h"
#include "ui/programme/note_dialog.h"
#include "ui/programme/overview.h"
#include "ui/programme/page_column.h"
#include "ui/programme/plan_editor.h"
#include "ui/programme/programme_text.h"
#include "ui/programme/programme_view.h"
#include "ui/widgets/message_panel.h"
#include "ui/widgets/text_label.h"

#include <QEvent>
#include <QFileDialog>
#include <QSaveFile>
#include <QScrollBar>

namespace kangdu {

namespace {

constexpr int kMargin = 32, kWidest = 1500;  // px at 100 %

/// What a control is called wherever the page is made anew: its own name and that of what holds it.
QString keyOf(const QWidget *widget)
{
    return widget->objectName().isEmpty() ? QString() : widget->parentWidget()->objectName() + u'/' + widget->objectName();
}

QVector<QWidget *> stopsIn(const QWidget *page)
{
    QVector<QWidget *> stops;
    for (QWidget *child : page->findChildren<QWidget *>()) {
        if (child->focusPolicy() & Qt::TabFocus)
            stops << child;
    }
    return stops;
}

}  // namespace

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
    const bool other = id != id_;
    id_ = id;
    language_ = language;
    refresh();
    if (other)
        verticalScrollBar()->setValue(0);
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
    // What had the focus gets it back by its name; if it is gone, what stands in its place.
    QWidget *focus = focusWidget();
    const bool inside = focus && widget() && widget()->isAncestorOf(focus);
    const QString key = inside ? keyOf(focus) : QString();
    const qsizetype place = inside ? stopsIn(widget()).indexOf(focus) : -1;
    const int at = verticalScrollBar()->value();
    if (QWidget *old = takeWidget()) {
        old->hide();
        old->deleteLater();  // the button that asked for it may be in it
    }
    auto *page = new QWidget;
    page->setMaximumWidth(appearance_.metrics.px(kWidest));
    PageColumn column(appearance_, page, kMargin, 16);
    fill(column);
    column.stretch();
    setWidget(page);
    setAccessibleName(title_);
    page->layout()->activate();
    verticalScrollBar()->setValue(at);
    if (place < 0)
        return;
    const auto stops = stopsIn(page);
    const auto same = std::find_if(stops.begin(), stops.end(), [&](const QWidget *stop) { return !key.isEmpty() && keyOf(stop) == key && stop->isEnabled(); });
    if (same != stops.end())
        (*same)->setFocus(Qt::OtherFocusReason);
    else if (!stops.isEmpty())
        stops[qMin(place, stops.size() - 1)]->setFocus(Qt::OtherFocusReason);
}

void ProgrammePage::fill(PageColumn &column)
{
    const auto plans = storedPlans(settings_);
    const auto plan = std::find_if(plans.begin(), plans.end(), [&](const Plan &p) { return p.id == id_; });
    const auto programme = id_.isEmpty() || plan != plans.end() ? std::nullopt : library_.programme(id_, language_);
    title_ = plan != plans.end() ? programmeText::planTitle(*plan, library_, language_) : programme ? programme->title : tr("My exercises");
    heading_ = column.heading(title_, TextStyle::Display);
    addProblem(column);
    addCare(column);
    if (plan != plans.end())
        column.add(makeEditor(*plan));
    else if (programme)
        column.add(makeView(*programme));
    else
        column.add(makeOverview(plans));
}

Overview *ProgrammePage::makeOverview(const QVector<Plan> &plans)
{
    auto *overview = new Overview(library_, Diary(plans, storedDiary(settings_), today_()), plans, today_(), language_, appearance_);
    connect(overview, &Overview::navigate, this, &ProgrammePage::navigate);
    connect(overview, &Overview::noteRequested, this, [this](const QString &slug) { askAbout(slug, language_, DiaryEntry::Outcome::Done); });
    connect(overview, &Overview::takeBackRequested, this, [this](const QString &slug) {
        takeBackNote(settings_, today_(), slug);
        save();
        judge(slug);
        refresh();
    });
    connect(overview, &Overview::ownRequested, this, [this] {
        const Plan own = Plan::own({}, today_(), storedPlans(settings_));
        change(own);
        emit navigate(Location::programme(own.id));
    });
    connect(overview, &Overview::exportRequested, this, &ProgrammePage::exportDiary);
    connect(overview, &Overview::handoutRequested, this, [this, plans](const QString &id) {
        const auto plan = std::find_if(plans.begin(), plans.end(), [&](const Plan &p) { return p.id == id; });
        if (plan != plans.end())
            printPlan(*plan);
    });
    return overview;
}

ProgrammeView *ProgrammePage::makeView(const Programme &programme)
{
    auto *view = new ProgrammeView(library_, programme, language_, appearance_);
    connect(view, &ProgrammeView::navigate, this, &ProgrammePage::navigate);
    connect(view, &ProgrammeView::handoutRequested, this, [this, programme] { printPlan(Plan::of(programme, today_())); });
    connect(view, &ProgrammeView::begun, this, [this, programme] {
        change(Plan::of(programme, today_()));
        emit navigate(Location::programme());
    });
    return view;
}

PlanEditor *ProgrammePage::makeEditor(const Plan &plan)
{
    auto *editor = new PlanEditor(library_, plan, today_(), language_, appearance_);
    connect(editor, &PlanEditor::navigate, this, &ProgrammePage::navigate);
    connect(editor, &PlanEditor::handoutRequested, this, [this, plan] { printPlan(plan); });
    connect(editor, &PlanEditor::changed, this, &ProgrammePage::change);
    connect(editor, &PlanEditor::renamed, this, [this](const Plan &renamed) {
        storePlan(settings_, renamed);
        save();
        title_ = programmeText::planTitle(renamed, library_, language_);
        heading_->setText(title_);
    });
    connect(editor, &PlanEditor::left, this, [this, id = plan.id] {
        dropPlan(settings_, id);
        save();
        emit navigate(Location::programme());
    });
    return editor;
}

/// What was noted today or yesterday still counts after the program was closed.
void ProgrammePage::lookForAlarm()
{
    if (!alarm_.isEmpty() || read_)
        return;
    const auto entries = storedDiary(settings_);
    for (const DiaryEntry &entry : entries) {
        const PainTrend trend = painTrend(entries, entry.slug);
        if (entry.date.daysTo(today_()) > 1 || trend == PainTrend::Steady)
            continue;
        alarm_ = entry.slug;
        stopped_ = trend == PainTrend::Severe;
    }
}

void ProgrammePage::addCare(PageColumn &column)
{
    lookForAlarm();
    const auto article = alarm_.isEmpty() ? Result<Article>(Error{}) : library_.article(alarm_, language_);
    if (!article)
        return;
    auto *notice = new CareNotice(article.value(), stopped_, appearance_);
    connect(notice, &CareNotice::helpRequested, this, [this] { emit navigate(Location::topic(alarm_, QStringLiteral("help"))); });
    connect(notice, &CareNotice::read, this, [this] {
        alarm_.clear();
        read_ = true;
        refresh();
    });
    column.add(notice);
}

void ProgrammePage::addProblem(PageColumn &column)
{
    if (!problem_)
        return;
    auto *panel = new MessagePanel(appearance_);
    panel->setMessage(MessagePanel::Tone::Danger, QStringLiteral("warning"), problem_->message, problem_->advice);
    panel->setActions(tr("I have read this"));
    connect(panel, &MessagePanel::primaryActivated, this, [this] {
        problem_.reset();
        refresh();
    });
    column.add(panel);
}

void ProgrammePage::change(const Plan &plan)
{
    storePlan(settings_, plan);
    save();
    refresh();
}

void ProgrammePage::save()
{
    const Result<void> saved = settings_.save();
    problem_ = saved ? std::nullopt : std::optional(saved.error());
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

/// Whether an exercise calls for its care card, which then is on show; one that no longer does is taken away.
bool ProgrammePage::judge(const QString &slug)
{
    const PainTrend trend = painTrend(storedDiary(settings_), slug);
    if (trend != PainTrend::Steady) {
        alarm_ = slug;
        stopped_ = trend == PainTrend::Severe;
        return true;
    }
    if (alarm_ == slug)
        alarm_.clear();
    return false;
}

void ProgrammePage::note(const DiaryEntry &entry)
{
    noteInDiary(settings_, entry);
    save();
    const bool alarming = judge(entry.slug);
    refresh();
    emit noted();
    if (alarming) {
        verticalScrollBar()->setValue(0);
        if (!isVisible() || !id_.isEmpty())
            emit navigate(Location::programme());
    }
}

void ProgrammePage::printPlan(const Plan &plan)
{
    const Result<Handout> handout = handoutOf(plan, library_, today_(), language_);
    if (handout) {
        printHandout(handout.value(), appearance_, window());
        return;
    }
    problem_ = handout.error();
    verticalScrollBar()->setValue(0);
    refresh();
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
    problem_ = Error{Error::Code::Io, tr("The table could not be saved."), tr("Your notes are still here. Choose another folder, or check that there is room."), {}};
    verticalScrollBar()->setValue(0);
    refresh();
}

}  // namespace kangdu
