// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pack/console.h"

#include "app/pack/commands.h"

#include <QElapsedTimer>

#include <cstdio>
#include <memory>

#ifdef Q_OS_WIN
#include <io.h>
#define isatty _isatty
#define fileno _fileno
#else
#include <unistd.h>
#endif

namespace kangdu::tool {

namespace {

void print(FILE *stream, const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stream);
}

QString stageName(Stage stage)
{
    switch (stage) {
    case Stage::Reading:
        return Tool::tr("Reading");
    case Stage::Checking:
        return Tool::tr("Checking");
    case Stage::Writing:
        return Tool::tr("Writing");
    case Stage::Indexing:
        return Tool::tr("Indexing");
    case Stage::Closing:
        return Tool::tr("Closing");
    }
    return {};
}

}  // namespace

void out(const QString &line) { print(stdout, line + '\n'); }
void err(const QString &line) { print(stderr, line + '\n'); }

void err(const Error &error)
{
    QString where = error.file;
    if (error.line > 0)
        where += QStringLiteral(":%1:%2").arg(error.line).arg(error.column);
    err(where.isEmpty() ? error.message : where + QStringLiteral(": ") + error.message);
    if (!error.advice.isEmpty())
        err(error.advice);
}

std::optional<int> parse(QCommandLineParser &parser, const QStringList &arguments, int low, int high)
{
    const QCommandLineOption help({QStringLiteral("h"), QStringLiteral("help")}, Tool::tr("Shows this help."));
    parser.addOption(help);
    if (!parser.parse(arguments)) {
        err(parser.errorText());
        return Usage;
    }
    if (parser.isSet(help)) {
        out(parser.helpText().trimmed());
        return Ok;
    }
    const int count = int(parser.positionalArguments().size());
    if (count < low || count > high) {
        err(count < low ? Tool::tr("Something is missing on the command line.") : Tool::tr("There is too much on the command line."));
        err(parser.helpText().trimmed());
        return Usage;
    }
    return std::nullopt;
}

Progress progressPrinter(bool always)
{
    const bool terminal = isatty(fileno(stderr));
    if (!always && !terminal)
        return {};
    struct State {
        QElapsedTimer started;
        qint64 last = 0;
        bool shown = false;
    };
    auto state = std::make_shared<State>();
    state->started.start();
    return [state, always, terminal](Stage stage, int done, int total) {
        const qint64 now = state->started.elapsed();
        const bool end = total > 0 && done == total;
        const qint64 wait = always ? 100 : 700;  // a short build says nothing
        if ((now < wait && !always) || (now - state->last < 100 && !end))
            return;
        if (end && !state->shown && !always)
            return;
        state->last = now;
        state->shown = true;
        const QString text = total > 0 ? QStringLiteral("%1 %2/%3").arg(stageName(stage)).arg(done).arg(total) : stageName(stage);
        print(stderr, terminal ? QStringLiteral("\r\x1b[K") + text + (end && stage == Stage::Indexing ? QStringLiteral("\r\x1b[K") : QString())
                               : text + '\n');
    };
}

}  // namespace kangdu::tool
