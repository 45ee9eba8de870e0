// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/article/document_builder.h"

#include "ui/article/article_writer.h"

#include <QTextFrame>
#include <QTextOption>

namespace kangdu {

namespace {

constexpr qreal kListIndent = 26, kBoxBar = 6, kFacetBar = 52;

void writeTip(ArticleWriter &writer, const Spans &spans)
{
    const bool outlined = writer.appearance().theme.highContrast();
    QTextTable *table = writer.beginTable(1, 2,
        {QTextLength(QTextLength::FixedLength, writer.px(kBoxBar)), QTextLength(QTextLength::VariableLength, 0)}, 8,
        format::LayoutTable);
    QTextTableCellFormat bar;
    bar.setBackground(writer.color(Role::Accent));
    writer.cell(table, 0, 0, bar);
    QTextTableCellFormat box = writer.cellFormat(12, 20, 14, 22);
    if (!outlined)
        box.setBackground(writer.color(Role::AccentSoft));
    writer.cell(table, 0, 1, box);
    writer.block({});
    writer.spans(spans, {});
    writer.endTable(table);
}

} // namespace

DocumentBuilder::DocumentBuilder(
    const Appearance &appearance, const ReadingLayout &layout, ArticleLookup lookup, QDate today)
    : appearance_(appearance)
    , layout_(layout)
    , lookup_(std::move(lookup))
    , today_(today)
{
}

QVector<ArticleSection> DocumentBuilder::sectionsOf(const Article &article)
{
    QVector<ArticleSection> sections{{QString(), QStringLiteral("top"), QString(), 0, 0}};
    for (const Section &section : article.sections)
        sections << ArticleSection{section.facet, section.anchor, section.heading, int(sections.size()), 0};
    if (!article.sources.isEmpty())
        sections << ArticleSection{
            QStringLiteral("sources"), QStringLiteral("sources"), tr("Sources"), int(sections.size()), 0};
    return sections;
}

BuiltArticle DocumentBuilder::build(const Article &article, bool facetBar) const
{
    tables_ = plots_ = 0;
    BuiltArticle out;
    out.document = std::make_unique<ArticleDocument>();
    QTextDocument &document = *out.document;
    document.setUndoRedoEnabled(false);
    document.setDocumentMargin(0);
    const bool latin = !article.card.language.isEmpty() && !article.card.language.startsWith(QStringLiteral("zh"));
    document.setDefaultFont(appearance_.metrics.font(TextStyle::Body));
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    document.setDefaultTextOption(option);

    ArticleWriter writer(out, appearance_, layout_, latin ? TextStyle::BodyLatin : TextStyle::Body);
    QTextCursor edit(&document);
    edit.beginEditBlock();
    const QVector<ArticleSection> sections = sectionsOf(article);
    writer.beginSection(sections.first());
    out.anchors.insert(QStringLiteral("top"), 0);
    writeHeader(writer, article, today_);
    writer.nextPlace();
    if (facetBar) {
        writer.block({TextStyle::Body, 0, 0, 0, 0, format::Spacer, 0, true, kFacetBar});
        out.facetBarPosition = writer.position();
    }
    if (!article.care.isEmpty())
        writeCareCards(writer, article.care);

    int next = 1;
    const auto begin = [&](const QString &title) {
        ArticleSection section = sections[next];
        writer.beginSection(section);
        writeSectionHeading(writer, section.number, title);
        const int position = writer.position();
        out.sections[next].position = position;
        for (const QString &name : {section.facet, section.anchor}) {
            if (!name.isEmpty() && !out.anchors.contains(name))
                out.anchors.insert(name, position);
        }
        ++next;
    };
    for (const Section &section : article.sections) {
        begin(section.heading);
        writeBlocks(writer, article, section);
    }
    if (!article.sources.isEmpty()) {
        begin(tr("Sources"));
        writeSources(writer, article.sources);
    }
    writer.nextPlace();
    if (layout_.compact && !article.departments.isEmpty())
        writeDepartments(writer, article.departments);
    if (!article.tags.isEmpty())
        writeTags(writer, article.tags);
    if (!article.related.isEmpty())
        writeRelated(writer, article.related);
    writeDisclaimer(writer);

    QTextFrameFormat frame = document.rootFrame()->frameFormat();
    frame.setMargin(0);
    frame.setTopMargin(appearance_.metrics.px(layout_.compact ? 20 : 30));
    frame.setBottomMargin(appearance_.metrics.px(40));
    frame.setLeftMargin(layout_.left);
    frame.setRightMargin(layout_.right());
    document.rootFrame()->setFrameFormat(frame);
    edit.endEditBlock();
    return out;
}

void DocumentBuilder::writeBlocks(ArticleWriter &writer, const Article &article, const Section &section) const
{
    using Type = Block::Type;
    if (section.facet == QStringLiteral("steps") && article.exercise) {
        writer.nextPlace();
        if (!article.exercise->figure.isEmpty())
            writeStills(writer, *article.exercise);
        writeFacts(writer, *article.exercise);
    }
    const QVector<Block> blocks = parseRichText(section.html);
    for (int i = 0; i < blocks.size(); ++i) {
        const Block &block = blocks[i];
        const bool listGoesOn = i + 1 < blocks.size() && blocks[i + 1].type == block.type;
        writer.nextPlace();
        switch (block.type) {
        case Type::Paragraph:
            writer.block({TextStyle::Body, 0, 14});
            writer.spans(block.spans, {});
            break;
        case Type::Heading:
            writer.block({TextStyle::H3, 18, 4, 0, 0, format::Heading, 3});
            if (!block.anchor.isEmpty() && !writer.out().anchors.contains(block.anchor))
                writer.setAnchor(block.anchor);
            writer.spans(block.spans, {TextStyle::H3, Role::Ink, true});
            break;
        case Type::BulletItem:
        case Type::NumberItem: {
            const bool numbered = block.type == Type::NumberItem;
            const qreal indent = numbered && block.number > 9 ? kListIndent + 10 : kListIndent;
            writer.block({TextStyle::Body, 0, listGoesOn ? 6.0 : 14.0, indent, indent, format::ListItem});
            if (numbered)
                writer.prefix(QString::number(block.number) + '.', indent, {TextStyle::Body, Role::Accent, true});
            else
                writer.bullet(indent, Role::Accent);
            writer.spans(block.spans, {});
            break;
        }
        case Type::Tip:
            writeTip(writer, block.spans);
            break;
        case Type::Table:
            writeTable(writer, block, block.caption.isEmpty() ? 0 : ++tables_);
            break;
        case Type::Plot:
            writePlot(writer, block, ++plots_, facetHue(section.facet) == QStringLiteral("exercise"));
            break;
        case Type::Exercise:
            if (const auto exercise = lookup_.exercise ? lookup_.exercise(block.slug) : std::nullopt) {
                writeExerciseCard(writer, *exercise);
            } else if (const auto card = lookup_.card ? lookup_.card(block.slug) : std::nullopt) {
                writer.block({TextStyle::Body, 0, 14});
                writer.link(card->title, ArticleLink::Kind::Address, QStringLiteral("kangdu://topic/") + block.slug,
                    card->title, {});
            }
            break;
        case Type::Dose:
            if (article.exercise)
                writeDoseTable(writer, *article.exercise, article.sources);
            break;
        case Type::Image:
            writePicture(writer, block, lookup_);
            break;
        }
    }
    if (section.facet == QStringLiteral("variants") && article.exercise)
        writeVariants(writer, article.relations.value(QStringLiteral("regression")), article.relations.value(QStringLiteral("progression")));
}

} // namespace kangdu
