// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/print_text.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/mixed_text.h"

#include <QPainter>
#include <QTextLayout>

#include <cmath>

namespace kangdu {

namespace {

constexpr int kFine = 8;                 // units of the layout in a px
constexpr double kMixedSpace = 1.0 / 6;  // of the letter size, between Han and Latin
constexpr double kEndless = 1e6;

QFont fontOf(const PrintFont &font)
{
    const Metrics metrics;
    QFont result = font.serif ? metrics.displayFont(TextStyle::Display) : metrics.font(TextStyle::Body);
    result.setBold(font.bold || font.serif);
    result.setPixelSize(int(std::lround(font.size * kFine)));
    return result;
}

/// An apostrophe as fonts for Chinese have it is as wide as a Han character.
QString withNarrowApostrophes(QString text)
{
    for (qsizetype i = 1; i < text.size(); ++i) {
        if (text[i] == QChar(0x2019) && text[i - 1].script() == QChar::Script_Latin)
            text[i] = QLatin1Char('\'');
    }
    return text;
}

}  // namespace

PrintText::PrintText(const QString &text, const PrintFont &font, double width, int boldUntil)
    : layout_(std::make_shared<QTextLayout>(withUnitSpaces(withNarrowApostrophes(text)), fontOf(font)))
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout_->setTextOption(option);
    layout_->setCacheEnabled(true);
    QVector<QTextLayout::FormatRange> formats;
    QTextCharFormat bold, spaced;
    bold.setFontWeight(QFont::Bold);
    if (boldUntil > 0)
        formats << QTextLayout::FormatRange{0, boldUntil, bold};
    spaced.setFontLetterSpacingType(QFont::AbsoluteSpacing);
    spaced.setFontLetterSpacing(font.size * kMixedSpace * kFine);
    for (const int at : mixedBoundaries(layout_->text())) {
        QTextCharFormat format = spaced;
        if (at < boldUntil)
            format.merge(bold);
        formats << QTextLayout::FormatRange{at, 1, format};
    }
    layout_->setFormats(formats);

    layout_->beginLayout();
    for (QTextLine line = layout_->createLine(); line.isValid(); line = layout_->createLine()) {
        line.setLineWidth(qMax(1.0, width) * kFine);
        line.setPosition({0, (height_ + (font.line - line.height() / kFine) / 2) * kFine});
        height_ += font.line;
        width_ = qMax(width_, line.naturalTextWidth() / kFine);
    }
    layout_->endLayout();
}

double PrintText::size() const
{
    return layout_ ? double(layout_->font().pixelSize()) / kFine : 0;
}

int PrintText::lines() const
{
    return layout_ ? layout_->lineCount() : 0;
}

QString PrintText::text() const
{
    return layout_ ? layout_->text() : QString();
}

QStringList PrintText::brokenLines() const
{
    QStringList result;
    for (int i = 0; i < lines(); ++i) {
        const QTextLine line = layout_->lineAt(i);
        result << layout_->text().mid(line.textStart(), line.textLength());
    }
    return result;
}

void PrintText::paint(QPainter &painter, QPointF topLeft) const
{
    if (!layout_)
        return;
    painter.save();
    painter.translate(topLeft);
    painter.scale(1.0 / kFine, 1.0 / kFine);
    painter.setPen(Qt::black);
    layout_->draw(&painter, {});
    painter.restore();
}

double PrintText::widthOf(const QString &text, const PrintFont &font)
{
    return PrintText(text, font, kEndless).width();
}

}  // namespace kangdu
