// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/search_page.h"

#include "db/search/search_service.h"
#include "ui/widgets/choice_menu.h"
#include "ui/search/completion_bar.h"
#include "ui/search/department_filter.h"
#include "ui/search/no_results.h"
#include "ui/search/result_list.h"
#include "ui/search/results_view.h"
#include "ui/search/search_hint.h"
#include "ui/search/suggestion_bar.h"
#include "ui/widgets/text_label.h"
#include "ui/search/understood_bar.h"
#include "ui/widgets/chip_row.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/focus_keeper.h"
#include "ui/widgets/kind_text.h"

#include <QEvent>
#include <QApplication>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

namespace kangdu {

namespace {

constexpr int kSilenceMs = 300;        // nothing is said about waiting before that
constexpr qreal kCompactBelow = 900;   // px at 100 %
constexpr int kFetchAhead = 5;         // rows before the end of the list at which the next ones are asked for

}  // namespace

class SearchPage::Private {
public:
    Private(SearchPage *page, const Library &library, Appearance appearance, SearchService &searchService);

    void ask();
    void askForMore();
    void show(const SearchResults &answer);
    void showHint();
    void showWaiting();
    void changeQuery(const SearchQuery &changed);
    void restyle();
    void arrange();
    void retranslate();
    void showTitle();
    void showChips();
    void place(QWidget *filter, bool besideTitle);
    void keepVisible(int row);
    void showCompletions();

    SearchPage *q;
    Appearance look;
    SearchService &service;
    QString language;
    SearchQuery query;
    SearchResults results;         // on show
    quint64 awaited = 0, awaitedMore = 0, awaitedNames = 0;
    QVector<Completion> names;     // that complete what is typed
    bool answered = false;         // there are results on show
    bool filtered = false;         // there are kinds to choose from
    bool waiting = false;          // for longer than nobody notices
    bool compact = false;
    QTimer patience;

    QScrollArea *scroll;
    QWidget *body;
    QVBoxLayout *column;
    QBoxLayout *head;
    TextLabel *title;
    ChipRow *chips;
    QWidget *menus;                // what of the filters does not stand beside the title, each a button
    ChoiceMenu *kinds;             // instead of the chips where they need more than one line
    DepartmentFilter *department;
    UnderstoodBar *understood;
    CompletionBar *completions;
    SuggestionBar *suggestions;
    ResultsView *view;
    NoResults *nothing;
    SearchHint *hint;
};

SearchPage::Private::Private(SearchPage *page, const Library &library, Appearance appearance, SearchService &searchService)
    : q(page), look(appearance), service(searchService), scroll(new QScrollArea(page)), body(new QWidget),
      column(new QVBoxLayout(body)), head(new QHBoxLayout),
      title(new TextLabel(appearance, TextStyle::H2, Role::Ink, TextLabel::Face::Display, body)),
      chips(new ChipRow(appearance, body)), menus(new QWidget(body)), kinds(new ChoiceMenu(appearance, menus)),
      department(new DepartmentFilter(library, appearance, body)),
      understood(new UnderstoodBar(appearance, body)), completions(new CompletionBar(appearance, body)), suggestions(new SuggestionBar(appearance, body)),
      view(new ResultsView(library, appearance, body)), nothing(new NoResults(library, appearance, body)),
      hint(new SearchHint(appearance, body))
{
    auto *outer = new QVBoxLayout(q);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(body);
    new FocusKeeper(scroll);
    head->addWidget(title);
    head->addStretch(1);
    head->addWidget(chips);
    head->addWidget(department);
    (new FlowLayout(menus))->addWidget(kinds);
    column->addLayout(head);
    column->addWidget(menus);
    column->addWidget(understood);
    column->addWidget(completions);
    column->addWidget(suggestions);
    column->addWidget(view, 1);
    column->addWidget(nothing);
    column->addWidget(hint);
    column->addStretch();  // below what is not the list
    patience.setSingleShot(true);
    patience.setInterval(kSilenceMs);

    connect(&patience, &QTimer::timeout, q, [this] { showWaiting(); });
    const auto chooseKind = [this](const QString &id) {
        SearchQuery changed = query;
        changed.kind = kindFromId(id);
        changeQuery(changed);
    };
    connect(chips, &ChipRow::chosen, q, chooseKind);
    connect(kinds, &ChoiceMenu::chosen, q, chooseKind);
    connect(department, &DepartmentFilter::chosen, q, [this](const QString &category) {
        SearchQuery changed = query;
        changed.department = category;
        changeQuery(changed);
    });
    connect(understood, &UnderstoodBar::asTypedRequested, q, [this](bool asTyped) {
        SearchQuery changed = query;
        changed.asTyped = asTyped;
        changeQuery(changed);
    });
    connect(completions, &CompletionBar::chosen, q, [this](const QString &text) {
        SearchQuery changed = query;
        changed.text = text;
        changeQuery(changed);
    });
    connect(&service, &SearchService::completed, q, [this](quint64 generation, const QVector<Completion> &found) {
        if (generation != awaitedNames)
            return;
        names = found;
        showCompletions();
    });
    connect(hint, &SearchHint::forgetRequested, q, &SearchPage::forgetSearchesRequested);
    connect(hint, &SearchHint::exampleChosen, q, [this](const QString &text) {
        SearchQuery changed = query;
        changed.text = text;
        changed.kind.reset();
        changed.department.clear();
        changeQuery(changed);
    });
    connect(nothing, &NoResults::allKindsRequested, q, [this] {
        SearchQuery changed = query;
        changed.kind.reset();
        changed.department.clear();
        changeQuery(changed);
    });
    connect(suggestions, &SuggestionBar::navigate, q, &SearchPage::navigate);
    connect(nothing, &NoResults::navigate, q, &SearchPage::navigate);
    connect(view, &ResultsView::opened, q, &SearchPage::navigate);
    connect(view, &ResultsView::currentRowChanged, q, [this](int row) {
        if (row >= view->rows() - kFetchAhead)
            askForMore();
    });
    const auto scrolled = [this](int value) {
        const auto *bar = compact ? scroll->verticalScrollBar() : view->list().verticalScrollBar();
        if (bar->maximum() > 0 && value >= bar->maximum() - kFetchAhead * view->list().rowHeight())
            askForMore();
    };
    connect(scroll->verticalScrollBar(), &QScrollBar::valueChanged, q, scrolled);
    connect(view->list().verticalScrollBar(), &QScrollBar::valueChanged, q, scrolled);
    connect(&look.metrics, &Metrics::changed, q, [this] { restyle(); });
    // Again when the buttons know their new sizes.
    connect(&look.metrics, &Metrics::changed, q, [this] { showTitle(); }, Qt::QueuedConnection);
    connect(&service, &SearchService::finished, q, &SearchPage::showResults);
    restyle();
    showHint();
}

void SearchPage::Private::changeQuery(const SearchQuery &changed)
{
    q->setQuery(changed);
    emit q->queryChanged(query);
}

void SearchPage::Private::ask()
{
    awaitedMore = 0;
    if (query.text.trimmed().isEmpty()) {
        awaited = awaitedNames = 0;
        patience.stop();
        showHint();
        return;
    }
    awaited = service.request(query);
    awaitedNames = service.complete(query.text, query.language, CompletionBar::kMost + 1);
    if (!patience.isActive())
        patience.start();
}

void SearchPage::Private::askForMore()
{
    if (awaited || awaitedMore || !answered || view->rows() >= results.matching || view->rows() == 0)
        return;
    SearchQuery more = query;
    more.offset = view->rows();
    awaitedMore = service.request(more);
}

void SearchPage::Private::show(const SearchResults &answer)
{
    patience.stop();
    waiting = false;
    awaited = 0;
    answered = true;
    results = answer;
    const bool found = !answer.hits.isEmpty();
    hint->hide();
    suggestions->show(answer.total > 0 ? answer.suggestions : QVector<SearchHit>(), language);  // else the page that says so has them
    understood->show(answer);
    department->show(answer, language);
    showCompletions();
    view->setVisible(found);
    nothing->setVisible(!found);
    if (found)
        view->show(answer, language);
    else
        nothing->show(answer, language);
    showChips();
    showTitle();
    // An answer that comes late must not move away what the reader has gone to by keyboard.
    if (!body->isAncestorOf(QApplication::focusWidget()))
        scroll->verticalScrollBar()->setValue(0);
}

void SearchPage::Private::showHint()
{
    answered = waiting = false;
    results = {};
    suggestions->hide();
    understood->hide();
    completions->hide();
    department->hide();
    filtered = false;
    view->hide();
    nothing->hide();
    hint->show();
    showTitle();
}

void SearchPage::Private::showCompletions()
{
    // One row at a time: what may have been meant comes before what may still be typed. Little room: the results come first.
    if (answered && !compact && suggestions->isHidden() && !results.query.asTyped)
        completions->show(names, results.query.text);
    else
        completions->hide();
}

void SearchPage::Private::showWaiting()
{
    waiting = true;
    showTitle();
}

void SearchPage::Private::showChips()
{
    QVector<ChipRow::Chip> list;
    if (results.total > 0 || results.query.kind)
        list << ChipRow::Chip{QString(), SearchPage::tr("All"), results.total};
    for (const Kind kind : kAllKinds) {
        const int count = results.counts.value(kind);
        if (count > 0 || results.query.kind == kind)
            list << ChipRow::Chip{kindId(kind), kindName(kind), count};
    }
    const QString current = results.query.kind ? kindId(*results.query.kind) : QString();
    chips->setChips(list, current);
    QVector<ChoiceMenu::Choice> choices;
    for (const ChipRow::Chip &chip : std::as_const(list)) {
        choices << ChoiceMenu::Choice{chip.id, chip.id.isEmpty() ? SearchPage::tr("All kinds") : chip.text, chip.count};
        if (chip.id == current)
            kinds->setAccessibleName(SearchPage::tr("Kind: %1").arg(choices.last().text));
    }
    kinds->setChoices(choices, current);
    filtered = !list.isEmpty();
    arrange();
}

void SearchPage::Private::showTitle()
{
    const QString typed = (waiting ? query : results.query).text.simplified();
    const auto say = [&](int room) {
        const QString shown = QFontMetrics(title->font()).elidedText(typed, Qt::ElideMiddle, qMax(room, look.metrics.px(80)));
        title->setText(!answered && !waiting ? SearchPage::tr("Search")
                       : waiting             ? SearchPage::tr("Searching for %1…").arg(shown)
                                             : SearchPage::tr("%n result(s) for %1", "title of the search page", results.matching).arg(shown));
        title->setToolTip(shown == typed ? QString() : typed);
        arrange();
        return QFontMetrics(title->font()).horizontalAdvance(shown);
    };
    // Short enough for the chips to stand beside it; if they do not, as much as there is room for.
    const int said = say(qMin(look.metrics.px(320), body->width() / 3));
    if (!chips->isHidden() && head->indexOf(chips) >= 0)
        return;
    const int gap = look.metrics.px(12);
    const int beside = head->indexOf(department) >= 0 && !department->isHidden() ? department->sizeHint().width() + gap : 0;
    say(said + q->width() - 2 * look.metrics.px(32) - beside - gap - title->sizeHint().width());
}

void SearchPage::Private::restyle()
{
    const Metrics &metrics = look.metrics;
    column->setContentsMargins(metrics.px(32), metrics.px(24), metrics.px(32), metrics.px(32));
    column->setSpacing(metrics.px(12));
    head->setSpacing(metrics.px(12));
    menus->layout()->setSpacing(metrics.px(12));
    title->setMinimumHeight(metrics.px(44));
    suggestions->setContentsMargins(0, 0, 0, metrics.px(4));
    scroll->verticalScrollBar()->setSingleStep(metrics.px(48));
    arrange();
}

void SearchPage::Private::arrange()
{
    compact = q->width() / look.metrics.zoom() < kCompactBelow;
    const QMargins margins = column->contentsMargins();
    column->setContentsMargins(margins.left(), look.metrics.px(compact ? 12 : 24), margins.right(), margins.bottom());
    // Little room: the results come before the suggestions.
    const int first = column->indexOf(compact ? static_cast<QWidget *>(view) : suggestions);
    const int second = column->indexOf(compact ? static_cast<QWidget *>(suggestions) : view);
    if (first > second) {
        column->removeWidget(suggestions);
        column->insertWidget(column->indexOf(view) + (compact ? 1 : 0), suggestions);
    }
    view->setCompact(compact);
    hint->setCompact(compact);
    // One line if it fits; else the chips below it, and at last the departments too. Little room: one button instead of lines of chips.
    const int room = q->width() - 2 * look.metrics.px(32), gap = look.metrics.px(12);
    const bool asMenu = filtered && compact && chips->sizeHint().width() > room;
    chips->setVisible(filtered && !asMenu);
    kinds->setVisible(asMenu);
    const int forChips = chips->isHidden() ? 0 : chips->sizeHint().width() + gap;
    const int forDepartment = department->isHidden() ? 0 : department->sizeHint().width() + gap;
    const int forTitle = title->sizeHint().width() + gap;
    place(chips, forTitle + forChips + forDepartment <= room);
    place(department, !asMenu && forTitle + forDepartment <= room);
    menus->setVisible(asMenu || (!department->isHidden() && head->indexOf(department) < 0));
    menus->layout()->invalidate();
}

void SearchPage::Private::place(QWidget *filter, bool besideTitle)
{
    if (besideTitle == (head->indexOf(filter) >= 0))
        return;
    if (besideTitle) {
        (filter == chips ? static_cast<QLayout *>(column) : menus->layout())->removeWidget(filter);
        head->insertWidget(filter == chips ? 2 : head->count(), filter);
    } else {
        head->removeWidget(filter);
        if (filter == chips)
            column->insertWidget(1, filter);
        else
            menus->layout()->addWidget(filter);
    }
}

void SearchPage::Private::retranslate()
{
    q->setAccessibleName(SearchPage::tr("Search"));
    hint->retranslate();
    suggestions->retranslate();
    completions->retranslate();
    view->retranslate();
    if (answered) {
        understood->retranslate();
        department->retranslate(language);
        showChips();
        if (!nothing->isHidden())
            nothing->retranslate();
    }
    showTitle();
}

void SearchPage::Private::keepVisible(int row)
{
    if (!compact)
        return;  // the list scrolls itself
    if (row == 0)
        return scroll->verticalScrollBar()->setValue(0);
    const ResultList &list = view->list();
    const int height = list.rowHeight();
    const QPoint middle = list.mapTo(body, QPoint(0, row * height + height / 2));
    scroll->ensureVisible(0, middle.y(), 0, height / 2 + look.metrics.px(8));
}

SearchPage::SearchPage(const Library &library, Appearance appearance, SearchService &service, QWidget *parent)
    : QWidget(parent), d(std::make_unique<Private>(this, library, appearance, service))
{
    d->retranslate();
}

SearchPage::~SearchPage() = default;

void SearchPage::setLanguage(const QString &language)
{
    if (d->language == language)
        return;
    d->language = language;
    SearchQuery changed = d->query;
    changed.language = language;
    setQuery(changed);
}

void SearchPage::setQuery(const SearchQuery &query)
{
    SearchQuery asked = query;
    asked.offset = 0;
    if (asked.language.isEmpty())
        asked.language = d->language;
    if (asked == d->query)
        return;
    d->query = asked;
    d->ask();
}

const SearchQuery &SearchPage::query() const
{
    return d->query;
}

quint64 SearchPage::awaitedGeneration() const
{
    return d->awaited ? d->awaited : d->awaitedMore;
}

void SearchPage::moveSelection(int delta)
{
    if (d->view->isHidden() || d->view->rows() == 0)
        return;
    const int row = qBound(0, d->view->currentRow() + delta, d->view->rows() - 1);
    d->view->select(row);
    d->keepVisible(row);
}

void SearchPage::movePage(int pages)
{
    const int height = d->compact ? d->scroll->viewport()->height() : d->view->list().viewport()->height();
    moveSelection(pages * qMax(1, height / d->view->list().rowHeight() - 1));
}

std::optional<Location> SearchPage::current() const
{
    return d->view->isHidden() ? std::nullopt : d->view->current();
}

QString SearchPage::completion() const
{
    return d->completions->first();
}

void SearchPage::setRecent(const QStringList &texts)
{
    d->hint->setRecent(texts);
}

void SearchPage::activate()
{
    if (const auto location = current())
        emit navigate(*location);
}

void SearchPage::showResults(const SearchResults &results)
{
    if (results.generation == 0)
        return;
    if (results.generation == d->awaited) {
        d->show(results);
        emit resultsShown(results);
    } else if (results.generation == d->awaitedMore) {
        d->awaitedMore = 0;
        d->view->append(results);
    }
}

void SearchPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        d->retranslate();
}

void SearchPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    d->showTitle();
}

}  // namespace kangdu
