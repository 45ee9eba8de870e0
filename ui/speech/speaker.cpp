// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/speech/speaker.h"

#include <QStandardPaths>

#include <algorithm>

namespace kangdu {

namespace {
constexpr int kLongestMs = 20'000, kEndMs = 500;
constexpr const char *kWordsPerMinute = "150";  // slower than espeak-ng's 175: it is followed while moving
}  // namespace

Speaker::Speaker(QObject *parent) : QObject(parent), program_(QStandardPaths::findExecutable(QStringLiteral("espeak-ng")))
{
    process_.setStandardOutputFile(QProcess::nullDevice());
    process_.setStandardErrorFile(QProcess::nullDevice());
    limit_.setSingleShot(true);
    connect(&limit_, &QTimer::timeout, this, &Speaker::stop);
}

Speaker::~Speaker()
{
    stop();
}

QString Speaker::voiceOf(const QString &text)
{
    const bool han = std::any_of(text.begin(), text.end(), [](QChar c) { return c.script() == QChar::Script_Han; });
    return han ? QStringLiteral("cmn") : QStringLiteral("en");
}

void Speaker::say(const QString &text)
{
    stop();
    if (!isAvailable() || text.isEmpty())
        return;
    process_.start(program_, {QStringLiteral("-v"), voiceOf(text), QStringLiteral("-s"), QLatin1String(kWordsPerMinute), QStringLiteral("--stdin")});
    process_.write(text.toUtf8());  // never as an argument: no text can be taken for an option
    process_.closeWriteChannel();
    limit_.start(kLongestMs);
}

void Speaker::stop()
{
    limit_.stop();
    if (process_.state() == QProcess::NotRunning)
        return;
    process_.kill();
    process_.waitForFinished(kEndMs);
}

}  // namespace kangdu
