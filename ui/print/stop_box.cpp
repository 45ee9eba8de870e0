// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/stop_box.h"

#include <QCoreApplication>

namespace kangdu {

namespace {

constexpr double kPadX = 18, kPadY = 10, kColumnGap = 24, kBullet = 14;
constexpr qsizetype kOneColumn = 3;  // so many lines need no second one

struct Text {
    Q_DECLARE_TR_FUNCTIONS(kangdu::StopBox)
};

QString joined(QStringList signs)
{
    for (QString &sign : signs) {
        while (sign.endsWith(QLatin1Char('.')) || sign.endsWith(QChar(0x3002)))
            sign.chop(1);
    }
    return signs.join(Text::tr(". ", "between signs")) + Text::tr(".", "end of a sentence");
}

}  // namespace

StopBox::StopBox(const StopSigns &signs, const PrintStyle &style, double width, double share) : width_(width)
{
    const PrintFont body{style.body.size * share, style.body.line * share};
    const double inner = width - 2 * kPadX;
    double y = kPadY;
    sign_ = QRectF(kPadX, y + (style.stopHead.line - style.signSize) / 2, style.signSize, style.signSize);
    const double beside = style.signSize + 10;
    const PrintText head(Text::tr("If one of these comes: stop at once and get help"), style.stopHead, inner - beside);
    texts_ << HandoutPage::Text{{kPadX + beside, y}, head};
    y += head.height() + 2;
    for (const StopSigns::Call &call : signs.calls) {
        //: What to do, then the signs that call for it
        const QString action = Text::tr("%1: ").arg(call.action);
        const PrintText text(action + joined(call.signs), body, inner, int(action.size()));
        texts_ << HandoutPage::Text{{kPadX, y}, text};
        y += text.height() + body.line * 0.2;
    }

    const int columns = share * style.body.size < 16 && signs.lines.size() > kOneColumn ? 2 : 1;
    const double column = (inner - (columns - 1) * kColumnGap) / columns;
    QVector<PrintText> lines;
    double all = 0;
    for (const QString &line : signs.lines) {
        lines << PrintText(line, body, column - kBullet * body.size / 13);
        all += lines.last().height();
    }
    double left = 0, height = 0, tallest = 0, x = kPadX;
    for (const PrintText &line : std::as_const(lines)) {
        if (columns == 2 && x < width / 3 && left > 0 && left + line.height() / 2 > all / 2) {
            x += column + kColumnGap;
            height = 0;
        }
        texts_ << HandoutPage::Text{{x, y + height}, PrintText(QStringLiteral("•"), body, column)};
        texts_ << HandoutPage::Text{{x + kBullet * body.size / 13, y + height}, line};
        height += line.height();
        left += line.height();
        tallest = qMax(tallest, height);
    }
    y += tallest;
    if (signs.more > 0) {
        const PrintText more(Text::tr("%n more sign(s) stand with each exercise in Kangdu.", nullptr, signs.more), body, inner);
        texts_ << HandoutPage::Text{{kPadX, y}, more};
        y += more.height();
    }
    height_ = y + kPadY;
}

void StopBox::place(HandoutPage &page, QPointF topLeft) const
{
    page.stopBox = QRectF(topLeft, QSizeF(width_, height_));
    page.frames << HandoutPage::Frame{page.stopBox.adjusted(1.25, 1.25, -1.25, -1.25), 2.5};
    page.warnings << sign_.translated(topLeft);
    for (HandoutPage::Text text : texts_) {
        text.at += topLeft;
        page.texts << text;
    }
}

}  // namespace kangdu
