// SPDX-License-Identifier: GPL-3.0-or-later
// The pages: nothing split, nothing outside, nothing on top of another, all of it there.
#include "tests/ui/print/print_sample.h"
#include "tests/ui/print/recorder.h"

#include "ui/print/handout_painter.h"
#include "ui/print/paper.h"
#include "ui/window/translations.h"

#include <QPainter>

using namespace kangdu;
using namespace kangdu::test;

namespace {

struct Printed {
    QSizeF paper;
    PrintSize size;
};
const QVector<Printed> kWays{{pixelsOf(QPageSize(QPageSize::A4)), PrintSize::Normal},
                             {pixelsOf(QPageSize(QPageSize::A4)), PrintSize::Large},
                             {pixelsOf(QPageSize(QPageSize::Letter)), PrintSize::Normal},
                             {pixelsOf(QPageSize(QPageSize::Letter)), PrintSize::Large}};

}  // namespace

class TestHandoutPages final : public QObject {
    Q_OBJECT

    Translations translations_;

    /// The texts are in the language of the row, as they are when somebody prints.
    Handout fetch()
    {
        QFETCH(QString, which);
        QFETCH(QString, language);
        translations_.set(language);
        return sampleHandout(which, language).value();
    }

private slots:
    void initTestCase() { QVERIFY(!bundledLibrary().isEmpty()); }
    void cleanupTestCase() { openedLibrary.reset(); }

    void everyExerciseHasItsBoxes_data() { sampleRows(); }
    void everyExerciseHasItsBoxes()
    {
        const Handout handout = fetch();
        for (const Printed &way : kWays) {
            const QVector<HandoutPage> pages = layOut(handout, way.paper, way.size);
            QVERIFY(!pages.isEmpty());
            int next = 0;
            for (const HandoutPage &page : pages) {
                for (const HandoutPage::Row &row : page.rows) {
                    QCOMPARE(row.row, next++);
                    for (int day = 1; day <= 7; ++day) {
                        int boxes = 0;
                        for (const HandoutPage::Tick &tick : page.ticks)
                            boxes += tick.row == row.row && tick.day == day && row.box.contains(tick.box);
                        const HandoutRow &wanted = handout.rows[row.row];
                        QCOMPARE(boxes, !wanted.days.has(day) ? 0 : way.size == PrintSize::Large ? 1 : wanted.boxes());
                    }
                }
                if (way.size == PrintSize::Large) {
                    QVERIFY(page.rows.size() <= 3);
                    for (const HandoutPage::Tick &tick : page.ticks)
                        QVERIFY(tick.box.width() >= 32 && tick.box.height() >= 32);
                    for (const HandoutPage::Text &text : page.texts) {
                        const bool inRow = std::any_of(page.rows.begin(), page.rows.end(), [&](const HandoutPage::Row &row) { return row.box.contains(text.at); });
                        QVERIFY(page.stopBox.contains(text.at) || text.text.size() >= (inRow ? 17 : 15));
                    }
                }
            }
            QCOMPARE(next, int(handout.rows.size()));
        }
    }

    void nothingIsSplitOrOnTopOfAnother_data() { sampleRows(); }
    void nothingIsSplitOrOnTopOfAnother()
    {
        const Handout handout = fetch();
        for (const Printed &way : kWays) {
            int stopBoxes = 0;
            const QVector<HandoutPage> pages = layOut(handout, way.paper, way.size);
            for (const HandoutPage &page : pages) {
                const QRectF inside = QRectF({}, way.paper).adjusted(56, 40, -56, -40).adjusted(-0.01, -0.01, 0.01, 0.01);
                QVector<QRectF> blocks;
                for (const HandoutPage::Row &row : page.rows)
                    blocks << row.box;
                if (!page.stopBox.isNull()) {
                    ++stopBoxes;
                    blocks << page.stopBox;
                }
                for (qsizetype i = 0; i < blocks.size(); ++i) {
                    QVERIFY(inside.contains(blocks[i]));
                    for (qsizetype j = 0; j < i; ++j)
                        QVERIFY(!blocks[i].adjusted(0.01, 0.01, -0.01, -0.01).intersects(blocks[j]));
                }
                for (qsizetype i = 0; i < page.texts.size(); ++i) {
                    const QRectF text = page.texts[i].box();
                    QVERIFY2(inside.contains(text), qPrintable(page.texts[i].text.text()));
                    for (const QRectF &block : blocks)
                        QVERIFY2(block.contains(text) || !block.intersects(text), qPrintable(page.texts[i].text.text()));
                    for (const HandoutPage::Tick &tick : page.ticks)
                        QVERIFY2(!tick.box.intersects(text), qPrintable(page.texts[i].text.text()));
                    for (const HandoutPage::Figure &figure : page.figures)
                        QVERIFY2(!figure.box.intersects(text), qPrintable(page.texts[i].text.text()));
                    for (qsizetype j = 0; j < i; ++j)
                        QVERIFY2(!text.adjusted(0.5, 0.5, -0.5, -0.5).intersects(page.texts[j].box()),
                                 qPrintable(page.texts[i].text.text() + " / " + page.texts[j].text.text()));
                }
            }
            QCOMPARE(stopBoxes, 1);
        }
    }

    void allIsPaintedOnThePage_data() { sampleRows(); }
    void allIsPaintedOnThePage()
    {
        const Handout handout = fetch();
        for (const Printed &way : kWays) {
            const HandoutPainter painter(handout, way.paper, way.size);
            QString words;
            for (int page = 0; page < painter.pages().size(); ++page) {
                Recorder paper(way.paper);
                {
                    QPainter paint(&paper);
                    painter.paint(paint, page);
                }
                QVERIFY2(QRectF({}, way.paper).adjusted(40, 36, -40, -36).contains(paper.reach()),
                         qPrintable(QStringLiteral("page %1 reaches %2..%3, %4..%5").arg(page + 1).arg(paper.reach().left()).arg(paper.reach().right())
                                        .arg(paper.reach().top()).arg(paper.reach().bottom())));
                QVERIFY(paper.marks() > 0);
                QCOMPARE(paper.coloured(), 0);
                words += paper.words();
            }
            const auto has = [&](QString text) { return words.contains(withoutSpace(text.replace(QChar(0x2019), QLatin1Char('\'')))); };
            QVERIFY(has(handout.title));
            for (const HandoutRow &row : handout.rows) {
                QVERIFY2(has(row.exercise.title), qPrintable(row.exercise.title));
                QVERIFY2(has(row.amount), qPrintable(row.amount));
                QVERIFY2(has(row.cue), qPrintable(row.cue));
            }
            for (const QString &line : handout.stop.lines)
                QVERIFY2(has(line), qPrintable(line));
            for (const StopSigns::Call &call : handout.stop.calls) {
                QVERIFY(has(call.action));
                for (const QString &sign : call.signs)
                    QVERIFY2(has(sign), qPrintable(sign));
            }
            QVERIFY(words.contains("120"));
            QVERIFY(has(QCoreApplication::translate("kangdu::HandoutPage", "Not reviewed by a clinician")));
            QVERIFY(has(QCoreApplication::translate("kangdu::HandoutPage", "For learning; it cannot replace a doctor's diagnosis")));
            QVERIFY(has(QCoreApplication::translate("kangdu::HandoutForm", "Name")));
            QVERIFY(has(handout.library));
            for (int page = 1; page <= painter.pages().size(); ++page)
                QVERIFY(has(QCoreApplication::translate("kangdu::HandoutPage", "Page %1 of %2").arg(page).arg(painter.pages().size())));
        }
    }

    void pageOneTellsOfStopSigns_data() { sampleRows(); }
    void pageOneTellsOfStopSigns()
    {
        const Handout handout = fetch();
        for (const Printed &way : kWays) {
            const QVector<HandoutPage> pages = layOut(handout, way.paper, way.size);
            const QString note = QCoreApplication::translate("kangdu::HandoutPage", "Before you begin, read the stop signs on page %1.").arg(pages.size()).replace(QChar::Nbsp, u' ');
            const bool tells = std::any_of(pages.first().texts.begin(), pages.first().texts.end(), [&](const HandoutPage::Text &text) { return text.text.text().replace(QChar::Nbsp, u' ') == note; });
            QVERIFY(pages.first().stopBox.isNull() ? tells && !pages.last().stopBox.isNull() : !tells);
        }
    }

    void longStopSignsStayWhole()
    {
        translations_.set("en");
        Handout handout = sampleHandout("four", "en").value();
        const auto before = handout.stop.lines.size();
        for (int i = 0; i < 200; ++i)
            handout.stop.lines << QStringLiteral("Sign number %1 is one that takes a line or two on the paper: stop and rest.").arg(i);
        for (const Printed &way : kWays) {
            const QVector<HandoutPage> pages = layOut(handout, way.paper, way.size);
            QVERIFY(pages.first().stopBox.isNull());
            const QRectF box = pages.last().stopBox;
            QVERIFY(!box.isNull() && box.bottom() < way.paper.height() - 40);
            QVERIFY(box.height() > way.paper.height() * 0.75);
            // As many as a page holds, the most urgent ones, and how many are missing.
            QStringList words;
            for (const HandoutPage::Text &text : pages.last().texts) {
                if (box.contains(text.box()))
                    words << text.text.text();
            }
            const auto kept = std::count_if(handout.stop.lines.begin(), handout.stop.lines.end(), [&](const QString &line) { return words.contains(line); });
            QVERIFY(kept > before);
            for (qsizetype i = 0; i < kept; ++i)
                QVERIFY(words.contains(handout.stop.lines[i]));
            QVERIFY(words.contains(QCoreApplication::translate("kangdu::StopBox", "%n more sign(s) stand with each exercise in Kangdu.", nullptr,
                                                               int(handout.stop.lines.size() - kept))));
            for (const HandoutPage::Text &text : pages.last().texts)
                QVERIFY(!box.contains(text.box()) || text.text.lines() == 0 || text.text.height() / text.text.lines() >= 14);
        }
    }

    void theHeadComesAgain()
    {
        translations_.set("en");
        const Handout handout = sampleHandout("eight", "en").value();
        const QVector<HandoutPage> pages = layOut(handout, kWays[0].paper, PrintSize::Normal);
        QVERIFY(pages.size() > 1);
        for (const HandoutPage &page : pages) {
            const auto count = std::count_if(page.texts.begin(), page.texts.end(), [](const HandoutPage::Text &text) { return text.text.text() == "Mon"; });
            QCOMPARE(count, page.rows.isEmpty() ? 0 : 1);
        }
    }

    void chineseLinesDoNotBeginWithAStop()
    {
        translations_.set("zh-CN");
        for (const double width : {60.0, 73.0, 86.0, 99.0, 112.0}) {
            const QString words = QStringLiteral("坐好，慢慢站起来。站直，再慢慢坐下。累了就歇，不要急。");
            const PrintText text(words, {13, 20}, width);
            QVERIFY(text.lines() > 2);
            QVERIFY(text.width() <= width + 0.5);
            for (const QString &line : text.brokenLines())
                QVERIFY2(!line.startsWith(QStringLiteral("，")) && !line.startsWith(QStringLiteral("。")), qPrintable(line));
        }
    }

    void longWordsAreBroken()
    {
        const PrintText text(QString(200, 'w'), {19, 30}, 150);
        QVERIFY(text.width() <= 150.5);
        QVERIFY(text.lines() > 5);
    }

    void noExerciseNoPages() { QVERIFY(layOut(Handout(), kWays[0].paper, PrintSize::Normal).isEmpty()); }
};

QTEST_MAIN(TestHandoutPages)
#include "test_handout_pages.moc"
