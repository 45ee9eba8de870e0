// SPDX-License-Identifier: GPL-3.0-or-later
// lexicon.txt: findings stand at their place, and a sound one goes into the pack.
#include "tests/db/authoring/sample_library.h"

#include "db/authoring/lexicon_reader.h"

#include <QTest>

using namespace kangdu;

class TestLexiconFile final : public QObject {
    Q_OBJECT

private slots:
    void findings_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("found");
        const auto row = [](const char *text, const char *found) { QTest::newRow(found) << QByteArray(text) << QString::fromLatin1(found); };
        row("[filler]\nwhat, how\n\n# a comment\n[same]\nweak, feeble\n", "");
        row("[fillers]\nwhat\n", "F02 1:1");
        row("what\n", "F03 1:1");
        row("[filler]\nwhat, , how\n", "F03 2:6");
        row("[intent causes: roots]\nwhy\n", "F04 1:1");
        row("[filler]\nwhat\nhow, what\n", "F08 3:6");
        row("[intent nonsense: causes]\nwhy\n", "F14 1:1");
        row("[region moon]\nmoon\n", "F14 1:1");
        row("[same]\nweak\n[region moon]\nmoon\n", "F03 2:1 F14 3:1");
    }
    void findings()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, found);
        Findings findings;
        FindingSink sink(findings);
        checkLexicon(QStringLiteral("lexicon.txt"), text, sink);
        QStringList lines;
        for (const Finding &finding : findings) {
            lines << QStringLiteral("%1 %2:%3").arg(finding.rule).arg(finding.place.line).arg(finding.place.column);
            QCOMPARE(finding.place.file, QStringLiteral("lexicon.txt"));
            QVERIFY(!finding.message.isEmpty());
        }
        QCOMPARE(lines.join(' '), found);
    }
    void everySectionOfTheFormatIsKnown()
    {
        // FORMAT.md shows a file; it must be a sound one.
        QFile format(QStringLiteral(KANGDU_CONTENT "/FORMAT.md"));
        QVERIFY(format.open(QIODevice::ReadOnly));
        const QByteArray page = format.readAll();
        const qsizetype start = page.indexOf("```\n", page.indexOf("## lexicon.txt")) + 4;
        const QByteArray example = page.mid(start, page.indexOf("```", start) - start);
        QVERIFY(example.contains("[same]") && example.contains("[word]"));
        Findings findings;
        FindingSink sink(findings);
        checkLexicon(QStringLiteral("FORMAT.md"), example, sink);
        QVERIFY2(findings.isEmpty(), findings.isEmpty() ? "" : qPrintable(findings.first().message));
    }
};

QTEST_GUILESS_MAIN(TestLexiconFile)
#include "tst_lexicon.moc"
