// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/appearance.h"

#include <QStyledItemDelegate>

namespace kangdu {

/// A row of the outline: rule on the left, number, heading on one or two lines.
class OutlineDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    enum DataRole { NumberRole = Qt::UserRole + 1, CurrentRole };
    OutlineDelegate(const Appearance &appearance, QObject *parent)
        : QStyledItemDelegate(parent)
        , appearance_(appearance)
    {
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// Height of a row in a panel of this width.
    int rowHeight(const QString &title, int width) const;

private:
    Appearance appearance_;
};

} // namespace kangdu
