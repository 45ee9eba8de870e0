// SPDX-License-Identifier: GPL-3.0-or-later
#include "article_sample.h"

#include "db/library/library.h"
#include "ui/article/article_browser.h"
#include "ui/article/article_page.h"
#include "ui/article/article_tool_bar.h"
#include "ui/article/facet_bar.h"
#include "ui/article/find_bar.h"
#include "ui/article/outline_panel.h"
#include "ui/article/reading_place.h"

#include <QAbstractTextDocumentLayout>
#include <QClipboard>
#include <QPushButton>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>
#include <QTextBlock>

using namespace kangdu;

class TestArticlePage : public QObject {
    Q_OBJECT

    Theme theme_;
    Metrics metrics_;
    Icons icons_;
    Library library_;
    std::unique_ptr<ArticlePage> page_;
    ArticleBrowser *browser_ = nullptr;

    QString topText() const
    {
        const int position = browser_->positionAt(browser_->verticalScrollBar()->value() + browser_->coveredTop() + 1);
        return browser_->document()->findBlock(position).text().left(12);
    }
    int linkOf(ArticleLink::Kind kind, int nth = 0) const
    {
        const auto &links = browser_->article().links;
        for (int i = 0; i < links.size(); ++i) {
            if (links[i].kind == kind && nth-- == 0)
                return i;
        }
        return -1;
    }
    QPoint onScreen(int link) const
    {
        return browser_->linkRect(link).center().toPoint() - QPoint(0, browser_->verticalScrollBar()->value());
    }

    /// The page builds once the events at hand are done.
    static void settle() { QCoreApplication::processEvents(); }

private slots:
    void init()
    {
        theme_.setId(Theme::Id::Light);
        metrics_.setZoom(1);
        page_ = std::make_unique<ArticlePage>(library_, Appearance{theme_, metrics_, icons_});
        page_->resize(1176, 804);
        page_->showArticle(sample::article());
        page_->show();
        QVERIFY(QTest::qWaitForWindowExposed(page_.get()));
        browser_ = page_->findChild<ArticleBrowser *>();
    }
    void cleanup() { page_.reset(); }

    void outlineListsTheSections()
    {
        QAbstractItemModel *model = page_->findChild<OutlinePanel *>()->list()->model();
        QCOMPARE(model->rowCount(), 5); // four sections and the sources
        QCOMPARE(model->index(0, 0).data().toString(), QString::fromUtf8("概述"));
        QCOMPARE(page_->findChild<FacetBar *>()->tabs()->count(), 5);
        QStringList headings;
        for (QTextBlock block = browser_->document()->firstBlock(); block.isValid(); block = block.next()) {
            if (block.blockFormat().intProperty(format::Level) == 2 && block.text().size() > 0
                && block.text().at(0).isDigit())
                headings << block.text().mid(1);
        }
        QCOMPARE(headings.size(), 5);
        QCOMPARE(headings.first(), QString::fromUtf8("概述"));
    }

    void reviewStateIsHonest()
    {
        QVERIFY(browser_->document()->toPlainText().contains(QStringLiteral("Not clinically reviewed")));
        QVERIFY(browser_->document()->toPlainText().contains(QStringLiteral("Compiled with AI assistance")));
        Article signedOff = sample::article();
        signedOff.review.reviewer = QStringLiteral("Dr Li");
        signedOff.review.credential = QStringLiteral("physiatrist");
        signedOff.review.clinicalDate = QDate(2026, 11, 1);
        signedOff.review.nextReview = QDate(2020, 1, 1);
        page_->showArticle(signedOff);
        const QString text = browser_->document()->toPlainText();
        QVERIFY(!text.contains(QStringLiteral("Not clinically reviewed")));
        QVERIFY(text.contains(QStringLiteral("Dr Li")));
        QVERIFY(text.contains(QStringLiteral("Review overdue")));
    }

    void changesThatComeTogetherBuildOnce()
    {
        page_->scrollTo(QStringLiteral("nutrition"));
        const QString top = topText(), facet = page_->currentFacet();
        QSignalSpy built(browser_, &ArticleBrowser::articleReplaced);
        metrics_.setZoom(1.3);
        page_->resize(1100, 804); // as the tree beside it grows with the zoom
        theme_.setId(Theme::Id::Dark);
        QVERIFY(page_->position() > 0); // what is asked meanwhile is answered from before
        QCOMPARE(page_->currentFacet(), facet);
        QCOMPARE(built.count(), 0);
        QTRY_COMPARE(built.count(), 1);
        QCOMPARE(topText(), top);
        QCOMPARE(page_->currentFacet(), facet);
        QTest::qWait(50);
        QCOMPARE(built.count(), 1);
    }

    void findsOnThePage()
    {
        auto *bar = page_->findChild<FindBar *>();
        auto *box = bar->findChild<QLineEdit *>();
        const auto count = [&] { return bar->findChild<QLabel *>()->text(); };
        const auto marked = [&] {
            QStringList texts;
            for (const auto &mark : browser_->extraSelections())
                texts << mark.cursor.selectedText();
            return texts;
        };
        const auto currentInView = [&] {
            const int covered = browser_->coveredTop(), top = browser_->verticalScrollBar()->value();
            for (const auto &mark : browser_->extraSelections()) {
                if (mark.format.background().color() == theme_.color(Role::Accent)) {
                    const QRectF line = browser_->rectsOf(mark.cursor.selectionStart(), mark.cursor.selectionEnd()).value(0);
                    return (top == 0 || line.top() >= top + covered) && line.bottom() <= top + browser_->viewport()->height();
                }
            }
            return false;
        };
        QVERIFY(bar->isHidden());
        page_->openFind();
        QVERIFY(bar->isVisible());
        QVERIFY(!bar->geometry().intersects(browser_->geometry()));
        box->insert(QStringLiteral("肌肉"));
        const int all = int(browser_->document()->toPlainText().count(QStringLiteral("肌肉")));
        QVERIFY(all > 3);
        QCOMPARE(marked(), QStringList(all, QStringLiteral("肌肉")));
        QCOMPARE(count(), QStringLiteral("1 of %1").arg(all));
        for (int i = 0; i < all; ++i) {
            QVERIFY(currentInView());
            QCOMPARE(count(), QStringLiteral("%1 of %2").arg(i + 1).arg(all));
            QTest::keyClick(box, Qt::Key_Return);
        }
        QCOMPARE(count(), QStringLiteral("1 of %1").arg(all)); // round
        QTest::keyClick(box, Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(count(), QStringLiteral("%1 of %1").arg(all));

        // Typing on stays near where the reader was when it began.
        box->setText(QStringLiteral("肌"));
        const int scroll = browser_->verticalScrollBar()->value();
        box->setText(QStringLiteral("肌肉"));
        QCOMPARE(browser_->verticalScrollBar()->value(), scroll);
        QCOMPARE(count(), QStringLiteral("%1 of %1").arg(all));

        // The place is the same after the page was built anew, and again in the new theme's colours.
        theme_.setId(Theme::Id::Dark);
        settle();
        QCOMPARE(marked().size(), all);
        QCOMPARE(count(), QStringLiteral("%1 of %1").arg(all));
        QVERIFY(currentInView());

        box->setText(QStringLiteral("nowhere at all"));
        QVERIFY(marked().isEmpty());
        QCOMPARE(count(), QStringLiteral("Not on this page"));
        QTest::keyClick(box, Qt::Key_Escape);
        QVERIFY(bar->isHidden());
        QCOMPARE(browser_->y(), page_->findChild<ArticleToolBar *>()->height());

        // What is selected is what is looked for.
        QTextCursor cursor = browser_->document()->find(QStringLiteral("肌肉"));
        browser_->setTextCursor(cursor);
        page_->findAgain(1);
        QCOMPARE(box->text(), QStringLiteral("肌肉"));
        QCOMPARE(marked().size(), all);
        QTest::keyClick(browser_, Qt::Key_Escape);
        QVERIFY(bar->isHidden());
        QVERIFY(marked().isEmpty());
    }

    void careComesBeforeTheFirstSection()
    {
        const QString text = browser_->document()->toPlainText();
        QVERIFY(text.indexOf(QString::fromUtf8("一侧手脚")) < text.indexOf(QString::fromUtf8("概述")));
    }

    void facetBarFollowsTheScroll()
    {
        auto *bar = page_->findChild<FacetBar *>();
        QVERIFY(bar->y() > 50);
        QCOMPARE(page_->currentFacet(), QString());
        QSignalSpy spy(page_.get(), &ArticlePage::facetChanged);
        page_->scrollTo(QStringLiteral("causes"));
        QCOMPARE(page_->currentFacet(), QStringLiteral("causes"));
        QCOMPARE(spy.last().first().toString(), QStringLiteral("causes"));
        QCOMPARE(bar->y(), 0);
        QCOMPARE(bar->tabs()->currentIndex(), 1);
        browser_->verticalScrollBar()->setValue(browser_->verticalScrollBar()->value() + 900);
        QCOMPARE(page_->currentFacet(), QStringLiteral("nutrition"));
        browser_->verticalScrollBar()->setValue(0);
        QCOMPARE(page_->currentFacet(), QString());
        QVERIFY(bar->y() > 50);
    }

    void tabAndOutlineGoToSections()
    {
        page_->findChild<FacetBar *>()->tabs()->setCurrentIndex(2);
        QCOMPARE(page_->currentFacet(), QStringLiteral("nutrition"));
        QListView *list = page_->findChild<OutlinePanel *>()->list();
        list->setFocus(Qt::TabFocusReason);
        list->setCurrentIndex(list->model()->index(4, 0));
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(page_->currentFacet(), QStringLiteral("sources"));
        page_->scrollTo(QStringLiteral("rare")); // an h3
        QCOMPARE(page_->currentFacet(), QStringLiteral("causes"));
    }

    void markJumpsToItsSourceAndBack()
    {
        const int second = linkOf(ArticleLink::Kind::Mark, 1);
        browser_->setFocusedLink(second);
        const int before = browser_->verticalScrollBar()->value();
        QTest::mouseClick(browser_->viewport(), Qt::LeftButton, {}, onScreen(second));
        QVERIFY(browser_->verticalScrollBar()->value() > before);
        const int back = linkOf(ArticleLink::Kind::Back);
        QCOMPARE(browser_->focusedLink(), back);
        QVERIFY(browser_->viewport()->rect().contains(onScreen(back)));
        QTest::keyClick(browser_, Qt::Key_Return);
        QCOMPARE(browser_->focusedLink(), second);
        QVERIFY(browser_->viewport()->rect().contains(onScreen(second)));
    }

    void linksTellWhereToGo()
    {
        QSignalSpy spy(page_.get(), &ArticlePage::navigate);
        browser_->setFocusedLink(linkOf(ArticleLink::Kind::Address));
        QTest::keyClick(browser_, Qt::Key_Return);
        QCOMPARE(spy.count(), 1);
        QCOMPARE(spy.first().first().value<Location>(), Location::topic(QStringLiteral("sarcopenia")));
        int tag = -1;
        for (int i = 0; i < browser_->article().links.size(); ++i) {
            if (browser_->article().links[i].target.startsWith(QStringLiteral("kangdu://tag/")))
                tag = i;
        }
        browser_->activateLink(tag);
        QCOMPARE(spy.last().first().value<Location>(), Location::tag(QString::fromUtf8("肌肉")));
    }

    void placeIsKept_data()
    {
        QTest::addColumn<QString>("facet");
        QTest::addColumn<int>("further");
        QTest::newRow("in causes") << "causes" << 420;
        QTest::newRow("in nutrition") << "nutrition" << 500;
        QTest::newRow("in overview") << "overview" << 130;
    }
    void placeIsKept()
    {
        QFETCH(QString, facet);
        QFETCH(int, further);
        page_->scrollTo(facet);
        QScrollBar *bar = browser_->verticalScrollBar();
        bar->setValue(bar->value() + further);
        const QString text = topText();
        const int value = bar->value();
        QVERIFY(!text.isEmpty());
        for (qreal zoom : {1.5, 2.0, 1.15, 1.0}) {
            metrics_.setZoom(zoom);
            settle();
            QCOMPARE(topText(), text);
        }
        QVERIFY2(qAbs(bar->value() - value) <= 1, qPrintable(QStringLiteral("%1 -> %2").arg(value).arg(bar->value())));
        theme_.setId(Theme::Id::Dark);
        settle();
        QCOMPARE(topText(), text);
        page_->resize(700, 804);
        settle();
        QCOMPARE(topText(), text);
        page_->resize(1176, 804);
        settle();
        QCOMPARE(topText(), text);
        QVERIFY(qAbs(bar->value() - value) <= 1);

        page_->replaceArticle(sample::article(QStringLiteral("en")));
        QCOMPARE(page_->currentFacet(), facet);
        QCOMPARE(topText().section('.', 0, 0), text.section('.', 0, 0)); // the same paragraph of the other language
        page_->replaceArticle(sample::article());
        QCOMPARE(topText(), text);
        QEvent language(QEvent::LanguageChange);
        QCoreApplication::sendEvent(page_.get(), &language);
        settle();
        QCOMPARE(topText(), text);
    }

    void topStaysTop()
    {
        metrics_.setZoom(2);
        QCOMPARE(browser_->verticalScrollBar()->value(), 0);
        page_->replaceArticle(sample::article(QStringLiteral("en")));
        QCOMPARE(browser_->verticalScrollBar()->value(), 0);
    }

    void neverSideways_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<qreal>("zoom");
        QTest::newRow("1024x768 at 200 %") << QSize(1024, 600) << 2.0;
        QTest::newRow("1024x768 beside the tree") << QSize(760, 600) << 1.0;
        QTest::newRow("1440x900") << QSize(1176, 804) << 1.0;
        QTest::newRow("narrow at 200 %") << QSize(480, 600) << 2.0;
        QTest::newRow("between") << QSize(930, 700) << 1.0;
    }
    void neverSideways()
    {
        QFETCH(QSize, size);
        QFETCH(qreal, zoom);
        page_->resize(size);
        metrics_.setZoom(zoom);
        settle();
        const QSizeF document = browser_->document()->documentLayout()->documentSize();
        QVERIFY2(document.width() <= browser_->viewport()->width(), qPrintable(QString::number(document.width())));
        const bool compact = size.width() / zoom < 900;
        QCOMPARE(page_->findChild<OutlinePanel *>()->isVisible(), !compact);
        for (QPushButton *button : page_->findChildren<QPushButton *>()) {
            if (button->isVisible())
                QVERIFY(page_->rect().contains(QRect(button->mapTo(page_.get(), QPoint()), button->size())));
        }
        for (QTextBlock block = browser_->document()->firstBlock(); block.isValid(); block = block.next()) {
            for (int i = 0; i < block.layout()->lineCount(); ++i) {
                const qreal right =
                    browser_->blockRect(block).left() + block.layout()->lineAt(i).naturalTextRect().right();
                QVERIFY2(right <= browser_->viewport()->width() + 1, qPrintable(block.text()));
            }
        }
    }

    void keyboardScrollsAndTabs()
    {
        QScrollBar *bar = browser_->verticalScrollBar();
        browser_->setFocus();
        QTest::keyClick(browser_, Qt::Key_Space);
        const int page = bar->value();
        QVERIFY(page > 300 && page < browser_->viewport()->height());
        QTest::keyClick(browser_, Qt::Key_Space, Qt::ShiftModifier);
        QCOMPARE(bar->value(), 0);
        QTest::keyClick(browser_, Qt::Key_Down);
        QVERIFY(bar->value() > 0);
        QTest::keyClick(browser_, Qt::Key_End);
        QCOMPARE(bar->value(), bar->maximum());
        QTest::keyClick(browser_, Qt::Key_Home);
        QCOMPARE(bar->value(), 0);
        for (int i = 0; i < browser_->article().links.size(); ++i) {
            QTest::keyClick(browser_, Qt::Key_Tab);
            QCOMPARE(browser_->focusedLink(), i);
            QVERIFY(browser_->viewport()->rect().contains(onScreen(i)));
        }
        QTest::keyClick(browser_, Qt::Key_Backtab);
        QCOMPARE(browser_->focusedLink(), browser_->article().links.size() - 2);
    }

    void caretMode()
    {
        QVERIFY(!browser_->caretMode());
        QTest::keyClick(browser_, Qt::Key_F7);
        QVERIFY(browser_->caretMode());
        QTest::keyClick(browser_, Qt::Key_Right, Qt::ShiftModifier);
        QVERIFY(browser_->textCursor().hasSelection());
        QTest::keyClick(browser_, Qt::Key_F7);
        QVERIFY(!browser_->caretMode());
    }

    void copiesWordsOnly()
    {
        browser_->selectAll();
        browser_->copy();
        const QString copied = QGuiApplication::clipboard()->text();
        QVERIFY(copied.contains(QString::fromUtf8("每天走 30 分钟有帮助")));
        QVERIFY(!copied.contains(QChar::ObjectReplacementCharacter));
        QVERIFY(!QGuiApplication::clipboard()->mimeData()->hasHtml());
    }

    void opensAtATargetBeforeItIsShown()
    {
        ArticlePage page(library_, Appearance{theme_, metrics_, icons_});
        page.resize(1176, 804);
        page.showArticle(sample::article(), QStringLiteral("nutrition"));
        page.show();
        QCOMPARE(page.currentFacet(), QStringLiteral("nutrition"));
        page.showArticle(sample::article());
        QCOMPARE(page.position(), 0.0);
        page.setPosition(0.5);
        QVERIFY(qAbs(page.position() - 0.5) < 0.01);
    }

    void zoomButtonsAsk()
    {
        QSignalSpy in(page_.get(), &ArticlePage::zoomInRequested), out(page_.get(), &ArticlePage::zoomOutRequested);
        for (QPushButton *button : page_->findChildren<QPushButton *>()) {
            if (button->accessibleName() == QStringLiteral("Larger text"))
                QTest::mouseClick(button, Qt::LeftButton);
            if (button->accessibleName() == QStringLiteral("Smaller text"))
                QTest::mouseClick(button, Qt::LeftButton);
        }
        QCOMPARE(in.count(), 1);
        QCOMPARE(out.count(), 1);
        metrics_.setZoom(2);
        for (QPushButton *button : page_->findChildren<QPushButton *>()) {
            if (button->accessibleName() == QStringLiteral("Larger text"))
                QVERIFY(!button->isEnabled());
        }
    }
};

QTEST_MAIN(TestArticlePage)
#include "test_article_page.moc"
