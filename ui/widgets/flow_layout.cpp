// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/flow_layout.h"

#include <QWidget>

namespace kangdu {

FlowLayout::FlowLayout(QWidget *parent) : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
    if (parent) {  // its height follows from its width
        QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
        policy.setHeightForWidth(true);
        parent->setSizePolicy(policy);
    }
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(items_);
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index >= 0 && index < items_.size() ? items_.takeAt(index) : nullptr;
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : items_)
        size = size.expandedTo(item->minimumSize());
    return size;
}

QSize FlowLayout::sizeHint() const
{
    int width = 0, height = 0;
    for (const QLayoutItem *item : items_) {
        width += item->sizeHint().width() + spacing();
        height = qMax(height, item->sizeHint().height());
    }
    return {qMax(0, width - spacing()), height};
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

int FlowLayout::arrange(const QRect &rect, bool apply) const
{
    const int gap = qMax(0, spacing());
    int y = rect.y();
    for (qsizetype first = 0; first < items_.size();) {
        int width = 0, height = 0;
        qsizetype last = first;
        for (; last < items_.size(); ++last) {
            if (items_[last]->isEmpty())
                continue;
            const QSize size = items_[last]->sizeHint();
            if (width > 0 && width + gap + size.width() > rect.width())
                break;
            width += (width > 0 ? gap : 0) + qMin(size.width(), rect.width());
            height = qMax(height, size.height());
        }
        int x = right_ ? rect.right() + 1 - width : rect.x();
        for (qsizetype i = first; i < last; ++i) {
            if (items_[i]->isEmpty())
                continue;
            const QSize size = items_[i]->sizeHint().boundedTo({rect.width(), QWIDGETSIZE_MAX});
            if (apply)
                items_[i]->setGeometry({QPoint(x, y), size});
            x += size.width() + gap;
        }
        y += height + (last < items_.size() ? gap : 0);
        first = last;
    }
    return y - rect.y();
}

}  // namespace kangdu
