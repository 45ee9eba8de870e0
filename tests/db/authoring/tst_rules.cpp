// SPDX-License-Identifier: GPL-3.0-or-later
// Every rule: the sample library passes; one change to one file breaks exactly that rule where it was changed.
#include "tests/db/authoring/sample_library.h"

#include "db/authoring/rules.h"

#include <QTest>

using namespace kangdu;
using namespace kangdu::test;

class TestRules final : public QObject {
    Q_OBJECT

private slots:
    void sampleKeepsEveryRule()
    {
        const Findings findings = lintSample(sampleFiles());
        for (const Finding &f : findings) {
            if (f.severity == Severity::Error)
                qWarning().noquote() << f.place.file << f.place.line << f.rule << f.message << f.excerpt;
        }
        QVERIFY(!hasErrors(findings));
    }

    void breaks_data()
    {
        QTest::addColumn<QString>("rule");
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        int n = 0;
        const auto row = [&](const char *rule, const char *file, const char *from, const char *to) {
            QTest::newRow(qPrintable(QStringLiteral("%1 %2").arg(rule).arg(++n))) << rule << file << QString::fromUtf8(from) << QString::fromUtf8(to);
        };
        const char *topic = "topics/atrophy/topic.yaml", *zh = "topics/atrophy/zh-CN.md", *en = "topics/atrophy/en.md";
        const char *exercise = "topics/sit-to-stand/topic.yaml", *move = "topics/sit-to-stand/zh-CN.md";
        row("E01", "pack.yaml", "author: Kangdu project\n", "");
        row("E01", "pack.yaml", "publisher: {zh-CN: 康读项目, en: Kangdu project}\n", "");
        row("E01", topic, "audience: [patient]\n", "");
        row("E01", topic, "published: 2026-11-22\n", "");
        row("E02", topic, "clinical_review: {}", "clinical_review: {reviewer: Zhang San}");
        row("E02", topic, "clinical_review: {}", "clinical_review: {reviewer: Kangdu project, credential: MD, date: 2026-11-22}");
        row("E03", topic, "next_review: 2029-06-30", "next_review: 2029-11-23");
        row("E03", topic, "next_review: 2029-06-30", "next_review: 2026-11-22");
        row("E04", "sources.yaml", "publisher: Q, ", "");
        row("E04", "sources.yaml", "url: \"https://example.org/t\", ", "");
        row("E04", "sources.yaml", "type: guideline", "type: cohort");
        row("E04", en, "each meal[^trial].", "each meal.");
        row("E05", zh, "**肌少症**。[^guide] 看", "**肌少症**。看");
        row("E05", zh, "就会变弱[^trial]", "就会变弱");
        row("E05", zh, "每天 60 克[^guide]", "每天 60 克");
        row("E05", zh, "突然没力气[^guide]", "2 天没力气");
        row("E05", move, "停 5 秒。[^trial]", "停 5 秒。");
        row("E06", zh, "summary: 肌肉萎缩是肌肉变细、变弱。\n", "");
        row("E06", zh, "summary: 肌肉萎缩是肌肉变细、变弱。", "summary: 肌肉为什么会变细？因为不用。");
        row("E06", zh, "summary: 肌肉萎缩是肌肉变细、变弱。", "summary: 一。二。三。四。");
        row("E07", zh, "level: appointment", "level: today");
        row("E07", zh, "level: emergency", "level: appointment");
        row("E07", zh, "立即拨打 120", "赶快去医院");
        row("E07", zh, "一侧手脚突然没力气", "必要时去医院");
        row("E07", zh, "      - 一侧手脚突然没力气[^guide]\n", "      - 甲\n      - 乙\n      - 丙\n      - 丁\n      - 戊\n      - 己[^guide]\n");
        row("E08", move, "1. 坐稳。\n2. 站起来", "- 坐稳。\n- 站起来");
        row("E10", zh, "> 先问医生。", "> 每天服 500 毫克。[^guide]");
        row("E11", zh, "> 先问医生。", "> 这个办法能根治。[^guide]");
        row("E11", en, "short_title: Muscle atrophy", "short_title: A guaranteed recovery");
        row("E12", zh, "> 先问医生。", "> 加微信号问。");
        row("E12", zh, "立即拨打 120", "立即拨打 120 或 4001234567");
        row("E13", "pack.yaml", "provenance: ai-assisted", "provenance: unknown");
        row("E14", exercise, "    rest_s: 60\n", "");
        row("E14", exercise, "sources: [trial]", "sources: []");
        row("E14", move, "- 胸口痛[^guide]", "胸口痛[^guide]");
        row("E14", move, "## 做多少 {#dose}\n", "");
        row("E15", "foods.yaml", ", version: \"28\"", "");
        row("E15", "foods.yaml", "grams: 50, ", "");
        row("E16", topic, "regions: [thigh]", "images:\n  - {file: images/x.png, licence: CC BY 4.0, alt: {zh-CN: 图}}");
        row("E16", topic, "regions: [thigh]", "images:\n  - {file: images/x.png, alt: {zh-CN: 图, en: picture}}");
        row("E16", zh, "> 先问医生。", "![图](images/y.png)");
        row("E17", zh, "topic:sit-to-stand#steps", "topic:no-such");
        row("E17", zh, "topic:sit-to-stand#steps", "topic:sit-to-stand#variants");
        row("E17", zh, "items: [egg]", "items: [ham]");
        row("E17", zh, "items: [sit-to-stand]", "items: [neurology]");
        row("E17", topic, "categories: [conditions-a]", "categories: [conditions-b]");
        row("E17", topic, "departments: [neurology]", "departments: [sit-to-stand]");
        row("E17", topic, "related: [sit-to-stand]", "related: [gone]");
        row("E17", exercise, "progression: []", "progression: [atrophy]");
        row("E17", "categories.yaml", "department: neurology", "department: gone");
        row("E18", en, "translates: {language: zh-CN, revision: 1}\n", "");
        row("E18", en, "translates: {language: zh-CN, revision: 1}", "translates: {language: zh-CN, revision: 2}");
        row("F06", zh, "就会变弱[^trial]", "就会变弱[^nobody]");
        row("W20", zh, "> 先问医生。", "> 一二三四五六七八九十甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥金木水火土日月山川河海。");
        row("W23", zh, "> 先问医生。", "> 先问医生。\n\n## 居家护理 {#care}\n每公斤体重吃 1 克。[^guide]");
        row("W26", zh, "short_title: 肌肉萎缩", "short_title: 肌肉萎缩肌肉萎缩肌肉萎缩甲");
        const char *programme = "programmes.yaml";
        row("E01", programme, "  published: 2026-11-22\n", "");
        row("E01", programme, "clinical_review: {}", "clinical_review: {reviewer: Zhang San}");
        row("E01", programme, "next_review: 2029-06-30", "next_review: 2029-11-23");
        row("E04", programme, "sources: [guide, trial]", "sources: [guide]");
        row("E04", programme, "sources: [guide, trial]", "sources: [trial, trial]");
        row("E11", programme, "慢慢来", "保证根治");
        row("E11", programme, "Step by step", "Pain falls by 30%");
        row("E17", programme, "exercise: sit-to-stand, sets: 1", "exercise: stand-on-head, sets: 1");
        row("E17", programme, "exercise: sit-to-stand, sets: 1", "exercise: atrophy, sets: 1");
        row("E27", programme, "reps: 5}", "reps: 13}");  // above the safe range
        row("E27", programme, "reps: 5}", "reps: 4}");   // below it
        row("E27", programme, "sets: 2", "sets: 3");
        row("E27", programme, "reps: 5}", "reps: 5, hold_s: 1}");  // an exercise that is not held
        row("E27", programme, "per_day: 2", "per_day: 4");
        row("E27", programme, "  days: [mon, wed, fri]\n", "");
        row("E27", programme, "from_week: 3", "from_week: 7");
        row("E27", programme, ", from_week: 3", "");  // the same exercise twice in one week
        row("E27", programme, "reps: 5}", "reps: 5, from_week: 2}");  // nothing to do in week 1
        row("E27", programme, "{zh-CN: 练腿, en: Stronger legs}", "{zh-CN: 练腿}");
        row("E27", programme, "  ask_first:\n    - {zh-CN: 刚做过手术的人, en: After an operation}\n", "");
        row("F06", programme, "sources: [guide, trial]", "sources: [guide, nobody]");
        row("F14", programme, "days: [mon, wed, fri]", "days: [mon, dom]");
        row("F03", programme, "weeks: 6", "weeks: 200");
        row("F03", programme, "reps: 5}", "reps: 101}");
        row("F03", programme, "sets: 1, reps: 5", "reps: 5");
        row("F02", programme, "reps: 5}", "repps: 5}");
        // the format
        row("F02", topic, "quality: 90", "qualitty: 90");
        row("F03", topic, "quality: 90", "quality: many");
        row("F04", zh, "{#nutrition}", "{#feeding}");
        row("F05", zh, "{#overview}", "{#outlook}");
        row("F07", zh, "> 先问医生。", "> 先问<b>医生</b>。");
        row("F07", zh, "> 先问医生。", "> 先问[医生](https://example.org)。");
        row("F07", zh, "> 先问医生。", "- 甲\n  - 乙");
        row("F07", zh, "> 先问医生。", "#### 小题");
        row("F08", "sources.yaml", "id: trial", "id: guide");
        row("F09", "sources.yaml", "id: trial", "id: Trial_1");
        row("F10", topic, "published: 2026-11-22", "published: 2026-13-22");
        row("F12", "topics/sit-to-stand/figure.yaml", "knN: 90", "knN: 190");
        row("F12", "topics/sit-to-stand/figure.yaml", "hipN: 87", "tail: 87");
        row("F12", "topics/sit-to-stand/figure.yaml", "id: end", "id: finish");
        row("F13", zh, "columns: [protein_g, energy_kcal]", "columns: [sugar_g]");
        row("F14", topic, "kind: condition", "kind: illness");
        row("F14", topic, "regions: [thigh]", "regions: [tail]");
    }
    void breaks()
    {
        QFETCH(QString, rule);
        QFETCH(QString, file);
        QFETCH(QString, from);
        QFETCH(QString, to);
        auto files = sampleFiles();
        const QString before = QString::fromUtf8(files[file]);
        QVERIFY2(before.contains(from), "the sample has changed");
        files[file] = QString(before).replace(before.indexOf(from), from.size(), to).toUtf8();
        const Findings findings = lintSample(files);
        QStringList rules;
        for (const Finding &f : findings) {
            rules << QStringLiteral("%1 %2:%3 %4 [%5]").arg(f.rule, f.place.file).arg(f.place.line).arg(f.message, f.excerpt);
            if (f.rule != rule)
                continue;
            QVERIFY(!f.message.isEmpty());
            QVERIFY(!f.place.file.isEmpty());
            QVERIFY(f.place.line > 0 && f.place.column > 0);
        }
        QVERIFY2(std::any_of(findings.begin(), findings.end(), [&](const Finding &f) { return f.rule == rule; }),
                 qPrintable(rules.join('\n')));
    }

    /// Nonsense about an exercise is found where it stands, and the message says what would be right.
    void exerciseFindingSaysPlaceAndRange_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("rule");
        QTest::addColumn<QStringList>("told");
        const auto row = [](const char *name, const char *file, const char *from, const char *to, const char *rule, const QStringList &told) {
            QTest::newRow(name) << QStringLiteral("topics/sit-to-stand/") + file << QString(from) << QString(to) << QString(rule) << told;
        };
        const char *figure = "figure.yaml", *topic = "topic.yaml";
        const char *sets = "sets: {start: 1, typical: 2, max: 2}", *reps = "reps: {start: 5, typical: 10, max: 12}";
        row("unknown joint", figure, "hipN: 87", "tail: 87", "F12", {"tail"});
        row("bent too far", figure, "knN: 90", "knN: 151", "F12", {"knN", "-5", "150", "151"});
        row("bent too far back", figure, "hipF: 0", "hipF: -31", "F12", {"hipF", "-30", "135", "-31"});
        row("no angle at all", figure, "knN: 90", "knN: far", "F03", {"-360", "360"});
        row("pin of no joint", figure, "joint: toeN", "joint: tail", "F12", {"tail"});
        row("no start", figure, "id: start", "id: begin", "F12", {"start", "end"});
        row("no end", figure, "id: end", "id: finish", "F12", {"start", "end"});
        row("no time", figure, "{id: end,", "{id: end, seconds: 0,", "F03", {"0.1", "60"});
        row("time that runs backwards", figure, "{id: end,", "{id: end, seconds: -2,", "F03", {"0.1", "60"});
        row("no sets", topic, sets, "sets: {start: 0, typical: 2, max: 2}", "F03", {"1", "20"});
        row("nothing but no sets", topic, sets, "sets: {start: 0, typical: 0, max: 0}", "F03", {"1", "20"});
        row("too many sets", topic, sets, "sets: {start: 1, typical: 2, max: 21}", "F03", {"1", "20"});
        row("no repetitions", topic, reps, "reps: {start: 0, typical: 0, max: 0}", "F03", {"1", "100"});
        row("too many repetitions", topic, reps, "reps: {start: 5, typical: 10, max: 101}", "F03", {"1", "100"});
        row("the most is not given", topic, reps, "reps: {start: 5, typical: 10}", "F03", {"max", "1", "100"});
        row("the usual is not given", topic, reps, "reps: {start: 5, max: 10}", "F03", {"typical", "1", "100"});
        row("the most is below the start", topic, reps, "reps: {start: 12, typical: 12, max: 5}", "F03", {"reps", "start, typical, max"});
        row("held for a day", topic, reps, "reps: {start: 5, typical: 10, max: 12}\n    hold_s: {start: 0, typical: 5, max: 100000}", "F03", {"0", "3600"});
        row("held for less than no time", topic, reps, "reps: {start: 5, typical: 10, max: 12}\n    hold_s: {start: -1, typical: 5, max: 6}", "F03", {"0", "3600"});
        row("never in a day", topic, "per_day: {start: 1, typical: 1, max: 3}", "per_day: {start: 0, typical: 0, max: 0}", "F03", {"1", "24"});
        row("nine days a week", topic, "typical: 5, max: 7}", "typical: 5, max: 9}", "F03", {"1", "7"});
        row("a long rest", topic, "rest_s: 60", "rest_s: 100000", "F03", {"0", "3600"});
        row("beyond all strength", topic, "borg: {min: 3, max: 4}", "borg: {min: 3, max: 14}", "F03", {"0", "10"});
    }
    void exerciseFindingSaysPlaceAndRange()
    {
        QFETCH(QString, file);
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(QString, rule);
        QFETCH(QStringList, told);
        auto files = sampleFiles();
        const QString before = QString::fromUtf8(files[file]);
        const qsizetype at = before.indexOf(from);
        QVERIFY2(at >= 0, "the sample has changed");
        files[file] = QString(before).replace(at, from.size(), to).toUtf8();
        const int first = int(before.left(at).count('\n')) + 1, last = first + int(to.count('\n'));
        QStringList all;
        for (const Finding &f : lintSample(files)) {
            all << QStringLiteral("%1:%2 %3 %4").arg(f.place.file).arg(f.place.line).arg(f.rule, f.message);
            // Which keyframe is missing is told where the keyframes begin.
            const bool here = f.place.line >= first - (to.contains("id:") ? 1 : 0) && f.place.line <= last;
            if (f.rule == rule && f.place.file == file && here
                && std::all_of(told.begin(), told.end(), [&f](const QString &word) { return f.message.contains(word); }))
                return;
        }
        QFAIL(qPrintable(all.join('\n')));
    }

    /// "a->b": b is in a's list of harder, or of easier, exercises.
    void variantsThatLeadInACircle_data()
    {
        QTest::addColumn<QString>("progressions");
        QTest::addColumn<QString>("regressions");
        QTest::addColumn<QString>("circle");  // none: empty
        QTest::newRow("a ladder") << "a->b b->c a->c" << "c->b b->a" << "";
        QTest::newRow("two ways to the top") << "a->b a->c b->d c->d" << "" << "";
        QTest::newRow("each harder than the other") << "a->b b->a" << "" << "a → b → a";
        QTest::newRow("harder and easier at once") << "a->b" << "a->b" << "a → b → a";
        QTest::newRow("three") << "a->b b->c c->a" << "" << "a → b → c → a";
        QTest::newRow("told as easier") << "" << "a->c c->b b->a" << "a → b → c → a";
        QTest::newRow("told both ways") << "a->b b->c" << "a->c" << "a → b → c → a";
        QTest::newRow("beyond a ladder") << "a->b b->c c->d d->b" << "" << "b → c → d → b";
    }
    void variantsThatLeadInACircle()
    {
        QFETCH(QString, progressions);
        QFETCH(QString, regressions);
        QFETCH(QString, circle);
        auto files = sampleFiles();
        const QString text = QString::fromUtf8(files["topics/sit-to-stand/topic.yaml"]);
        const auto targets = [](const QString &arrows, QChar from) {
            QStringList result;
            for (const QString &arrow : arrows.split(' ', Qt::SkipEmptyParts))
                if (arrow.front() == from)
                    result << QString(arrow.back());
            return '[' + result.join(", ") + ']';
        };
        for (const QChar slug : QString("abcd")) {
            const QString folder = QStringLiteral("topics/%1/").arg(slug);
            files[folder + "topic.yaml"] = QString(text).replace("progression: []", "progression: " + targets(progressions, slug))
                                               .replace("regression: []", "regression: " + targets(regressions, slug)).toUtf8();
            files[folder + "zh-CN.md"] = files["topics/sit-to-stand/zh-CN.md"];
        }
        QStringList found;
        for (const Finding &f : lintSample(files)) {
            if (f.rule != "E29")
                continue;
            found << f.message;
            QVERIFY(f.place.line > 0 && f.place.file.endsWith("/topic.yaml"));
            const QString line = QString::fromUtf8(files[f.place.file]).section('\n', f.place.line - 1, f.place.line - 1);
            QVERIFY2(line.contains("gression: ["), qPrintable(line));
        }
        QCOMPARE(found.size(), circle.isEmpty() ? 0 : 1);
        QVERIFY2(circle.isEmpty() || found.first().contains(circle + '.'), qPrintable(found.join('\n')));
    }

    void longFigureIsNamedWhereItIsTooLong()
    {
        auto files = sampleFiles();
        const QString file = "topics/sit-to-stand/figure.yaml";
        const auto found = [&] {
            Findings result;
            for (const Finding &f : lintSample(files))
                if (f.rule == "E28")
                    result << f;
            return result;
        };
        files[file].append("#" + QByteArray(2047 - files[file].size() - 2, '-') + "\n");
        QCOMPARE(files[file].size(), 2047);
        QVERIFY(found().isEmpty());
        const int lines = int(files[file].count('\n'));
        files[file].append("#");
        QCOMPARE(found().size(), 1);
        QCOMPARE(found().first().place.file, file);
        QCOMPARE(found().first().place.line, lines + 1);
        QVERIFY(found().first().message.contains("2048") && found().first().message.contains("2047"));
    }

    /// A range is broken where the number stands, and the message says what is safe.
    void programmeFindingSaysPlaceAndRange()
    {
        auto files = sampleFiles();
        files["programmes.yaml"].replace("reps: 10", "reps: 40");
        const Findings findings = lintSample(files);
        const auto found = std::find_if(findings.begin(), findings.end(), [](const Finding &f) { return f.rule == "E27"; });
        QVERIFY(found != findings.end());
        QCOMPARE(found->place.line, 17);
        QCOMPARE(found->place.column, 47);
        QVERIFY2(found->message.contains("5") && found->message.contains("12"), qPrintable(found->message));
    }

    void programmeMayBeDaily()
    {
        auto files = sampleFiles();
        files["programmes.yaml"].replace("days: [mon, wed, fri]", "days: daily");
        QVERIFY(!hasErrors(lintSample(files)));
        files["topics/sit-to-stand/topic.yaml"].replace("days_per_week: {start: 2, typical: 5, max: 7}", "days_per_week: {start: 2, typical: 5, max: 6}");
        QVERIFY(hasErrors(lintSample(files)));
    }

    void treatmentNeedsItsParts()
    {
        auto files = sampleFiles();
        files["topics/atrophy/topic.yaml"].replace("kind: condition", "kind: treatment");
        files["topics/atrophy/en.md"].replace("{#nutrition}", "{#benefits}");
        int missing = 0;
        for (const Finding &f : lintSample(files))
            missing += f.rule == "E09" && f.language == "en" ? 1 : 0;
        QCOMPARE(missing, 2);  // mechanism, risks
    }

    void staleTranslationWarns()
    {
        auto files = sampleFiles();
        files["topics/atrophy/zh-CN.md"].replace("revision: 1", "revision: 2");
        const Findings findings = lintSample(files);
        QVERIFY(!hasErrors(findings));
        QVERIFY(std::any_of(findings.begin(), findings.end(), [](const Finding &f) { return f.rule == "E18" && f.severity == Severity::Warning; }));
    }

    void longSectionWarns()
    {
        auto files = sampleFiles();
        files["topics/atrophy/zh-CN.md"].replace("> 先问医生。", QString("> 先问医生。").repeated(1).toUtf8() + "\n\n## 居家护理 {#care}\n"
                                                                   + QString(QStringLiteral("慢慢走路。")).repeated(60).toUtf8());
        const Findings findings = lintSample(files);
        QVERIFY(std::any_of(findings.begin(), findings.end(), [](const Finding &f) { return f.rule == "W22"; }));
    }

    void scoreCountsRules()
    {
        auto files = sampleFiles();
        const LibraryReading good = readSample(files);
        const LintReport report = lint(good.library, good.findings);
        QCOMPARE(report.scores.size(), 4);
        for (const Score &score : report.scores) {
            QVERIFY(score.applied > 10);
            QCOMPARE(score.errors, 0);
        }
        files["topics/atrophy/zh-CN.md"].replace("就会变弱[^trial]", "就会变弱");
        const LibraryReading bad = readSample(files);
        const LintReport worse = lint(bad.library, bad.findings);
        QCOMPARE(worse.scores[0].kept, report.scores[0].kept - 1);
        QCOMPARE(worse.scores[0].errors, 1);
    }
};

QTEST_GUILESS_MAIN(TestRules)
#include "tst_rules.moc"
