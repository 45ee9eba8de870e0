// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/authoring/html_writer.h"

#include "db/authoring/food_table.h"
#include "db/library/location.h"

namespace kangdu {

namespace {

QString href(const QString &link)
{
    if (link.startsWith('#'))
        return link;
    return Location::topic(link.mid(6).section('#', 0, 0), link.section('#', 1)).address();
}

QString picture(const Piece &piece, const HtmlContext &context)
{
    const auto media = context.pictures.constFind(piece.text);
    if (media == context.pictures.cend())
        return {};
    QString alt;
    for (const ImageDraft &image : context.topic.images) {
        if (image.file.value == piece.text)
            alt = image.alt.value(context.language).value;
    }
    return QStringLiteral("<img src=\"media:%1\" alt=\"%2\" width=\"%3\" height=\"%4\"/>")
        .arg(media->hash, alt.toHtmlEscaped()).arg(media->width).arg(media->height);
}

QString pictures(const Pieces &pieces, const HtmlContext &context)
{
    QString html;
    for (const Piece &piece : pieces) {
        if (piece.type == Piece::Type::Picture)
            html += picture(piece, context);
    }
    return html;
}

QString wrapped(const char *tag, const Pieces &pieces, const HtmlContext &context)
{
    const QString inside = inlineHtml(pieces, context);
    const QString html = inside.isEmpty() ? QString() : QStringLiteral("<%1>%2</%1>").arg(QLatin1String(tag), inside);
    return html;
}

QString list(const char *tag, const DraftBlock &block, const HtmlContext &context)
{
    QString html = QStringLiteral("<%1>").arg(QLatin1String(tag)), after;
    for (const Pieces &item : block.runs) {
        html += wrapped("li", item, context);
        after += pictures(item, context);
    }
    return html + QStringLiteral("</%1>").arg(QLatin1String(tag)) + after;
}

QString table(const DraftBlock &block, const HtmlContext &context)
{
    QString html = QStringLiteral("<table>");
    for (int row = 0; row < block.rows.size(); ++row) {
        html += QStringLiteral("<tr>");
        for (const Pieces &cell : block.rows[row]) {
            const QLatin1String tag(row == 0 ? "th" : "td");
            html += QStringLiteral("<%1>%2</%1>").arg(tag, inlineHtml(cell, context));
        }
        html += QStringLiteral("</tr>");
    }
    return html + QStringLiteral("</table>");
}

}  // namespace

QString inlineHtml(const Pieces &pieces, const HtmlContext &context)
{
    QString html;
    for (const Piece &piece : pieces) {
        if (piece.type == Piece::Type::Mark) {
            html += QStringLiteral("<a class=\"mark\" href=\"#src-%1\">%2</a>").arg(piece.text.toHtmlEscaped()).arg(context.numbers.value(piece.text));
        } else if (piece.type == Piece::Type::Words) {
            QString text = piece.text.toHtmlEscaped();
            if (piece.strong)
                text = QStringLiteral("<strong>%1</strong>").arg(text);
            if (!piece.link.isEmpty())
                text = QStringLiteral("<a href=\"%1\">%2</a>").arg(href(piece.link).toHtmlEscaped(), text);
            html += text;
        }
    }
    return html;
}

QString sectionHtml(const SectionDraft &section, const HtmlContext &context)
{
    QString html;
    if (context.topic.kind == Kind::Exercise && section.facet == QStringLiteral("dose"))
        html += QStringLiteral("<dose/>");
    int headings = 0;
    for (const DraftBlock &block : section.blocks) {
        switch (block.type) {
        case DraftBlock::Type::Paragraph:
            html += wrapped("p", block.runs.first(), context) + pictures(block.runs.first(), context);
            break;
        case DraftBlock::Type::Heading:
            html += QStringLiteral("<h3 id=\"%1-%2\">%3</h3>").arg(section.facet).arg(++headings).arg(inlineHtml(block.runs.first(), context));
            break;
        case DraftBlock::Type::Bullets:
            html += list("ul", block, context);
            break;
        case DraftBlock::Type::Numbers:
            html += list("ol", block, context);
            break;
        case DraftBlock::Type::Tip:
            for (const Pieces &run : block.runs)
                html += wrapped("blockquote", run, context) + pictures(run, context);
            break;
        case DraftBlock::Type::Table:
            html += table(block, context);
            break;
        case DraftBlock::Type::Exercises:
            for (const Text &slug : block.items)
                html += QStringLiteral("<exercise slug=\"%1\"/>").arg(slug.value.toHtmlEscaped());
            break;
        case DraftBlock::Type::Foods:
            html += foodTableHtml(context.library, block, context.language);
            break;
        case DraftBlock::Type::Plot:
            html += foodPlotHtml(context.library, block, context.language);
            break;
        }
    }
    return html;
}

}  // namespace kangdu
