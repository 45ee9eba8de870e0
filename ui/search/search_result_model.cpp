// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/search_result_model.h"

#include "ui/search/reason_text.h"
#include "ui/widgets/kind_text.h"

namespace kangdu {

SearchResultModel::SearchResultModel(QObject *parent) : QAbstractListModel(parent) {}

void SearchResultModel::setHits(const QVector<SearchHit> &hits, const QString &readerLanguage)
{
    beginResetModel();
    hits_ = hits;
    language_ = readerLanguage;
    endResetModel();
}

void SearchResultModel::append(const QVector<SearchHit> &hits)
{
    if (hits.isEmpty())
        return;
    beginInsertRows({}, int(hits_.size()), int(hits_.size() + hits.size()) - 1);
    hits_ += hits;
    endInsertRows();
}

void SearchResultModel::retranslate()
{
    if (!hits_.isEmpty())
        emit dataChanged(index(0), index(int(hits_.size()) - 1));
}

QString SearchResultModel::reason(int row) const
{
    return reasonText(hits_.at(row), language_);
}

Location SearchResultModel::location(int row) const
{
    return hitLocation(hits_.at(row), language_);
}

int SearchResultModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(hits_.size());
}

QVariant SearchResultModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const SearchHit &found = hits_.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case TitleRole: return found.title;
    case KindRole: return kindName(found.kind);
    case ReasonRole: return reason(index.row());
    case SnippetRole: return found.snippet;
    case AddressRole: return location(index.row()).address();
    case Qt::AccessibleTextRole:
        return QStringList{found.title, kindName(found.kind), reason(index.row()), found.snippet}.join(QStringLiteral("; "));
    case Qt::AccessibleDescriptionRole:
        return tr("Result %1 of %2").arg(index.row() + 1).arg(hits_.size());
    default: return {};
    }
}

QHash<int, QByteArray> SearchResultModel::roleNames() const
{
    QHash<int, QByteArray> names = QAbstractListModel::roleNames();
    names.insert({{TitleRole, "title"}, {KindRole, "kind"}, {ReasonRole, "reason"}, {SnippetRole, "snippet"},
                  {AddressRole, "address"}});
    return names;
}

Location hitLocation(const SearchHit &hit, const QString &readerLanguage)
{
    const QString place = hit.facet.isEmpty() || hit.anchor.isEmpty() ? hit.facet : hit.anchor;
    return Location::topic(hit.slug, place, hit.language == readerLanguage ? QString() : hit.language);
}

}  // namespace kangdu
