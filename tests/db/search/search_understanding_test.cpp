// SPDX-License-Identifier: GPL-3.0-or-later
// How questions are understood: subject, intent, region, other words, corrections; filters; several packs; completions; dead ends.
#include "db/search/search_engine.h"
#include "tests/db/search/small_library.h"

#include <QTest>

using namespace kangdu;
using namespace Qt::StringLiterals;

class SearchUnderstandingTest final : public QObject {
    Q_OBJECT
private:
    QTemporaryDir folder_;
    std::unique_ptr<SearchEngine> engine_;

    SearchResults ask(const QString &text, const QString &language = u"zh-CN"_s) { return engine_->search({text, language}); }
    static QStringList slugs(const SearchResults &results)
    {
        QStringList out;
        for (const SearchHit &hit : results.hits)
            out += hit.slug;
        return out;
    }
    static const SearchHit *hitOf(const SearchResults &results, const QString &slug)
    {
        for (const SearchHit &hit : results.hits)
            if (hit.slug == slug)
                return &hit;
        return nullptr;
    }

    /// The tables of a pack that search reads besides its index.
    static QStringList factsOf(const QVector<IndexDocument> &documents)
    {
        QStringList sql{u"CREATE TABLE topic(id INTEGER PRIMARY KEY, slug, withdrawn DEFAULT '')"_s, u"CREATE TABLE article(id INTEGER PRIMARY KEY, topic)"_s,
                        u"CREATE TABLE topic_region(region, topic)"_s, u"CREATE TABLE category(id INTEGER PRIMARY KEY, key, parent)"_s,
                        u"CREATE TABLE topic_category(topic, position, category)"_s, u"CREATE TABLE relation(topic, kind, position, target)"_s};
        QStringList seen;
        for (const IndexDocument &document : documents) {
            if (!seen.contains(document.slug)) {
                seen += document.slug;
                sql += u"INSERT INTO topic(id, slug) VALUES (%1, '%2')"_s.arg(seen.size()).arg(document.slug);
            }
            sql += u"INSERT INTO article VALUES (%1, %2)"_s.arg(document.articleId).arg(seen.indexOf(document.slug) + 1);
        }
        return sql;
    }
    static QString idOf(const char *slug) { return u"(SELECT id FROM topic WHERE slug = '%1')"_s.arg(QLatin1String(slug)); }

private slots:
    void initTestCase()
    {
        const QVector<IndexDocument> documents = test::smallLibrary();
        QStringList sql = factsOf(documents);
        sql << u"INSERT INTO category VALUES (1, 'conditions', NULL), (2, 'conditions-neurology', 1), (3, 'exercises', NULL)"_s;
        sql << u"INSERT INTO topic_category VALUES (%1, 0, 2), (%2, 0, 2), (%3, 0, 1), (%4, 0, 3), (%5, 0, 3)"_s.arg(
            idOf("muscle-atrophy"), idOf("amyotrophic-lateral-sclerosis"), idOf("knee-pain"), idOf("ankle-pump"), idOf("sit-to-stand"));
        sql << u"INSERT INTO topic_region VALUES ('calf', %1), ('ankle-foot', %1), ('thigh', %2), ('knee', %2), ('knee', %3)"_s.arg(idOf("ankle-pump"), idOf("sit-to-stand"), idOf("knee-pain"));
        sql << u"INSERT INTO relation VALUES (%1, 'exercises', 0, 'sit-to-stand'), (%1, 'exercises', 1, 'ankle-pump'), (%2, 'departments', 0, 'rehabilitation-medicine')"_s.arg(
            idOf("muscle-atrophy"), idOf("amyotrophic-lateral-sclerosis"));
        const QString path = folder_.filePath(u"small.kdpack"_s);
        QCOMPARE(test::writeIndexFile(path, documents, sql), QString());
        engine_ = std::make_unique<SearchEngine>();
        QVERIFY(engine_->open(path));
    }
    void cleanupTestCase() { engine_.reset(); }

    void understands_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("slug");
        QTest::addColumn<QString>("intent");
        QTest::addColumn<QString>("facet");
        QTest::addColumn<QString>("region");  ///< one of the regions; empty = there are none
        const auto row = [](const QString &text, const char *slug, const char *intent, const char *facet, const char *region = "", const char *language = "zh-CN") {
            QTest::newRow(qPrintable(text)) << text << QString::fromLatin1(language) << QString::fromLatin1(slug) << QString::fromLatin1(intent)
                                            << QString::fromLatin1(facet) << QString::fromLatin1(region);
        };
        row(u"小腿肌肉萎缩怎么锻炼"_s, "muscle-atrophy", "rehabilitation", "rehabilitation", "calf");
        row(u"肌肉萎缩要怎么練"_s, "muscle-atrophy", "rehabilitation", "rehabilitation");
        row(u"肌肉萎缩吃什么好"_s, "muscle-atrophy", "nutrition", "nutrition");
        row(u"掉肌肉的原因是什么"_s, "muscle-atrophy", "causes", "causes");
        row(u"渐冻症是什么"_s, "amyotrophic-lateral-sclerosis", "", "");
        row(u"褥疮病人怎么照顾"_s, "pressure-injury", "care", "care");
        row(u"肌肉萎缩会遗传吗"_s, "muscle-atrophy", "question", "causes");
        row(u"膝盖痛"_s, "knee-pain", "", "", "knee");
        row(u"ＤＭＤ怎么引起的？"_s, "duchenne-muscular-dystrophy", "causes", "causes");
        row(u"what should I eat if my muscles are wasting"_s, "muscle-atrophy", "nutrition", "nutrition", "", "en");
        row(u"exercises for wasted muscles"_s, "muscle-atrophy", "rehabilitation", "rehabilitation", "", "en");
        row(u"why is my knee sore"_s, "knee-pain", "causes", "causes", "knee", "en");
        row(u"怎么办"_s, "", "", "");
    }
    void understands()
    {
        QFETCH(QString, text);
        QFETCH(QString, language);
        QFETCH(QString, slug);
        QFETCH(QString, intent);
        QFETCH(QString, facet);
        QFETCH(QString, region);
        const SearchResults results = ask(text, language);
        QCOMPARE(results.understanding.slug, slug);
        QCOMPARE(results.understanding.intent, intent);
        QCOMPARE(results.understanding.facet, facet);
        QCOMPARE(results.understanding.regions.isEmpty(), region.isEmpty());
        QVERIFY(region.isEmpty() || results.understanding.regions.contains(region));
        if (!slug.isEmpty()) {
            QVERIFY(slugs(results).mid(0, 3).contains(slug));
            QCOMPARE(hitOf(results, slug)->facet, facet);
            QCOMPARE(results.understanding.title, hitOf(results, slug)->title);
        }
    }

    void corrects_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("corrected");
        QTest::addColumn<QString>("slug");
        QTest::addColumn<QString>("facet");
        const auto row = [](const QString &text, const QString &corrected, const char *slug, const char *facet = "") {
            QTest::newRow(qPrintable(text)) << text << corrected << QString::fromLatin1(slug) << QString::fromLatin1(facet);
        };
        row(u"osteoperosis"_s, u"osteoporosis"_s, "osteoporosis");
        row(u"osteoproosis"_s, u"osteoporosis"_s, "osteoporosis");
        row(u"muslce wasting"_s, u"muscle wasting"_s, "muscle-atrophy");
        row(u"jirouweisou"_s, u"肌肉萎缩"_s, "muscle-atrophy");
        row(u"jiruoweisuo"_s, u"肌肉萎缩"_s, "muscle-atrophy");
        row(u"gushisusong"_s, u"骨质疏松"_s, "osteoporosis");  // sh for zh, s for sh
        row(u"肌肉萎索"_s, u"肌肉萎缩"_s, "muscle-atrophy");
        row(u"肌肉委缩怎么锻炼"_s, u"肌肉萎缩怎么锻炼"_s, "muscle-atrophy", "rehabilitation");
        row(u"骨质输松"_s, u"骨质疏松"_s, "osteoporosis");
        row(u"肌肉萎缩会穿染吗"_s, u"肌肉萎缩会传染吗"_s, "is-muscle-atrophy-contagious", "answer");
        row(u"jirouweisuo zenme duanlian"_s, u"肌肉萎缩怎么锻炼"_s, "muscle-atrophy", "rehabilitation");
    }
    void corrects()
    {
        QFETCH(QString, text);
        QFETCH(QString, corrected);
        QFETCH(QString, slug);
        QFETCH(QString, facet);
        const SearchResults results = ask(text);
        QCOMPARE(results.understanding.corrected, corrected);
        QVERIFY(results.understanding.isWorthSaying());
        QVERIFY(!results.hits.isEmpty());
        QCOMPARE(results.hits.first().slug, slug);
        QCOMPARE(results.hits.first().facet, facet);
        QCOMPARE(results.hits.first().reason, MatchReason::Correction);
        QCOMPARE(results.hits.first().reasonText, corrected);
        const SearchResults right = ask(corrected);
        QVERIFY(right.hits.first().score > results.hits.first().score);
        QVERIFY(right.understanding.corrected.isEmpty());

        SearchQuery typed{text, u"zh-CN"_s};
        typed.asTyped = true;
        const SearchResults asTyped = engine_->search(typed);
        QVERIFY(asTyped.understanding.asTyped && asTyped.understanding.corrected.isEmpty());
        for (const SearchHit &hit : asTyped.hits)
            QVERIFY(hit.reason != MatchReason::Correction && hit.reason != MatchReason::Synonym && hit.reason != MatchReason::Related);
    }
    void whatIsRightIsNotCorrected()
    {
        for (const QString &text : {u"肌肉萎缩"_s, u"蛋白质"_s, u"osteoporosis"_s, u"jrws"_s, u"osteopo"_s, u"knee pain"_s})
            QVERIFY2(ask(text).understanding.corrected.isEmpty(), qPrintable(text));
    }

    void saysWhy_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("slug");
        QTest::addColumn<int>("reason");
        QTest::addColumn<QString>("reasonText");
        const auto row = [](const QString &text, const char *slug, MatchReason reason, const QString &reasonText) {
            QTest::newRow(qPrintable(text)) << text << QString::fromLatin1(slug) << int(reason) << reasonText;
        };
        row(u"肌肉萎缩"_s, "muscle-atrophy", MatchReason::Title, {});
        row(u"掉肌肉"_s, "muscle-atrophy", MatchReason::Alias, u"掉肌肉"_s);
        row(u"jrws"_s, "muscle-atrophy", MatchReason::PinyinInitials, u"jī ròu wěi suō"_s);
        row(u"膝盖疼要挂哪个科"_s, "which-department-knee-pain", MatchReason::Synonym, u"膝盖痛看哪个科"_s);
        row(u"肌肉萎缩怎么锻炼"_s, "sit-to-stand", MatchReason::Related, u"肌肉萎缩"_s);
        row(u"渐冻症挂什么科"_s, "rehabilitation-medicine", MatchReason::Related, u"渐冻症"_s);
        row(u"上下楼疼痛"_s, "knee-osteoarthritis", MatchReason::Body, {});
    }
    void saysWhy()
    {
        QFETCH(QString, text);
        QFETCH(QString, slug);
        QFETCH(int, reason);
        QFETCH(QString, reasonText);
        const SearchResults results = ask(text);
        const SearchHit *hit = hitOf(results, slug);
        QVERIFY2(hit, qPrintable(slugs(results).join(u' ')));
        QCOMPARE(int(hit->reason), reason);
        QCOMPARE(hit->reasonText, reasonText);
    }

    void regionsNarrow()
    {
        const SearchResults knee = ask(u"膝盖怎么锻炼"_s), calf = ask(u"小腿怎么锻炼"_s);
        QVERIFY(slugs(knee).indexOf(u"sit-to-stand"_s) >= 0);
        QVERIFY(slugs(calf).indexOf(u"ankle-pump"_s) >= 0);
        const auto before = [](const SearchResults &results, const QString &a, const QString &b) {
            return slugs(results).contains(a) && (!slugs(results).contains(b) || slugs(results).indexOf(a) < slugs(results).indexOf(b));
        };
        QVERIFY(before(knee, u"sit-to-stand"_s, u"ankle-pump"_s));
        QVERIFY(before(calf, u"ankle-pump"_s, u"sit-to-stand"_s));
        QVERIFY(before(ask(u"小腿肌肉萎缩怎么锻炼"_s), u"ankle-pump"_s, u"sit-to-stand"_s));
        QVERIFY(before(ask(u"大腿肌肉萎缩怎么锻炼"_s), u"sit-to-stand"_s, u"ankle-pump"_s));
    }

    void departments()
    {
        SearchQuery query{u"肌肉"_s, u"zh-CN"_s};
        const SearchResults all = engine_->search(query);
        QVERIFY(all.departmentCounts.value(u"conditions-neurology"_s) >= 1);
        QVERIFY(all.departmentCounts.value(u"conditions"_s) >= all.departmentCounts.value(u"conditions-neurology"_s));
        query.department = u"conditions-neurology"_s;
        const SearchResults some = engine_->search(query);
        QCOMPARE(some.hits.size(), all.departmentCounts.value(u"conditions-neurology"_s));
        QVERIFY(slugs(some).contains(u"muscle-atrophy"_s));
        QCOMPARE(some.total, all.total);
        QCOMPARE(some.counts, all.counts);
        QCOMPARE(some.departmentCounts, all.departmentCounts);
        query.department = u"no-such-category"_s;
        QVERIFY(engine_->search(query).hits.isEmpty());
    }

    void noDeadEnd_data()
    {
        QTest::addColumn<QString>("text");
        for (const QString &text : {u"zzzzqqqq"_s, u"鑫淼焱"_s, u"€€€"_s, u"😀😀"_s, u"？！"_s})
            QTest::newRow(qPrintable(text)) << text;
    }
    void noDeadEnd()
    {
        QFETCH(QString, text);
        const SearchResults results = ask(text);
        QCOMPARE(results.total, 0);
        QVERIFY(!results.deadEnd.slug.isEmpty());
        QVERIFY(!results.deadEnd.title.isEmpty());
        QVERIFY(results.deadEnd.tried.contains(DeadEnd::Attempt::AllWords));
        QVERIFY(results.deadEnd.tried.contains(DeadEnd::Attempt::Corrections));
    }
    void theNearestIsNear()
    {
        const SearchResults results = ask(u"骨贾髓"_s);
        if (results.total == 0)
            QVERIFY(!results.deadEnd.slug.isEmpty());
        QVERIFY(!ask(u"睡到半夜手会麻"_s).hits.isEmpty());  // no two of its characters stand beside each other anywhere
        QVERIFY(ask(u""_s).deadEnd.slug.isEmpty());
    }

    void completes_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("language");
        QTest::addColumn<Completion>("first");
        const auto row = [](const QString &typed, const char *language, const Completion &first) { QTest::newRow(qPrintable(typed)) << typed << QString::fromLatin1(language) << first; };
        row(u"肌肉萎"_s, "zh-CN", {u"肌肉萎缩"_s, {0, 3}, u"muscle-atrophy"_s, Kind::Condition});
        row(u"肌肉萎縮"_s, "zh-CN", {u"肌肉萎缩"_s, {0, 4}, u"muscle-atrophy"_s, Kind::Condition});
        row(u"Osteop"_s, "en", {u"Osteoporosis"_s, {0, 6}, u"osteoporosis"_s, Kind::Condition});
        row(u"骨刺"_s, "zh-CN", {u"颈椎骨刺"_s, {2, 2}, u"cervical-spondylosis"_s, Kind::Condition});
        row(u"guzhi"_s, "zh-CN", {u"骨质疏松"_s, {0, 2}, u"osteoporosis"_s, Kind::Condition});
        row(u"disease"_s, "en", {u"Lou Gehrig's disease"_s, {13, 7}, u"amyotrophic-lateral-sclerosis"_s, Kind::Condition});
    }
    void completes()
    {
        QFETCH(QString, typed);
        QFETCH(QString, language);
        QFETCH(Completion, first);
        const QVector<Completion> found = engine_->complete(typed, language, 5);
        QVERIFY(!found.isEmpty() && found.size() <= 5);
        QCOMPARE(found.first().text, first.text);
        QCOMPARE(found.first().slug, first.slug);
        QCOMPARE(found.first().mark, first.mark);
        QVERIFY(found.first() == first);
    }
    void completesNothing()
    {
        for (const QString &typed : {u""_s, u"  "_s, u"？"_s, u"zzzz"_s})
            QVERIFY(engine_->complete(typed, u"zh-CN"_s, 5).isEmpty());
        QVERIFY(engine_->complete(u"肌"_s, u"zh-CN"_s, 0).isEmpty());
    }

    void explains()
    {
        SearchQuery query{u"肌肉萎缩怎么锻炼"_s, u"zh-CN"_s};
        QVERIFY(engine_->search(query).terms.isEmpty());
        query.explain = true;
        const SearchResults results = engine_->search(query);
        QVERIFY(std::any_of(results.terms.begin(), results.terms.end(), [](const TermExplanation &term) { return term.text == u"肌肉" && term.required && term.documents > 0; }));
        double sum = 0;
        for (const ScorePart &part : results.hits.first().scoreParts)
            sum += part.value;
        QVERIFY(qAbs(sum - results.hits.first().score) < 1e-9);
    }

    void packsAreRankedTogether()
    {
        // A clinic's pack of three articles beside the library: neither drowns the other.
        QVector<IndexDocument> own;
        const auto add = [&](const char *slug, const QString &title, const QString &alias, const QString &text) {
            own.append({int(own.size()) + 1, QString::fromLatin1(slug), u"zh-CN"_s, Kind::Condition, title, title, {alias}, {}, {}, text, {{u"causes"_s, u"causes"_s, u"病因"_s, text}}});
        };
        add("frozen-shoulder", u"肩周炎"_s, u"五十肩"_s, u"肩膀疼痛，抬不起手。肌肉萎缩少见。"_s);
        add("muscle-cramp", u"腿抽筋"_s, u"小腿抽筋"_s, u"小腿肌肉突然收紧，疼痛。"_s);
        add("clinic-hours", u"门诊时间"_s, u"几点开门"_s, u"周一到周五。"_s);
        const QString path = folder_.filePath(u"clinic.kdpack"_s);
        QCOMPARE(test::writeIndexFile(path, own), QString());
        SearchEngine both;
        QVERIFY(both.open(folder_.filePath(u"small.kdpack"_s)));
        QVERIFY(both.open(path));
        const SearchResults atrophy = both.search({u"肌肉萎缩"_s, u"zh-CN"_s});
        QCOMPARE(atrophy.hits.first().slug, u"muscle-atrophy"_s);                       // a title before a mention elsewhere
        QVERIFY(slugs(atrophy).contains(u"frozen-shoulder"_s));
        QCOMPARE(both.search({u"五十肩"_s, u"zh-CN"_s}).hits.first().slug, u"frozen-shoulder"_s);
        const SearchResults cramp = both.search({u"腿抽筋什么原因"_s, u"zh-CN"_s});
        QCOMPARE(cramp.hits.first().slug, u"muscle-cramp"_s);
        QCOMPARE(cramp.hits.first().facet, u"causes"_s);
        QCOMPARE(cramp.understanding.slug, u"muscle-cramp"_s);
        QCOMPARE(both.search({u"肩周烟"_s, u"zh-CN"_s}).hits.first().slug, u"frozen-shoulder"_s);  // corrected from the second pack
        int sum = 0;
        for (const int count : atrophy.counts)
            sum += count;
        QCOMPARE(sum, atrophy.total);
        for (int i = 1; i < atrophy.hits.size(); ++i)
            QVERIFY(atrophy.hits[i - 1].score >= atrophy.hits[i].score);
    }

    void aPacksOwnLexiconCounts()
    {
        const QString path = folder_.filePath(u"lexicon.kdpack"_s);
        QCOMPARE(test::writeIndexFile(path, test::smallLibrary(), {u"INSERT INTO search_array VALUES ('lexicon', '[same]' || char(10) || '膝盖痛, 波棱盖疼')"_s}), QString());
        SearchEngine engine;
        QVERIFY(engine.open(path));
        QCOMPARE(engine.search({u"波棱盖疼"_s, u"zh-CN"_s}).hits.first().slug, u"knee-pain"_s);
        const SearchResults without = ask(u"波棱盖疼"_s);
        QVERIFY(without.hits.isEmpty() || without.hits.first().reason != MatchReason::Synonym);
    }

    void oddInput_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("slug");  ///< that must be found; empty: anything but a crash
        QTest::newRow("mixed") << u"jirou萎缩"_s << u"muscle-atrophy"_s;
        QTest::newRow("two subjects") << u"DMD 激素"_s << u"duchenne-muscular-dystrophy"_s;
        QTest::newRow("the other") << u"DMD 激素"_s << u"glucocorticoids"_s;
        QTest::newRow("full width") << u"　ｊｉｒｏｕｗｅｉｓｕｏ　"_s << u"muscle-atrophy"_s;
        QTest::newRow("emoji") << u"肌肉萎缩😭😭怎么办"_s << u"muscle-atrophy"_s;
        QTest::newRow("punctuation") << u"肌肉、萎缩！！！"_s << u"muscle-atrophy"_s;
        QTest::newRow("half a pair") << QString(QChar(0xd83d)) + u"肌肉萎缩"_s << u"muscle-atrophy"_s;
        QTest::newRow("controls") << u"肌肉\u0000\u0007萎缩\u202e"_s << QString();
        QTest::newRow("one letter 10,000 times") << QString(10000, u'a') << QString();
        QTest::newRow("one character 10,000 times") << QString(10000, u'肌') << QString();
        QTest::newRow("words of asking 10,000 times") << QString(u"怎么办"_s).repeated(3334) << QString();
        QTest::newRow("spaces") << QString(10000, u' ') << QString();
        QTest::newRow("words") << QString(u"mus wast "_s).repeated(1200) << QString();
    }
    void oddInput()
    {
        QFETCH(QString, text);
        QFETCH(QString, slug);
        const SearchResults results = ask(text);
        QCOMPARE(results.query.text, text);
        QVERIFY(slug.isEmpty() || slugs(results).mid(0, 3).contains(slug));
        QVERIFY(engine_->complete(text, u"zh-CN"_s, 5).size() <= 5);
    }
};

QTEST_GUILESS_MAIN(SearchUnderstandingTest)
#include "search_understanding_test.moc"
