// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pack/commands.h"
#include "app/pack/console.h"
#include "db/library/library.h"
#include "db/search/search_engine.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace kangdu::tool {

namespace {

QString reasonId(MatchReason reason)
{
    switch (reason) {
    case MatchReason::Title:
        return QStringLiteral("title");
    case MatchReason::Alias:
        return QStringLiteral("alias");
    case MatchReason::Pinyin:
        return QStringLiteral("pinyin");
    case MatchReason::PinyinInitials:
        return QStringLiteral("pinyin-initials");
    case MatchReason::Heading:
        return QStringLiteral("heading");
    case MatchReason::Body:
        return QStringLiteral("body");
    }
    return {};
}

QJsonArray asJson(const QVector<SearchHit> &hits)
{
    QJsonArray list;
    for (int i = 0; i < hits.size(); ++i) {
        const SearchHit &hit = hits[i];
        list << QJsonObject{{QStringLiteral("rank"), i + 1},
                            {QStringLiteral("slug"), hit.slug},
                            {QStringLiteral("kind"), kindId(hit.kind)},
                            {QStringLiteral("language"), hit.language},
                            {QStringLiteral("facet"), hit.facet},
                            {QStringLiteral("anchor"), hit.anchor},
                            {QStringLiteral("title"), hit.title},
                            {QStringLiteral("snippet"), hit.snippet},
                            {QStringLiteral("score"), hit.score},
                            {QStringLiteral("reason"), reasonId(hit.reason)},
                            {QStringLiteral("reason_text"), hit.reasonText}};
    }
    return list;
}

void printText(const SearchResults &results)
{
    for (int i = 0; i < results.hits.size(); ++i) {
        const SearchHit &hit = results.hits[i];
        out(QStringLiteral("%1\t%2\t%3\t%4\t%5\t%6\t%7\t%8 %9")
                .arg(QString::number(i + 1), hit.slug, kindId(hit.kind), hit.language, hit.facet, hit.anchor, hit.title,
                     reasonId(hit.reason), hit.reasonText).trimmed()
            + QStringLiteral("\t%1").arg(hit.score, 0, 'f', 3));
        if (!hit.snippet.isEmpty())
            out('\t' + hit.snippet);
    }
    for (const SearchHit &hit : results.suggestions)
        out(Tool::tr("Did you mean: %1 (%2)").arg(hit.title, hit.slug));
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
    const QCommandLineOption limit(QStringLiteral("limit"), Tool::tr("At most so many hits."), QStringLiteral("n"), QStringLiteral("20"));
    const QCommandLineOption json(QStringLiteral("json"), Tool::tr("Print JSON."));
    parser.addOptions({language, lang, kind, limit, json});
    if (const auto end = parse(parser, arguments, 2, 100))
        return *end;
    SearchQuery query;
    query.text = parser.positionalArguments().mid(1).join(' ');
    query.language = parser.value(parser.isSet(lang) ? lang : language);
    bool ok = false;
    query.limit = parser.value(limit).toInt(&ok);
    query.kind = kindFromId(parser.value(kind));
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
        out(QString::fromUtf8(QJsonDocument(QJsonObject{{QStringLiteral("query"), query.text},
                                                        {QStringLiteral("total"), results.total},
                                                        {QStringLiteral("hits"), asJson(results.hits)},
                                                        {QStringLiteral("suggestions"), asJson(results.suggestions)}})
                                  .toJson())
                .trimmed());
    else
        printText(results);
    return Ok;
}

}  // namespace kangdu::tool
