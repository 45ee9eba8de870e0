// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/completion_button.h"

#include "ui/search/marked_text.h"
#include "ui/widgets/buttons.h"

#include <QStyleOptionButton>
#include <QStylePainter>

namespace kangdu {

namespace {
constexpr qreal kSide = 16, kMost = 260;  // px at 100 %
}

CompletionButton::CompletionButton(Appearance appearance, QWidget *parent) : QPushButton(parent), appearance_(appearance)
{
    setLook(*this, Look::Secondary);
    connect(&appearance_.metrics, &Metrics::changed, this, &QWidget::updateGeometry);
}

void CompletionButton::setWords(const QString &words, TextRange mark)
{
    words_ = words;
    mark_ = mark;
    setAccessibleName(words);
    updateGeometry();
    update();
}

qreal CompletionButton::room() const
{
    return qMin(QFontMetricsF(appearance_.metrics.font(TextStyle::Ui)).horizontalAdvance(words_) + 1, appearance_.metrics.fpx(kMost));
}

QSize CompletionButton::sizeHint() const
{
    return {int(room() + 2 * appearance_.metrics.fpx(kSide)) + 1, appearance_.metrics.px(44)};
}

void CompletionButton::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    painter.drawControl(QStyle::CE_PushButtonBevel, option);
    const Theme &theme = appearance_.theme;
    MarkedText::Style style;
    style.font = appearance_.metrics.font(TextStyle::Ui);
    style.ink = theme.color(Role::Ink);
    style.mark = theme.color(Role::Mark);
    style.markInk = theme.color(Role::MarkInk);
    style.lineHeight = height();
    style.mixedGap = 0;
    const QVector<TextRange> marks = mark_.length > 0 ? QVector<TextRange>{mark_} : QVector<TextRange>{};
    MarkedText(words_, marks, style, width() - 2 * appearance_.metrics.fpx(kSide) + 1).paint(painter, {appearance_.metrics.fpx(kSide), 0});
}

}  // namespace kangdu
