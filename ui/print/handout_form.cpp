// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/handout_form.h"

#include <QCoreApplication>

namespace kangdu {

namespace {

constexpr double kWordGap = 6, kGroupGap = 24, kUnderWords = 4, kFreeLine = 36;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(kangdu::HandoutForm)
};

double widthOf(const FormLine::Group &group, const PrintFont &font)
{
    double width = 0;
    for (const auto &[word, blank] : group)
        width += PrintText::widthOf(word, font) + kWordGap + (blank > 0 ? blank + kWordGap : 0);
    return width - kWordGap;
}

}  // namespace

FormLine::FormLine(const QVector<Group> &groups, const PrintFont &font, double width, Blanks blanks)
{
    QVector<Group> line;
    double taken = 0;
    for (const Group &group : groups) {
        const double wanted = kangdu::widthOf(group, font);
        if (!line.isEmpty() && taken + kGroupGap + wanted > width) {
            placeLine(line, font, width, blanks);
            line.clear();
            taken = 0;
        }
        taken += (line.isEmpty() ? 0 : kGroupGap) + wanted;
        line << group;
    }
    placeLine(line, font, width, blanks);
}

void FormLine::placeLine(const QVector<Group> &groups, const PrintFont &font, double width, Blanks blanks)
{
    double taken = kGroupGap * double(groups.size() - 1);
    int count = 0;
    for (const Group &group : groups) {
        taken += kangdu::widthOf(group, font);
        for (const auto &[word, blank] : group)
            count += blank > 0;
    }
    const double more = blanks == Blanks::Stretched && count > 0 ? qMax(0.0, width - taken) / count : 0;
    double x = 0;
    for (const Group &group : groups) {
        for (const auto &[word, blank] : group) {
            const PrintText text(word, font, 1e5);
            texts_ << HandoutPage::Text{{x, height_}, text};
            x += text.width() + kWordGap;
            if (blank > 0) {
                const double y = height_ + font.line - kUnderWords;
                blanks_ << QLineF(x, y, x + blank + more, y);
                x += blank + more + kWordGap;
            }
        }
        x += kGroupGap - kWordGap;
    }
    height_ += font.line + kUnderWords;
}

void FormLine::place(HandoutPage &page, QPointF topLeft) const
{
    for (HandoutPage::Text text : texts_) {
        text.at += topLeft;
        page.texts << text;
    }
    for (const QLineF &blank : blanks_)
        page.rules << HandoutPage::Rule{blank.translated(topLeft), 1};
}

FormLine nameLine(const PrintStyle &style, double width)
{
    return {{{{Text::tr("Name"), style.blank}}, {{Text::tr("Start date"), style.blank}}, {{Text::tr("Doctor or therapist"), style.blank}}},
            style.body, width, FormLine::Blanks::Stretched};
}

double placeRecords(HandoutPage &page, const PrintStyle &style, bool legs, QPointF topLeft, double width, double bottom)
{
    QPointF at = topLeft;
    const PrintText head(Text::tr("Notes for the doctor"), style.stopHead, width);
    const auto side = [&](const QString &part) -> FormLine::Group {
        return {{part, style.blank * 0.8}, {Text::tr("right", "behind a blank line to write how thick a leg is"), style.blank * 0.8}, {Text::tr("cm"), 0}};
    };
    const FormLine measures({side(Text::tr("Around the thigh, left")), side(Text::tr("Around the calf, left"))}, style.body, width, FormLine::Blanks::AsGiven);
    const double least = head.height() + (legs ? measures.height() : kFreeLine) + kFreeLine;
    if (at.y() + least > bottom)
        return topLeft.y();
    page.texts << HandoutPage::Text{at, head};
    at.ry() += head.height() + 4;
    if (legs) {
        measures.place(page, at);
        at.ry() += measures.height();
    }
    for (int line = 0; line < 2 && at.y() + kFreeLine <= bottom; ++line) {
        at.ry() += kFreeLine;
        page.rules << HandoutPage::Rule{QLineF(at.x(), at.y(), at.x() + width, at.y()), 1, false};
    }
    return at.y();
}

}  // namespace kangdu
