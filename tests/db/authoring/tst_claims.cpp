// SPDX-License-Identifier: GPL-3.0-or-later
// What single sentences say (rules E05, E10, E11, E12), and how text is cut into sentences with marks.
#include "db/authoring/claims.h"
#include "db/authoring/markdown.h"
#include "db/authoring/sentences.h"

#include <QTest>

using namespace kangdu;

class TestClaims final : public QObject {
    Q_OBJECT

private slots:
    void claim_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("found");
        const auto row = [](const char *text, bool found) { QTest::newRow(text) << QString::fromUtf8(text) << found; };
        row("大约 30% 的老人有肌少症。", true);
        row("坚持 8 周。", true);
        row("每次停 5 秒。", true);
        row("大约三分之一的人会跌倒。", true);
        row("两周以后再看。", true);
        row("抗阻训练能增加肌肉力量。", true);
        row("多数患者几个月内好转。", true);
        row("研究发现两者有关。", true);
        row("2026 年发布。", true);
        row("立即拨打 120。", false);
        row("心理援助热线 12356。", false);
        row("缺维生素 B12 会手脚发麻。", false);
        row("损伤在 T6 或 L4-L5。", false);
        row("2 型糖尿病也要当心。", false);
        row("2型和1型不同。", false);
        row("先做第 2 步。", false);
        row("一条腿比另一条细。", false);
        row("我的力量能恢复吗？", false);
        row("慢慢坐下。", false);
        row("About 30% of older people have it.", true);
        row("Hold for 5 seconds.", true);
        row("Do it for two weeks.", true);
        row("Strength training improves walking.", true);
        row("Exercise can reduce falls.", true);
        row("Half of them fall.", true);
        row("Call 120 now.", false);
        row("Type 2 diabetes matters too.", false);
        row("Go back to step 2.", false);
        row("Vitamin B12 and D3 come from food.", false);
        row("Sit down slowly.", false);
        row("Will it improve?", false);
    }
    void claim()
    {
        QFETCH(QString, text);
        QFETCH(bool, found);
        QCOMPARE(!claimIn(text).isEmpty(), found);
    }

    void dose_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("found");
        const auto row = [](const char *text, bool found) { QTest::newRow(text) << QString::fromUtf8(text) << found; };
        row("每天服 500 毫克。", true);
        row("一次两片，一日三次。", true);
        row("维生素 D 每天 800 IU。", true);
        row("500 mg twice a day", true);
        row("Take one tablet daily.", true);
        row("只按医生的处方服用。", false);
        row("每天吃 1 个鸡蛋。", false);
        row("每天 2 片面包。", false);
        row("钠每天不超过 2000 毫克。", false);
        row("Keep sodium under 2,000 mg a day.", false);
        row("Walk 30 minutes a day.", false);
        row("100 毫克钙相当于一杯奶。", false);
    }
    void dose()
    {
        QFETCH(QString, text);
        QFETCH(bool, found);
        QCOMPARE(!personalDoseIn(text).isEmpty(), found);
    }

    void promise_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("found");
        const auto row = [](const char *text, bool found) { QTest::newRow(text) << QString::fromUtf8(text) << found; };
        row("这种药能根治肌萎缩。", true);
        row("治愈率很高。", true);
        row("可以治愈。", true);
        row("这药无副作用。", true);
        row("这是最好的治疗。", true);
        row("保证恢复。", true);
        row("It cures the disease.", true);
        row("The best treatment is rest.", true);
        row("It has no side effects.", true);
        row("Recovery is guaranteed.", true);
        row("目前无法治愈。", false);
        row("还不能治愈。", false);
        row("没有药能根治它。", false);
        row("没有一种药是没有副作用的。", false);
        row("能治愈吗？", false);
        row("警惕声称能根治的广告。", false);
        row("最好先问医生。", false);
        row("It cannot be cured.", false);
        row("There is no cure.", false);
        row("No treatment is without side effects.", false);
        row("It is best to ask first.", false);
        row("Beware of claims of a guaranteed cure.", false);
    }
    void promise()
    {
        QFETCH(QString, text);
        QFETCH(bool, found);
        QCOMPARE(!promiseIn(text).isEmpty(), found);
    }

    void contact_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("found");
        const auto row = [](const char *text, bool found) { QTest::newRow(text) << QString::fromUtf8(text) << found; };
        row("见 https://example.org/a", true);
        row("访问 www.example.cn。", true);
        row("拨打 4001234567。", true);
        row("咨询电话 010-12345678。", true);
        row("手机 13812345678。", true);
        row("扫描二维码。", true);
        row("Kangdu® helps.", true);
        row("Call 555-123-4567.", true);
        row("拨打 120。", false);
        row("拨打 12356。", false);
        row("Call 911 or 999.", false);
        row("血压 120 到 130。", false);
    }
    void contact()
    {
        QFETCH(QString, text);
        QFETCH(bool, found);
        QCOMPARE(!contactIn(text).isEmpty(), found);
    }

    void sentences_data()
    {
        QTest::addColumn<QString>("markdown");
        QTest::addColumn<bool>("item");
        QTest::addColumn<QStringList>("expected");  // "text|mark,mark"
        const auto row = [](const char *name, const char *markdown, bool item, const QStringList &expected) {
            QTest::newRow(name) << QString::fromUtf8(markdown) << item << expected;
        };
        row("mark behind the stop", "甲。[^a]乙。", false, {"甲。|a", "乙。|"});
        row("mark before the stop", "甲[^a]。乙[^b]。", false, {"甲。|a", "乙。|b"});
        row("two marks", "甲。[^a][^b]", false, {"甲。|a,b"});
        row("mark after a space", "One. [^a] Two.", false, {"One.|a", "Two.|"});
        row("no split in numbers", "About 2.5 kg, e.g. milk. Next.", false, {"About 2.5 kg, e.g. milk.|", "Next.|"});
        row("closing quote", "他说：“好。”走了。", false, {"他说：“好。”|", "走了。|"});
        row("item end covers all", "甲。乙[^a]", true, {"甲。|a", "乙|a"});
        row("item middle does not", "甲[^a]。乙。", true, {"甲。|a", "乙。|"});
    }
    void sentences()
    {
        QFETCH(QString, markdown);
        QFETCH(bool, item);
        QFETCH(QStringList, expected);
        Findings findings;
        FindingSink sink(findings);
        QStringList actual;
        for (const Sentence &s : splitSentences(parseInlineMarkdown({markdown, {"x.md", 1, 1}}, sink), item))
            actual << s.text + '|' + s.marks.join(',');
        QCOMPARE(actual, expected);
        QVERIFY(findings.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestClaims)
#include "tst_claims.moc"
