// SPDX-License-Identifier: GPL-3.0-or-later
// lexicon.txt: what is read, what is complained of, and how queries are cut with it.
#include "db/search/fold.h"
#include "db/search/lexicon.h"
#include "db/search/query_pieces.h"
#include "db/search/word_stem.h"

#include <QTest>

using namespace kangdu;
using namespace Qt::StringLiterals;

class LexiconTest final : public QObject {
    Q_OBJECT
private:
    Lexicon lexicon_;

    quint64 meaning(const QString &typed) const
    {
        const QString text = fold(typed).simplified();
        std::vector<QueryPiece> pieces;
        cutQuery(text, textRuns(text), lexicon_, {}, false, &pieces);
        splitPhrases(text, lexicon_, &pieces);
        return meaningOf(text, pieces);
    }

private slots:
    void initTestCase() { QVERIFY(lexicon_.add(Lexicon::base()).isEmpty()); }

    void complains_data()
    {
        using Kind = LexiconProblem::Kind;
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("line");
        QTest::addColumn<int>("column");
        const auto row = [](const char *name, const char *text, Kind kind, int line, int column) { QTest::newRow(name) << QByteArray(text) << int(kind) << line << column; };
        row("unknown section", "# a\n[fillers]\nx\n", Kind::UnknownSection, 2, 1);
        row("unknown intent", "[intent wealth: causes]\nrich\n", Kind::UnknownIntent, 1, 1);
        row("unknown facet", "[intent causes: reasons]\nwhy\n", Kind::UnknownFacet, 1, 1);
        row("no facet", "[intent causes]\nwhy\n", Kind::UnknownFacet, 1, 1);
        row("unknown region", "[region tail]\ntail\n", Kind::UnknownRegion, 1, 1);
        row("no section", "what, how\n", Kind::NoSection, 1, 1);
        row("empty", "[filler]\nwhat,, how\n", Kind::Empty, 2, 6);
        row("twice", "[filler]\nwhat, how\nWHAT\n", Kind::Twice, 3, 1);
        row("twice by the plural", "[filler]\ncramp, cramps\n", Kind::Twice, 2, 8);
        row("traditional twice", "[same]\n萎缩, 萎縮, x\n", Kind::Twice, 2, 5);
        row("alone", "[same]\nweak\n", Kind::Alone, 2, 1);
        row("too long", "[filler]\naaaaaaaaaa aaaaaaaaaa aaaaaaaaaa aaaaaaaaaa aaaaaaaaaa aaaaaaaaaa\n", Kind::TooLong, 2, 1);
    }
    void complains()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, kind);
        QFETCH(int, line);
        QFETCH(int, column);
        Lexicon lexicon;
        const QVector<LexiconProblem> problems = lexicon.add(text);
        QCOMPARE(problems.size(), 1);
        QCOMPARE(int(problems[0].kind), kind);
        QCOMPARE(problems[0].line, line);
        QCOMPARE(problems[0].column, column);
    }

    void anIntentWithoutFacetsNamesNoFacet()
    {
        Lexicon lexicon;
        const QVector<LexiconProblem> problems = lexicon.add("[intent causes]\nwhy\n");
        QCOMPARE(problems.size(), 1);
        QVERIFY2(problems[0].text.isEmpty(), qPrintable(problems[0].text));  // so that the author reads what is missing
    }

    void findsTheLongestPhrase()
    {
        Lexicon lexicon;
        QVERIFY(lexicon.add("[filler]\n怎么, what\n[intent rehabilitation: rehabilitation]\n怎么锻炼, what to do\n[region calf]\n小腿\n[same]\n无力, 没劲, weakness\n").isEmpty());
        QCOMPARE(lexicon.longestHan(u"怎么锻炼呢").length, 4);
        QCOMPARE(lexicon.longestHan(u"怎么锻").length, 2);
        QVERIFY(!lexicon.longestHan(u"锻炼").entry);
        QCOMPARE(lexicon.longestLatin({u"what", u"to", u"do"}, 0).length, 3);
        QCOMPARE(lexicon.longestLatin({u"what", u"to", u"eat"}, 0).length, 1);
        QVERIFY(!lexicon.longestLatin({u"to"}, 0).entry);
        QCOMPARE(lexicon.regions().at(lexicon.longestHan(u"小腿").entry->region), QStringList{u"calf"_s});
        QCOMPARE(lexicon.meanings().at(lexicon.longestHan(u"没劲").entry->meaning).first(), u"无力"_s);
        QVERIFY(lexicon.beginsPhrase(u"怎么锻"));
        QVERIFY(!lexicon.beginsPhrase(u"怎么锻炼"));
    }
    void aLaterFileAdds()
    {
        Lexicon lexicon;
        QVERIFY(lexicon.add("[region knee]\n膝盖\n").isEmpty());
        QVERIFY(lexicon.add("[same]\n膝盖, 波棱盖\n").isEmpty());
        const LexiconEntry *entry = lexicon.longestHan(u"膝盖").entry;
        QVERIFY(entry && entry->region >= 0 && entry->meaning >= 0);
    }

    void stems_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("stem");
        for (const auto &[word, stem] : {std::pair{"muscles", "muscle"}, {"injuries", "injury"}, {"exercises", "exercise"}, {"diabetes", "diabete"}, {"loss", "loss"},
                                         {"virus", "virus"}, {"als", "als"}, {"eyes", "eye"}, {"shoes", "shoes"}, {"weakness", "weakness"}})
            QTest::newRow(word) << QString::fromLatin1(word) << QString::fromLatin1(stem);
    }
    void stems()
    {
        QFETCH(QString, word);
        QFETCH(QString, stem);
        QCOMPARE(QString::fromStdU16String(wordStem(word)), stem);
    }

    void sameMeaning_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::addColumn<bool>("same");
        const auto row = [](const QString &one, const QString &other, bool same) { QTest::newRow(qPrintable(one + u'|' + other)) << one << other << same; };
        row(u"膝盖痛看哪个科"_s, u"膝盖疼要挂什么科"_s, true);
        row(u"腿没劲怎么锻炼"_s, u"腿没力气如何锻炼"_s, true);
        row(u"肌肉萎縮怎麼治"_s, u"肌肉萎缩怎么治疗"_s, true);
        row(u"numb fingers"_s, u"my fingers are numb"_s, true);
        row(u"which doctor for knee pain"_s, u"what doctor for a painful knee"_s, true);
        row(u"肌肉萎缩会传染吗"_s, u"肌肉萎缩会遗传吗"_s, false);
        row(u"肌肉萎缩"_s, u"肌肉萎缩怎么治"_s, false);
        row(u"缩萎肉肌"_s, u"肌肉萎缩"_s, false);
        row(u"knee pain"_s, u"hip pain"_s, false);
    }
    void sameMeaning()
    {
        QFETCH(QString, one);
        QFETCH(QString, other);
        QFETCH(bool, same);
        QVERIFY(meaning(one) != 0);
        QCOMPARE(meaning(one) == meaning(other), same);
        QCOMPARE(meaning(u"怎么办呢"_s), quint64(0));
    }

    void wordsThatAreNeverCut_data()
    {
        QTest::addColumn<QString>("text");
        for (const QString &text : {u"营养不良"_s, u"运动神经元病"_s, u"传染病"_s, u"手术刀口"_s})
            QTest::newRow(qPrintable(text)) << text;
    }
    void wordsThatAreNeverCut()
    {
        QFETCH(QString, text);
        std::vector<QueryPiece> pieces;
        cutQuery(text, textRuns(text), lexicon_, {}, false, &pieces);
        QCOMPARE(pieces.size(), size_t(1));
        QCOMPARE(int(pieces[0].role()), int(LexiconEntry::Role::Word));
    }
};

QTEST_GUILESS_MAIN(LexiconTest)
#include "lexicon_test.moc"
