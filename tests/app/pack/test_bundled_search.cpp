// SPDX-License-Identifier: GPL-3.0-or-later
// What the search finds in the bundled library for the queries in tests/data/search_queries.jsonl.
// `kangdu-pack eval PACK tests/data/search_queries.jsonl --per-query` shows what a floor consists of.
#include "app/pack/evaluation/evaluation.h"
#include "db/search/search_engine.h"

#include <QTest>

using namespace kangdu;
using namespace kangdu::tool;
using namespace Qt::StringLiterals;

namespace {

/// Least share, in %, of the queries of a class that have an expected topic among the first three. Raise them when the
/// search gets better.
const QMap<QString, int> kFloors{
    {u"english"_s, 95},
    {u"english-question"_s, 95},
    {u"lay-phrase"_s, 80},
    {u"lay-phrase-en"_s, 85},
    {u"long-question"_s, 90},
    {u"mixed"_s, 90},
    {u"one-character"_s, 95},
    {u"pinyin-full"_s, 95},
    {u"pinyin-initials"_s, 95},
    {u"pinyin-partial"_s, 95},
    {u"punctuation-width"_s, 95},
    {u"question"_s, 95},
    {u"traditional"_s, 95},
    {u"two-character"_s, 95},
    {u"typo-en"_s, 95},
    {u"typo-pinyin"_s, 95},
    {u"typo-zh"_s, 95},
    {u"word"_s, 95},
};

} // namespace

class BundledSearchTest final : public QObject {
    Q_OBJECT

private slots:
    void findsWhatPeopleAskFor()
    {
        const QueryFile file = readQueries(QStringLiteral(KANGDU_QUERIES));
        for (const Error &error : file.errors)
            QFAIL(qPrintable(u"%1:%2: %3"_s.arg(error.file).arg(error.line).arg(error.message)));
        SearchEngine engine;
        QVERIFY(engine.open(QStringLiteral(KANGDU_BUNDLED_PACK)));
        const Evaluation result =
            evaluate([&](const SearchQuery &query) { return engine.search(query).hits; }, file.queries);
        QCOMPARE(result.classes.keys(), kFloors.keys());
        QStringList below;
        for (auto it = result.classes.cbegin(); it != result.classes.cend(); ++it)
            if (const double share = it->ranking.hit(3) * 100; share < kFloors.value(it.key()))
                below += u"%1: %2 % of %3, not %4 %"_s.arg(it.key())
                             .arg(share, 0, 'f', 1)
                             .arg(it->ranking.queries())
                             .arg(kFloors.value(it.key()));
        QVERIFY2(below.isEmpty(), qPrintable(below.join(u'\n')));
    }
};

QTEST_GUILESS_MAIN(BundledSearchTest)
#include "test_bundled_search.moc"
