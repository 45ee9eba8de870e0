// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pack/findings_printer.h"

#include "app/pack/commands.h"
#include "app/pack/console.h"

#include <QDir>

namespace kangdu::tool {

namespace {

QString placeText(const Place &place, const QDir &folder)
{
    QString text = place.file.isEmpty() ? QString() : folder.relativeFilePath(place.file);
    if (place.line > 0)
        text += QStringLiteral(":%1:%2").arg(place.line).arg(place.column);
    return text;
}

}  // namespace

void printReport(const LintReport &report, const PrintOptions &options)
{
    const QDir folder(options.folder);
    int errors = 0, warnings = 0;
    for (const Finding &finding : report.findings) {
        const bool isError = finding.severity == Severity::Error;
        (isError ? errors : warnings) += 1;
        if (!isError && !options.warnings)
            continue;
        out(QStringLiteral("%1: %2 %3: %4").arg(placeText(finding.place, folder), finding.rule,
                                                isError ? Tool::tr("error") : Tool::tr("warning"), finding.message));
        if (!finding.excerpt.isEmpty())
            out(QStringLiteral("    ") + finding.excerpt);
    }
    if (options.scores) {
        for (const Score &score : report.scores)
            out(Tool::tr("%1 (%2): score %3, %4 of %5 rules kept")
                    .arg(score.topic, score.language).arg(score.percent()).arg(score.kept).arg(score.applied));
    }
    out(Tool::tr("%n error(s)", nullptr, errors) + QStringLiteral(", ") + Tool::tr("%n warning(s)", nullptr, warnings));
}

}  // namespace kangdu::tool
