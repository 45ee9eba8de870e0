// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/marked_text.h"

#include "ui/widgets/mixed_text.h"

#include <QFontMetricsF>
#include <QTextOption>

namespace kangdu {

namespace {

const QString kDots = QStringLiteral("…");
constexpr int kBeforeMark = 8;  // characters kept in front of a mark when the beginning is dropped

QVector<TextRange> clipped(const QVector<TextRange> &marks, int length)
{
    QVector<TextRange> result;
    for (const TextRange &mark : marks) {
        const int end = qMin(mark.start + mark.length, length);
        if (mark.start >= 0 && mark.start < end)
            result << TextRange{mark.start, end - mark.start};
    }
    return result;
}

}  // namespace

MarkedText::MarkedText(const QString &given, const QVector<TextRange> &givenMarks, const Style &style, qreal width, int lines)
    : style_(style), width_(qMax(width, 1.0)), lines_(lines)
{
    QString text = given.simplified() == given ? given : QString(given).replace('\n', ' ').replace('\t', ' ');
    QVector<TextRange> marks = clipped(givenMarks, int(text.size()));
    int fitting = layOut(text, marks);
    if (fitting >= text.size())
        return;
    shortened_ = true;
    if (!marks.isEmpty() && marks.first().start + marks.first().length >= fitting && marks.first().start > kBeforeMark) {
        // As much in front of the mark as leaves room for what follows it.
        const QString whole = text;
        const QVector<TextRange> wholeMarks = marks;
        for (int kept = kBeforeMark; kept < wholeMarks.first().start; kept += kBeforeMark / 2) {
            QString shorter = whole;
            QVector<TextRange> moved = wholeMarks;
            dropFront(&shorter, &moved, wholeMarks.first().start - kept);
            const int fits = layOut(shorter, moved);
            if (kept > kBeforeMark && fits < shorter.size())
                break;
            text = shorter;
            marks = moved;
            if (fits < shorter.size())
                break;
        }
        fitting = layOut(text, marks);
        if (fitting >= text.size())
            return;
    }
    // Take away what the dots need, and more if that was not enough.
    const QTextLine last = layout_.lineAt(layout_.lineCount() - 1);
    fitting = qMin(fitting, last.xToCursor(width_ - QFontMetricsF(style_.font).horizontalAdvance(kDots)));
    for (; fitting > 1; --fitting) {
        if (text[fitting - 1].isHighSurrogate())
            continue;
        const QString candidate = text.left(fitting).trimmed() + kDots;
        if (layOut(candidate, clipped(marks, fitting)) >= candidate.size())
            return;
    }
    layOut(kDots, {});
}

void MarkedText::dropFront(QString *text, QVector<TextRange> *marks, int characters)
{
    if (text->at(characters).isLowSurrogate())
        ++characters;
    *text = kDots + text->mid(characters);
    for (TextRange &mark : *marks)
        mark.start += int(kDots.size()) - characters;
}

int MarkedText::layOut(const QString &text, const QVector<TextRange> &marks)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout_.clearLayout();
    layout_.setText(text);
    layout_.setFont(style_.font);
    layout_.setTextOption(option);
    layout_.setCacheEnabled(true);

    QVector<QTextLayout::FormatRange> formats;
    QTextCharFormat ink;
    ink.setForeground(style_.ink);
    formats << QTextLayout::FormatRange{0, int(text.size()), ink};
    for (const TextRange &mark : marks) {
        QTextCharFormat format;
        format.setBackground(style_.mark);
        format.setForeground(style_.markInk);
        formats << QTextLayout::FormatRange{mark.start, mark.length, format};
    }
    if (style_.mixedGap > 0) {
        QTextCharFormat gap;
        gap.setFontLetterSpacingType(QFont::AbsoluteSpacing);
        gap.setFontLetterSpacing(style_.mixedGap);
        for (const int at : mixedBoundaries(text))
            formats << QTextLayout::FormatRange{at, 1, gap};
    }
    layout_.setFormats(formats);

    int end = 0;
    layout_.beginLayout();
    for (int i = 0; i < lines_; ++i) {
        QTextLine line = layout_.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(width_);
        line.setPosition({0, i * style_.lineHeight + (style_.lineHeight - line.height()) / 2});
        end = line.textStart() + line.textLength();
    }
    layout_.endLayout();
    return end;
}

}  // namespace kangdu
