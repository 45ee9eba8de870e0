// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pack/commands.h"
#include "app/pack/console.h"
#include "app/pack/findings_printer.h"
#include "db/authoring/rules.h"

namespace kangdu::tool {

int check(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(Tool::tr("Checks a content folder: each finding with rule, file:line:column, the sentence and how to mend it."));
    parser.addPositionalArgument(QStringLiteral("folder"), Tool::tr("The content folder (with pack.yaml)."), QStringLiteral("[folder]"));
    const QCommandLineOption warnings(QStringLiteral("warnings"), Tool::tr("Print warnings too."));
    const QCommandLineOption scores(QStringLiteral("scores"), Tool::tr("Print the score of every article."));
    const QCommandLineOption rules(QStringLiteral("rules"), Tool::tr("List the rules."));
    parser.addOptions({warnings, scores, rules});
    if (const auto end = parse(parser, arguments, 0, 1))
        return *end;
    if (parser.isSet(rules)) {
        for (const Rule &rule : allRules())
            out(QStringLiteral("%1  %2").arg(QLatin1String(rule.id), ruleTitle(rule)));
        return Ok;
    }
    if (parser.positionalArguments().isEmpty()) {
        err(Tool::tr("Something is missing on the command line."));
        err(parser.helpText().trimmed());
        return Usage;
    }
    const QString folder = parser.positionalArguments().first();
    const Result<LibraryReading> reading = readLibrary(folder);
    if (!reading) {
        err(reading.error());
        return BadFile;
    }
    const LintReport report = lint(reading.value().library, reading.value().findings);
    printReport(report, {parser.isSet(warnings), parser.isSet(scores), folder});
    return hasErrors(report.findings) ? RuleErrors : Ok;
}

}  // namespace kangdu::tool
