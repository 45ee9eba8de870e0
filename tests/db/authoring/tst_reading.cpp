// SPDX-License-Identifier: GPL-3.0-or-later
// Where a mistake stands: file, line and column, for YAML, front matter and Markdown.
#include "tests/db/authoring/sample_library.h"

#include "db/authoring/image_info.h"
#include "db/authoring/sentences.h"

#include <QTemporaryDir>
#include <QTest>

using namespace kangdu;
using namespace kangdu::test;

namespace {

QString described(const Findings &findings)
{
    QStringList lines;
    for (const Finding &f : findings)
        lines << QStringLiteral("%1 %2:%3").arg(f.rule).arg(f.place.line).arg(f.place.column);
    return lines.join(' ');
}

Findings readingOf(const QByteArray &text)
{
    Findings findings;
    FindingSink sink(findings);
    readArticle("a.md", text, "zh-CN", Kind::Condition, sink);
    return findings;
}

const QByteArray kFront = "---\ntitle: 甲\nshort_title: 甲\nsummary: 甲。\nrevision: 1\n---\n";  // 6 lines

}  // namespace

class TestReading final : public QObject {
    Q_OBJECT

private slots:
    void places_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const QByteArray &text, const char *expected) { QTest::newRow(name) << text << QString(expected); };
        row("good", kFront + "## 概述 {#overview}\n甲。\n", "");
        row("no front matter", "# 甲\n", "F01 1:1");
        row("front matter without end", "---\ntitle: 甲\n", "F01 1:1");
        row("bad YAML", "---\ntitle: 甲\nshort_title: [甲\n---\n", "F01 4:1");
        row("mark in a YAML list", "---\ntitle: 甲\nshort_title: 甲\nsummary: 甲\nrevision: 1\ncare:\n  - {level: emergency, action: 120, signs: [甲[^a]]}\n---\n", "F01 7:46");
        row("unknown key", "---\ntitle: 甲\nshort_title: 甲\nrevision: 1\ntitel: 乙\n---\n", "F02 5:1");
        row("key twice", "---\ntitle: 甲\nshort_title: 甲\nrevision: 1\ntitle: 乙\n---\n", "F02 5:1");
        row("text before a section", kFront + "甲。\n", "F04 7:1");
        row("heading without facet", kFront + "\n## 概述\n甲。\n", "F04 8:1");
        row("unknown facet", kFront + "## 概述 {#nothing}\n甲。\n", "F04 7:1");
        row("facet order", kFront + "## 营养 {#nutrition}\n甲。\n\n## 概述 {#overview}\n乙。\n", "F05 10:1");
        row("facet twice", kFront + "## 概述 {#overview}\n甲。\n## 概述 {#overview}\n乙。\n", "F05 9:1");
        row("HTML in a line", kFront + "## 概述 {#overview}\n甲乙<br>丙。\n", "F07 8:3");
        row("HTML block", kFront + "## 概述 {#overview}\n甲。\n\n<div>乙</div>\n", "F07 10:1");
        row("italics on a second line", kFront + "## 概述 {#overview}\n甲乙\n丙*丁*。\n", "F07 9:2");
        row("outside link", kFront + "## 概述 {#overview}\n甲[乙](https://example.org)。\n", "F07 8:2");
        row("broken bold", kFront + "## 概述 {#overview}\n甲**“乙”**丙。\n", "F07 8:1");
        row("unknown block", kFront + "## 概述 {#overview}\n甲。\n```video\nx\n```\n", "F07 9:1");
        row("bad YAML in a block", kFront + "## 概述 {#overview}\n```foods\ncaption: 甲\nitems: [egg\n```\n", "F01 11:1 F13 8:1");
        row("not UTF-8", kFront + "## 概述 {#overview}\n甲\xff乙\n", "F11 8:2");
        row("byte order mark is fine", "\xEF\xBB\xBF" + kFront + "## 概述 {#overview}\n甲。\n", "");
        row("Windows line ends are fine", QByteArray(kFront + "## 概述 {#overview}\n甲。\n").replace("\n", "\r\n"), "");
    }
    void places()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, expected);
        const Findings findings = readingOf(text);
        QCOMPARE(described(findings), expected);
        for (const Finding &f : findings)
            QCOMPARE(f.place.file, QString("a.md"));
    }

    void sentencePlaces()
    {
        Findings findings;
        FindingSink sink(findings);
        const ArticleDraft article = readArticle("a.md", kFront + "## 概述 {#overview}\n- 甲乙。丙丁。\n- 戊[^a]\n\n己庚\n辛。壬癸。\n", "zh-CN",
                                                 Kind::Condition, sink);
        QStringList found;
        for (const TextUnit &unit : textUnits(article)) {
            for (const Sentence &s : unit.sentences)
                found << QStringLiteral("%1 %2:%3").arg(s.text).arg(s.line).arg(s.column);
        }
        QCOMPARE(found, QStringList({"甲乙。 8:3", "丙丁。 8:6", "戊 9:3", "己庚辛。 11:1", "壬癸。 12:3"}));
    }

    void cuttingAnywhereNeverCrashes()
    {
        const auto files = sampleFiles();
        for (const char *name : {"topics/atrophy/zh-CN.md", "topics/sit-to-stand/topic.yaml"}) {
            const QByteArray whole = files[name];
            for (int length = 0; length < whole.size(); length += 7) {
                auto cut = files;
                cut[name] = whole.left(length);
                for (const Finding &f : lintSample(cut))
                    QVERIFY(!f.message.isEmpty());
            }
        }
    }

    void folderWithoutPackIsAnError()
    {
        QTemporaryDir folder;
        const auto reading = readLibrary(folder.path());
        QVERIFY(!reading);
        QCOMPARE(reading.error().code, Error::Code::NotFound);
    }

    void pictureSizes()
    {
        const QByteArray png = QByteArray::fromHex("89504e470d0a1a0a0000000d4948445200000102000000330802000000");
        QCOMPARE(imageInfo(png).value().width, 258);
        QCOMPARE(imageInfo(png).value().height, 51);
        const QByteArray jpeg = QByteArray::fromHex("ffd8ffe000044a46ffc0001108003300640301220002110103110100");
        QCOMPARE(imageInfo(jpeg).value().width, 100);
        QCOMPARE(imageInfo(jpeg).value().height, 51);
        QVERIFY(!imageInfo("GIF89a"));
        QVERIFY(!imageInfo(jpeg.left(6)));
    }
};

QTEST_GUILESS_MAIN(TestReading)
#include "tst_reading.moc"
