// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/search/pack_index.h"
#include "db/search/search_engine.h"
#include "tests/db/search/small_library.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace kangdu;
using namespace Qt::StringLiterals;

class SearchIndexTest final : public QObject {
    Q_OBJECT
private:
    QTemporaryDir folder_;

    static void ask(const QString &path)
    {
        SearchEngine engine;
        (void)engine.open(path);
        for (const QString &text : {u"肌"_s, u"肌肉萎缩"_s, u"mus"_s, u"muscle wast"_s, u"jrws"_s, u"膝盖痛怎么办"_s})
            (void)engine.search({text, u"zh-CN"_s});
    }

private slots:
    void postingsRoundTrip_data()
    {
        QTest::addColumn<int>("count");
        for (const int count : {1, 2, 127, 128, 129, 1000, 20000})
            QTest::addRow("%d", count) << count;
    }
    void postingsRoundTrip()
    {
        QFETCH(int, count);
        QRandomGenerator random(7);
        std::vector<Posting> postings;
        quint32 document = random.bounded(3);
        for (int i = 0; i < count; ++i) {
            postings.push_back({document, quint8(1 + random.bounded(255))});
            document += 1 + random.bounded(i % 50 == 0 ? 5000 : 9);
        }
        const auto list = PostingList::parse(encodePostings(postings), count, document + 1);
        QVERIFY(list);
        std::vector<quint32> documents;
        list->documents(&documents);
        QCOMPARE(int(documents.size()), count);
        for (int i = 0; i < count; ++i) {
            QCOMPARE(documents[i], postings[i].document);
            QCOMPARE(list->impacts()[i], postings[i].impact);
        }
        std::vector<quint32> candidates;  // every third document number
        for (quint32 i = 0; i <= document; i += 3)
            candidates.push_back(i);
        std::vector<float> scores(candidates.size()), matched(candidates.size());
        list->lookUp(candidates, 1, &scores, &matched);
        for (size_t i = 0; i < candidates.size(); ++i)
            QCOMPARE(matched[i] > 0, std::binary_search(documents.begin(), documents.end(), candidates[i]));
    }
    void postingsFromNoise()
    {
        QRandomGenerator random(11);
        for (int round = 0; round < 3000; ++round) {
            QByteArray bytes(random.bounded(700), Qt::Uninitialized);
            for (char &byte : bytes)
                byte = char(random.bounded(256));
            const auto list = PostingList::parse(bytes, random.bounded(-3, 600), 1000);
            if (!list)
                continue;
            std::vector<quint32> documents;
            list->documents(&documents);
            QVERIFY(std::all_of(documents.begin(), documents.end(), [](quint32 d) { return d < 1000; }));
            std::vector<quint32> candidates{0, 5, 100, 999};
            std::vector<float> scores(4), matched(4);
            list->lookUp(candidates, 1, &scores, &matched);
        }
    }
    void sameDocumentsSameBytes()
    {
        QVector<IndexDocument> documents = test::smallLibrary();
        const QString first = folder_.filePath(u"a"_s), second = folder_.filePath(u"b"_s);
        QCOMPARE(test::writeIndexFile(first, documents), QString());
        std::reverse(documents.begin(), documents.end());
        QCOMPARE(test::writeIndexFile(second, documents), QString());
        QFile a(first), b(second);
        QVERIFY(a.open(QIODevice::ReadOnly) && b.open(QIODevice::ReadOnly));
        QCOMPARE(a.readAll(), b.readAll());
    }
    void writingTwiceReplaces()
    {
        const QString path = folder_.filePath(u"twice"_s);
        QCOMPARE(test::writeIndexFile(path, test::smallLibrary()), QString());
        QCOMPARE(test::writeIndexFile(path, test::smallLibrary().mid(0, 4)), QString());
        auto index = PackIndex::open(path);
        QVERIFY(index);
        QCOMPARE(index.value()->documentCount(), 4u);
    }
    void twoArticlesWithOneIdAreRefused()
    {
        QVector<IndexDocument> documents = test::smallLibrary();
        documents[1].articleId = documents[0].articleId;
        QVERIFY(test::writeIndexFile(folder_.filePath(u"double"_s), documents).contains(u"muscle-atrophy"_s));
    }
    void emptyLibrary()
    {
        const QString path = folder_.filePath(u"empty"_s);
        QCOMPARE(test::writeIndexFile(path, {}), QString());
        ask(path);
    }
    void damagedTables_data()
    {
        QTest::addColumn<QString>("sql");
        for (const QString &sql : {u"UPDATE search_term SET postings = x'ff', list = 0"_s, u"UPDATE search_term SET list = 999"_s,
                                   u"UPDATE search_term SET documents = -5"_s, u"UPDATE search_term SET documents = 2147483647"_s,
                                   u"UPDATE search_list SET postings = x''"_s, u"UPDATE search_text SET parts = x'fffe1f1f1f1e'"_s, u"DELETE FROM search_text"_s,
                                   u"DELETE FROM search_reading"_s, u"UPDATE search_reading SET syllables = 'ÿ 9 aaaaaaaaaaaaaa '"_s,
                                   u"UPDATE search_array SET bytes = x'' WHERE name = 'names'"_s, u"UPDATE search_array SET bytes = zeroblob(5000) WHERE name = 'names'"_s,
                                   u"UPDATE search_array SET bytes = x'ffffffffffffffffffffffff' WHERE name = 'names'"_s,
                                   u"UPDATE search_array SET bytes = zeroblob(32) WHERE name = 'documents'"_s, u"UPDATE search_array SET bytes = x'01' WHERE name = 'documents'"_s,
                                   u"UPDATE search_array SET bytes = x'' WHERE name = 'topics'"_s, u"UPDATE search_array SET bytes = '2' WHERE name = 'format'"_s,
                                   u"DROP TABLE search_term"_s, u"DELETE FROM search_array"_s})
            QTest::newRow(qPrintable(sql)) << sql;
    }
    void damagedTables()
    {
        QFETCH(QString, sql);
        const QString path = folder_.filePath(u"damaged"_s);
        QFile::remove(path);
        QCOMPARE(test::writeIndexFile(path, test::smallLibrary(), {sql}), QString());
        ask(path);
    }
    void damagedBytes()
    {
        const QString path = folder_.filePath(u"whole"_s), bad = folder_.filePath(u"bad"_s);
        QCOMPARE(test::writeIndexFile(path, test::smallLibrary()), QString());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray whole = file.readAll();
        QRandomGenerator random(3);
        for (int round = 0; round < 150; ++round) {
            QByteArray bytes = whole;
            for (int i = 0; i < 1 + round; ++i)
                bytes[100 + random.bounded(int(bytes.size()) - 100)] = char(random.bounded(256));
            if (round % 10 == 0)
                bytes.truncate(random.bounded(int(bytes.size())));
            QFile out(bad);
            QVERIFY(out.open(QIODevice::WriteOnly));
            out.write(bytes);
            out.close();
            ask(bad);
        }
    }
};

QTEST_GUILESS_MAIN(SearchIndexTest)
#include "search_index_test.moc"
