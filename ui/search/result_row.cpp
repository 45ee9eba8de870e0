// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/result_row.h"

#include "ui/widgets/kind_badge.h"

#include <QPainter>

namespace kangdu {

namespace {

// px at 100 %
constexpr qreal kSide = 20, kGap = 12, kTop = 18, kCompactTop = 14, kTitleLine = 28, kReasonLine = 20, kSnippetLine = 24,
                kSnippetGap = 6, kHeight = 94, kCompactHeight = 136, kMixedGap = 3;
constexpr qreal kReasonShare = 0.55;  // of the room beside the badge

MarkedText::Style textStyle(const Appearance &appearance, TextStyle style, Role ink, qreal lineHeight, bool selected)
{
    const Theme &theme = appearance.theme;
    MarkedText::Style result;
    result.font = appearance.metrics.font(style);
    result.ink = theme.color(selected && theme.highContrast() ? Role::OnSelect : ink);
    result.mark = theme.color(Role::Mark);
    result.markInk = theme.color(Role::MarkInk);
    if (selected && theme.highContrast())  // the selected row has the colour of the marks there
        std::swap(result.mark, result.markInk);
    result.lineHeight = appearance.metrics.fpx(lineHeight);
    result.mixedGap = appearance.metrics.fpx(kMixedGap);
    return result;
}

}  // namespace

int ResultRow::height(const Metrics &metrics, bool compact)
{
    return metrics.px(compact ? kCompactHeight : kHeight);
}

ResultRow::ResultRow(const Appearance &appearance, const SearchHit &hit, const QString &reason, const QRect &rect,
                     bool compact, bool selected)
    : appearance_(appearance), kind_(hit.kind)
{
    const Metrics &metrics = appearance.metrics;
    const qreal top = rect.top() + metrics.fpx(compact ? kCompactTop : kTop), titleLine = metrics.fpx(kTitleLine);
    const qreal left = rect.left() + metrics.fpx(kSide), width = rect.width() - 2 * metrics.fpx(kSide);
    const QSize badge = kindBadgeSize(hit.kind, appearance);
    badgeAt_ = QPointF(left, top + (titleLine - badge.height()) / 2).toPoint();

    const qreal titleLeft = left + badge.width() + metrics.fpx(kGap), room = left + width - titleLeft;
    auto bold = textStyle(appearance, TextStyle::CardTitle, Role::Ink, kTitleLine, selected);
    bold.font.setWeight(QFont::Bold);
    const auto small = textStyle(appearance, TextStyle::Small, Role::Ink2, kReasonLine, selected);
    const auto body = textStyle(appearance, TextStyle::Ui, Role::Ink2, kSnippetLine, selected);

    qreal next = top + titleLine;
    titleAt_ = {titleLeft, top};
    if (compact) {
        reason_.emplace(reason, QVector<TextRange>{}, small, width);
        title_.emplace(hit.title, hit.titleMarks, bold, room);
        reasonAt_ = {left, next};
        next += metrics.fpx(kReasonLine);
    } else {
        // The title has what it needs as long as the reason keeps its share, and the other way round.
        const qreal gap = metrics.fpx(2 * kGap);
        title_.emplace(hit.title, hit.titleMarks, bold, room);
        const qreal wanted = title_->naturalWidth();
        reason_.emplace(reason, QVector<TextRange>{}, small, qMax(room - gap - wanted - 1, room * kReasonShare - gap));
        if (const qreal rest = room - gap - reason_->naturalWidth(); wanted > rest)
            title_.emplace(hit.title, hit.titleMarks, bold, rest);
        reasonAt_ = {left + width - reason_->naturalWidth(), top + (titleLine - metrics.fpx(kReasonLine)) / 2};
    }
    snippetAt_ = {left, next + metrics.fpx(kSnippetGap)};
    snippet_.emplace(hit.snippet, hit.snippetMarks, body, width, compact ? 2 : 1);
}

void ResultRow::paint(QPainter &painter) const
{
    paintKindBadge(painter, badgeAt_, kind_, appearance_);
    title_->paint(painter, titleAt_);
    reason_->paint(painter, reasonAt_);
    snippet_->paint(painter, snippetAt_);
}

}  // namespace kangdu
