// SPDX-License-Identifier: GPL-3.0-or-later
// Query -> expected topics, with every prefix of every query.
#include "db/search/search_engine.h"
#include "tests/db/search/small_library.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace kangdu;
using namespace Qt::StringLiterals;

class SearchQueryTest final : public QObject {
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
    static bool soundMarks(const QString &text, const QVector<TextRange> &marks)
    {
        int end = 0;
        for (const TextRange &mark : marks) {
            if (mark.start < end || mark.length <= 0 || mark.start + mark.length > text.size())
                return false;
            end = mark.start + mark.length;
        }
        return true;
    }

private slots:
    void initTestCase()
    {
        const QString path = folder_.filePath(u"small.kdpack"_s);
        QCOMPARE(test::writeIndexFile(path, test::smallLibrary()), QString());
        engine_ = std::make_unique<SearchEngine>();
        const Result<void> opened = engine_->open(path);
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().message));
    }
    void cleanupTestCase() { engine_.reset(); }

    void marksNoSingleLetters()
    {
        const SearchResults results = ask(u"is i weak nerves"_s, u"en"_s);
        QVERIFY(!results.hits.isEmpty());
        for (const SearchHit &hit : results.hits)
            for (const TextRange &mark : hit.snippetMarks)
                QVERIFY2(mark.length > 1, qPrintable(hit.snippet));
    }

    void finds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("within");  ///< rank at which the topic must stand, from 1
        QTest::addColumn<QString>("slug");
        QTest::addColumn<QString>("facet");
        const auto row = [](const QString &text, int within, const char *slug, const char *facet = "*", const char *language = "zh-CN") {
            QTest::newRow(qPrintable(text + u' ' + QLatin1String(language) + u' ' + QLatin1String(slug))) << text << QString::fromUtf8(language) << within << QString::fromUtf8(slug) << QString::fromUtf8(facet);
        };
        row(u"肌肉萎缩"_s, 1, "muscle-atrophy", "");
        row(u"肌肉萎縮"_s, 1, "muscle-atrophy");
        row(u"肌肉"_s, 1, "muscle-atrophy");
        row(u"肌"_s, 3, "muscle-atrophy");
        row(u"掉肌肉"_s, 1, "muscle-atrophy");
        row(u"痛"_s, 6, "knee-pain");
        row(u"褥疮"_s, 1, "pressure-injury");
        row(u"褥疮怎么护理"_s, 1, "pressure-injury", "care");
        row(u"腱鞘炎怎么治"_s, 1, "de-quervain-tenosynovitis", "treatment");
        row(u"渐冻症是什么"_s, 1, "amyotrophic-lateral-sclerosis");
        row(u"小腿肌肉萎缩怎么锻炼"_s, 1, "muscle-atrophy", "rehabilitation");
        row(u"膝盖痛看哪个科"_s, 1, "which-department-knee-pain");
        row(u"颈椎里有骨刺怎么治疗"_s, 2, "cervical-spondylosis", "treatment");
        row(u"腰肌劳损什么睡姿好"_s, 1, "lumbar-muscle-strain");
        row(u"吃什么补充蛋白质"_s, 1, "protein-foods");
        row(u"糖尿病人能吃什么水果"_s, 1, "fruit-and-diabetes");
        row(u"中风偏瘫手指怎么恢复"_s, 1, "stroke-hemiplegia", "rehabilitation");
        row(u"肌肉萎缩会遗传吗"_s, 1, "muscle-atrophy", "causes");
        row(u"肌肉萎缩会遗传吗"_s, 3, "genetic-causes");
        row(u"肌肉萎缩会传染吗"_s, 1, "is-muscle-atrophy-contagious");
        row(u"糖尿病"_s, 1, "type-2-diabetes");
        row(u"dmd"_s, 1, "duchenne-muscular-dystrophy");
        row(u"ＴＥＮＳ"_s, 1, "tens");
        row(u"维生素D"_s, 3, "osteoporosis");
        row(u"维生素D 抗阻训练"_s, 1, "sarcopenia");  // has both
        row(u"维生素D 抗阻训练"_s, 3, "osteoporosis");  // has one: comes after
        row(u"激素副作用"_s, 1, "glucocorticoids", "risks");  // the alias asks
        row(u"激素"_s, 1, "glucocorticoids", "");
        row(u"jirouweisuo"_s, 1, "muscle-atrophy");
        row(u"ji rou wei suo"_s, 1, "muscle-atrophy");
        row(u"jrws"_s, 1, "muscle-atrophy");
        row(u"jrouws"_s, 1, "muscle-atrophy");
        row(u"guzhishusong"_s, 1, "osteoporosis");
        row(u"gzss"_s, 1, "osteoporosis");
        row(u"xgt"_s, 1, "knee-pain");
        row(u"tangniaobing"_s, 1, "type-2-diabetes");
        row(u"j"_s, 6, "muscle-atrophy");
        row(u"sarcopenia"_s, 1, "sarcopenia");
        row(u"scleroderma"_s, 1, "scleroderma-en-only");
        row(u"muscle wasting"_s, 1, "muscle-atrophy", "", "en");
        row(u"bedsore"_s, 1, "pressure-injury", "", "en");
        row(u"guillain barre"_s, 99, "", "", "en");
        row(u"parkinson's"_s, 99, "", "", "en");
        row(u"how is muscle wasting treated"_s, 2, "muscle-atrophy", "*", "en");
        row(u"is muscle wasting contagious"_s, 1, "is-muscle-atrophy-contagious", "*", "en");
        row(u"de quervain"_s, 1, "de-quervain-tenosynovitis", "", "en");
        row(u"diabetes"_s, 1, "type-2-diabetes", "", "en");
    }
    void finds()
    {
        QFETCH(QString, text);
        QFETCH(QString, language);
        QFETCH(int, within);
        QFETCH(QString, slug);
        QFETCH(QString, facet);
        qsizetype previous = -1;
        for (qsizetype length = 1; length <= text.size(); ++length) {
            const SearchResults results = ask(text.left(length), language);
            const qsizetype rank = slugs(results).indexOf(slug);
            QVERIFY2(previous < 0 || rank >= 0, qPrintable(u"lost at "_s + text.left(length)));
            previous = rank;
            QVERIFY(results.total >= results.hits.size());
            for (const SearchHit &hit : results.hits) {
                QVERIFY(soundMarks(hit.title, hit.titleMarks));
                QVERIFY(soundMarks(hit.snippet, hit.snippetMarks));
                QVERIFY(!hit.title.isEmpty());
            }
        }
        if (slug.isEmpty())
            return;
        const SearchResults results = ask(text, language);
        QVERIFY2(previous >= 0 && previous < within, qPrintable(slugs(results).join(u' ')));
        if (facet != u"*")
            QCOMPARE(results.hits[previous].facet, facet);
    }

    void oneHitATopicInTheReadersLanguage()
    {
        const SearchResults results = ask(u"sarcopenia"_s);
        QCOMPARE(slugs(results).count(u"sarcopenia"_s), 1);
        QCOMPARE(results.hits.first().language, u"zh-CN"_s);
        QCOMPARE(results.hits.first().title, u"肌少症"_s);
        QCOMPARE(ask(u"scleroderma"_s).hits.first().language, u"en"_s);
        QCOMPARE(ask(u"肌少症"_s, u"en"_s).hits.first().title, u"Sarcopenia"_s);
    }
    void saysWhyItMatched()
    {
        SearchHit hit = ask(u"jrws"_s).hits.first();
        QCOMPARE(hit.reason, MatchReason::PinyinInitials);
        QCOMPARE(hit.reasonText, u"jī ròu wěi suō"_s);
        QCOMPARE(hit.titleMarks, (QVector<TextRange>{{0, 4}}));
        hit = ask(u"肌肉流失"_s).hits.first();
        QCOMPARE(hit.reason, MatchReason::Alias);
        QCOMPARE(hit.reasonText, u"肌肉流失"_s);
        hit = ask(u"肌肉萎縮"_s).hits.first();
        QCOMPARE(hit.reason, MatchReason::Title);
        QCOMPARE(hit.titleMarks, (QVector<TextRange>{{0, 4}}));
        QVERIFY(!hit.snippet.isEmpty());
    }
    void countsKindsBeforeTheFilter()
    {
        SearchQuery query{u"肌肉萎缩"_s, u"zh-CN"_s};
        const SearchResults all = engine_->search(query);
        query.kind = Kind::Question;
        const SearchResults questions = engine_->search(query);
        QCOMPARE(questions.counts, all.counts);
        QCOMPARE(questions.total, all.total);
        QCOMPARE(slugs(questions), QStringList{u"is-muscle-atrophy-contagious"_s});
        QCOMPARE(all.counts.value(Kind::Question), 1);
    }
    void pages()
    {
        SearchQuery query{u"肌肉"_s, u"zh-CN"_s};
        const QStringList all = slugs(engine_->search(query));
        QVERIFY(all.size() > 4);
        query.limit = 2;
        query.offset = 2;
        QCOMPARE(slugs(engine_->search(query)), all.mid(2, 2));
    }
    void suggestsWhatResembles_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("slug");
        QTest::newRow("English") << u"osteoperosis"_s << u"osteoporosis"_s;
        QTest::newRow("pinyin") << u"jirouweiso"_s << u"muscle-atrophy"_s;
        QTest::newRow("Chinese") << u"骨质输松"_s << u"osteoporosis"_s;
    }
    void suggestsWhatResembles()
    {
        QFETCH(QString, text);
        QFETCH(QString, slug);
        const SearchResults results = ask(text);
        QStringList all = slugs(results);
        for (const SearchHit &hit : results.suggestions)
            all += hit.slug;
        QVERIFY2(all.contains(slug), qPrintable(all.join(u' ')));
    }
    void nothingTyped()
    {
        for (const QString &text : {u""_s, u"   "_s, u"？！。"_s, u"怎么办"_s, u"😀"_s})
            QVERIFY(ask(text).elapsedMicroseconds >= 0);
        QCOMPARE(ask(u"  "_s).total, 0);
    }
    void longPaste()
    {
        QString text;
        for (int i = 0; text.size() < 10000; ++i)
            text += u"肌肉萎缩%1病人卧床muscle "_s.arg(QChar(0x4e00 + i % 5000));
        const SearchResults results = ask(text);
        // However long, what it is about is found, and the question comes back as it was asked.
        QCOMPARE(results.query.text, text);
        QVERIFY(!results.hits.isEmpty());
        QCOMPARE(results.hits.first().slug, u"muscle-atrophy"_s);
    }
    void laterPacksOverride()
    {
        QVector<IndexDocument> own = test::smallLibrary().mid(0, 1);
        own[0].summary = u"本院的说法。"_s;
        const QString path = folder_.filePath(u"clinic.kdpack"_s);
        QCOMPARE(test::writeIndexFile(path, own, {u"CREATE TABLE topic(slug, withdrawn)"_s, u"INSERT INTO topic VALUES ('sarcopenia', 'old')"_s}), QString());
        SearchEngine engine;
        QVERIFY(engine.open(folder_.filePath(u"small.kdpack"_s)));
        QVERIFY(engine.open(path));
        const SearchResults results = engine.search({u"肌肉萎缩"_s, u"zh-CN"_s});
        QCOMPARE(slugs(results).count(u"muscle-atrophy"_s), 1);
        QCOMPARE(results.hits.first().pack, u"clinic"_s);
        QCOMPARE(results.hits.first().snippet, u"本院的说法。"_s);
        QVERIFY(!slugs(engine.search({u"肌少症"_s, u"zh-CN"_s})).contains(u"sarcopenia"_s));
    }
    void naughtyStrings()
    {
        const QString folder = qEnvironmentVariable("KANGDU_SHARED_DATA");
        QFile file(folder + u"/hostile/strings/blns.json"_s);
        if (folder.isEmpty() || !file.open(QIODevice::ReadOnly))
            QSKIP("set KANGDU_SHARED_DATA to the folder of shared test data");
        const QJsonArray strings = QJsonDocument::fromJson(file.readAll()).array();
        QVERIFY(strings.size() > 400);
        for (const QJsonValue &text : strings)
            for (const SearchHit &hit : ask(text.toString()).hits)
                QVERIFY(soundMarks(hit.snippet, hit.snippetMarks) && soundMarks(hit.title, hit.titleMarks));
    }
};

QTEST_GUILESS_MAIN(SearchQueryTest)
#include "search_query_test.moc"
