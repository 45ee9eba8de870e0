// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pack/commands.h"
#include "app/pack/console.h"
#include "app/pack/evaluation/evaluation.h"
#include "db/library/library.h"
#include "db/search/search_engine.h"

#include <QSet>

namespace kangdu::tool {

namespace {

QString percent(double share)
{
    return QStringLiteral("%1").arg(share * 100, 6, 'f', 1);
}

QString scoreLine(const QString &name, const ClassScore &score)
{
    const RankingScore &ranking = score.ranking;
    return QStringLiteral("%1 %2 %3 %4 %5 %6 %7 %8")
        .arg(name, -24)
        .arg(ranking.queries(), 6)
        .arg(percent(ranking.hit(1)), percent(ranking.hit(3)), percent(ranking.hit(10)))
        .arg(ranking.mrr(), 6, 'f', 3)
        .arg(ranking.ndcg(), 7, 'f', 3)
        .arg(score.withFacet
                ? percent(double(score.facetRight) / score.withFacet) + QStringLiteral(" (%1)").arg(score.withFacet)
                : QStringLiteral("     -"));
}

void printScores(const Evaluation &evaluation)
{
    out(QStringLiteral("%1 %2 %3 %4 %5 %6 %7 %8")
            .arg(QStringLiteral("class"), -24)
            .arg(QStringLiteral("n"), 6)
            .arg(QStringLiteral("hit@1"), 6)
            .arg(QStringLiteral("hit@3"), 6)
            .arg(QStringLiteral("hit@10"), 6)
            .arg(QStringLiteral("MRR"), 6)
            .arg(QStringLiteral("nDCG@10"), 7)
            .arg(QStringLiteral("facet (n)")));
    for (auto it = evaluation.classes.cbegin(); it != evaluation.classes.cend(); ++it)
        out(scoreLine(it.key(), it.value()));
    out(scoreLine(Tool::tr("all"), evaluation.all));
}

void printEach(const QVector<JudgedQuery> &queries, const Evaluation &evaluation)
{
    for (int i = 0; i < queries.size(); ++i) {
        const QueryOutcome &outcome = evaluation.outcomes[i];
        out(QStringList{outcome.rating.rank ? QString::number(outcome.rating.rank) : QStringLiteral("-"),
            queries[i].type, queries[i].query.text,
            queries[i].facet.isEmpty()
                ? QString()
                : queries[i].facet + (outcome.facetRight ? QStringLiteral("+") : QStringLiteral("-")),
            outcome.ranked.mid(0, 3).join(u' ')}
                .join(u'\t'));
    }
}

void printViolations(const QVector<JudgedQuery> &queries, const QVector<PrefixViolation> &violations)
{
    for (const PrefixViolation &violation : violations)
        out(QStringList{queries[violation.query].type, queries[violation.query].query.text, violation.prefix,
            QString::number(violation.before), violation.now ? QString::number(violation.now) : QStringLiteral("-")}
                .join(u'\t'));
    out(Tool::tr("%n time(s) the topic wanted was lost while its query was typed", nullptr, int(violations.size())));
}

/// Topics that a query expects and the pack lacks.
QVector<Error> strangers(const QVector<JudgedQuery> &queries, const Library &library, const QString &file)
{
    QSet<QString> known;
    for (const TopicCard &card : library.topics({}, QStringLiteral("zh-CN")))
        known.insert(card.slug);
    QVector<Error> errors;
    for (const JudgedQuery &judged : queries)
        for (auto it = judged.grades.cbegin(); it != judged.grades.cend(); ++it)
            if (!known.contains(it.key()))
                errors += Error{Error::Code::Invalid, Tool::tr("The pack has no topic \"%1\".").arg(it.key()), {}, file,
                    judged.line, 1};
    return errors;
}

} // namespace

int eval(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        Tool::tr("Rates the search by queries whose answers are known: one JSON object a line."));
    parser.addPositionalArgument(QStringLiteral("file"), Tool::tr("The pack."));
    parser.addPositionalArgument(QStringLiteral("queries"),
        Tool::tr("The queries, e.g. {\"query\": \"...\", \"class\": \"word\", \"expect\": [\"slug\"]}."),
        QStringLiteral("queries.jsonl"));
    const QCommandLineOption each(
        QStringLiteral("per-query"), Tool::tr("Print of each query the rank of its first expected topic, too."));
    const QCommandLineOption prefixes(QStringLiteral("prefixes"),
        Tool::tr(
            "Type each query character by character, and print where a topic once among the first three is lost."));
    parser.addOptions({each, prefixes});
    if (const auto end = parse(parser, arguments, 2, 2))
        return *end;
    const QString file = parser.positionalArguments().at(0), queryPath = parser.positionalArguments().at(1);
    Library library; // verifies the pack
    if (const auto opened = library.open(file); !opened) {
        err(opened.error());
        return BadFile;
    }
    SearchEngine engine;
    if (const auto opened = engine.open(file); !opened) {
        err(opened.error());
        return BadFile;
    }
    const QueryFile input = readQueries(queryPath);
    const QVector<Error> errors = input.errors + strangers(input.queries, library, queryPath);
    for (const Error &error : errors)
        err(error);
    if (!errors.isEmpty())
        return BadFile;
    const AskFn ask = [&](const SearchQuery &query) { return engine.search(query).hits; };
    const Evaluation evaluation = evaluate(ask, input.queries);
    if (parser.isSet(each))
        printEach(input.queries, evaluation);
    printScores(evaluation);
    if (parser.isSet(prefixes))
        printViolations(input.queries, checkPrefixes(ask, input.queries));
    return Ok;
}

} // namespace kangdu::tool
