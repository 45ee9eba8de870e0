// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tree/topic_list_model.h"

namespace kangdu {

namespace {
constexpr int kBatch = 50;
}

TopicListModel::TopicListModel(const Library &library, QObject *parent) : QAbstractListModel(parent), library_(library) {}

void TopicListModel::setFilter(const TopicFilter &filter, const QString &language)
{
    beginResetModel();
    filter_ = filter;
    language_ = language;
    total_ = library_.count(filter);
    cards_ = library_.topics(filter, language, 0, kBatch);
    endResetModel();
}

int TopicListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(cards_.size());
}

bool TopicListModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && cards_.size() < total_;
}

void TopicListModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    const QVector<TopicCard> more = library_.topics(filter_, language_, int(cards_.size()), kBatch);
    if (more.isEmpty()) {
        total_ = int(cards_.size());
        return;
    }
    beginInsertRows({}, int(cards_.size()), int(cards_.size() + more.size()) - 1);
    cards_ += more;
    endInsertRows();
}

QVariant TopicListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= cards_.size())
        return {};
    const TopicCard &card = cards_[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return card.shortTitle;
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1. %2").arg(card.shortTitle, card.lead);
    case Qt::AccessibleDescriptionRole:
    case Qt::ToolTipRole:
        return card.summary;
    case CardRole:
        return card.slug;
    default:
        return {};
    }
}

}  // namespace kangdu
