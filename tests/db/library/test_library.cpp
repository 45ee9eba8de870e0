// SPDX-License-Identifier: GPL-3.0-or-later
// What a content folder becomes when it is read back through Library: one pack, and two packs as one.
#include "tests/data/small_pack.h"

#include "db/library/library.h"
#include "db/pack/schema.h"
#include "db/library/rich_text.h"

#include <QTemporaryDir>
#include <QTest>

using namespace kangdu;
using namespace kangdu::test;

namespace {

const QString kChinese = "zh-CN", kEnglish = "en";

QStringList slugs(const QVector<TopicCard> &cards)
{
    QStringList result;
    for (const TopicCard &card : cards)
        result << card.slug;
    return result;
}

QStringList ids(const QVector<Category> &categories)
{
    QStringList result;
    for (const Category &category : categories)
        result << category.id;
    return result;
}

}  // namespace

class TestLibrary final : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;
    QString small_, clinic_, withdrawing_;
    std::unique_ptr<Library> one_, two_;

private slots:
    void initTestCase()
    {
        small_ = folder_.filePath("small.kdpack");
        clinic_ = folder_.filePath("clinic.kdpack");
        withdrawing_ = folder_.filePath("withdrawing.kdpack");
        QVERIFY(makePack(smallLibraryFiles(), folder_.filePath("small"), small_));
        QVERIFY(makePack(clinicFiles(), folder_.filePath("clinic"), clinic_));
        QVERIFY(QFile::copy(clinic_, withdrawing_));
        QVERIFY(runSql(withdrawing_, {"UPDATE meta SET value='withdrawing' WHERE key='id'",
                                      "UPDATE topic SET withdrawn='The advice changed' WHERE slug='atrophy'"}));
        QVERIFY(rehash(withdrawing_));
        one_ = std::make_unique<Library>();
        QVERIFY(one_->open(small_));
        two_ = std::make_unique<Library>();
        QVERIFY(two_->open(small_));
        QVERIFY(two_->open(clinic_));
        QVERIFY(two_->problems().empty());
    }

    void emptyLibraryAnswersEverything()
    {
        const Library none;
        QVERIFY(none.isEmpty());
        QVERIFY(none.packs().isEmpty());
        QVERIFY(none.categories({}, kEnglish).isEmpty());
        QVERIFY(!none.category("conditions", kEnglish));
        QVERIFY(none.categoryPath("conditions", kEnglish).isEmpty());
        QVERIFY(none.topics({}, kEnglish).isEmpty());
        QCOMPARE(none.count({}), 0);
        QVERIFY(!none.card("atrophy", kEnglish));
        QVERIFY(none.nearest("atrophy", kEnglish).isEmpty());
        QVERIFY(none.media("x").isEmpty());
        QVERIFY(none.programmes(kEnglish).isEmpty());
        QVERIFY(!none.exercise("sit-to-stand", kEnglish));
        const auto article = none.article("atrophy", kEnglish);
        QVERIFY(!article);
        QCOMPARE(article.error().code, Error::Code::NotFound);
        QVERIFY(!article.error().advice.isEmpty());
    }

    void programmes()
    {
        const auto all = one_->programmes(kEnglish);
        QCOMPARE(all.size(), 1);
        const Programme &legs = all.first();
        QCOMPARE(legs.id, QString("stronger-legs"));
        QCOMPARE(legs.title, QString("Stronger legs"));
        QCOMPARE(legs.lead, QString("Step by step"));
        QCOMPARE(legs.audience, QString("For people with weak legs"));
        QCOMPARE(legs.askFirst, QStringList{"After an operation"});
        QCOMPARE(legs.weeks, 6);
        QCOMPARE(legs.pack, QString("sample"));
        QCOMPARE(legs.sources.size(), 2);
        QCOMPARE(legs.sources[1].number, 2);
        QCOMPARE(legs.sources[1].publisher, QString("Q"));
        QCOMPARE(legs.review.nextReview, QDate(2029, 6, 30));
        QCOMPARE(legs.review.provenance, QString("ai-assisted"));
        QVERIFY(!legs.review.clinicallyReviewed());
        QCOMPARE(legs.entries.size(), 2);
        QCOMPARE(legs.entries[0], (ProgrammeEntry{"sit-to-stand", {1, 5, 0, 1}, Weekdays::fromBits(0b10101), 1}));
        QCOMPARE(legs.entries[1], (ProgrammeEntry{"sit-to-stand", {2, 10, 0, 2}, *Weekdays::fromIds({"tue", "sun"}), 3}));
        QCOMPARE(one_->programme("stronger-legs", kChinese)->title, QString("练腿"));
        QVERIFY(!one_->programme("stronger-legs", "fr")->title.isEmpty());
        QVERIFY(!one_->programme("no-such", kEnglish));
        QCOMPARE(two_->programmes(kEnglish).size(), 1);
    }

    void programmesOfAnUntrustedPack()
    {
        const QString path = folder_.filePath("programmes.kdpack");
        QVERIFY(QFile::copy(small_, path));
        QVERIFY(runSql(path, {"UPDATE meta SET value='other' WHERE key='id'", "UPDATE programme SET weeks=-3",
                              "UPDATE programme_text SET title='Legs, our way' WHERE language='en'",
                              "UPDATE programme_entry SET sets=0, reps=1000000, hold_seconds=-1, per_day=99, from_week=-1 WHERE position=0",
                              "UPDATE programme_entry SET days='someday' WHERE position=1",
                              "INSERT INTO programme_entry VALUES (1, 2, 'no-such-exercise', 1, 1, 0, 1, 'mon', 1)",
                              "INSERT INTO programme_entry VALUES (1, 3, 'atrophy', 1, 1, 0, 1, 'mon', 1)"}));
        QVERIFY(rehash(path));
        Library library;
        QVERIFY(library.open(small_));
        QVERIFY(library.open(path));
        const auto all = library.programmes(kEnglish);
        QCOMPARE(all.size(), 1);  // the later pack overrides by id
        QCOMPARE(all[0].title, QString("Legs, our way"));
        QCOMPARE(all[0].weeks, 1);
        QCOMPARE(all[0].entries.size(), 1);  // without days, without exercise: left out
        QCOMPARE(all[0].entries[0].dose, (ProgrammeDose{1, 100, 0, 24}));
        QCOMPARE(all[0].entries[0].fromWeek, 1);
    }

    void packInfo()
    {
        const PackInfo info = one_->packs().first();
        QCOMPARE(info.path, small_);
        QCOMPARE(info.topics, 5);
        QCOMPARE(info.articles, 8);
        QCOMPARE(info.schemaVersion, int(kPackSchemaVersion));
        QCOMPARE(info.contentHash.size(), 64);
        QCOMPARE(info.licence, QString("CC BY 4.0"));
        QCOMPARE(info.publisher, QString("康读项目"));
        QCOMPARE(info.titleIn("fr"), info.title.first());
        QCOMPARE(info.topicsByKind.value(Kind::Condition), 2);
        QCOMPARE(info.topicsByKind.value(Kind::Question), 1);
    }

    void categories()
    {
        const auto roots = one_->categories({}, kEnglish);
        QCOMPARE(ids(roots), QStringList({"conditions", "exercises", "departments", "questions"}));
        QCOMPARE(roots[0].title, QString("Conditions"));
        QCOMPARE(one_->categories({}, kChinese)[0].title, QString("疾病"));
        QVERIFY(!one_->categories({}, "fr")[0].title.isEmpty());
        QCOMPARE(roots[0].icon, QString("disease"));
        QVERIFY(roots[0].hasChildren);
        QVERIFY(!roots[1].hasChildren);
        const auto branches = one_->categories("conditions", kEnglish);
        QCOMPARE(ids(branches), QStringList({"conditions-a", "conditions-b"}));
        QCOMPARE(branches[0].parent, QString("conditions"));
        QCOMPARE(branches[0].department, QString("neurology"));
        QCOMPARE(branches[1].department, QString());
        QVERIFY(one_->categories("conditions-a", kEnglish).isEmpty());
        QVERIFY(one_->categories("no-such", kEnglish).isEmpty());
        QVERIFY(!one_->category("no-such", kEnglish));
        QCOMPARE(one_->category("conditions-b", kEnglish)->title, QString("Old age"));
        const auto path = one_->categoryPath("conditions-b", kChinese);
        QCOMPARE(path.size(), 2);
        QCOMPARE(path[0].id, QString("conditions"));
        QCOMPARE(path[1].title, QString("老年病"));
    }

    void countsAreOfDistinctTopics()
    {
        // atrophy stands in both branches and counts once at the root.
        QCOMPARE(one_->category("conditions", kEnglish)->topics, 2);
        QCOMPARE(one_->category("conditions-a", kEnglish)->topics, 1);
        QCOMPARE(one_->category("conditions-b", kEnglish)->topics, 2);
        QCOMPARE(one_->count({}), 5);
        TopicFilter direct;
        direct.category = "conditions";
        direct.directOnly = true;
        QCOMPARE(one_->count(direct), 0);
        direct.category = "conditions-b";
        QCOMPARE(one_->count(direct), 2);
    }

    void filters_data()
    {
        QTest::addColumn<TopicFilter>("filter");
        QTest::addColumn<QStringList>("expected");
        const QStringList all{"atrophy", "sarcopenia", "sit-to-stand", "neurology", "is-it-contagious"};
        QTest::newRow("all, best first") << TopicFilter{} << all;
        QTest::newRow("root category") << TopicFilter{.category = "conditions"} << QStringList{"atrophy", "sarcopenia"};
        QTest::newRow("branch") << TopicFilter{.category = "conditions-a"} << QStringList{"atrophy"};
        QTest::newRow("direct only") << TopicFilter{.category = "conditions", .directOnly = true} << QStringList{};
        QTest::newRow("region") << TopicFilter{.region = "thigh"} << QStringList{"atrophy", "sarcopenia"};
        QTest::newRow("second region") << TopicFilter{.region = "calf"} << QStringList{"atrophy"};
        QTest::newRow("region nobody has") << TopicFilter{.region = "neck"} << QStringList{};
        QTest::newRow("tag") << TopicFilter{.tag = "肌肉"} << QStringList{"atrophy", "sarcopenia"};
        QTest::newRow("tag of the other language") << TopicFilter{.tag = "muscle"} << QStringList{"atrophy", "sarcopenia"};
        QTest::newRow("kind") << TopicFilter{.kind = Kind::Question} << QStringList{"is-it-contagious"};
        QTest::newRow("kind and region") << TopicFilter{.region = "thigh", .kind = Kind::Exercise} << QStringList{};
        QTest::newRow("category and kind") << TopicFilter{.category = "conditions-b", .kind = Kind::Condition} << QStringList{"atrophy", "sarcopenia"};
        const auto exercise = [](const char *name, const ExerciseFilter &filter, bool found) {
            QTest::newRow(name) << TopicFilter{.exercise = filter} << (found ? QStringList{"sit-to-stand"} : QStringList{});
        };
        exercise("position", {.position = "sitting"}, true);
        exercise("another position", {.position = "lying"}, false);
        exercise("goal, level and helper", {.goal = "strength", .level = "beginner", .helper = "none"}, true);
        exercise("another goal", {.goal = "balance", .level = "beginner"}, false);
        exercise("part of a goal's name", {.goal = "strengt"}, false);
        exercise("with a helper", {.helper = "needed"}, false);
        exercise("no equipment", {.gear = kNoGear}, true);
        exercise("equipment", {.gear = "chair"}, false);
        exercise("region of an exercise", {.region = "thigh", .position = "sitting"}, false);
        exercise("SQL in a goal", {.goal = "' OR 1=1 --"}, false);
        QTest::newRow("no such category") << TopicFilter{.category = "no-such"} << QStringList{};
        QTest::newRow("SQL in a tag") << TopicFilter{.tag = "' OR 1=1 --"} << QStringList{};
    }
    void filters()
    {
        QFETCH(TopicFilter, filter);
        QFETCH(QStringList, expected);
        QCOMPARE(slugs(one_->topics(filter, kEnglish)), expected);
        QCOMPARE(one_->count(filter), expected.size());
        // Pages put together are the whole, for one pack and for two.
        for (const Library *library : {one_.get(), two_.get()}) {
            const QStringList whole = slugs(library->topics(filter, kChinese));
            QCOMPARE(library->count(filter), whole.size());
            for (int size : {1, 2, 3}) {
                QStringList pages;
                for (int offset = 0; offset < whole.size(); offset += size)
                    pages << slugs(library->topics(filter, kChinese, offset, size));
                QCOMPARE(pages, whole);
            }
            QVERIFY(library->topics(filter, kChinese, 100, 10).isEmpty());
            QVERIFY(library->topics(filter, kChinese, 0, 0).isEmpty());
        }
    }

    void cards()
    {
        const TopicCard card = *one_->card("atrophy", kEnglish);
        QCOMPARE(card.kind, Kind::Condition);
        QCOMPARE(card.language, kEnglish);
        QCOMPARE(card.shortTitle, QString("Muscle atrophy"));
        QCOMPARE(card.title, QString("Muscle atrophy: why muscles get thin"));
        QCOMPARE(card.lead, QString("Thin muscles"));
        QCOMPARE(card.summary, QString("Muscles get thin and weak."));
        QCOMPARE(card.regions, QStringList({"thigh", "calf"}));
        QCOMPARE(card.minutes, 1);
        QCOMPARE(card.sourceCount, 2);
        QCOMPARE(card.updated, QDate(2026, 11, 22));
        QCOMPARE(card.pack, QString("sample"));
        QVERIFY(!one_->card("no-such", kEnglish));
        QVERIFY(!one_->card("", kEnglish));
        QVERIFY(!one_->card("atrophy' --", kEnglish));
    }

    void article()
    {
        const Article article = one_->article("atrophy", kChinese).value();
        QCOMPARE(article.care.size(), 2);
        QCOMPARE(article.care[0].urgency, Urgency::Emergency);
        QCOMPARE(article.care[0].action, QString("立即拨打 120"));
        QCOMPARE(article.care[1].urgency, Urgency::Appointment);
        QCOMPARE(article.sections.size(), 2);
        QCOMPARE(article.sections[0].facet, QString("overview"));
        QCOMPARE(article.sections[1].heading, QString("营养"));
        QCOMPARE(article.aliases, QStringList({"肌萎缩"}));
        QCOMPARE(article.tags, QStringList({"肌肉"}));
        QCOMPARE(article.audience, QStringList({"patient"}));
        QCOMPARE(article.languages, QStringList({kChinese, kEnglish}));
        // The first category it stands in is its home.
        QCOMPARE(article.path.size(), 2);
        QCOMPARE(article.path.last().id, QString("conditions-a"));
        QCOMPARE(slugs(article.departments), QStringList({"neurology"}));
        QCOMPARE(slugs(article.related), QStringList({"sit-to-stand", "sarcopenia"}));
        QVERIFY(!article.exercise);
        QVERIFY(!article.staleTranslation);
    }

    void sourcesAreNumberedByFirstCitation()
    {
        const Article article = one_->article("atrophy", kChinese).value();
        QCOMPARE(article.sources.size(), 2);
        QCOMPARE(article.sources[0].id, QString("guide"));
        QCOMPARE(article.sources[0].number, 1);
        QCOMPARE(article.sources[0].doi, QString("10.1/x"));
        QCOMPARE(article.sources[0].year, QString("2020"));
        QCOMPARE(article.sources[1].number, 2);
        QCOMPARE(article.sources[1].url, QString("https://example.org/t"));
        // Every mark in the text carries the number of its source, and every source is cited.
        QMap<QString, QString> seen;
        QStringList html;
        for (const Section &section : article.sections)
            html << section.html;
        for (const CareCard &card : article.care)
            html << card.signHtml;
        for (const QString &piece : std::as_const(html)) {
            for (const Block &block : parseRichText(piece)) {
                QVector<Spans> all{block.spans};
                for (const auto &row : block.rows)
                    all += row;
                for (const Spans &spans : std::as_const(all)) {
                    for (const Span &span : spans) {
                        if (!span.sourceId.isEmpty())
                            seen.insert(span.sourceId, span.text);
                    }
                }
            }
        }
        QCOMPARE(seen, (QMap<QString, QString>{{"guide", "1"}, {"trial", "2"}}));
        // Here the trial comes first.
        QCOMPARE(one_->article("sarcopenia", kEnglish).value().sources.first().id, QString("trial"));
        QCOMPARE(one_->article("sarcopenia", kEnglish).value().sources.first().number, 1);
    }

    void reviewIsHonest()
    {
        const ReviewState review = one_->article("atrophy", kEnglish).value().review;
        QVERIFY(!review.clinicallyReviewed());
        QCOMPARE(review.provenance, QString("ai-assisted"));
        QCOMPARE(review.author, QString("Kangdu project"));
        QCOMPARE(review.publisher, QString("Kangdu project"));
        QCOMPARE(one_->article("atrophy", kChinese).value().review.publisher, QString("康读项目"));
        // The publisher is the author here: named in the language of the article.
        QCOMPARE(one_->article("atrophy", kChinese).value().review.author, QString("康读项目"));
        QCOMPARE(review.published, QDate(2026, 11, 22));
        QCOMPARE(review.nextReview, QDate(2029, 6, 30));
        QVERIFY(!review.overdue(QDate(2029, 6, 30)));
        QVERIFY(review.overdue(QDate(2029, 7, 1)));
        QCOMPARE(review.funding, QString("none"));
    }

    void clinicalReviewNeedsNameAndDate()
    {
        ReviewState review;
        review.reviewer = "Dr Li";
        QVERIFY(!review.clinicallyReviewed());
        review.clinicalDate = QDate(2026, 1, 1);
        QVERIFY(review.clinicallyReviewed());
        review.reviewer.clear();
        QVERIFY(!review.clinicallyReviewed());
    }

    void exercise()
    {
        const Exercise english = *one_->exercise("sit-to-stand", kEnglish), chinese = *one_->exercise("sit-to-stand", kChinese);
        QCOMPARE(english.position, QString("sitting"));
        QCOMPARE(english.equipment, QStringList({"a chair"}));
        QCOMPARE(chinese.equipment, QStringList({"椅子"}));
        QCOMPARE(english.steps.size(), 2);
        QCOMPARE(english.stopSigns, QStringList({"Chest pain"}));
        QCOMPARE(english.tempo, QString("slowly"));
        QCOMPARE(english.dose.sets.start, 1.0);
        QCOMPARE(english.dose.sets.typical, 2.0);
        QCOMPARE(english.dose.sets.max, 2.0);
        QCOMPARE(english.dose.daysPerWeek.max, 7.0);
        QVERIFY(!english.dose.holdSeconds.isSet());
        QCOMPARE(english.dose.restSeconds, 60);
        QCOMPARE(english.dose.borgMin, 3);
        QCOMPARE(english.dose.borgMax, 4);
        QCOMPARE(english.dose.sources, QStringList({"trial"}));
        QCOMPARE(english.figure.keyframes.size(), 2);
        QCOMPARE(english.figure.keyframes[0].id, QString("start"));
        QCOMPARE(english.figure.keyframes[0].alt, QString("sitting"));
        QCOMPARE(chinese.figure.keyframes[0].alt, QString("坐着"));
        QCOMPARE(english.figure.keyframes[0].pose.value("hipN"), 87.0);
        QCOMPARE(english.figure.props.value(0).kind, QString("chair"));
        QCOMPARE(english.figure.muscles, QStringList({"quadN"}));
        QCOMPARE(english.figure.pinJoint, QString("toeN"));
        QCOMPARE(english.figure.arrowJoint, QString("pelvis"));
        const Article article = one_->article("sit-to-stand", kEnglish).value();
        QVERIFY(article.exercise);
        QCOMPARE(article.exercise->title, QString("Sit to stand"));
        QVERIFY(!one_->exercise("atrophy", kEnglish));
        QVERIFY(!one_->exercise("no-such", kEnglish));
    }

    void languageFallback()
    {
        // Chinese only, asked for in English; English only, asked for in Chinese; a language nobody writes.
        QCOMPARE(one_->card("neurology", kEnglish)->language, kChinese);
        QCOMPARE(one_->article("neurology", kEnglish).value().card.shortTitle, QString("神经内科"));
        QCOMPARE(one_->article("is-it-contagious", kChinese).value().card.language, kEnglish);
        QCOMPARE(one_->article("is-it-contagious", kChinese).value().languages, QStringList({kEnglish}));
        QCOMPARE(one_->card("atrophy", "fr")->language, kChinese);
        QCOMPARE(one_->article("atrophy", "").value().card.language, kChinese);
    }

    void staleTranslation()
    {
        QVERIFY(one_->article("sit-to-stand", kEnglish).value().staleTranslation);
        QVERIFY(!one_->article("sit-to-stand", kChinese).value().staleTranslation);
        QVERIFY(!one_->article("atrophy", kEnglish).value().staleTranslation);
    }

    void noSuchTopic()
    {
        for (const QString &slug : {QString("no-such"), QString(), QString(5000, 'x'), QString("../../etc/passwd")}) {
            const auto result = one_->article(slug, kEnglish);
            QVERIFY(!result);
            QCOMPARE(result.error().code, Error::Code::NotFound);
            QVERIFY(!result.error().advice.isEmpty());
            QVERIFY(result.error().message.size() < 300);
        }
    }

    void nearest_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("first");
        QTest::newRow("slug with a slip") << "atrofy" << "atrophy";
        QTest::newRow("slug, longer") << "sit-to-stands" << "sit-to-stand";
        QTest::newRow("title") << "Muscle atrophi" << "atrophy";
        QTest::newRow("Chinese title") << "肌肉萎" << "atrophy";
        QTest::newRow("alias") << "肌萎缩症" << "atrophy";
        QTest::newRow("upper case") << "SARCOPENA" << "sarcopenia";
        QTest::newRow("nothing like it") << "qqqqzzzz" << "atrophy";  // best quality: the page is never empty
        QTest::newRow("empty") << "" << "atrophy";
        QTest::newRow("one character") << "神" << "atrophy";
        QTest::newRow("very long") << QString(100000, 'a') << "atrophy";
        QTest::newRow("SQL") << "'; DROP TABLE topic; --" << "atrophy";
    }
    void nearest()
    {
        QFETCH(QString, text);
        QFETCH(QString, first);
        const auto found = one_->nearest(text, kEnglish);
        QVERIFY(!found.isEmpty());
        QVERIFY(found.size() <= 6);
        QCOMPARE(found.first().slug, first);
        QCOMPARE(slugs(found).removeDuplicates(), 0);
        QVERIFY(one_->nearest(text, kEnglish, 1).size() <= 1);
        QVERIFY(one_->nearest(text, kEnglish, 0).isEmpty());
    }

    // ---- two packs ----

    void laterPackOverrides()
    {
        QCOMPARE(two_->packs().size(), 2);
        QCOMPARE(two_->card("atrophy", kChinese)->pack, QString("clinic"));
        QCOMPARE(two_->card("atrophy", kChinese)->shortTitle, QString("本院的肌肉萎缩"));
        // The whole topic is overridden, in every language: no English text of the old article shows through.
        QCOMPARE(two_->article("atrophy", kEnglish).value().card.language, kChinese);
        QCOMPARE(two_->article("atrophy", kEnglish).value().languages, QStringList({kChinese}));
        QCOMPARE(two_->card("sarcopenia", kChinese)->pack, QString("sample"));
        // Relations across packs: the first pack's article leads to the second pack's.
        QCOMPARE(two_->article("sarcopenia", kChinese).value().related.first().pack, QString("clinic"));
    }

    void packsShareOneTree()
    {
        QCOMPARE(ids(two_->categories({}, kChinese)), QStringList({"conditions", "exercises", "departments", "questions", "clinic"}));
        QCOMPARE(ids(two_->categories("conditions", kChinese)), QStringList({"conditions-a", "conditions-b"}));
        QCOMPARE(slugs(two_->topics({.category = "conditions-a"}, kChinese)), QStringList({"atrophy", "our-clinic"}));
        // The clinic took atrophy out of conditions-b.
        QCOMPARE(slugs(two_->topics({.category = "conditions-b"}, kChinese)), QStringList({"sarcopenia"}));
        QCOMPARE(slugs(two_->topics({}, kChinese)),
                 QStringList({"atrophy", "our-clinic", "sarcopenia", "sit-to-stand", "neurology", "is-it-contagious"}));
        QCOMPARE(two_->count({}), 6);
        QCOMPARE(two_->category("conditions", kChinese)->topics, 3);
    }

    void nearestOfTwoPacks()
    {
        const auto found = two_->nearest("本院门诊", kChinese);
        QVERIFY(!found.isEmpty());
        QCOMPARE(found.first().slug, QString("our-clinic"));
        QCOMPARE(slugs(two_->nearest("atrophy", kChinese)).count("atrophy"), 1);
    }

    void withdrawnTopicIsGone()
    {
        Library library;
        QVERIFY(library.open(small_));
        QVERIFY(library.open(withdrawing_));
        QVERIFY(!library.card("atrophy", kChinese));
        QCOMPARE(library.article("atrophy", kChinese).error().code, Error::Code::NotFound);
        QVERIFY(!slugs(library.topics({}, kChinese)).contains("atrophy"));
        QCOMPARE(library.category("conditions-a", kChinese)->topics, 1);  // our-clinic
        QCOMPARE(library.count({.kind = Kind::Condition}), 1);
        QVERIFY(slugs(library.article("sarcopenia", kChinese).value().related).isEmpty());
        QVERIFY(!slugs(library.nearest("肌肉萎缩", kChinese)).contains("atrophy"));
        QCOMPARE(library.packs().last().topics, 1);

        // Alone, the pack that withdraws has the other topic only.
        Library alone;
        QVERIFY(alone.open(withdrawing_));
        QCOMPARE(slugs(alone.topics({}, kChinese)), QStringList({"our-clinic"}));
        QCOMPARE(alone.count({}), 1);
        QVERIFY(!alone.card("atrophy", kChinese));
        QVERIFY(!slugs(alone.nearest("肌肉萎缩", kChinese)).contains("atrophy"));

        // A pack opened after it may bring the topic back.
        Library back;
        QVERIFY(back.open(withdrawing_));
        QVERIFY(back.open(small_));
        QCOMPARE(back.card("atrophy", kEnglish)->pack, QString("sample"));
    }

    void orderOfOpeningDecides()
    {
        Library library;
        QVERIFY(library.open(clinic_));
        QVERIFY(library.open(small_));
        QCOMPARE(library.card("atrophy", kEnglish)->shortTitle, QString("Muscle atrophy"));
        QCOMPARE(library.card("our-clinic", kEnglish)->pack, QString("clinic"));
    }
};

QTEST_GUILESS_MAIN(TestLibrary)
#include "test_library.moc"
