// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/search/edit_distance.h"
#include "db/search/fold.h"
#include "db/search/snippet.h"
#include "db/search/tokenizer.h"
#include "db/search/topic_set.h"

#include <QTest>

using namespace kangdu;
using namespace Qt::StringLiterals;

class FoldTest final : public QObject {
    Q_OBJECT
private slots:
    void folds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("folded");
        QTest::newRow("case") << u"Muscle ATROPHY"_s << u"muscle atrophy"_s;
        QTest::newRow("width") << u"ＴＥＮＳ（１２）"_s << u"tens(12)"_s;
        QTest::newRow("traditional") << u"肌肉萎縮與復健"_s << u"肌肉萎缩与复健"_s;
        QTest::newRow("diacritics") << u"Guillain-Barré naïve Ørsted"_s << u"guillain-barre naive orsted"_s;
        QTest::newRow("combining") << u"Barre\u0301"_s << u"barre"_s;
        QTest::newRow("ligature") << u"ﬁbre ㎎ ①"_s << u"fibre mg 1"_s;
        QTest::newRow("spaces") << u"a\u3000b\u00a0c\td"_s << u"a b c d"_s;
        QTest::newRow("format characters") << u"肌\u200b肉\ufeff"_s << u"肌肉"_s;
        QTest::newRow("half a pair") << QString(QChar(0xd800)) + u"a"_s << u" a"_s;
        QTest::newRow("greek") << u"Ω"_s << u"ω"_s;
    }
    void folds()
    {
        QFETCH(QString, text);
        QFETCH(QString, folded);
        QCOMPARE(fold(text), folded);
        QCOMPARE(foldWithOrigin(text).text, folded);
        QCOMPARE(fold(folded), folded);
        const QByteArray utf8 = text.toUtf8();  // half a pair is another character there
        const QString again = fold(QString::fromUtf8(utf8));
        for (qsizetype start = 0; start < again.size(); ++start)
            for (qsizetype length = 1; start + length <= again.size(); ++length)
                QVERIFY(foldedContains(utf8, QStringView(again).mid(start, length)));
        QVERIFY(!foldedContains(utf8, QString(again + u'肉')));
    }
    void searchesAsIfFolded()
    {
        QVERIFY(foldedContains("肌肌肉肌肌肌肉萎縮", u"肌肌肉萎缩"));  // what matched so far begins again within itself
        QVERIFY(foldedContains("肌\u200b肉萎縮", u"肌肉萎缩"));
        QVERIFY(foldedContains("① 肌肉", u"1 肌肉"));
        QVERIFY(!foldedContains("肌肉 萎縮", u"肌肉萎缩"));
        QVERIFY(foldedContains("", u"") && !foldedContains("", u"a"));
        const QString longer = QString(u'肌').repeated(100);
        QVERIFY(foldedContains(longer.toUtf8(), longer) && !foldedContains(longer.toUtf8(), QString(longer + u'肌')));
        const QByteArray whole = u"a肌é𠮷肉"_s.toUtf8();
        for (qsizetype from = 0; from < whole.size(); ++from)  // characters cut off, and a byte that begins none
            for (const QByteArray &bytes : {whole.mid(from), whole.left(from), whole.left(from) + '\xff' + whole.mid(from)})
                for (const QString &wanted : {u"肌e"_s, u"肉"_s, u"\ufffd"_s})
                    QCOMPARE(foldedContains(bytes, wanted), fold(QString::fromUtf8(bytes)).contains(wanted));
    }
    void countsTopics()
    {
        for (const size_t topics : {1u, 63u, 64u, 1984u, 1985u, 10000u}) {
            TopicSet all(topics), thirds(topics);
            for (size_t topic = 0; topic < topics; ++topic) {
                all.insert(topic);
                if (topic % 3 == 0)
                    thirds.insert(topic);
            }
            QCOMPARE(all.count(), int(topics));
            QCOMPARE(all.countCommon(thirds), int((topics + 2) / 3));
        }
    }
    void originLeadsBack()
    {
        const QString text = u"A\u0301ﬁ肌肉萎縮"_s;  // á, fi as one character, then Han
        const FoldedText folded = foldWithOrigin(text);
        QCOMPARE(folded.text, u"afi肌肉萎缩"_s);
        QCOMPARE(folded.originalRange(0, 1), (TextRange{0, 2}));
        QCOMPARE(folded.originalRange(1, 1), (TextRange{2, 1}));
        QCOMPARE(folded.originalRange(2, 1), (TextRange{2, 1}));
        QCOMPARE(folded.originalRange(5, 2), (TextRange{5, 2}));
        QCOMPARE(folded.originalRange(100, 5), (TextRange{7, 0}));
    }
    void tokens()
    {
        const QString text = u"维生素d与肌肉 b12"_s;
        QStringList terms;
        for (const TextRun &run : textRuns(text))
            forEachTerm(text, run, [&](QStringView term, qsizetype) { terms += term.toString(); });
        QCOMPARE(terms.join(u' '), u"维 维生 生 生素 素 d 与 与肌 肌 肌肉 肉 b12"_s);
    }
    void editDistance()
    {
        QCOMPARE(EditDistance(u"kitten").to(u"sitting"), 3);
        QCOMPARE(EditDistance(u"sarcopnia").to(u"sarcopenia"), 1);
        QCOMPARE(EditDistance(u"oseteo").toPrefix(u"osteoporosis"), 1);
        QCOMPARE(EditDistance(u"").to(u"abc"), 3);
        QCOMPARE(EditDistance(u"肌肉萎肌").to(u"肌肉萎缩"), 1);
        QCOMPARE(EditDistance(u"肉肌萎缩").to(u"肌肉萎缩"), 1);
    }
    void snippets()
    {
        QString text = u"第一句很短。"_s;
        for (int i = 0; i < 40; ++i)
            text += u"这里说别的事情，"_s;
        text += u"最后讲到肌肉萎縮的康復。"_s;
        const Snippet snippet = makeSnippet(text, {u"萎缩"_s, u"康复"_s});
        QVERIFY(snippet.text.startsWith(u'…'));
        QVERIFY(snippet.text.size() < 70);
        QCOMPARE(snippet.marks.size(), 2);
        QCOMPARE(snippet.text.mid(snippet.marks[0].start, snippet.marks[0].length), u"萎縮"_s);
        QCOMPARE(snippet.text.mid(snippet.marks[1].start, snippet.marks[1].length), u"康復"_s);
        QCOMPARE(makeSnippet({}, {u"a"_s}).text, QString());
        QCOMPARE(marksIn(u"atensor TENS"_s, {u"tens"_s}), (QVector<TextRange>{{8, 4}}));
    }
};

QTEST_GUILESS_MAIN(FoldTest)
#include "fold_test.moc"
