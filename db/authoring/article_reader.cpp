// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/authoring/article_reader.h"

#include "db/authoring/markdown.h"
#include "db/authoring/yaml_view.h"

namespace kangdu {

namespace {

/// The two halves of an article file. Without a closing "---" the body is empty.
struct Halves {
    QByteArray front, body;
    int frontLine = 2, bodyLine = 1;
    bool opened = false, closed = false;
};

Halves split(const QByteArray &bytes)
{
    Halves halves;
    int line = 1;
    qsizetype frontStart = 0;
    for (qsizetype at = 0; at < bytes.size(); ++line) {
        qsizetype end = bytes.indexOf('\n', at);
        if (end < 0)
            end = bytes.size();
        const bool rule = bytes.mid(at, end - at).trimmed() == "---";
        if (line == 1) {
            if (!rule)
                return halves;
            halves.opened = true;
            frontStart = qMin(end + 1, bytes.size());
        } else if (rule) {
            halves.closed = true;
            halves.front = bytes.mid(frontStart, at - frontStart);
            halves.body = bytes.mid(qMin(end + 1, bytes.size()));
            halves.bodyLine = line + 1;
            return halves;
        }
        at = end + 1;
    }
    halves.front = bytes.mid(frontStart);
    return halves;
}

CareDraft readCare(const YamlView &view, FindingSink &sink)
{
    CareDraft card;
    card.line = view.place().line;
    card.column = view.place().column;
    if (!view.expectMap({"level", "action", "signs"}))
        return card;
    card.level = view.choice("level", {QStringLiteral("emergency"), QStringLiteral("today"), QStringLiteral("appointment")});
    card.action = view.required("action");
    for (const Text &sign : view.list("signs"))
        card.signs << parseInlineMarkdown(sign, sink);
    return card;
}

void readFrontMatter(const YamlView &view, ArticleDraft &article, FindingSink &sink)
{
    if (!view.expectMap({"title", "short_title", "summary", "lead", "aliases", "tags", "revision", "translates", "care"}))
        return;
    article.title = view.required("title");
    article.shortTitle = view.required("short_title");
    article.summary = view.text("summary");
    article.lead = view.text("lead");
    article.aliases = view.list("aliases");
    article.tags = view.list("tags");
    article.revision = view.integer("revision", 1, 1000000, 0);
    article.revisionPlace = view["revision"].place();
    if (!view.has("revision"))
        view.complain(format::kValue, Authoring::tr("\"revision\" is missing. Begin with revision: 1."));
    const YamlView pin = view["translates"];
    if (pin.exists() && pin.expectMap({"language", "revision"})) {
        article.translatesLanguage = pin.required("language").value;
        article.translatesRevision = pin.integer("revision", 1, 1000000, 0);
        article.translatesPlace = pin.place();
    }
    for (const YamlView &card : view["care"].items())
        article.care << readCare(card, sink);
}

void checkFacets(const ArticleDraft &article, Kind kind, FindingSink &sink)
{
    const QStringList &facets = facetsOf(kind);
    int last = -1;
    for (const SectionDraft &section : article.sections) {
        if (section.facet.isEmpty())
            continue;  // said when it was parsed
        const Place at = article.at(section.line, section.column);
        const int position = int(facets.indexOf(section.facet));
        if (position < 0) {
            sink.error(format::kFacet, at,
                       Authoring::tr("An article of kind %1 has no facet \"%2\". Its facets are, in order: %3.")
                           .arg(kindId(kind), section.facet, facets.join(QStringLiteral(", "))),
                       section.heading);
        } else if (position == last) {
            sink.error(format::kFacetOrder, at, Authoring::tr("The facet \"%1\" stands here twice. Join the two sections.").arg(section.facet),
                       section.heading);
        } else if (position < last) {
            sink.error(format::kFacetOrder, at,
                       Authoring::tr("The facet \"%1\" must come before \"%2\". Move this section up.").arg(section.facet, facets[last]),
                       section.heading);
        }
        last = qMax(last, position);
        if (position >= 0 && section.blocks.isEmpty() && !(kind == Kind::Exercise && section.facet == QStringLiteral("dose")))
            sink.error(format::kFacet, at, Authoring::tr("This section is empty. Write its text or remove the heading."), section.heading);
    }
}

}  // namespace

ArticleDraft readArticle(const QString &file, const QByteArray &bytes, const QString &language, Kind kind, FindingSink &sink)
{
    ArticleDraft article;
    article.file = file;
    article.language = language;
    const int invalid = SourceText::firstInvalidByte(bytes);
    if (invalid >= 0) {
        const QByteArray before = bytes.left(invalid);
        const int line = int(before.count('\n')) + 1;
        sink.error(format::kFile, SourceText(file, bytes).place(line, invalid - int(before.lastIndexOf('\n'))),
                   Authoring::tr("This file is not UTF-8 text from here on. Save it again with the encoding UTF-8."));
        return article;
    }
    const QByteArray text = bytes.startsWith("\xEF\xBB\xBF") ? bytes.mid(3) : bytes;
    const Halves halves = split(text);
    if (!halves.opened || !halves.closed) {
        sink.error(format::kYaml, article.at(),
                   halves.opened ? Authoring::tr("The front matter has no end. Close it with a line of three hyphens (---).")
                                 : Authoring::tr("The file does not begin with front matter. Its first line is three hyphens (---)."));
        return article;
    }
    const SourceText front(file, halves.front, halves.frontLine);
    const YamlView view(loadYaml(front, sink), front, sink);
    if (view.exists())
        readFrontMatter(view, article, sink);
    const SourceText body(file, halves.body, halves.bodyLine);
    article.sections = parseSections(body, sink);
    checkFacets(article, kind, sink);
    return article;
}

}  // namespace kangdu
