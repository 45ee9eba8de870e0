// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/library/library.h"

#include <QAbstractListModel>

namespace kangdu {

/// Topics that pass a filter, read 50 at a time as the view scrolls.
class TopicListModel final : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { CardRole = Qt::UserRole + 1 };
    explicit TopicListModel(const Library &library, QObject *parent = nullptr);

    void setFilter(const TopicFilter &filter, const QString &language);
    int total() const { return total_; }

    int rowCount(const QModelIndex &parent = {}) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;
    QVariant data(const QModelIndex &index, int role) const override;
    const TopicCard &card(int row) const { return cards_[row]; }

private:
    const Library &library_;
    TopicFilter filter_;
    QString language_;
    QVector<TopicCard> cards_;
    int total_ = 0;
};

}  // namespace kangdu
