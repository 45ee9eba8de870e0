// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pack/evaluation/evaluation.h"

#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace kangdu;
using namespace kangdu::tool;
using namespace Qt::StringLiterals;

namespace {

JudgedQuery judged(const QString &text, const Grades &grades, const QString &facet = {})
{
    JudgedQuery one;
    one.query.text = text;
    one.query.language = u"zh-CN"_s;
    one.type = u"word"_s;
    one.grades = grades;
    one.facet = facet;
    return one;
}

/// Answers from a table: slugs by what was typed, best first; "slug=title" names a topic.
AskFn table(const QMap<QString, QStringList> &answers)
{
    return [answers](const SearchQuery &query) {
        QVector<SearchHit> hits;
        for (const QString &one : answers.value(query.text)) {
            SearchHit hit;
            hit.slug = one.section(u'=', 0, 0);
            hit.title = one.section(u'=', 1);
            hit.facet = u"care"_s;
            hits += hit;
        }
        return hits.mid(0, query.limit);
    };
}

QStringList lost(const AskFn &ask, const QString &text)
{
    QStringList prefixes;
    for (const PrefixViolation &one : checkPrefixes(ask, {judged(text, {{u"a"_s, 3}})}))
        prefixes += u"%1 %2 %3"_s.arg(one.prefix).arg(one.before).arg(one.now);
    return prefixes;
}

} // namespace

class EvaluationTest final : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;

    QString file(const QByteArray &text)
    {
        const QString path = folder_.filePath(u"queries.jsonl"_s);
        QFile out(path);
        return out.open(QIODevice::WriteOnly) && out.write(text) == text.size() ? path : QString();
    }

private slots:
    void ratesAList()
    {
        const Grades grades{{u"a"_s, 3}, {u"b"_s, 1}};
        QCOMPARE(rateList({u"a"_s, u"b"_s}, grades).rank, 1);
        QCOMPARE(rateList({u"a"_s, u"b"_s}, grades).ndcg, 1.0);
        // By hand: gains 7 and 1; (1/log2(3) + 7/log2(4)) / (7 + 1/log2(3)).
        const ListRating late = rateList({u"x"_s, u"b"_s, u"a"_s}, grades);
        QCOMPARE(late.rank, 2);
        QCOMPARE(late.ndcg, (1 / std::log2(3.0) + 3.5) / (7 + 1 / std::log2(3.0)));
        QCOMPARE(rateList({u"x"_s}, grades).rank, 0);
        QCOMPARE(rateList({u"x"_s}, grades).ndcg, 0.0);
        QCOMPARE(rateList({}, grades).ndcg, 0.0);
        QVERIFY(rateList({u"a"_s, u"a"_s, u"a"_s}, grades).ndcg < 1); // the same topic again is no gain
    }

    void ratesBeyondTheTenthAsNothing()
    {
        QStringList long10;
        for (int i = 0; i < 10; ++i)
            long10 += QString::number(i);
        const ListRating eleventh = rateList(long10 + QStringList{u"a"_s}, {{u"a"_s, 1}});
        QCOMPARE(eleventh.rank, 11);
        QCOMPARE(eleventh.ndcg, 0.0);
        RankingScore score;
        score.add(eleventh);
        QCOMPARE(score.hit(10), 0.0);
        QCOMPARE(score.mrr(), 0.0);
    }

    void addsUpMeans()
    {
        RankingScore score;
        QCOMPARE(score.hit(1), 0.0); // of nothing
        score.add({1, 1.0});
        score.add({2, 0.5});
        score.add({4, 0.5});
        score.add({0, 0.0});
        QCOMPARE(score.queries(), 4);
        QCOMPARE(score.hit(1), 0.25);
        QCOMPARE(score.hit(3), 0.5);
        QCOMPARE(score.hit(10), 0.75);
        QCOMPARE(score.mrr(), (1 + 0.5 + 0.25) / 4);
        QCOMPARE(score.ndcg(), 0.5);
    }

    void readsQueries()
    {
        const QueryFile read = readQueries(file(R"({"query": "褥疮", "class": "word", "expect": ["a", "b", "c", "d"]}

{"query": "ALS", "class": "english", "language": "en", "expect": ["a", "b"], "grades": [2, 0.5], "facet": "care"}
)"));
        QVERIFY(read.errors.isEmpty());
        QCOMPARE(read.queries.size(), 2);
        QCOMPARE(read.queries[0].grades, (Grades{{u"a"_s, 3}, {u"b"_s, 2}, {u"c"_s, 1}, {u"d"_s, 1}}));
        QCOMPARE(read.queries[0].query.language, u"zh-CN"_s);
        QCOMPARE(read.queries[1].line, 3);
        QCOMPARE(read.queries[1].query.language, u"en"_s);
        QCOMPARE(read.queries[1].facet, u"care"_s);
        QCOMPARE(read.queries[1].grades, (Grades{{u"a"_s, 2}, {u"b"_s, 0.5}}));
    }

    void namesBadLines_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("no JSON") << QByteArray("褥疮");
        QTest::newRow("cut off") << QByteArray(R"({"query": "a", "class": "b", "expect": ["c")");
        QTest::newRow("a list") << QByteArray(R"(["query"])");
        QTest::newRow("no query") << QByteArray(R"({"class": "b", "expect": ["c"]})");
        QTest::newRow("empty query") << QByteArray(R"({"query": " ", "class": "b", "expect": ["c"]})");
        QTest::newRow("no class") << QByteArray(R"({"query": "a", "expect": ["c"]})");
        QTest::newRow("no topic") << QByteArray(R"({"query": "a", "class": "b", "expect": []})");
        QTest::newRow("topic as text") << QByteArray(R"({"query": "a", "class": "b", "expect": "c"})");
        QTest::newRow("twice") << QByteArray(R"({"query": "a", "class": "b", "expect": ["c", "c"]})");
        QTest::newRow("unknown key") << QByteArray(R"({"query": "a", "class": "b", "expect": ["c"], "lang": "en"})");
        QTest::newRow("language no text")
            << QByteArray(R"({"query": "a", "class": "b", "expect": ["c"], "language": 1})");
        QTest::newRow("too few grades") << QByteArray(
            R"({"query": "a", "class": "b", "expect": ["c", "d"], "grades": [1]})");
        QTest::newRow("grade no number") << QByteArray(
            R"({"query": "a", "class": "b", "expect": ["c"], "grades": ["1"]})");
        QTest::newRow("grade too high") << QByteArray(
            R"({"query": "a", "class": "b", "expect": ["c"], "grades": [99]})");
        QTest::newRow("all 0") << QByteArray(R"({"query": "a", "class": "b", "expect": ["c"], "grades": [0]})");
    }
    void namesBadLines()
    {
        QFETCH(QByteArray, line);
        const QByteArray good = R"({"query": "a", "class": "b", "expect": ["c"]})";
        const QueryFile read = readQueries(file(good + "\n\n" + line + '\n' + good));
        QCOMPARE(read.queries.size(), 2);
        QCOMPARE(read.errors.size(), 1);
        QCOMPARE(read.errors[0].line, 3);
        QVERIFY(!read.errors[0].message.isEmpty());
    }

    void namesUnusableFiles()
    {
        QCOMPARE(readQueries(folder_.filePath(u"absent"_s)).errors.size(), 1);
        QCOMPARE(readQueries(file("\n \n")).errors.size(), 1);
    }

    void evaluates()
    {
        const AskFn ask = table({{u"1"_s, {u"x"_s, u"b"_s, u"a"_s}}, {u"2"_s, {u"a"_s}}, {u"3"_s, {u"x"_s}}});
        const Evaluation result = evaluate(ask,
            {judged(u"1"_s, {{u"a"_s, 3}, {u"b"_s, 1}}, u"care"_s), judged(u"2"_s, {{u"a"_s, 3}}, u"causes"_s),
                judged(u"3"_s, {{u"a"_s, 3}})});
        QCOMPARE(result.outcomes[0].rating.rank, 2);
        QCOMPARE(result.outcomes[0].ranked, (QStringList{u"x"_s, u"b"_s, u"a"_s}));
        QVERIFY(result.outcomes[0].facetRight);
        QVERIFY(!result.outcomes[1].facetRight);
        QCOMPARE(result.outcomes[2].rating.rank, 0);
        QCOMPARE(result.all.ranking.queries(), 3);
        QCOMPARE(result.all.ranking.hit(1), 1.0 / 3);
        QCOMPARE(result.all.ranking.hit(3), 2.0 / 3);
        QCOMPARE(result.all.withFacet, 2);
        QCOMPARE(result.all.facetRight, 1);
        QCOMPARE(result.classes.keys(), QStringList{u"word"_s});
    }

    void asksForTenHits()
    {
        int limit = 0;
        evaluate(
            [&](const SearchQuery &query) {
                limit = query.limit;
                return QVector<SearchHit>();
            },
            {judged(u"1"_s, {{u"a"_s, 3}})});
        QCOMPARE(limit, 10);
    }

    void seesWhatIsLostWhileTyping()
    {
        const QStringList top{u"x"_s, u"y"_s, u"a"_s}, fourth{u"x"_s, u"y"_s, u"z"_s, u"a"_s};
        QCOMPARE(lost(table({{u"骨质"_s, top}, {u"骨质疏"_s, {u"a"_s}}}), u"骨质疏"_s), QStringList());
        QCOMPARE(lost(table({{u"骨"_s, top}, {u"骨质"_s, fourth}, {u"骨质疏"_s, {u"a"_s}}}), u"骨质疏"_s),
            QStringList{u"骨质 3 4"_s});
        QCOMPARE(lost(table({{u"骨"_s, top}, {u"骨质"_s, {}}, {u"骨质疏"_s, {}}}), u"骨质疏"_s),
            QStringList{u"骨质 3 0"_s}); // once, not twice
        QCOMPARE(lost(table({{u"骨"_s, fourth}, {u"骨质"_s, {}}}), u"骨质"_s), QStringList()); // never was in sight
        QCOMPARE(lost(table({{u"j"_s, top}, {u"ji"_s, {}}}), u"ji"_s), QStringList{u"ji 3 0"_s});
    }

    void excusesExactNames()
    {
        const QStringList top{u"a"_s};
        QCOMPARE(lost(table({{u"骨"_s, top}, {u"骨质"_s, {u"x=骨質"_s, u"y"_s, u"z"_s, u"a"_s}}}), u"骨质"_s),
            QStringList());
        QCOMPARE(lost(table({{u"骨"_s, top}, {u"骨质"_s, {u"x=骨质疏松"_s, u"y"_s, u"z"_s, u"a"_s}}}), u"骨质"_s),
            QStringList{u"骨质 1 4"_s});
    }

    void excusesNewWords()
    {
        const QStringList top{u"a"_s};
        QCOMPARE(lost(table({{u"knee"_s, top}, {u"knee "_s, top}, {u"knee p"_s, {}}}), u"knee p"_s), QStringList());
        QCOMPARE(lost(table({{u"knee p"_s, top}, {u"knee pa"_s, {}}}), u"knee pa"_s), QStringList{u"knee pa 1 0"_s});
        QCOMPARE(lost(table({{u"膝"_s, top}, {u"膝k"_s, {}}}), u"膝k"_s), QStringList());
    }

    void cutsNoCharacterInTwo()
    {
        QStringList asked;
        checkPrefixes(
            [&](const SearchQuery &query) {
                asked += query.text;
                return QVector<SearchHit>();
            },
            {judged(u"\U00020000骨"_s, {{u"a"_s, 3}})});
        QCOMPARE(asked, (QStringList{u"\U00020000"_s, u"\U00020000骨"_s}));
    }
};

QTEST_GUILESS_MAIN(EvaluationTest)
#include "test_evaluation.moc"
