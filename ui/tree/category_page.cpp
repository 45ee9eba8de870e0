// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tree/category_page.h"

#include "ui/tree/exercise_filters.h"
#include "ui/tree/topic_list_model.h"
#include "ui/tree/topic_row_delegate.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/chip_row.h"
#include "ui/widgets/kind_text.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QScrollBar>

namespace kangdu {

namespace {
constexpr int kFullRows = 8; // a list of up to so many stands in full, and the page scrolls
constexpr int kLeastRows = 3;
}

CategoryPage::CategoryPage(const Library &library, Appearance appearance, QWidget *parent)
    : QScrollArea(parent), library_(library), appearance_(appearance), content_(new QWidget), model_(new TopicListModel(library, this)),
      title_(new QLabel(content_)), count_(new QLabel(content_)), empty_(new QLabel(content_)),
      chips_(new ChipRow(appearance, content_)), exercises_(new ExerciseFilters(library, appearance, content_)), list_(new QListView(content_))
{
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *head = new QHBoxLayout;
    head->addWidget(title_, 1);
    head->addWidget(count_, 0, Qt::AlignBottom);
    auto *column = new QVBoxLayout(content_);
    column->addLayout(head);
    column->addWidget(chips_);
    programmes_ = makeButton(Look::Link, content_, QStringLiteral("chevron-right"), &appearance_);
    programmes_->setProperty("iconAfter", true);
    connect(programmes_, &QPushButton::clicked, this, [this] { emit navigate(Location::programme()); });
    column->addWidget(programmes_, 0, Qt::AlignLeft);
    column->addWidget(exercises_);
    column->addWidget(empty_);
    column->addWidget(list_, 1);
    setWidget(content_);
    for (QLabel *label : {title_, count_, empty_})
        label->setTextFormat(Qt::PlainText);
    title_->setWordWrap(true);
    empty_->setWordWrap(true);

    list_->setModel(model_);
    list_->setItemDelegate(new TopicRowDelegate(appearance, list_));
    list_->setUniformItemSizes(true);
    list_->setMouseTracking(true);
    list_->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list_->setFrameShape(QFrame::Box);
    const auto open = [this](const QModelIndex &index) {
        if (index.isValid())
            emit navigate(Location::topic(model_->card(index.row()).slug));
    };
    connect(list_, &QListView::clicked, this, open);
    connect(list_, &QListView::activated, this, [this, open](const QModelIndex &index) {
        if (list_->hasFocus())
            open(index);
    });
    connect(list_->selectionModel(), &QItemSelectionModel::currentChanged, this, &CategoryPage::showCurrentRow, Qt::QueuedConnection);
    connect(chips_, &ChipRow::chosen, this, [this](const QString &id) {
        if (location_.page == Location::Page::Category) {
            emit navigate(Location::category(id));
            return;
        }
        filter_.kind = kindFromId(id);
        applyFilter();
    });
    connect(exercises_, &ExerciseFilters::changed, this, [this](const ExerciseFilter &exercise) {
        filter_.exercise = exercise;
        applyFilter();
    });
    connect(&appearance_.theme, &Theme::changed, this, &CategoryPage::restyle);
    connect(&appearance_.metrics, &Metrics::changed, this, &CategoryPage::restyle);
    restyle();
}

bool CategoryPage::show(const Location &location, const QString &language)
{
    TopicFilter filter;
    if (location.page == Location::Page::Category) {
        if (!library_.category(location.id, language))
            return false;
        filter.category = location.id;
    } else if (location.page == Location::Page::Region) {
        if (!allRegions().contains(location.id))
            return false;
        filter.region = location.id;
    } else {
        filter.tag = location.id;
    }
    if (location == location_) {
        filter.kind = filter_.kind;
        filter.exercise = filter_.exercise;
    }
    location_ = location;
    language_ = language;
    filter_ = filter;
    retranslate();
    return true;
}

void CategoryPage::retranslate()
{
    if (location_.page == Location::Page::Region)
        title_->setText(regionName(location_.id));
    else if (location_.page == Location::Page::Tag)
        title_->setText(tr("Tag: %1").arg(location_.id));
    else if (const auto category = library_.category(location_.id, language_))
        title_->setText(category->title);
    list_->setAccessibleName(tr("Topics: %1").arg(title_->text()));
    chips_->setAccessibleName(tr("Narrow down"));
    programmes_->setText(tr("Programs: exercises put together"));
    programmes_->setAccessibleName(programmes_->text());
    programmes_->setVisible(location_ == Location::category(QStringLiteral("exercises")) && !library_.programmes(language_).isEmpty());
    fillChips();
    applyFilter();
}

void CategoryPage::fillChips()
{
    QVector<ChipRow::Chip> chips;
    if (location_.page == Location::Page::Category) {
        // A branch shows its siblings too, so that one can step from department to department.
        const auto category = library_.category(location_.id, language_);
        const QString root = category && !category->parent.isEmpty() ? category->parent : location_.id;
        const auto parent = library_.category(root, language_);
        for (const Category &branch : library_.categories(root, language_))
            chips << ChipRow::Chip{branch.id, branch.title, branch.topics};
        if (!chips.isEmpty() && parent)
            chips.prepend({root, tr("All"), parent->topics});
        chips_->setChips(chips, location_.id);
    } else {
        TopicFilter any = filter_;
        any.kind.reset();
        chips << ChipRow::Chip{{}, tr("All"), library_.count(any)};
        for (const Kind kind : kAllKinds) {
            any.kind = kind;
            if (const int count = library_.count(any); count > 0)
                chips << ChipRow::Chip{kindId(kind), kindName(kind), count};
        }
        chips_->setChips(chips, filter_.kind ? kindId(*filter_.kind) : QString());
    }
    chips_->setVisible(chips.size() > 1);
}

void CategoryPage::applyFilter()
{
    if (filter_.kind && filter_.kind != Kind::Exercise)
        filter_.exercise = {};
    exercises_->show(filter_);
    model_->setFilter(filter_, language_);
    empty_->setText(filter_.exercise.isEmpty() ? tr("The library has nothing here yet. Try the search box, or another part of the tree.")
                                               : tr("No exercise fits all of this. Take one choice back."));
    // The view tells this to its accessible rows only while assistive technology listens; they would be stale when it begins to.
    QAccessibleTableModelChangeEvent reset(list_, QAccessibleTableModelChangeEvent::ModelReset);
    QAccessible::updateAccessibility(&reset);
    count_->setText(tr("%n topic(s)", nullptr, model_->total()));
    fitList();
    list_->setVisible(model_->total() > 0);
    empty_->setVisible(model_->total() == 0);
    if (model_->total() > 0)
        list_->setCurrentIndex(model_->index(0));
    list_->scrollToTop();
    verticalScrollBar()->setValue(0);
}

void CategoryPage::restyle()
{
    const Metrics &metrics = appearance_.metrics;
    const int padding = metrics.px(32);
    content_->layout()->setContentsMargins(padding, metrics.px(24), padding, padding);
    content_->layout()->setSpacing(metrics.px(16));
    title_->setFont(metrics.displayFont(TextStyle::Display));
    count_->setFont(metrics.font(TextStyle::Ui));
    empty_->setFont(metrics.font(TextStyle::Body));
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, appearance_.theme.color(Role::Ink2));
    count_->setPalette(quiet);
    fitList();
    // The view lays rows out again for the new size.
    list_->doItemsLayout();
}

void CategoryPage::fitList()
{
    // In a low window the page scrolls as a whole rather than leave the list a slit.
    const int rows = model_->total() <= kFullRows ? model_->total() : kLeastRows;
    list_->setMinimumHeight(rows * list_->itemDelegate()->sizeHint({}, {}).height() + 2 * list_->frameWidth());
}

void CategoryPage::showCurrentRow()
{
    const QRect row = list_->visualRect(list_->currentIndex());
    const QPoint middle = list_->viewport()->mapTo(content_, row.center());
    if (row.isValid() && list_->hasFocus())
        ensureVisible(middle.x(), middle.y(), 0, row.height() / 2 + list_->frameWidth());
}

void CategoryPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange && !language_.isEmpty())
        retranslate();
    QScrollArea::changeEvent(event);
}

}  // namespace kangdu
