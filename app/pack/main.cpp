// SPDX-License-Identifier: GPL-3.0-or-later
// kangdu-pack: the author's tool. It checks a content folder, makes a pack of it, and looks into packs.
#include "app/pack/commands.h"
#include "app/pack/console.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

using namespace kangdu::tool;

namespace {

struct Command {
    const char *name;
    int (*run)(const QStringList &arguments);
    const char *about;
};

constexpr Command kCommands[] = {
    {"build", build, QT_TRANSLATE_NOOP("Tool", "build FOLDER -o FILE.kdpack   check a content folder and make a pack of it")},
    {"check", check, QT_TRANSLATE_NOOP("Tool", "check FOLDER [--warnings]     check a content folder")},
    {"eval", eval, QT_TRANSLATE_NOOP("Tool", "eval FILE QUERIES.jsonl       rate the search by queries whose answers are known")},
    {"info", info, QT_TRANSLATE_NOOP("Tool", "info FILE [--json]            verify a pack and say what is in it")},
    {"search", search, QT_TRANSLATE_NOOP("Tool", "search FILE QUERY [--json]    search a pack as the reader does")},
};

QString usage()
{
    QString text = Tool::tr("Usage: kangdu-pack [--lang zh|en] COMMAND ...\nThe tool for people who write Kangdu's articles.\n\nCommands:\n");
    for (const Command &command : kCommands)
        text += QStringLiteral("  ") + QCoreApplication::translate("Tool", command.about) + '\n';
    text += Tool::tr("\nkangdu-pack COMMAND --help says more. --lang names the language of messages.\n"
                     "It ends with 0: done, 1: a rule is broken, 2: wrong command line, 3: a file cannot be used.");
    return text;
}

/// Takes a --lang that stands before the command; otherwise the system's language.
QString messageLanguage(QStringList &arguments)
{
    for (int i = 1; i < arguments.size() && arguments[i].startsWith('-'); ++i) {
        if (arguments[i].startsWith(QStringLiteral("--lang=")))
            return arguments.takeAt(i).mid(7);
        if (arguments[i] == QStringLiteral("--lang") && i + 1 < arguments.size()) {
            const QString language = arguments[i + 1];
            arguments.remove(i, 2);
            return language;
        }
    }
    return QLocale::system().name();
}

}  // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("kangdu-pack"));
    QCoreApplication::setApplicationVersion(QStringLiteral(KANGDU_VERSION));
    QStringList arguments = QCoreApplication::arguments();
    QTranslator translator;
    if (messageLanguage(arguments).startsWith(QStringLiteral("zh")) && translator.load(QStringLiteral(":/i18n/kangdu-pack_zh_CN.qm")))
        QCoreApplication::installTranslator(&translator);

    const QString name = arguments.value(1);
    if (name == QStringLiteral("--version") || name == QStringLiteral("-v")) {
        out(QStringLiteral("kangdu-pack " KANGDU_VERSION));
        return Ok;
    }
    if (name == QStringLiteral("--help") || name == QStringLiteral("-h") || name == QStringLiteral("help")) {
        out(usage());
        return Ok;
    }
    for (const Command &command : kCommands) {
        if (name == QLatin1String(command.name)) {
            arguments.removeAt(1);
            return command.run(arguments);
        }
    }
    if (!name.isEmpty())
        err(Tool::tr("\"%1\" is no command.").arg(name));
    err(usage());
    return Usage;
}
