// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pack/commands.h"
#include "app/pack/console.h"
#include "app/pack/findings_printer.h"
#include "db/authoring/pack_builder.h"

namespace kangdu::tool {

int build(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(Tool::tr("Checks a content folder and makes one pack of it. A broken rule stops the build and leaves an "
                                              "older pack as it was."));
    parser.addPositionalArgument(QStringLiteral("folder"), Tool::tr("The content folder (with pack.yaml)."));
    const QCommandLineOption output({QStringLiteral("o"), QStringLiteral("output")}, Tool::tr("The pack to write."), QStringLiteral("FILE.kdpack"));
    const QCommandLineOption warnings(QStringLiteral("warnings"), Tool::tr("Print warnings too."));
    const QCommandLineOption progress(QStringLiteral("progress"), Tool::tr("Say what is being done, even if this is no terminal."));
    parser.addOptions({output, warnings, progress});
    if (const auto end = parse(parser, arguments, 1, 1))
        return *end;
    if (!parser.isSet(output)) {
        err(Tool::tr("Name the pack to write: -o FILE.kdpack."));
        return Usage;
    }
    const QString folder = parser.positionalArguments().first();
    const Result<BuildReport> result = buildPack(folder, parser.value(output), progressPrinter(parser.isSet(progress)));
    if (!result) {
        err(result.error());
        return BadFile;
    }
    const BuildReport &report = result.value();
    if (!report.written || parser.isSet(warnings))
        printReport(report.lint, {parser.isSet(warnings), false, folder});
    if (!report.written) {
        err(Tool::tr("No pack was written. Mend the errors above."));
        return RuleErrors;
    }
    out(Tool::tr("%1: %2 topics, %3 articles, %4 bytes").arg(parser.value(output)).arg(report.topics).arg(report.articles).arg(report.bytes));
    return Ok;
}

}  // namespace kangdu::tool
