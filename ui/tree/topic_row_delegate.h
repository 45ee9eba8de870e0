// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/appearance.h"

#include <QStyledItemDelegate>

namespace kangdu {

/// A topic in a list: kind badge, short title, reading time; below it the summary in up to two lines.
class TopicRowDelegate final : public QStyledItemDelegate {
public:
    explicit TopicRowDelegate(Appearance appearance, QObject *parent = nullptr);
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    Appearance appearance_;
};

}  // namespace kangdu
