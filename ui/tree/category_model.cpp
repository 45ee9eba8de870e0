// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tree/category_model.h"

#include "db/library/library.h"

#include <iterator>

namespace kangdu {

namespace {
constexpr int kBatch = 100;
}

struct CategoryModel::Item {
    Item *parent = nullptr;
    int row = 0;
    Node node = Node::Category;
    Category category;
    TopicCard topic;
    bool branchesRead = false;
    int directTopics = 0;  ///< topics standing in this category itself
    int topicsRead = 0;
    std::vector<std::unique_ptr<Item>> children;
};

CategoryModel::CategoryModel(const Library &library, QObject *parent) : QAbstractItemModel(parent), library_(library)
{
    build();
}

CategoryModel::~CategoryModel() = default;

void CategoryModel::setLanguage(const QString &language)
{
    if (language_ == language)
        return;
    language_ = language;
    reload();
}

void CategoryModel::reload()
{
    beginResetModel();
    const std::unique_ptr<Item> before = std::move(root_);
    build();
    readAsBefore(root_.get(), *before);
    endResetModel();
}

void CategoryModel::build()
{
    root_ = std::make_unique<Item>();
    root_->branchesRead = true;
    auto home = std::make_unique<Item>();
    home->parent = root_.get();
    home->node = Node::Home;
    home->branchesRead = true;
    root_->children.push_back(std::move(home));
    for (const Category &category : library_.categories({}, language_)) {
        auto child = std::make_unique<Item>();
        child->parent = root_.get();
        child->row = int(root_->children.size());
        child->category = category;
        root_->children.push_back(std::move(child));
    }
}

CategoryModel::Item *CategoryModel::item(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<Item *>(index.internalPointer()) : root_.get();
}

QModelIndex CategoryModel::indexOf(const Item *item) const
{
    return item == root_.get() ? QModelIndex() : createIndex(item->row, 0, const_cast<Item *>(item));
}

QModelIndex CategoryModel::index(int row, int column, const QModelIndex &parent) const
{
    const Item *owner = item(parent);
    if (column != 0 || row < 0 || row >= int(owner->children.size()))
        return {};
    return createIndex(row, 0, owner->children[std::size_t(row)].get());
}

QModelIndex CategoryModel::parent(const QModelIndex &child) const
{
    return child.isValid() ? indexOf(item(child)->parent) : QModelIndex();
}

int CategoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : int(item(parent)->children.size());
}

bool CategoryModel::hasChildren(const QModelIndex &parent) const
{
    const Item *owner = item(parent);
    if (owner == root_.get())
        return true;
    return owner->node == Node::Category && (owner->category.hasChildren || owner->category.topics > 0);
}

bool CategoryModel::canFetchMore(const QModelIndex &parent) const
{
    const Item *owner = item(parent);
    if (owner == root_.get() || owner->node != Node::Category)
        return false;
    return !owner->branchesRead || owner->topicsRead < owner->directTopics;
}

std::vector<std::unique_ptr<CategoryModel::Item>> CategoryModel::readMore(Item *owner) const
{
    std::vector<std::unique_ptr<Item>> fresh;
    if (!owner->branchesRead) {
        for (const Category &category : library_.categories(owner->category.id, language_)) {
            auto child = std::make_unique<Item>();
            child->category = category;
            fresh.push_back(std::move(child));
        }
    }
    TopicFilter filter;
    filter.category = owner->category.id;
    filter.directOnly = true;
    if (!owner->branchesRead)
        owner->directTopics = library_.count(filter);
    owner->branchesRead = true;
    const QVector<TopicCard> cards = library_.topics(filter, language_, owner->topicsRead, kBatch);
    owner->topicsRead = cards.isEmpty() ? owner->directTopics : owner->topicsRead + int(cards.size());
    for (const TopicCard &card : cards) {
        auto child = std::make_unique<Item>();
        child->node = Node::Topic;
        child->topic = card;
        fresh.push_back(std::move(child));
    }
    for (std::size_t i = 0; i < fresh.size(); ++i) {
        fresh[i]->parent = owner;
        fresh[i]->row = int(owner->children.size() + i);
    }
    return fresh;
}

void CategoryModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    Item *owner = item(parent);
    auto fresh = readMore(owner);
    if (fresh.empty())
        return;
    const int first = int(owner->children.size());
    beginInsertRows(parent, first, first + int(fresh.size()) - 1);
    std::move(fresh.begin(), fresh.end(), std::back_inserter(owner->children));
    endInsertRows();
}

/// Reads again, below `owner`, as much as had been read below the same category of the tree before.
void CategoryModel::readAsBefore(Item *owner, const Item &before)
{
    for (const auto &child : owner->children) {
        for (const auto &old : before.children) {
            if (old->node != Node::Category || child->node != Node::Category || old->category.id != child->category.id)
                continue;
            while (child->children.size() < old->children.size()) {
                auto fresh = readMore(child.get());
                if (fresh.empty())
                    break;
                std::move(fresh.begin(), fresh.end(), std::back_inserter(child->children));
            }
            child->branchesRead = child->branchesRead || old->branchesRead;
            readAsBefore(child.get(), *old);
        }
    }
}

QVariant CategoryModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Item *entry = item(index);
    int level = 0;
    for (const Item *up = entry->parent; up != root_.get(); up = up->parent)
        ++level;
    switch (role) {
    case Qt::DisplayRole:
        return entry->node == Node::Home ? tr("Home") : entry->node == Node::Topic ? entry->topic.shortTitle : entry->category.title;
    case Qt::ToolTipRole:
        return entry->node == Node::Topic ? entry->topic.title : QVariant();
    case Qt::AccessibleTextRole:
        return entry->node == Node::Category ? tr("%1, %n topic(s)", nullptr, entry->category.topics).arg(entry->category.title)
                                             : data(index, Qt::DisplayRole);
    case LocationRole:
        return QVariant::fromValue(entry->node == Node::Home ? Location::home().address()
                                       : entry->node == Node::Topic ? Location::topic(entry->topic.slug).address()
                                                                    : Location::category(entry->category.id).address());
    case IconRole:
        return entry->node == Node::Home ? QStringLiteral("home") : level == 0 ? entry->category.icon : QString();
    case CountRole:
        return entry->node == Node::Category ? entry->category.topics : -1;
    case LevelRole:
        return level;
    case CategoryIdRole:
        return entry->node == Node::Category ? entry->category.id : QString();
    case KindRole:
        return int(entry->node);
    default:
        return {};
    }
}

QModelIndex CategoryModel::indexOfCategory(const QString &id)
{
    QModelIndex at;
    for (const CategoryRef &step : library_.categoryPath(id, language_)) {
        while (at.isValid() && !item(at)->branchesRead)
            fetchMore(at);
        QModelIndex found;
        for (int row = 0; row < rowCount(at) && !found.isValid(); ++row) {
            const QModelIndex child = index(row, 0, at);
            if (item(child)->node == Node::Category && item(child)->category.id == step.id)
                found = child;
        }
        if (!found.isValid())
            return {};
        at = found;
    }
    return at;
}

QModelIndex CategoryModel::indexOfTopic(const QString &slug, const QString &categoryId)
{
    const QModelIndex at = indexOfCategory(categoryId);
    if (!at.isValid())
        return {};
    for (int row = 0;; ++row) {
        while (row >= rowCount(at) && canFetchMore(at))
            fetchMore(at);
        if (row >= rowCount(at))
            return {};
        const QModelIndex child = index(row, 0, at);
        if (item(child)->node == Node::Topic && item(child)->topic.slug == slug)
            return child;
    }
}

}  // namespace kangdu
