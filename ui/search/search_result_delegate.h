// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/appearance.h"

#include <QStyledItemDelegate>

namespace kangdu {

class SearchResultModel;

/// Paints the rows of the result list. The tool tip has the full texts of a row that had to be elided.
class SearchResultDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    SearchResultDelegate(Appearance appearance, const SearchResultModel &model, QObject *parent = nullptr);

    void setCompact(bool compact) { compact_ = compact; }
    bool compact() const { return compact_; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

private:
    void paintBackground(QPainter *painter, const QStyleOptionViewItem &option) const;

    Appearance appearance_;
    const SearchResultModel &model_;
    bool compact_ = false;
};

}  // namespace kangdu
