// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/library/location.h"
#include "db/library/topic.h"

#include <QAbstractItemModel>

#include <memory>
#include <vector>

namespace kangdu {

class Library;

/// Home, then the categories; below a category its branches, then its topics. Rows are read when a branch is first
/// shown, topics 100 at a time as the view scrolls.
class CategoryModel final : public QAbstractItemModel {
    Q_OBJECT
public:
    enum Role { LocationRole = Qt::UserRole + 1, IconRole, CountRole, LevelRole, CategoryIdRole, KindRole };
    enum class Node { Home, Category, Topic };

    explicit CategoryModel(const Library &library, QObject *parent = nullptr);
    ~CategoryModel() override;

    void setLanguage(const QString &language);
    void reload();
    /// Row of a category, its ancestors read on the way; invalid if there is none.
    QModelIndex indexOfCategory(const QString &id);
    /// Row of a topic below a category; reads that category as far as needed.
    QModelIndex indexOfTopic(const QString &slug, const QString &categoryId);

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex & = {}) const override { return 1; }
    bool hasChildren(const QModelIndex &parent = {}) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Item;
    Item *item(const QModelIndex &index) const;
    QModelIndex indexOf(const Item *item) const;
    void build();
    std::vector<std::unique_ptr<Item>> readMore(Item *owner) const;
    void readAsBefore(Item *owner, const Item &before);

    const Library &library_;
    QString language_ = QStringLiteral("zh-CN");
    std::unique_ptr<Item> root_;
};

}  // namespace kangdu
