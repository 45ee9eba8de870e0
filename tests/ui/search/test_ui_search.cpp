// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/library/library.h"
#include "db/search/search_service.h"
#include "ui/search/marked_text.h"
#include "ui/search/no_results.h"
#include "ui/search/reason_text.h"
#include "ui/search/result_list.h"
#include "ui/search/search_hint.h"
#include "ui/search/search_page.h"
#include "ui/search/search_result_delegate.h"
#include "ui/search/search_result_model.h"
#include "ui/search/suggestion_bar.h"
#include "ui/widgets/text_label.h"
#include "ui/search/understood_bar.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTest>

using namespace kangdu;

namespace {

const QString kChinese = QStringLiteral("zh-CN");

SearchHit hit(const QString &slug, const QString &title, MatchReason reason = MatchReason::Title)
{
    SearchHit result;
    result.slug = slug;
    result.title = title;
    result.language = kChinese;
    result.reason = reason;
    result.snippet = QStringLiteral("用得太少，可能引起肌肉萎缩。");
    result.snippetMarks = {{9, 4}};
    return result;
}

SearchResults answer(const SearchPage &page, const QVector<SearchHit> &hits)
{
    SearchResults results;
    results.generation = page.awaitedGeneration();
    results.query = page.query();
    results.hits = hits;
    results.total = results.matching = int(hits.size());
    if (!hits.isEmpty())
        results.counts = {{Kind::Condition, results.total}};
    return results;
}

bool hasColour(const QImage &image, const QColor &colour)
{
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixel(x, y) == colour.rgb())
                return true;
        }
    }
    return false;
}

}  // namespace

class TestUiSearch : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        theme_.setId(Theme::Id::Light);
        metrics_.setZoom(1);
        page_ = std::make_unique<SearchPage>(library_, Appearance{theme_, metrics_, icons_}, service_);
        // The answers come from the test, not from the worker.
        QObject::disconnect(&service_, nullptr, page_.get(), nullptr);
        page_->setLanguage(kChinese);
        page_->resize(1176, 804);
        page_->show();
    }
    void cleanup() { page_.reset(); }

    void modelKeepsTheRules()
    {
        SearchResultModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setHits({hit("a", "甲"), hit("b", "乙")}, kChinese);
        model.append({hit("c", "丙")});
        model.retranslate();
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.index(2).data(SearchResultModel::TitleRole).toString(), QStringLiteral("丙"));
        model.setHits({}, kChinese);
        QCOMPARE(model.rowCount(), 0);
    }

    void rowsCanBeRead()
    {
        SearchResultModel model;
        SearchHit alias = hit("a", "肌肉萎缩", MatchReason::Alias);
        alias.reasonText = QStringLiteral("掉肌肉");
        model.setHits({alias}, kChinese);
        const QString said = model.index(0).data(Qt::AccessibleTextRole).toString();
        for (const QString &part : {alias.title, alias.reasonText, alias.snippet})
            QVERIFY2(said.contains(part), qPrintable(said));
        QVERIFY(said.contains(model.index(0).data(SearchResultModel::KindRole).toString()));
    }

    void reasonNamesPinyinAndForeignLanguage()
    {
        SearchHit found = hit("a", "肌肉萎缩", MatchReason::PinyinInitials);
        found.reasonText = QStringLiteral("jī ròu wěi suō");
        QVERIFY(reasonText(found, kChinese).startsWith(found.reasonText));
        QVERIFY(reasonText(found, QStringLiteral("en")).startsWith(QStringLiteral("中文")));
    }

    void textIsShortenedAroundItsMark()
    {
        MarkedText::Style style;
        style.font = metrics_.font(TextStyle::Ui);
        const QString text = QString(60, QChar(0x524d)) + QStringLiteral("目标") + QString(60, QChar(0x540e));
        const MarkedText line(text, {{60, 2}}, style, 300);
        QVERIFY(line.shortened());
        QVERIFY(line.shownText().contains(QStringLiteral("目标")));
        QVERIFY(line.shownText().startsWith(QChar(0x2026)) && line.shownText().endsWith(QChar(0x2026)));
        QVERIFY(line.naturalWidth() <= 300);
        const MarkedText whole(QStringLiteral("短"), {{0, 9}, {-3, 1}}, style, 300);
        QVERIFY(!whole.shortened());
        QCOMPARE(MarkedText(text, {{60, 2}}, style, 1).lineCount(), 1);
    }

    void delegatePaintsMarksInEveryTheme()
    {
        SearchResultModel model;
        model.setHits({hit("a", "肌肉萎缩")}, kChinese);
        SearchResultDelegate delegate({theme_, metrics_, icons_}, model);
        for (const Theme::Id id : {Theme::Id::Light, Theme::Id::Dark, Theme::Id::HighContrast}) {
            theme_.setId(id);
            QStyleOptionViewItem option;
            option.rect = {{0, 0}, QSize(700, delegate.sizeHint({}, {}).height())};
            QImage image(option.rect.size(), QImage::Format_RGB32);
            image.fill(theme_.color(Role::Surface));
            QPainter painter(&image);
            delegate.paint(&painter, option, model.index(0));
            painter.end();
            QVERIFY(hasColour(image, theme_.color(Role::Mark)));
        }
    }

    void rowsGrowWithZoom()
    {
        SearchResultModel model;
        const SearchResultDelegate delegate({theme_, metrics_, icons_}, model);
        QCOMPARE(delegate.sizeHint({}, {}).height(), 94);
        metrics_.setZoom(2);
        QCOMPARE(delegate.sizeHint({}, {}).height(), 188);
    }

    void selectionMovesAndLeadsToTheSection()
    {
        ask("jrws");
        QVERIFY(!page_->current());
        SearchHit second = hit("b", "乙", MatchReason::Heading);
        second.facet = second.anchor = QStringLiteral("nutrition");
        SearchHit third = hit("c", "Third");
        third.language = QStringLiteral("en");
        QSignalSpy shown(page_.get(), &SearchPage::resultsShown);
        page_->showResults(answer(*page_, {hit("a", "甲"), second, third}));
        QCOMPARE(shown.size(), 1);
        QCOMPARE(page_->current(), Location::topic("a"));
        page_->moveSelection(1);
        QCOMPARE(page_->current(), Location::topic("b", "nutrition"));
        page_->moveSelection(5);
        QCOMPARE(page_->current(), Location::topic("c", {}, "en"));
        page_->pageUp();
        page_->moveSelection(-9);
        QSignalSpy opened(page_.get(), &SearchPage::navigate);
        page_->activate();
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened[0][0].value<Location>(), Location::topic("a"));
    }

    void staleAnswersAreIgnored()
    {
        ask("jr");
        const SearchResults stale = answer(*page_, {hit("old", "旧")});
        ask("jrws");
        QSignalSpy shown(page_.get(), &SearchPage::resultsShown);
        page_->showResults(stale);
        page_->showResults({});
        QCOMPARE(shown.size(), 0);
        QVERIFY(!page_->current());
        page_->showResults(answer(*page_, {hit("new", "新")}));
        page_->showResults(stale);
        QCOMPARE(page_->current(), Location::topic("new"));
        // The old results stay until the next ones come.
        ask("jrwsz");
        QCOMPARE(page_->current(), Location::topic("new"));
    }

    void moreRowsAreFetchedNearTheEnd()
    {
        ask("j");
        SearchResults first = answer(*page_, {hit("a", "甲"), hit("b", "乙")});
        first.total = first.matching = 3;
        page_->showResults(first);
        page_->moveSelection(1);
        QVERIFY(page_->awaitedGeneration() != 0);
        SearchResults more = answer(*page_, {hit("c", "丙")});
        page_->showResults(more);
        page_->moveSelection(9);
        QCOMPARE(page_->current(), Location::topic("c"));
        QCOMPARE(page_->awaitedGeneration(), quint64(0));
    }

    void nothingFoundOffersAWayOn()
    {
        ask("zzzz");
        page_->showResults(answer(*page_, {}));
        auto *nothing = page_->findChild<NoResults *>();
        QVERIFY(nothing && nothing->isVisible());
        QVERIFY(!page_->current());
        page_->moveSelection(1);
        QVERIFY(nothing->accessibleName().contains(QStringLiteral("zzzz")));
        bool emergency = false;
        for (const QLabel *label : nothing->findChildren<QLabel *>())
            emergency = emergency || label->text().contains(QStringLiteral("120"));
        QVERIFY(emergency);
        QSignalSpy opened(page_.get(), &SearchPage::navigate);
        for (QPushButton *button : nothing->findChildren<QPushButton *>()) {
            if (button->isVisible())
                button->click();
        }
        bool home = false;
        for (const QList<QVariant> &call : opened)
            home = home || call[0].value<Location>() == Location::home();
        QVERIFY(home);
    }

    void nothingFoundSaysWhatTheEngineSays()
    {
        ask("zzzz");
        SearchResults results = answer(*page_, {});
        results.understanding.synonyms = QStringLiteral("无力");
        results.suggestions = {hit("a", "甲", MatchReason::Correction), hit("b", "乙&丙", MatchReason::Correction)};
        results.deadEnd = {{DeadEnd::Attempt::AllWords, DeadEnd::Attempt::Pinyin}, "c", "丁", {}};
        page_->showResults(results);
        auto *nothing = page_->findChild<NoResults *>();
        const auto offered = [nothing] {
            QStringList names;
            for (const QPushButton *button : nothing->findChildren<QPushButton *>())
                if (button->isVisible() && !button->accessibleName().isEmpty())
                    names << button->accessibleName();
            return names;
        };
        QCOMPARE(offered(), (QStringList{"甲", "乙&丙", "丁"}));
        const QString said = nothing->accessibleDescription();
        QVERIFY2(said.contains("all the words") && said.contains("pinyin") && !said.contains("some of the words"), qPrintable(said));
        QVERIFY(page_->findChild<SuggestionBar *>()->isHidden());  // they stand in one place only
        // What was read into the words can be taken back.
        QSignalSpy changed(page_.get(), &SearchPage::queryChanged);
        emit page_->findChild<UnderstoodBar *>()->asTypedRequested(true);
        QVERIFY(page_->findChild<UnderstoodBar *>()->isVisible());
        QCOMPARE(changed.size(), 1);
        QVERIFY(page_->query().asTyped);

        // The nearest may be one of those whose name resembles the words; it is offered once.
        results = answer(*page_, {});
        results.suggestions = {hit("c", "丁", MatchReason::Correction)};
        results.deadEnd = {{DeadEnd::Attempt::AllWords}, "c", "丁", {}};
        page_->showResults(results);
        QCOMPARE(offered(), QStringList{"丁"});
        QSignalSpy opened(page_.get(), &SearchPage::navigate);
        nothing->findChild<QPushButton *>()->click();
        QCOMPARE(opened.value(0).value(0).value<Location>(), Location::topic("c"));
    }

    void questionIsSaidInFullWhereThereIsRoom()
    {
        const QString question = QStringLiteral("what should I eat if my muscles are wasting");
        ask(question);
        SearchResults results = answer(*page_, {hit("a", "甲")});
        for (const Kind kind : kAllKinds)
            results.counts[kind] = 100;
        page_->showResults(results);
        QTest::qWait(20);
        const auto *title = page_->findChild<TextLabel *>();
        QVERIFY2(title->text().contains(question), qPrintable(title->text()));
        QVERIFY(title->sizeHint().width() <= title->width());
        page_->resize(500, 804);
        QVERIFY2(!title->text().contains(question), qPrintable(title->text()));
        QVERIFY(title->text().contains("wasting"));
    }

    void longWordsAreNotSaidAgainInFull()
    {
        ask(QString(5000, u'z'));
        page_->showResults(answer(*page_, {}));
        QVERIFY(page_->findChild<NoResults *>()->accessibleName().size() < 200);
    }

    void nothingOfOneKindLeadsToTheOthers()
    {
        SearchQuery query;
        query.text = QStringLiteral("jrws");
        query.kind = Kind::Department;
        page_->setQuery(query);
        SearchResults results = answer(*page_, {});
        results.total = 7;
        page_->showResults(results);
        QSignalSpy changed(page_.get(), &SearchPage::queryChanged);
        emit page_->findChild<NoResults *>()->allKindsRequested();
        QCOMPARE(changed.size(), 1);
        QVERIFY(!page_->query().kind);
        QCOMPARE(page_->query().text, query.text);
    }

    void emptyTextShowsExamples()
    {
        auto *hint = page_->findChild<SearchHint *>();
        QVERIFY(hint && hint->isVisible());
        QSignalSpy changed(page_.get(), &SearchPage::queryChanged);
        hint->findChild<QPushButton *>()->click();
        QCOMPARE(changed.size(), 1);
        page_->showResults(answer(*page_, {hit("a", "甲")}));
        QVERIFY(!hint->isVisible());
        ask(QString());
        QVERIFY(hint->isVisible() && !page_->current());
    }

    void nothingIsCutAtTwiceTheSize()
    {
        metrics_.setZoom(2);
        page_->resize(1024, 576);
        ask("jrws");
        QVector<SearchHit> hits;
        for (int i = 0; i < 20; ++i)
            hits << hit(QString::number(i), QStringLiteral("很长的题目很长的题目 Amyotrophic lateral sclerosis"));
        SearchResults results = answer(*page_, hits);
        for (const Kind kind : kAllKinds)
            results.counts[kind] = 3;
        page_->showResults(results);
        QTest::qWait(20);
        auto *scroll = page_->findChild<QScrollArea *>();
        QVERIFY(scroll->widget()->width() <= scroll->viewport()->width());
        auto *list = page_->findChild<ResultList *>();
        QCOMPARE(list->height(), 20 * list->rowHeight());
        page_->moveSelection(19);
        const QRect row = list->visualRect(list->currentIndex());
        const QPoint bottom = list->viewport()->mapTo(scroll->viewport(), row.bottomLeft());
        QVERIFY(bottom.y() < scroll->viewport()->height() && bottom.y() > 0);
    }

private:
    void ask(const QString &text)
    {
        SearchQuery query;
        query.text = text;
        page_->setQuery(query);
    }

    Theme theme_;
    Metrics metrics_;
    Icons icons_;
    Library library_;
    SearchService service_{QStringList()};
    std::unique_ptr<SearchPage> page_;
};

QTEST_MAIN(TestUiSearch)
#include "test_ui_search.moc"
