// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/authoring/markdown.h"

#include "db/authoring/markdown_inline.h"
#include "db/authoring/yaml_view.h"

#include <cmark-gfm-core-extensions.h>

#include <QRegularExpression>

namespace kangdu {

namespace {

using Tree = std::unique_ptr<cmark_node, decltype(&cmark_node_free)>;

Tree parseTree(const QByteArray &bytes)
{
    static const bool registered = (cmark_gfm_core_extensions_ensure_registered(), true);
    Q_UNUSED(registered)
    cmark_parser *parser = cmark_parser_new(CMARK_OPT_DEFAULT);
    cmark_parser_attach_syntax_extension(parser, cmark_find_syntax_extension("table"));
    cmark_parser_feed(parser, bytes.constData(), size_t(bytes.size()));
    Tree tree(cmark_parser_finish(parser), cmark_node_free);
    cmark_parser_free(parser);
    return tree;
}

bool isType(cmark_node *n, const char *type) { return qstrcmp(cmark_node_get_type_string(n), type) == 0; }

class SectionReader final {
public:
    SectionReader(const SourceText &source, FindingSink &sink) : source_(source), sink_(sink) {}

    QVector<SectionDraft> read()
    {
        const Tree tree = parseTree(source_.bytes());
        for (cmark_node *n = cmark_node_first_child(tree.get()); n; n = cmark_node_next(n))
            block(n);
        return sections_;
    }

private:
    Place placeOf(cmark_node *n) const { return source_.place(cmark_node_get_start_line(n), cmark_node_get_start_column(n)); }
    void unsupported(cmark_node *n, const QString &message) { complain(format::kMarkdown, n, message); }
    void complain(const char *rule, cmark_node *n, const QString &message)
    {
        sink_.error(rule, placeOf(n), message, source_.lineText(cmark_node_get_start_line(n)).trimmed());
    }
    Pieces inlines(cmark_node *n) { return readInlines(n, source_, sink_); }

    DraftBlock *add(DraftBlock::Type type, cmark_node *n)
    {
        const Place at = placeOf(n);
        if (sections_.isEmpty()) {
            complain(format::kFacet, n, Authoring::tr("Text stands before the first section. Begin with a heading: ## Title {#facet}."));
            sections_ << SectionDraft{{}, {}, at.line, at.column, {}};
        }
        sections_.last().blocks << DraftBlock{type, at.line, at.column, {}, {}, {}, {}, {}};
        return &sections_.last().blocks.last();
    }

    void block(cmark_node *n)
    {
        switch (cmark_node_get_type(n)) {
        case CMARK_NODE_HEADING:
            return heading(n);
        case CMARK_NODE_PARAGRAPH: {
            const Pieces pieces = inlines(n);
            add(DraftBlock::Type::Paragraph, n)->runs << pieces;
            return;
        }
        case CMARK_NODE_LIST:
            return list(n);
        case CMARK_NODE_BLOCK_QUOTE:
            return tip(n);
        case CMARK_NODE_CODE_BLOCK:
            return fence(n);
        case CMARK_NODE_HTML_BLOCK:
            return unsupported(n, Authoring::tr("HTML is not allowed. Write it in Markdown."));
        case CMARK_NODE_THEMATIC_BREAK:
            return unsupported(n, Authoring::tr("A dividing line is not used. Remove it."));
        default:
            if (isType(n, "table"))
                return table(n);
            unsupported(n, Authoring::tr("This Markdown (%1) is not used here.").arg(QLatin1String(cmark_node_get_type_string(n))));
        }
    }

    void heading(cmark_node *n)
    {
        const int level = cmark_node_get_heading_level(n);
        const Pieces pieces = inlines(n);
        if (level == 3) {
            add(DraftBlock::Type::Heading, n)->runs << pieces;
            return;
        }
        if (level != 2)
            unsupported(n, Authoring::tr("Only ## and ### headings are used."));
        static const QRegularExpression form(QStringLiteral("^(.*?)\\s*\\{#([A-Za-z0-9_-]+)\\}$"));
        const auto match = form.match(plainWords(pieces));
        const Place at = placeOf(n);
        if (!match.hasMatch())
            complain(format::kFacet, n, Authoring::tr("This heading has no facet. End it with {#facet}, as in: ## Causes {#causes}."));
        else if (match.captured(1).isEmpty())
            complain(format::kFacet, n, Authoring::tr("This heading has no words. Write the title of the section before {#facet}."));
        sections_ << SectionDraft{match.captured(2), match.hasMatch() ? match.captured(1) : plainWords(pieces), at.line, at.column, {}};
    }

    void list(cmark_node *n)
    {
        DraftBlock *made = add(
            cmark_node_get_list_type(n) == CMARK_ORDERED_LIST ? DraftBlock::Type::Numbers : DraftBlock::Type::Bullets, n);
        for (cmark_node *item = cmark_node_first_child(n); item; item = cmark_node_next(item)) {
            Pieces all;
            for (cmark_node *child = cmark_node_first_child(item); child; child = cmark_node_next(child)) {
                if (cmark_node_get_type(child) != CMARK_NODE_PARAGRAPH)
                    unsupported(child, Authoring::tr("A list item holds one paragraph only: no list, table or heading inside a list."));
                else
                    append(all, inlines(child));
            }
            if (all.isEmpty())
                unsupported(item, Authoring::tr("This list item is empty."));
            else
                made->runs << all;
        }
    }

    void tip(cmark_node *n)
    {
        DraftBlock *made = add(DraftBlock::Type::Tip, n);
        for (cmark_node *child = cmark_node_first_child(n); child; child = cmark_node_next(child)) {
            if (cmark_node_get_type(child) != CMARK_NODE_PARAGRAPH)
                unsupported(child, Authoring::tr("A tip (>) holds paragraphs only."));
            else
                made->runs << inlines(child);
        }
    }

    static void append(Pieces &all, const Pieces &more)
    {
        if (!all.isEmpty() && !more.isEmpty()) {
            Piece space = more.first();
            space.type = Piece::Type::Words;
            space.text = QStringLiteral(" ");
            space.link.clear();
            all << space;
        }
        all += more;
    }

    void table(cmark_node *n)
    {
        DraftBlock *made = add(DraftBlock::Type::Table, n);
        for (cmark_node *row = cmark_node_first_child(n); row; row = cmark_node_next(row)) {
            QVector<Pieces> cells;
            for (cmark_node *cell = cmark_node_first_child(row); cell; cell = cmark_node_next(cell))
                cells << inlines(cell);
            made->rows << cells;
        }
    }

    void fence(cmark_node *n)
    {
        const QString info = QString::fromUtf8(cmark_node_get_fence_info(n)).trimmed();
        const bool exercise = info == QStringLiteral("exercise"), foods = info == QStringLiteral("foods"), plot = info == QStringLiteral("plot");
        if (!exercise && !foods && !plot)
            return unsupported(n, Authoring::tr("A block \"%1\" is not known. Blocks are: exercise, foods, plot. Lines are not indented by "
                                                "four spaces.").arg(info));
        const Place at = placeOf(n);
        const SourceText part(source_.file(), QByteArray(cmark_node_get_literal(n)), at.line + 1);
        const YamlView view(loadYaml(part, sink_), part, sink_);
        DraftBlock *made = add(exercise ? DraftBlock::Type::Exercises : foods ? DraftBlock::Type::Foods : DraftBlock::Type::Plot, n);
        if (!view.exists())
            return complain(format::kDataBlock, n, Authoring::tr("This block is empty. Add \"items: [...]\"."));
        if (exercise ? !view.expectMap({"items"})
                     : foods ? !view.expectMap({"caption", "columns", "items"}) : !view.expectMap({"caption", "nutrient", "items"}))
            return;
        made->items = view.list("items");
        if (made->items.isEmpty())
            complain(format::kDataBlock, n, Authoring::tr("This block has no items. Add \"items: [...]\"."));
        if (exercise)
            return;
        made->caption = view.required("caption");
        made->columns = foods ? view.list("columns") : Texts{view.required("nutrient")};
        if (made->columns.isEmpty())
            complain(format::kDataBlock, n, Authoring::tr("This block has no columns. Add \"columns: [protein_g]\"."));
        for (const Text &column : std::as_const(made->columns)) {
            if (!column.isEmpty() && !figureKeys().contains(column.value))
                sink_.error(format::kDataBlock, column.place,
                            Authoring::tr("\"%1\" is not a figure of foods.yaml. Write one of: %2.")
                                .arg(column.value, figureKeys().join(QStringLiteral(", "))),
                            column.value);
        }
    }

    const SourceText &source_;
    FindingSink &sink_;
    QVector<SectionDraft> sections_;
};

}  // namespace

QVector<SectionDraft> parseSections(const SourceText &body, FindingSink &sink) { return SectionReader(body, sink).read(); }

Pieces parseInlineMarkdown(const Text &text, FindingSink &sink)
{
    const SourceText source(text.place.file, text.value.toUtf8(), text.place.line);
    const Tree tree = parseTree(source.bytes());
    cmark_node *first = cmark_node_first_child(tree.get());
    if (!first)
        return {};
    if (cmark_node_get_type(first) != CMARK_NODE_PARAGRAPH || cmark_node_next(first)) {
        sink.error(format::kMarkdown, text.place, Authoring::tr("One line of plain text is expected here, without lists or headings."),
                   text.value);
        return {{Piece::Type::Words, text.value, {}, false, text.place.line, text.place.column}};
    }
    Pieces pieces = readInlines(first, source, sink);
    for (Piece &piece : pieces)
        piece.column += text.place.column - 1;
    return pieces;
}

}  // namespace kangdu
