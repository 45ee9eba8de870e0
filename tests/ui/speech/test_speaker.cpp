// SPDX-License-Identifier: GPL-3.0-or-later
// What is handed to the speech program: a script in its place writes it down.
#include "ui/speech/speaker.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace kangdu;

class TestSpeaker final : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;

    QString script(const QByteArray &body)
    {
        static int number = 0;
        QFile file(folder_.filePath(QString("speech-%1").arg(++number)));
        if (!file.open(QIODevice::WriteOnly))
            return {};
        file.write("#!/bin/sh\n" + body);
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        return file.fileName();
    }
    QString told() const
    {
        QFile file(folder_.filePath("told"));
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }

private slots:
    void init() { QFile::remove(folder_.filePath("told")); }

    void voices()
    {
        QCOMPARE(Speaker::voiceOf("Hold for 5 seconds"), QString("en"));
        QCOMPARE(Speaker::voiceOf("停住 5 秒"), QString("cmn"));
        QCOMPARE(Speaker::voiceOf({}), QString("en"));
    }

    void theTextComesWholeAndIsNoOption()
    {
        Speaker speaker;
        speaker.setProgram(script("{ echo \"$@\"; cat; } > " + folder_.filePath("told.new").toUtf8() + " && mv " + folder_.filePath("told.new").toUtf8()
                                  + ' ' + folder_.filePath("told").toUtf8() + '\n'));
        speaker.say("-w 停住 5 秒; $(rm -rf x)");
        QTRY_COMPARE(told(), QString("-v cmn -s 150 --stdin\n-w 停住 5 秒; $(rm -rf x)"));
    }

    void aNewSentenceCutsTheOldShort()
    {
        Speaker speaker;
        speaker.setProgram(script("text=$(cat)\n[ \"$text\" = long ] && sleep 60\nprintf %s \"$text\" > " + folder_.filePath("told").toUtf8() + '\n'));
        QElapsedTimer clock;
        clock.start();
        speaker.say("long");
        speaker.say("short");
        QTRY_COMPARE(told(), QString("short"));
        QVERIFY(clock.elapsed() < 30'000);
    }

    void withoutTheProgramNothingHappens()
    {
        Speaker speaker;
        speaker.setProgram({});
        QVERIFY(!speaker.isAvailable());
        speaker.say("Hold");
        speaker.setProgram(folder_.filePath("is-not-there"));
        speaker.say("Hold");
        speaker.stop();
        QVERIFY(told().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestSpeaker)
#include "test_speaker.moc"
