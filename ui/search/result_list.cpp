// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/result_list.h"

#include "ui/search/result_row.h"
#include "ui/search/search_result_delegate.h"
#include "ui/search/search_result_model.h"

#include <QKeyEvent>
#include <QScrollBar>

namespace kangdu {

namespace {

constexpr int kLeastRows = 3;  // shown when there is little room

}  // namespace

ResultList::ResultList(Appearance appearance, SearchResultModel &model, QWidget *parent)
    : QListView(parent), appearance_(appearance), delegate_(new SearchResultDelegate(appearance, model, this))
{
    setModel(&model);
    setItemDelegate(delegate_);
    setFrameShape(QFrame::NoFrame);
    setUniformItemSizes(true);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setResizeMode(QListView::Adjust);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    viewport()->setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    connect(this, &QListView::clicked, this, [this](const QModelIndex &index) { emit opened(index.row()); });
    connect(&appearance_.metrics, &Metrics::changed, this, &ResultList::restyle);
    connect(&appearance_.theme, &Theme::changed, this, &ResultList::restyle);
    connect(&model, &QAbstractItemModel::modelReset, this, &ResultList::updateGeometry);
    connect(&model, &QAbstractItemModel::rowsInserted, this, &ResultList::updateGeometry);
    restyle();
}

void ResultList::setCompact(bool compact)
{
    if (delegate_->compact() == compact)
        return;
    delegate_->setCompact(compact);
    setVerticalScrollBarPolicy(compact ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    setSizePolicy(QSizePolicy::Expanding, compact ? QSizePolicy::Fixed : QSizePolicy::Expanding);
    restyle();
}

int ResultList::rowHeight() const
{
    return ResultRow::height(appearance_.metrics, delegate_->compact());
}

void ResultList::restyle()
{
    QPalette colours = palette();
    colours.setColor(QPalette::Base, appearance_.theme.color(Role::Surface));
    setPalette(colours);
    verticalScrollBar()->setSingleStep(rowHeight() / 2);
    scheduleDelayedItemsLayout();
    updateGeometry();
    viewport()->update();
}

QSize ResultList::sizeHint() const
{
    const int rows = model() ? model()->rowCount() : 0;
    return {appearance_.metrics.px(240), rowHeight() * (delegate_->compact() ? rows : qMin(rows, kLeastRows))};
}

void ResultList::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid())
        emit opened(currentRow());
    else if (event->key() == Qt::Key_Escape)
        event->ignore();
    else
        QListView::keyPressEvent(event);
}

void ResultList::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        scheduleDelayedItemsLayout();
}

void ResultList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    emit currentRowChanged(current.row());
}

}  // namespace kangdu
