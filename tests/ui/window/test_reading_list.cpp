// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/reading_list.h"

#include <QTemporaryDir>
#include <QTest>

using namespace kangdu;

class TestReadingList final : public QObject {
    Q_OBJECT

    static QString shown(const Settings &settings)
    {
        QStringList result;
        for (const HomePage::Reading &item : readingList(settings))
            result << QStringLiteral("%1 %2").arg(item.slug).arg(qRound(item.progress * 100));
        return result.join(", ");
    }

private slots:
    void newestFirst()
    {
        Settings settings{QString()};
        QCOMPARE(shown(settings), QString());
        noteReading(settings, "a", 0.5);
        noteReading(settings, "b", 0.25);
        QCOMPARE(shown(settings), QString("b 25, a 50"));
        noteReading(settings, "a", 0.75);
        QCOMPARE(shown(settings), QString("a 75, b 25"));
    }

    void bounds_data()
    {
        QTest::addColumn<qreal>("progress");
        QTest::addColumn<bool>("kept");
        QTest::newRow("just opened") << 0.0 << false;
        QTest::newRow("a line") << 0.01 << false;
        QTest::newRow("begun") << 0.02 << true;
        QTest::newRow("half") << 0.5 << true;
        QTest::newRow("nearly") << 0.97 << true;
        QTest::newRow("finished") << 1.0 << false;
        QTest::newRow("not a number") << qQNaN() << false;
    }
    void bounds()
    {
        QFETCH(qreal, progress);
        QFETCH(bool, kept);
        Settings settings{QString()};
        noteReading(settings, "a", progress);
        QCOMPARE(!readingList(settings).isEmpty(), kept);
    }

    void finishedLeavesTheList()
    {
        Settings settings{QString()};
        noteReading(settings, "a", 0.5);
        noteReading(settings, "b", 0.5);
        noteReading(settings, "a", 1.0);
        QCOMPARE(shown(settings), QString("b 50"));
    }

    void keepsTwenty()
    {
        Settings settings{QString()};
        for (int i = 0; i < 100; ++i)
            noteReading(settings, QStringLiteral("t-%1").arg(i), 0.5);
        const auto items = readingList(settings);
        QCOMPARE(items.size(), 20);
        QCOMPARE(items.first().slug, QString("t-99"));
        QCOMPARE(items.last().slug, QString("t-80"));
    }

    void oddFiles()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath("settings.json");
        QFile out(file);
        QVERIFY(out.open(QIODevice::WriteOnly));
        out.write(R"({"reading": [1, "a", null, [], {}, {"slug": ""}, {"slug": "a", "progress": "x"}, {"slug": "b", "progress": 7},
                     {"slug": "c", "progress": -1}, {"slug": ["d"]}, {"progress": 0.5}]})");
        out.close();
        const Settings settings(file);
        QCOMPARE(shown(settings), QString("a 0, b 100, c 0"));
    }

    void savedAndReadAgain()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath("settings.json");
        {
            Settings settings(file);
            noteReading(settings, "atrophy", 0.5);
            QVERIFY(settings.save());
        }
        QCOMPARE(shown(Settings(file)), QString("atrophy 50"));
    }
};

QTEST_GUILESS_MAIN(TestReadingList)
#include "test_reading_list.moc"
