// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/search_result_delegate.h"

#include "ui/search/result_row.h"
#include "ui/search/search_result_model.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace kangdu {

namespace {

constexpr qreal kRadius = 8, kBar = 4, kBarInset = 10, kRing = 3, kRingHighContrast = 4;  // px at 100 %

}  // namespace

SearchResultDelegate::SearchResultDelegate(Appearance appearance, const SearchResultModel &model, QObject *parent)
    : QStyledItemDelegate(parent), appearance_(appearance), model_(model)
{
}

void SearchResultDelegate::paintBackground(QPainter *painter, const QStyleOptionViewItem &option) const
{
    const Theme &theme = appearance_.theme;
    const Metrics &metrics = appearance_.metrics;
    const QRectF row = option.rect;
    const qreal radius = metrics.fpx(kRadius);
    const bool selected = option.state & QStyle::State_Selected;
    if (!selected) {
        const int line = theme.highContrast() ? 2 : 1;
        painter->fillRect(QRectF(row.left(), row.bottom() - line, row.width(), line), theme.color(Role::Line));
    }
    painter->setPen(Qt::NoPen);
    if (selected || option.state & QStyle::State_MouseOver) {
        painter->setBrush(theme.color(selected ? Role::Select : Role::RowHover));
        painter->drawRoundedRect(row, radius, radius);
    }
    const bool focused = selected && option.state & QStyle::State_HasFocus;
    if (selected && !focused) {
        const qreal left = row.left() + (theme.highContrast() ? metrics.fpx(6) : 0);
        const qreal inset = metrics.fpx(kBarInset), width = metrics.fpx(kBar);
        painter->setBrush(theme.color(theme.highContrast() ? Role::OnSelect : Role::Accent));
        painter->drawRoundedRect(QRectF(left, row.top() + inset, width, row.height() - 2 * inset), width / 2, width / 2);
    }
    if (focused) {
        const qreal width = metrics.fpx(theme.highContrast() ? kRingHighContrast : kRing);
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(theme.color(theme.highContrast() ? Role::OnSelect : Role::Focus), width));
        const qreal in = width / 2 + (theme.highContrast() ? width : 0);
        painter->drawRoundedRect(row.adjusted(in, in, -in, -in), radius - in / 2, radius - in / 2);
    }
}

void SearchResultDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setClipRect(option.rect);
    paintBackground(painter, option);
    const bool selected = option.state & QStyle::State_Selected;
    ResultRow(appearance_, model_.hit(index.row()), model_.reason(index.row()), option.rect, compact_, selected).paint(*painter);
    painter->restore();
}

QSize SearchResultDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {appearance_.metrics.px(200), ResultRow::height(appearance_.metrics, compact_)};
}

bool SearchResultDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                                     const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const SearchHit &hit = model_.hit(index.row());
    const QString reason = model_.reason(index.row());
    if (!ResultRow(appearance_, hit, reason, option.rect, compact_, false).shortened()) {
        QToolTip::hideText();
        return true;
    }
    const QStringList lines{QStringLiteral("<b>%1</b>").arg(hit.title.toHtmlEscaped()), reason.toHtmlEscaped(),
                            hit.snippet.toHtmlEscaped()};
    QToolTip::showText(event->globalPos(), lines.join(QStringLiteral("<br>")), view, option.rect);
    return true;
}

}  // namespace kangdu
