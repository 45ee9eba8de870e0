// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pack/commands.h"
#include "app/pack/console.h"
#include "app/pack/search_json.h"
#include "db/library/library.h"
#include "db/search/search_engine.h"

#include <QJsonDocument>

namespace kangdu::tool {

namespace {

void printHit(int rank, const SearchHit &hit)
{
    out(QStringLiteral("%1\t%2\t%3\t%4\t%5\t%6\t%7\t%8 %9")
            .arg(QString::number(rank), hit.slug, kindId(hit.kind), hit.language, hit.facet, hit.anchor, hit.title, reasonId(hit.reason), hit.reasonText)
            .trimmed()
        + QStringLiteral("\t%1").arg(hit.score, 0, 'f', 3));
    if (!hit.scoreParts.isEmpty()) {
        QStringList parts;
        for (const ScorePart &part : hit.scoreParts)
            parts << QStringLiteral("%1 %2").arg(part.name).arg(part.value, 0, 'f', 2);
        out('\t' + parts.join(QStringLiteral(", ")));
    }
    if (!hit.snippet.isEmpty())
        out('\t' + hit.snippet);
}

void printUnderstanding(const SearchResults &results)
{
    const Understanding &understood = results.understanding;
    if (!understood.corrected.isEmpty())
        out(Tool::tr("Searched for: %1").arg(understood.corrected));
    if (understood.isWorthSaying()) {
        QStringList said;
        for (const QString &part : {understood.title, understood.intent, understood.regions.join(' '), understood.synonyms})
            if (!part.isEmpty())
                said << part;
        out(Tool::tr("Understood: %1").arg(said.join(QStringLiteral(" · "))));
    }
    for (const TermExplanation &term : results.terms)
        out(QStringLiteral("\t%1\t%2\t%3").arg(term.text, term.required ? Tool::tr("required") : Tool::tr("optional")).arg(term.documents));
}

void printText(const SearchResults &results)
{
    printUnderstanding(results);
    for (int i = 0; i < results.hits.size(); ++i)
        printHit(i + 1, results.hits[i]);
    for (const SearchHit &hit : results.suggestions)
        out(Tool::tr("Did you mean: %1 (%2)").arg(hit.title, hit.slug));
    if (!results.deadEnd.slug.isEmpty())
        out(Tool::tr("Nothing has it. The nearest topic is %1 (%2).").arg(results.deadEnd.title, results.deadEnd.slug));
    out(Tool::tr("%n topic(s) found", nullptr, results.total));
}

}  // namespace

int search(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(Tool::tr("Searches a pack as the reader does."));
    parser.addPositionalArgument(QStringLiteral("file"), Tool::tr("The pack."));
    parser.addPositionalArgument(QStringLiteral("query"), Tool::tr("What to look for."), QStringLiteral("query..."));
    const QCommandLineOption language(QStringLiteral("in"), Tool::tr("The reader's language: its articles come first."), QStringLiteral("zh-CN|en"),
                                      QStringLiteral("zh-CN"));
    const QCommandLineOption lang(QStringLiteral("lang"), Tool::tr("The same as --in."), QStringLiteral("zh-CN|en"));
    const QCommandLineOption kind(QStringLiteral("kind"), Tool::tr("Only topics of this kind."), QStringLiteral("kind"));
    const QCommandLineOption department(QStringLiteral("department"), Tool::tr("Only topics in this category or below it."), QStringLiteral("id"));
    const QCommandLineOption limit(QStringLiteral("limit"), Tool::tr("At most so many hits."), QStringLiteral("n"), QString::number(SearchQuery().limit));
    const QCommandLineOption typed(QStringLiteral("as-typed"), Tool::tr("Search word for word; understand nothing."));
    const QCommandLineOption json(QStringLiteral("json"), Tool::tr("Print JSON."));
    const QCommandLineOption explain(QStringLiteral("explain"), Tool::tr("Print terms, how many articles have them, and the parts of each score."));
    parser.addOptions({language, lang, kind, department, limit, typed, json, explain});
    if (const auto end = parse(parser, arguments, 2, 100))
        return *end;
    SearchQuery query;
    query.text = parser.positionalArguments().mid(1).join(' ');
    query.language = parser.value(parser.isSet(lang) ? lang : language);
    bool ok = false;
    query.limit = parser.value(limit).toInt(&ok);
    query.kind = kindFromId(parser.value(kind));
    query.department = parser.value(department);
    query.asTyped = parser.isSet(typed);
    query.explain = parser.isSet(explain);
    if (!ok || query.limit < 1 || query.limit > 10000 || (parser.isSet(kind) && !query.kind)) {
        err(Tool::tr("--limit takes a number from 1 to 10000; --kind takes one of: condition, cause, treatment, nutrition, exercise, care, "
                     "question, department."));
        return Usage;
    }
    const QString file = parser.positionalArguments().first();
    Library library;  // verifies the pack
    if (const auto opened = library.open(file); !opened) {
        err(opened.error());
        return BadFile;
    }
    SearchEngine engine;
    if (const auto opened = engine.open(file); !opened) {
        err(opened.error());
        return BadFile;
    }
    const SearchResults results = engine.search(query);
    if (parser.isSet(json))
        out(QString::fromUtf8(QJsonDocument(asJson(results)).toJson()).trimmed());
    else
        printText(results);
    return Ok;
}

}  // namespace kangdu::tool
