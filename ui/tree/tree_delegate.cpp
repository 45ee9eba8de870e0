// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tree/tree_delegate.h"

#include "ui/tree/category_model.h"

#include <QPainter>
#include <QTreeView>

namespace kangdu {

namespace {
constexpr int kRow = 44, kMargin = 12, kPadding = 12, kIcon = 22, kChevron = 18, kGap = 12;
}

TreeDelegate::TreeDelegate(Appearance appearance, QObject *parent) : QStyledItemDelegate(parent), appearance_(appearance) {}

QSize TreeDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {appearance_.metrics.px(160), appearance_.metrics.px(kRow)};
}

QRect TreeDelegate::chevronRect(const QRect &row, const QModelIndex &index) const
{
    const Metrics &metrics = appearance_.metrics;
    const int level = index.data(CategoryModel::LevelRole).toInt();
    if (!index.model() || !index.model()->hasChildren(index))
        return {};
    const int side = metrics.px(32);
    const int x = level == 0 ? row.right() - metrics.px(kMargin) - side + 1
                             : row.left() + metrics.px(kMargin + 24 * level) - metrics.px(8);
    return {x, row.center().y() - side / 2, side, side};
}

void TreeDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Metrics &metrics = appearance_.metrics;
    const Theme &theme = appearance_.theme;
    const auto *view = qobject_cast<const QTreeView *>(option.widget);
    const int level = index.data(CategoryModel::LevelRole).toInt();
    const bool selected = option.state & QStyle::State_Selected;
    const bool hover = option.state & QStyle::State_MouseOver;
    // The tree has no indentation of its own: rows span the view and indent what they draw.
    QRect row = option.rect;
    row.setLeft(0);
    row.setRight(view ? view->viewport()->width() - 1 : option.rect.right());
    const QRectF box = QRectF(row).adjusted(metrics.fpx(kMargin), 0, -metrics.fpx(kMargin), 0);

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    if (selected || hover) {
        painter->setBrush(theme.color(selected ? Role::Select : Role::RowHover));
        painter->drawRoundedRect(box, metrics.fpx(8), metrics.fpx(8));
    }
    if (selected) {
        painter->setBrush(theme.color(theme.highContrast() ? Role::OnSelect : Role::Accent));
        painter->drawRect(QRectF(box.left(), box.top() + metrics.fpx(8), metrics.fpx(4), box.height() - metrics.fpx(16)));
    }
    if (option.state & QStyle::State_HasFocus && view && view->hasFocus()) {
        painter->setBrush(Qt::NoBrush);
        const qreal width = theme.highContrast() ? 4 : 3;
        painter->setPen(QPen(theme.highContrast() && selected ? theme.color(Role::OnSelect) : theme.color(Role::Focus), width));
        const qreal inset = width / 2 + 0.5;
        painter->drawRoundedRect(box.adjusted(inset, inset, -inset, -inset), metrics.fpx(7), metrics.fpx(7));
    }

    const QColor ink = selected ? theme.color(theme.highContrast() ? Role::OnSelect : Role::Accent) : theme.color(Role::Ink);
    const QColor quiet = selected ? ink : theme.color(Role::Ink3);
    qreal x = box.left() + metrics.fpx(kPadding);
    qreal right = box.right() - metrics.fpx(kPadding);
    const bool children = index.model()->hasChildren(index);
    const bool open = view && view->isExpanded(index);
    const QString chevron = open ? QStringLiteral("chevron-down") : QStringLiteral("chevron-right");
    if (level == 0) {
        const QString icon = index.data(CategoryModel::IconRole).toString();
        appearance_.icons.paint(*painter, icon, {x, row.center().y() - metrics.fpx(kIcon) / 2 + 0.5}, metrics.fpx(kIcon), ink);
        x += metrics.fpx(kIcon + kGap);
        if (children) {
            right -= metrics.fpx(kChevron);
            appearance_.icons.paint(*painter, chevron, {right, row.center().y() - metrics.fpx(kChevron) / 2 + 0.5},
                                    metrics.fpx(kChevron), quiet);
            right -= metrics.fpx(8);
        }
    } else {
        x = box.left() + metrics.fpx(24 * level);
        if (children)
            appearance_.icons.paint(*painter, chevron, {x, row.center().y() - metrics.fpx(8) + 0.5}, metrics.fpx(16), ink);
        x += metrics.fpx(24);
    }

    const int count = index.data(CategoryModel::CountRole).toInt();
    if (count >= 0) {
        painter->setFont(metrics.font(TextStyle::Small));
        painter->setPen(quiet);
        const QString text = QString::number(count);
        const int width = painter->fontMetrics().horizontalAdvance(text);
        painter->drawText(QRectF(right - width, row.top(), width, row.height()), Qt::AlignVCenter | Qt::AlignRight, text);
        right -= width + metrics.fpx(8);
    }
    QFont font = metrics.font(TextStyle::Ui);
    font.setBold(selected);
    painter->setFont(font);
    painter->setPen(ink);
    const QString title = painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, int(right - x));
    painter->drawText(QRectF(x, row.top(), right - x, row.height()), Qt::AlignVCenter | Qt::AlignLeft, title);
    painter->restore();
}

}  // namespace kangdu
