// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tree/topic_row_delegate.h"

#include "ui/tree/topic_list_model.h"
#include "ui/widgets/kind_badge.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QTextLayout>

namespace kangdu {

namespace {

constexpr int kPadding = 20, kTop = 14, kLines = 2;

/// Draws at most `kLines` lines of text from the top of `rect`, the last one elided.
void drawLines(QPainter &painter, const QRectF &rect, const QString &text, int lineHeight)
{
    QTextLayout layout(text, painter.font());
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    for (int i = 0; i < kLines; ++i) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(rect.width());
        const QRectF slot(rect.left(), rect.top() + i * lineHeight, rect.width(), lineHeight);
        const bool last = i + 1 == kLines && line.textStart() + line.textLength() < text.size();
        const QString shown = last ? painter.fontMetrics().elidedText(text.mid(line.textStart()), Qt::ElideRight, int(rect.width()))
                                   : text.mid(line.textStart(), line.textLength());
        painter.drawText(slot, Qt::AlignLeft | Qt::AlignVCenter, shown);
    }
    layout.endLayout();
}

}  // namespace

TopicRowDelegate::TopicRowDelegate(Appearance appearance, QObject *parent) : QStyledItemDelegate(parent), appearance_(appearance) {}

QSize TopicRowDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    const Metrics &metrics = appearance_.metrics;
    return {metrics.px(200), metrics.px(2 * kTop) + metrics.lineHeight(TextStyle::CardTitle) + kLines * metrics.lineHeight(TextStyle::Ui)
                                 + metrics.px(4)};
}

void TopicRowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *model = qobject_cast<const TopicListModel *>(index.model());
    if (!model)
        return;
    const TopicCard &card = model->card(index.row());
    const Metrics &metrics = appearance_.metrics;
    const Theme &theme = appearance_.theme;
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const bool selected = (option.state & QStyle::State_Selected) && view && view->hasFocus();
    const bool hover = option.state & QStyle::State_MouseOver;
    const QRectF row = QRectF(option.rect).adjusted(metrics.fpx(8), 0, -metrics.fpx(8), 0);

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    if (selected || hover) {
        painter->setBrush(theme.color(selected ? Role::Select : Role::RowHover));
        painter->drawRoundedRect(row, metrics.fpx(8), metrics.fpx(8));
    } else if (index.row() > 0) {
        painter->setPen(QPen(theme.color(Role::Line), 1));
        painter->drawLine(row.topLeft(), row.topRight());
    }
    if (selected) {
        const qreal width = theme.highContrast() ? 4 : 3;
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(theme.color(theme.highContrast() ? Role::OnSelect : Role::Focus), width));
        painter->drawRoundedRect(row.adjusted(width, width, -width, -width), metrics.fpx(7), metrics.fpx(7));
    }
    const bool inverted = selected && theme.highContrast();
    const QColor ink = theme.color(inverted ? Role::OnSelect : Role::Ink);
    const QColor quiet = theme.color(inverted ? Role::OnSelect : Role::Ink2);
    QRectF line(row.left() + metrics.fpx(kPadding - 8), row.top() + metrics.fpx(kTop), row.width() - 2 * metrics.fpx(kPadding - 8),
                metrics.lineHeight(TextStyle::CardTitle));
    const QSize badge = kindBadgeSize(card.kind, appearance_);
    paintKindBadge(*painter, QPoint(int(line.left()), int(line.center().y() - badge.height() / 2.0)), card.kind, appearance_);
    const qreal textLeft = line.left() + badge.width() + metrics.fpx(12);

    painter->setFont(metrics.font(TextStyle::Small));
    painter->setPen(quiet);
    const QString minutes = TopicListModel::tr("%n min", nullptr, card.minutes);
    const qreal minutesWidth = painter->fontMetrics().horizontalAdvance(minutes) + 1;
    painter->drawText(line, Qt::AlignRight | Qt::AlignVCenter, minutes);
    painter->setFont(metrics.font(TextStyle::CardTitle));
    painter->setPen(ink);
    const qreal titleWidth = line.right() - minutesWidth - metrics.fpx(12) - textLeft;
    painter->drawText(QRectF(textLeft, line.top(), titleWidth, line.height()), Qt::AlignLeft | Qt::AlignVCenter,
                      painter->fontMetrics().elidedText(card.shortTitle, Qt::ElideRight, int(titleWidth)));
    painter->setFont(metrics.font(TextStyle::Ui));
    painter->setPen(quiet);
    drawLines(*painter, {line.left(), line.bottom() + metrics.fpx(4), line.width(), row.bottom() - line.bottom()}, card.summary,
              metrics.lineHeight(TextStyle::Ui));
    painter->restore();
}

}  // namespace kangdu
