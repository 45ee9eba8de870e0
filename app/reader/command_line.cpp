// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/command_line.h"

#include "db/library/location.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <cstdio>

namespace kangdu {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

[[noreturn]] void fail(const QString &message)
{
    std::fprintf(stderr, "kangdu: %s\n", qPrintable(message));
    std::exit(2);
}

}  // namespace

CommandLine parseCommandLine(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(Text::tr("Reads health information without a network."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption language(QStringLiteral("lang"), Text::tr("Language of the program and its articles: zh-CN or en."), QStringLiteral("LANG"));
    const QCommandLineOption pack(QStringLiteral("pack"), Text::tr("Library file to open; may be given several times. Replaces the bundled one."),
                                  QStringLiteral("FILE"));
    const QCommandLineOption search(QStringLiteral("search"), Text::tr("Start with a search."), QStringLiteral("TEXT"));
    parser.addOptions({language, pack, search});
    parser.addPositionalArgument(QStringLiteral("ADDRESS"), Text::tr("What to show first, such as kangdu://topic/muscle-atrophy?facet=nutrition"),
                                 QStringLiteral("[ADDRESS]"));
    // Not process(): its exit code for a wrong option differs from ours for a wrong value.
    if (!parser.parse(arguments))
        fail(parser.errorText());
    if (parser.isSet(QStringLiteral("version")))
        parser.showVersion();
    if (parser.isSet(QStringLiteral("help")))
        parser.showHelp();

    CommandLine line;
    line.language = parser.value(language);
    if (line.language == QStringLiteral("zh"))
        line.language = QStringLiteral("zh-CN");
    if (!line.language.isEmpty() && line.language != QStringLiteral("zh-CN") && line.language != QStringLiteral("en"))
        fail(Text::tr("--lang is zh-CN or en, not “%1”.").arg(line.language));
    line.packs = parser.values(pack);
    if (parser.positionalArguments().size() > 1)
        fail(Text::tr("Give one address at most."));
    line.address = parser.positionalArguments().value(0);
    if (parser.isSet(search))
        line.address = Location::search(parser.value(search)).address();
    return line;
}

}  // namespace kangdu
