// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/appearance.h"

#include <QStyledItemDelegate>

namespace kangdu {

/// Rows of the category tree: 44 px, icon or chevron, title, count at the right, a bar at the selected row.
class TreeDelegate final : public QStyledItemDelegate {
public:
    explicit TreeDelegate(Appearance appearance, QObject *parent = nullptr);
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// Where the chevron of a row is drawn: a click there opens or closes the row only.
    QRect chevronRect(const QRect &row, const QModelIndex &index) const;

private:
    Appearance appearance_;
};

}  // namespace kangdu
