// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/search/edit_distance.h"
#include "db/search/fold.h"
#include "db/search/snippet.h"
#include "db/search/tokenizer.h"

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
