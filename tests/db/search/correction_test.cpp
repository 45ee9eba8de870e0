// SPDX-License-Identifier: GPL-3.0-or-later
// Distances, sounds, spelling: the parts that mend a query.
#include "db/search/edit_distance.h"
#include "db/search/sound.h"
#include "db/search/vocabulary.h"
#include "tests/db/search/small_library.h"

#include <QRandomGenerator>
#include <QTest>

using namespace kangdu;
using namespace Qt::StringLiterals;

namespace {

/// Optimal string alignment distance by the book: the standard that the bit-parallel one is held to.
QVector<int> lastRow(QStringView pattern, QStringView text)
{
    QVector<QVector<int>> table(pattern.size() + 1, QVector<int>(text.size() + 1));
    for (qsizetype i = 0; i <= pattern.size(); ++i)
        for (qsizetype j = 0; j <= text.size(); ++j) {
            if (i == 0 || j == 0) {
                table[i][j] = int(i + j);
                continue;
            }
            int best = std::min(table[i - 1][j], table[i][j - 1]) + 1;
            best = std::min(best, table[i - 1][j - 1] + (pattern[i - 1] != text[j - 1]));
            if (i > 1 && j > 1 && pattern[i - 1] == text[j - 2] && pattern[i - 2] == text[j - 1])
                best = std::min(best, table[i - 2][j - 2] + 1);
            table[i][j] = best;
        }
    return table.last();
}

}  // namespace

class CorrectionTest final : public QObject {
    Q_OBJECT
private slots:
    void distance_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("whole");
        QTest::addColumn<int>("prefix");
        QTest::newRow("equal") << u"muscle"_s << u"muscle"_s << 0 << 0;
        QTest::newRow("swapped") << u"muslce"_s << u"muscle"_s << 1 << 1;
        QTest::newRow("missing") << u"muscl"_s << u"muscle"_s << 1 << 0;
        QTest::newRow("beginning") << u"osteo"_s << u"osteoporosis"_s << 7 << 0;
        QTest::newRow("wrong beginning") << u"ostoe"_s << u"osteoporosis"_s << 8 << 1;
        QTest::newRow("Han") << u"肌肉委缩"_s << u"肌肉萎缩"_s << 1 << 1;
        QTest::newRow("empty") << u""_s << u"abc"_s << 3 << 0;
    }
    void distance()
    {
        QFETCH(QString, pattern);
        QFETCH(QString, text);
        QFETCH(int, whole);
        QFETCH(int, prefix);
        const EditDistance measured(pattern);
        QCOMPARE(measured.to(text), whole);
        QCOMPARE(measured.toPrefix(text), prefix);
    }
    void distanceIsThatOfTheBook()
    {
        QRandomGenerator random(7);
        for (int round = 0; round < 3000; ++round) {
            QString pattern, text;
            for (quint32 i = random.bounded(12u) + 1; i-- > 0;)
                pattern += QChar(u'a' + random.bounded(4));
            for (quint32 i = random.bounded(12u); i-- > 0;)
                text += QChar(u'a' + random.bounded(4));
            const QVector<int> row = lastRow(pattern, text);
            QVERIFY2(EditDistance(pattern).to(text) == row.last(), qPrintable(pattern + u' ' + text));
            QVERIFY2(EditDistance(pattern).toPrefix(text) == *std::min_element(row.begin(), row.end()), qPrintable(pattern + u' ' + text));
        }
    }

    void sounds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("sound");
        QTest::addColumn<QString>("rough");
        QTest::newRow("Han") << u"肌肉萎缩"_s << u"jirouweisuo"_s << u"jirouweisuo"_s;
        QTest::newRow("rough") << u"张力"_s << u"zhangli"_s << u"zanni"_s;
        QTest::newRow("letters") << u"维生素d"_s << u"weishengsud"_s << u"weisensud"_s;
        QTest::newRow("punctuation") << u"肌、肉"_s << u"jirou"_s << u"jirou"_s;
    }
    void sounds()
    {
        QFETCH(QString, text);
        QFETCH(QString, sound);
        QFETCH(QString, rough);
        QCOMPARE(soundOf(text), sound);
        QCOMPARE(roughSound(soundOf(text)), rough);
    }

    void vocabulary()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"small.kdpack"_s);
        QCOMPARE(test::writeIndexFile(path, test::smallLibrary()), QString());
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"vocabulary"_s);
            database.setDatabaseName(path);
            QVERIFY(database.open());
            const Vocabulary words(database);
            QCOMPARE(words.nearest(u"osteoperosis"_s, false)->text, u"osteoporosis"_s);
            QCOMPARE(words.nearest(u"osteoperosis"_s, false)->errors, 1);
            QCOMPARE(words.nearest(u"muslce"_s, false)->text, u"muscle"_s);
            QCOMPARE(words.nearest(u"osteoprosi"_s, true)->text, u"osteoporosis"_s);  // still typing
            QVERIFY(!words.nearest(u"xyz"_s, false));          // too short to say
            QVERIFY(!words.nearest(u"qqqqqqqq"_s, false));
            QVERIFY(!words.nearest(u"nuscles"_s, false) || words.nearest(u"nuscles"_s, false)->text[0] == u'n');  // the first letter is right
        }
        QSqlDatabase::removeDatabase(u"vocabulary"_s);
    }
};

QTEST_GUILESS_MAIN(CorrectionTest)
#include "correction_test.moc"
