// SPDX-License-Identifier: GPL-3.0-or-later
// What only larger or damaged indexes show: spilled runs, long prefixes, counts, contiguity, hostile blobs.
#include "db/search/pack_index.h"
#include "db/search/pinyin_lookup.h"
#include "db/search/postings_builder.h"
#include "db/search/search_engine.h"
#include "db/search/search_schema.h"
#include "tests/db/search/small_library.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTest>

using namespace kangdu;
using namespace Qt::StringLiterals;

namespace {

IndexDocument article(int id, const QString &title, const QString &text, Kind kind = Kind::Condition, const QString &language = u"zh-CN"_s)
{
    IndexDocument document;
    document.articleId = id;
    document.slug = u"topic-%1"_s.arg(id);
    document.language = language;
    document.kind = kind;
    document.shortTitle = document.title = title;
    document.parts.append({u"causes"_s, u"causes"_s, u"病因"_s, text});
    document.headings += u"病因"_s;
    return document;
}

struct Lists {
    std::vector<std::pair<QByteArray, std::vector<Posting>>> all;
    bool complete = false;
};

Lists listsOf(const QVector<IndexDocument> &documents, size_t postingsInMemory)
{
    PostingsBuilder builder({}, postingsInMemory);
    for (const IndexDocument &document : documents)
        builder.add(document);
    Lists lists;
    lists.complete = builder.forEachTerm([&](const QByteArray &term, const std::vector<Posting> &postings) {
        lists.all.emplace_back(term, postings);
        return true;
    });
    return lists;
}

}  // namespace

class IndexScaleTest final : public QObject {
    Q_OBJECT
private:
    QTemporaryDir folder_;

    SearchResults ask(const QString &file, const QString &text, int limit = 20)
    {
        SearchEngine engine;
        (void)engine.open(folder_.filePath(file));
        SearchQuery query{text, u"zh-CN"_s};
        query.limit = limit;
        return engine.search(query);
    }

private slots:
    void postingsOfEveryWidth_data()
    {
        QTest::addColumn<int>("bits");
        for (int bits = 0; bits < 24; ++bits)
            QTest::addRow("%d", bits) << bits;
    }
    void postingsOfEveryWidth()
    {
        QFETCH(int, bits);
        QRandomGenerator random(quint32(bits) + 1);
        std::vector<Posting> postings;
        quint32 document = 0;
        for (int i = 0; i < 300; ++i) {
            postings.push_back({document, quint8(bits % 9 == 0 ? 7 : 1 + random.bounded(1 << bits % 9))});
            document += 1 + (bits == 0 ? 0 : random.bounded(1u << bits));
        }
        const auto list = PostingList::parse(encodePostings(postings), 300, document);
        QVERIFY(list);
        std::vector<quint32> documents;
        list->documents(&documents);
        for (size_t i = 0; i < postings.size(); ++i)
            QVERIFY(documents[i] == postings[i].document && list->impacts()[i] == postings[i].impact);
    }
    void spilledRunsAddUp()
    {
        const QVector<IndexDocument> documents = test::smallLibrary();
        const Lists inMemory = listsOf(documents, 1000000), spilled = listsOf(documents, 150);
        QVERIFY(inMemory.complete && spilled.complete);
        QVERIFY(inMemory.all.size() > 500);
        QVERIFY(inMemory.all == spilled.all);
    }
    void streamedDocumentsGiveTheSameBytes()
    {
        const QVector<IndexDocument> documents = test::smallLibrary();
        const QString whole = folder_.filePath(u"whole"_s), streamed = folder_.filePath(u"streamed"_s);
        QCOMPARE(test::writeIndexFile(whole, documents), QString());
        Result<void> written, refused;
        {
            QSqlDatabase db = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"stream"_s);
            db.setDatabaseName(streamed);
            QVERIFY(db.open());
            qsizetype next = 0;
            written = writeSearchIndex(db, [&](IndexDocument *document) {
                if (next == documents.size())
                    return false;
                *document = documents[next++];
                return true;
            });
            db.close();
            db.setDatabaseName(folder_.filePath(u"refused"_s));
            QVERIFY(db.open());
            next = documents.size();
            refused = writeSearchIndex(db, [&](IndexDocument *document) {
                *document = documents[--next];  // the wrong way round
                return true;
            });
        }
        QSqlDatabase::removeDatabase(u"stream"_s);
        QVERIFY(written);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, Error::Code::Invalid);
        QFile a(whole), b(streamed);
        QVERIFY(a.open(QIODevice::ReadOnly) && b.open(QIODevice::ReadOnly));
        QCOMPARE(a.readAll(), b.readAll());
    }
    void aPrefixOfManyWordsFindsThemAll()
    {
        QVector<IndexDocument> documents;
        for (int i = 0; i < 200; ++i)  // more words than a reader unites
            documents.append(article(i + 1, u"Page %1"_s.arg(i), u"myo%1%2 something"_s.arg(QChar(u'a' + i % 26)).arg(QString(1 + i / 26, u'x')), Kind::Condition, u"en"_s));
        for (int i = 200; i < 260; ++i)
            documents.append(article(i + 1, u"Page %1"_s.arg(i), u"cardio%1 something"_s.arg(i), Kind::Condition, u"en"_s));
        for (int i = 260; i < 400; ++i)
            documents.append(article(i + 1, u"Page %1"_s.arg(i), u"neuro%1 something"_s.arg(i), Kind::Condition, u"en"_s));
        QCOMPARE(test::writeIndexFile(folder_.filePath(u"prefix"_s), documents), QString());
        QCOMPARE(ask(u"prefix"_s, u"myo"_s).total, 200);
        QCOMPARE(ask(u"prefix"_s, u"card"_s).total, 60);
        QCOMPARE(ask(u"prefix"_s, u"cardio2"_s).total, 60);
        QCOMPARE(ask(u"prefix"_s, u"neur"_s).total, 140);
        QCOMPARE(ask(u"prefix"_s, u"neuro3"_s).total, 100);
        QCOMPARE(ask(u"prefix"_s, u"neuro39"_s).total, 10);
    }
    void countsAreExactBeyondWhatIsRanked()
    {
        QVector<IndexDocument> documents;
        for (int i = 0; i < 2000; ++i)
            documents.append(article(i + 1, u"条目%1"_s.arg(i), i % 3 == 0 ? u"讲到肌肉的事"_s : u"别的事情"_s, i % 2 == 0 ? Kind::Condition : Kind::Treatment));
        QCOMPARE(test::writeIndexFile(folder_.filePath(u"counts"_s), documents), QString());
        for (const QString &text : {u"肌"_s, u"肌肉"_s}) {
            const SearchResults results = ask(u"counts"_s, text);
            QCOMPARE(results.total, 667);
            QCOMPARE(results.counts, (QMap<Kind, int>{{Kind::Condition, 334}, {Kind::Treatment, 333}}));
            QCOMPARE(results.hits.size(), 20);
            QCOMPARE(results.hits.first().slug, u"topic-1"_s);  // equal otherwise: the better one by quality
        }
    }
    void theOneThatHoldsTheWordsSideBySideIsFirst()
    {
        QVector<IndexDocument> documents;
        for (int i = 0; i < 80; ++i)
            documents.append(article(i + 1, u"条目%1"_s.arg(i), u"腓肠，肠肌，肌炎，都在这里。"_s));
        documents.append(article(81, u"别的"_s, u"这里一句很长的话，说的是腓肠肌炎，还有许多别的事情，与前面的都不相同。"_s));
        QCOMPARE(test::writeIndexFile(folder_.filePath(u"apart"_s), documents), QString());
        const SearchResults results = ask(u"apart"_s, u"腓肠肌炎"_s);
        QCOMPARE(results.total, 81);
        QCOMPARE(results.hits.first().slug, u"topic-81"_s);
    }
    void namesByInitialsAreThoseOfAScan()
    {
        QCOMPARE(test::writeIndexFile(folder_.filePath(u"small"_s), test::smallLibrary()), QString());
        auto opened = PackIndex::open(folder_.filePath(u"small"_s));
        QVERIFY(opened);
        PackIndex &index = *opened.value();
        int found = 0;
        for (const QString &typed : {u"j"_s, u"jr"_s, u"ji"_s, u"jirou"_s, u"jirouws"_s, u"ws"_s, u"weisuo"_s, u"zhfpt"_s, u"zfpt"_s, u"2xtnb"_s, u"肌rou"_s, u"rou肉"_s, u"dmd"_s,
                                     u"tnb"_s, u"tangniaobingr"_s, u"xian"_s, u"xi"_s, u"an"_s, u"s"_s, u"zh"_s, u"zhong"_s, u"nve"_s, u"gong"_s, u"yundong"_s, u"ydsjy"_s, u"shenjingy"_s}) {
            const QString keys = PinyinMatcher::keysOf(typed);
            const auto scanned = index.pinyin().find(index.names(), keys, 1000);
            const auto looked = findByPinyin(index, keys, 100000);
            const auto nameOf = [](const PinyinMatch &match) { return match.name; };
            QVector<int> a, b;
            std::transform(scanned.begin(), scanned.end(), std::back_inserter(a), nameOf);
            std::transform(looked.begin(), looked.end(), std::back_inserter(b), nameOf);
            QVERIFY2(a == b, qPrintable(typed));
            found += int(a.size());
        }
        QVERIFY(found > 100);
    }
    void otherFormatsAreNamed_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<int>("code");
        QTest::newRow("older") << u"1"_s << int(Error::Code::WrongVersion);
        QTest::newRow("newer") << QString::number(kSearchFormat + 1) << int(Error::Code::WrongVersion);
        QTest::newRow("no number") << u"x"_s << int(Error::Code::Damaged);
    }
    void otherFormatsAreNamed()
    {
        QFETCH(QString, format);
        QFETCH(int, code);
        const QString path = folder_.filePath(u"format"_s);
        QFile::remove(path);
        QCOMPARE(test::writeIndexFile(path, test::smallLibrary(), {u"UPDATE search_array SET bytes = '%1' WHERE name = 'format'"_s.arg(format)}), QString());
        const auto opened = PackIndex::open(path);
        QVERIFY(!opened);
        QCOMPARE(int(opened.error().code), code);
        QVERIFY(!opened.error().advice.isEmpty());
    }
    /// Every blob cut short, with flipped bits, with other counts; the file itself stays sound SQLite.
    void hostileBlobs()
    {
        const QString whole = folder_.filePath(u"sound"_s), bad = folder_.filePath(u"hostile"_s);
        QVector<IndexDocument> documents = test::smallLibrary();
        for (int i = 0; i < 300; ++i)
            documents.append(article(1000 + i, u"肌肉条目%1"_s.arg(i), u"肌肉萎缩 muscle wasting %1"_s.arg(i)));
        QCOMPARE(test::writeIndexFile(whole, documents), QString());
        const QList<std::array<QString, 3>> places{{u"search_array"_s, u"bytes"_s, u"name IN ('names', 'documents', 'dictionary', 'topics')"_s},
                                                   {u"search_list"_s, u"postings"_s, u"1"_s},
                                                   {u"search_term"_s, u"postings"_s, u"list = 0"_s},
                                                   {u"search_text"_s, u"parts"_s, u"1"_s}};
        for (quint32 round = 0; round < 60; ++round) {
            QRandomGenerator random(round);
            QFile::remove(bad);
            QVERIFY(QFile::copy(whole, bad));
            {
                QSqlDatabase db = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"hostile"_s);
                db.setDatabaseName(bad);
                QVERIFY(db.open() && db.transaction());
                const auto &[table, column, where] = places[qsizetype(round) % places.size()];
                QSqlQuery read(db), write(db);
                QVERIFY(read.exec(u"SELECT rowid_, %1 FROM (SELECT %2 AS rowid_, %1 FROM %3 WHERE %4)"_s.arg(
                    column, table == u"search_array" ? u"name"_s : table == u"search_term" ? u"term"_s : table == u"search_list" ? u"id"_s : u"document"_s, table, where)));
                QVERIFY(write.prepare(u"UPDATE %1 SET %2 = ? WHERE %3 = ?"_s.arg(table, column, table == u"search_array" ? u"name"_s : table == u"search_term" ? u"term"_s : table == u"search_list" ? u"id"_s : u"document"_s)));
                QList<std::pair<QVariant, QByteArray>> rows;
                while (read.next())
                    rows.append({read.value(0), read.value(1).toByteArray()});
                QVERIFY(!rows.isEmpty());
                for (auto &[key, bytes] : rows) {
                    if (bytes.isEmpty())
                        continue;
                    if (random.bounded(4) == 0)
                        bytes.truncate(random.bounded(bytes.size()));
                    for (int flips = int(random.bounded(4)); flips > 0 && !bytes.isEmpty(); --flips)
                        bytes[random.bounded(bytes.size())] ^= char(1 << random.bounded(8));
                    write.bindValue(0, bytes.isNull() ? QByteArray("") : bytes);
                    write.bindValue(1, key);
                    QVERIFY(write.exec());
                }
                if (round % 8 == 7)
                    QVERIFY(write.exec(u"UPDATE search_term SET documents = documents * %1 + %2"_s.arg(random.bounded(3)).arg(random.bounded(400))));
                QVERIFY(db.commit());
            }
            QSqlDatabase::removeDatabase(u"hostile"_s);
            SearchEngine engine;
            (void)engine.open(bad);
            for (const QString &text : {u"肌"_s, u"肌肉萎缩"_s, u"肌肉萎缩怎么锻炼"_s, u"mus"_s, u"muscle wastin"_s, u"jrws"_s, u"weisuo"_s, u"sarcopnia"_s, u"骨质输松"_s})
                for (const SearchHit &hit : engine.search({text, u"zh-CN"_s}).hits)
                    for (const TextRange &mark : hit.snippetMarks)
                        QVERIFY(mark.start >= 0 && mark.start + mark.length <= hit.snippet.size());
        }
    }
};

QTEST_GUILESS_MAIN(IndexScaleTest)
#include "index_scale_test.moc"
