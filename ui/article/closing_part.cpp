// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/library/location.h"
#include "ui/article/article_parts.h"
#include "ui/article/article_writer.h"
#include "ui/article/picture_button.h"

#include <QCoreApplication>
#include <QPainter>

namespace kangdu {

namespace {

constexpr qreal kNumberIndent = 30, kGap = 12, kCardLeast = 200, kLabelDrop = -22; // px at 100 %
constexpr int kCards = 3;

struct ClosingPart {
    Q_DECLARE_TR_FUNCTIONS(kangdu::ClosingPart)
};

QString describe(const Source &source)
{
    QStringList parts;
    for (const QString &part : {source.title, source.authors, source.publisher, source.year}) {
        QString text = part.simplified();
        while (text.endsWith('.'))
            text.chop(1);
        if (!text.isEmpty())
            parts << text;
    }
    return parts.join(QStringLiteral(". ")) + '.';
}

void gapPicture(ArticleWriter &writer, int width)
{
    writer.image({width, 1}, {}, [](QPainter &, const QRectF &) {});
}

} // namespace

void writeSources(ArticleWriter &writer, const QVector<Source> &sources)
{
    for (const Source &source : sources) {
        writer.nextPlace();
        writer.block({TextStyle::Ui, 0, 8, kNumberIndent, kNumberIndent, format::ListItem, 0, false, 28});
        writer.setAnchor(QStringLiteral("src-") + source.id);
        writer.prefix(QString::number(source.number) + '.', kNumberIndent, {TextStyle::Ui, Role::Accent});
        writer.text(describe(source), {TextStyle::Ui});
        const QString where = source.doi.isEmpty() ? source.url : QStringLiteral("doi:") + source.doi;
        if (!where.isEmpty())
            writer.text(' ' + where, {TextStyle::Small, Role::Ink3});
        bool cited = false;
        for (const ArticleLink &link : std::as_const(writer.out().links))
            cited = cited || (link.kind == ArticleLink::Kind::Mark && link.target == source.id);
        if (!cited)
            continue;
        gapPicture(writer, writer.px(6));
        const int side = writer.px(22);
        writer.imageLink({side, side}, ArticleLink::Kind::Back, source.id,
            ClosingPart::tr("Back to the text, source %1").arg(source.number),
            [icons = &writer.appearance().icons, color = writer.color(Role::Link)](
                QPainter &painter, const QRectF &box) {
                // The sign for "back to where you were": an arrow that turns upwards.
                painter.translate(box.center());
                painter.rotate(90);
                painter.translate(-box.center());
                icons->paint(painter, QStringLiteral("back"), box.topLeft(), box.width(), color);
            });
    }
}

void writeDepartments(ArticleWriter &writer, const QVector<TopicCard> &departments)
{
    QTextTable *table =
        writer.beginTable(1, 1, {QTextLength(QTextLength::PercentageLength, 100)}, 28, format::LayoutTable);
    QTextTableCellFormat box = writer.cellFormat(14, 20, 16, 20);
    if (writer.appearance().theme.highContrast()) {
        box.setBorder(2);
        box.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        box.setBorderBrush(writer.color(Role::Line));
    } else {
        box.setBackground(writer.color(Role::AccentSoft));
    }
    writer.cell(table, 0, 0, box);
    writer.block({TextStyle::Ui, 0, 4, 0, 0, format::Heading, 2});
    writer.text(ClosingPart::tr("Which clinic"), {TextStyle::Ui, Role::Ink, true});
    for (const TopicCard &card : departments) {
        writer.block({TextStyle::Ui, 0, 4, 0, 0, format::ListItem, 0, false, 28});
        writer.link(card.shortTitle, ArticleLink::Kind::Address, Location::topic(card.slug).address(), card.shortTitle,
            {TextStyle::Ui});
    }
    writer.endTable(table);
}

void writeTags(ArticleWriter &writer, const QStringList &tags)
{
    writer.block({TextStyle::Ui, 26, 0, 0, 0, format::Paragraph, 0, false, 52});
    writer.text(ClosingPart::tr("Tags"), {TextStyle::Ui, Role::Ink2, false, false, 0, kLabelDrop});
    gapPicture(writer, writer.px(16));
    for (const QString &tag : tags) {
        writePill(writer, tag, Location::tag(tag).address());
        gapPicture(writer, writer.px(8));
    }
}

void writeRelated(ArticleWriter &writer, const QVector<TopicCard> &related)
{
    writer.block({TextStyle::CardTitle, 34, 10, 0, 0, format::Heading, 2, false, 28});
    writer.text(ClosingPart::tr("Related reading"), {TextStyle::CardTitle, Role::Ink, true, false, 20});
    const int column = writer.layout().column, gap = writer.px(kGap);
    int across = kCards;
    while (across > 1 && (column - (across - 1) * gap) / across < writer.px(kCardLeast))
        --across;
    const int width = (column - (across - 1) * gap) / across;
    const int count = qMin<int>(kCards, int(related.size()));
    for (int i = 0; i < count; ++i) {
        if (i % across == 0)
            writer.block({TextStyle::Small, 0, 12});
        else
            gapPicture(writer, gap);
        writeTopicCard(writer, related[i], width);
    }
}

void writeDisclaimer(ArticleWriter &writer)
{
    QTextTable *table =
        writer.beginTable(1, 1, {QTextLength(QTextLength::PercentageLength, 100)}, 30, format::LayoutTable);
    QTextTableCellFormat cell = writer.cellFormat(14, 0, 0, 0);
    cell.setTopBorder(1);
    cell.setTopBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    cell.setTopBorderBrush(writer.color(Role::Line));
    writer.cell(table, 0, 0, cell);
    writer.block({TextStyle::Small});
    writer.text(
        ClosingPart::tr(
            "This text is for learning. It cannot replace a doctor's diagnosis and treatment advice. If you feel "
            "unwell, go and see a doctor. In an emergency, call 120."),
        {TextStyle::Small, Role::Ink3});
    writer.endTable(table);
}

} // namespace kangdu
