// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/library/location.h"
#include "db/search/search_types.h"

#include <QAbstractListModel>

namespace kangdu {

/// The hits of one query. Besides the texts to paint it has a sentence a screen reader can say for each row.
class SearchResultModel final : public QAbstractListModel {
    Q_OBJECT
public:
    enum DataRole { TitleRole = Qt::UserRole + 1, KindRole, ReasonRole, SnippetRole, AddressRole };
    explicit SearchResultModel(QObject *parent = nullptr);

    void setHits(const QVector<SearchHit> &hits, const QString &readerLanguage);
    void append(const QVector<SearchHit> &hits);
    void retranslate();

    const SearchHit &hit(int row) const { return hits_.at(row); }
    QString reason(int row) const;
    Location location(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

private:
    QVector<SearchHit> hits_;
    QString language_;
};

/// Where a hit leads: its topic, at the section that matched, in the language it was found in.
Location hitLocation(const SearchHit &hit, const QString &readerLanguage);

}  // namespace kangdu
