// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/results_view.h"

#include "db/library/library.h"
#include "ui/search/panel.h"
#include "ui/search/result_list.h"
#include "ui/search/search_result_model.h"
#include "ui/widgets/text_label.h"
#include "ui/search/topic_preview.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace kangdu {

ResultsView::ResultsView(const Library &library, Appearance appearance, QWidget *parent)
    : QWidget(parent), library_(library), appearance_(appearance), model_(new SearchResultModel(this)),
      panel_(new Panel(appearance, this)), list_(new ResultList(appearance, *model_, panel_)),
      keys_(new TextLabel(appearance, TextStyle::Small, Role::Ink3, TextLabel::Face::Sans, panel_)),
      preview_(new TopicPreview(appearance, this)), row_(new QHBoxLayout(this)), column_(new QVBoxLayout(panel_))
{
    keys_->setWordWrap(true);
    column_->addWidget(list_, 1);
    column_->addWidget(keys_);
    column_->setSpacing(0);
    row_->setContentsMargins(0, 0, 0, 0);
    row_->addWidget(panel_, 1);
    row_->addWidget(preview_);
    connect(list_, &ResultList::opened, this, [this](int row) { emit opened(model_->location(row)); });
    connect(list_, &ResultList::currentRowChanged, this, [this](int row) {
        showPreview();
        emit currentRowChanged(row);
    });
    connect(preview_, &TopicPreview::openRequested, this, [this] {
        if (const auto location = current())
            emit opened(*location);
    });
    connect(&appearance_.metrics, &Metrics::changed, this, &ResultsView::restyle);
    restyle();
    retranslate();
}

void ResultsView::restyle()
{
    const Metrics &metrics = appearance_.metrics;
    const int gap = metrics.px(8), side = metrics.px(20);
    column_->setContentsMargins(gap, gap, gap, gap);
    keys_->setContentsMargins(side, metrics.px(12), side, metrics.px(8));
    row_->setSpacing(metrics.px(24));
}

void ResultsView::show(const SearchResults &results, const QString &readerLanguage)
{
    {
        const QSignalBlocker quiet(list_);  // one preview, not one for each step of the change
        model_->setHits(results.hits, readerLanguage);
        list_->setCurrentIndex(model_->index(0));
        list_->scrollToTop();
    }
    showPreview();
    setVisible(true);
    emit currentRowChanged(currentRow());
}

void ResultsView::append(const SearchResults &results)
{
    model_->append(results.hits);
}

int ResultsView::rows() const
{
    return model_->rowCount();
}

void ResultsView::setCompact(bool compact)
{
    if (compact_ == compact)
        return;
    compact_ = compact;
    list_->setCompact(compact);
    preview_->setVisible(!compact);
    row_->setAlignment(panel_, compact ? Qt::AlignTop : Qt::Alignment());
    showPreview();
}

void ResultsView::retranslate()
{
    model_->retranslate();
    list_->setAccessibleName(tr("Search results"));
    const QString gap = QStringLiteral("      ");
    keys_->setText(tr("↑ ↓ Select") + gap + tr("Enter Open") + gap + tr("Esc Clear"));
    preview_->retranslate();
}

void ResultsView::select(int row)
{
    const QModelIndex index = model_->index(row);
    list_->setCurrentIndex(index);
    list_->scrollTo(index);
}

int ResultsView::currentRow() const
{
    return list_->currentRow();
}

std::optional<Location> ResultsView::current() const
{
    const int row = currentRow();
    return row < 0 ? std::nullopt : std::optional(model_->location(row));
}

QStringList ResultsView::otherSections(int row) const
{
    QStringList names;
    for (int other = 0; other < model_->rowCount(); ++other) {
        const SearchHit &hit = model_->hit(other);
        if (other != row && hit.slug == model_->hit(row).slug && !hit.sectionHeading.isEmpty() && !names.contains(hit.sectionHeading))
            names << hit.sectionHeading;
    }
    return names;
}

void ResultsView::showPreview()
{
    const int row = currentRow();
    if (compact_ || row < 0)
        return preview_->clear();
    const SearchHit &hit = model_->hit(row);
    const auto card = library_.card(hit.slug, hit.language);
    if (card) {
        preview_->show(*card, otherSections(row));
        return;
    }
    TopicCard bare;  // the pack went away meanwhile: what the hit itself knows
    bare.slug = hit.slug;
    bare.kind = hit.kind;
    bare.language = hit.language;
    bare.shortTitle = hit.title;
    preview_->show(bare, otherSections(row));
}

}  // namespace kangdu
