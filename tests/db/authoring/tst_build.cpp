// SPDX-License-Identifier: GPL-3.0-or-later
// From a folder to a pack and back: what was written is what the library reads; same bytes; all or nothing.
#include "tests/db/authoring/sample_library.h"

#include "db/authoring/food_table.h"
#include "db/authoring/pack_builder.h"
#include "db/base/statement.h"
#include "db/library/library.h"
#include "db/library/rich_text.h"
#include "db/pack/pack.h"

#include <QTemporaryDir>
#include <QTest>

using namespace kangdu;
using namespace kangdu::test;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

}  // namespace

class TestBuild final : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;
    QString content_, pack_;

private slots:
    void initTestCase()
    {
        content_ = folder_.filePath("content");
        pack_ = folder_.filePath("a.kdpack");
        writeSample(content_, sampleFiles());
        QStringList stages;
        const auto built = buildPack(content_, pack_, [&](Stage stage, int, int) { stages << QString::number(int(stage)); });
        QVERIFY2(built, built ? "" : qPrintable(built.error().message));
        for (const Finding &f : built.value().lint.findings) {
            if (f.severity == Severity::Error)
                qWarning().noquote() << f.place.file << f.place.line << f.rule << f.message;
        }
        QVERIFY(built.value().written);
        QCOMPARE(built.value().topics, 3);
        QCOMPARE(built.value().articles, 4);
        stages.removeDuplicates();
        QVERIFY(stages.size() >= 4);
    }

    void libraryReadsItBack()
    {
        Library library;
        const auto opened = library.open(pack_);
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().message));
        const PackInfo info = library.packs().first();
        QCOMPARE(info.id, QString("sample"));
        QCOMPARE(info.titleIn("zh-CN"), QString("样本"));
        QCOMPARE(info.languages, QStringList({"zh-CN", "en"}));
        QCOMPARE(info.articles, 4);

        const Article article = library.article("atrophy", "zh-CN").value();
        QCOMPARE(article.card.shortTitle, QString("肌肉萎缩"));
        QCOMPARE(article.care.size(), 2);
        QCOMPARE(article.care[0].signHtml.first(), QString("一侧手脚突然没力气<a class=\"mark\" href=\"#src-guide\">1</a>"));
        QCOMPARE(article.sections.size(), 2);
        QCOMPARE(article.sources.size(), 2);
        QCOMPARE(article.sources[1].id, QString("trial"));
        QCOMPARE(article.sources[1].year, QString());  // undated
        QVERIFY(article.sections[0].html.contains("<strong>肌少症</strong>"));
        QVERIFY(article.sections[0].html.contains("href=\"kangdu://topic/sit-to-stand?facet=steps\""));
        const QString nutrition = article.sections[1].html;
        QVERIFY(nutrition.startsWith("<h3 id=\"nutrition-1\">蛋白质</h3><ul><li>"));
        QVERIFY(nutrition.contains("<blockquote>先问医生。</blockquote>"));
        QVERIFY(nutrition.contains("<td>1 个（50 克）</td><td>6.3</td><td>72</td>"));
        QVERIFY(nutrition.contains("数据来源：成分表，28"));
        QVERIFY(nutrition.contains("<bar label=\"鸡蛋 · 1 个（50 克）\" value=\"6.3\" text=\"6.3 克\"/>"));
        QVERIFY(nutrition.endsWith("<exercise slug=\"sit-to-stand\"/>"));
        QCOMPARE(article.departments.size(), 1);
        QCOMPARE(article.related.size(), 1);
        QCOMPARE(article.review.provenance, QString("ai-assisted"));
        QVERIFY(!article.staleTranslation);
        QCOMPARE(library.article("atrophy", "en").value().card.language, QString("en"));
    }

    void exerciseReadsBack()
    {
        Library library;
        QVERIFY(library.open(pack_));
        const Article article = library.article("sit-to-stand", "zh-CN").value();
        for (const Section &section : article.sections) {
            if (section.facet == "dose")
                QVERIFY(section.html.startsWith("<dose/>"));
        }
        const Exercise exercise = library.exercise("sit-to-stand", "zh-CN").value();
        QCOMPARE(exercise.steps, QStringList({"坐稳。", "站起来，停 5 秒。"}));
        QCOMPARE(exercise.stopSigns, QStringList({"胸口痛"}));
        QCOMPARE(exercise.precautions, QStringList({"椅子靠墙"}));
        QCOMPARE(exercise.contraindications, QStringList({"刚做完手术的人"}));
        QCOMPARE(exercise.dose.reps.typical, 10.0);
        QCOMPARE(exercise.dose.sources, QStringList({"trial"}));
        QCOMPARE(exercise.equipment, QStringList({"椅子"}));
        QCOMPARE(exercise.figure.keyframes.size(), 2);
        QCOMPARE(exercise.figure.keyframes[0].pose.value("knN"), 90.0);
        QCOMPARE(exercise.figure.keyframes[1].alt, QString("站着"));
    }

    void claimsAreKept()
    {
        {
            const auto database = openPackDatabase(pack_, "claims");
            QVERIFY(database);
            Statement claims(database.value(), "SELECT c.sentence, s.key, c.section FROM claim c JOIN source s ON s.id=c.source WHERE c.article=1 ORDER BY c.position");
            QStringList rows;
            while (claims.next())
                rows << claims.text(0) + '|' + claims.text(1) + '|' + claims.text(2);
            QCOMPARE(rows, QStringList({"一侧手脚突然没力气|guide|-1", "一条腿变细|trial|-1", "大约 30% 的老人有肌少症。|guide|0",
                                        "停 2 周就会变弱|trial|1", "老人 | 每天 60 克|guide|1"}));
        }
        QSqlDatabase::removeDatabase("claims");
    }

    void sameInputSameBytes()
    {
        const QString second = folder_.filePath("b.kdpack");
        QVERIFY(buildPack(content_, second));
        QVERIFY(!bytesOf(pack_).isEmpty());
        QCOMPARE(bytesOf(second), bytesOf(pack_));
        QVERIFY(buildPack(content_, second));  // over an older file, too
        QCOMPARE(bytesOf(second), bytesOf(pack_));
    }

    void brokenRuleLeavesTheOldPack()
    {
        auto files = sampleFiles();
        files["topics/atrophy/zh-CN.md"].replace("就会变弱[^trial]", "就会变弱");
        const QString content = folder_.filePath("broken"), target = folder_.filePath("old.kdpack");
        writeSample(content, files);
        QFile old(target);
        QVERIFY(old.open(QIODevice::WriteOnly));
        old.write("old");
        old.close();
        const auto built = buildPack(content, target);
        QVERIFY(built);
        QVERIFY(!built.value().written);
        QCOMPARE(bytesOf(target), QByteArray("old"));
        QVERIFY(QDir(folder_.path()).entryList({"*.tmp"}).isEmpty());
    }

    void failureLeavesTheOldPack()
    {
        // The picture is not one: found only while the pack is being written.
        auto files = sampleFiles();
        files["topics/atrophy/topic.yaml"] += "images:\n  - {file: x.png, licence: CC BY 4.0, alt: {zh-CN: 图, en: picture}}\n";
        files["topics/atrophy/x.png"] = "no picture";
        const QString content = folder_.filePath("picture"), target = folder_.filePath("kept.kdpack");
        writeSample(content, files);
        QVERIFY(QFile::copy(pack_, target));
        const auto built = buildPack(content, target);
        QVERIFY(!built);
        QCOMPARE(built.error().code, Error::Code::Invalid);
        QVERIFY(built.error().file.endsWith("x.png"));
        QCOMPARE(bytesOf(target), bytesOf(pack_));
        QCOMPARE(QDir(folder_.path()).entryList({"*.tmp"}), QStringList());
    }

    void noFolderToWriteTo()
    {
        const auto built = buildPack(content_, folder_.filePath("none/x.kdpack"));
        QVERIFY(!built);
        QCOMPARE(built.error().code, Error::Code::Io);
    }

    void figuresAreRounded()
    {
        QCOMPARE(roundedFigure("energy_kcal", 71.5), QString("72"));
        QCOMPARE(roundedFigure("protein_g", 6.28), QString("6.3"));
        QCOMPARE(roundedFigure("protein_g", 6.02), QString("6"));
        QCOMPARE(roundedFigure("protein_g", 26.4), QString("26"));
        QCOMPARE(roundedFigure("b12_ug", 0.445), QString("0.4"));
    }
};

QTEST_GUILESS_MAIN(TestBuild)
#include "tst_build.moc"
