// SPDX-License-Identifier: GPL-3.0-or-later
// The tree by keyboard and mouse.
#include "tests/data/small_pack.h"

#include "db/library/library.h"
#include "ui/tree/category_model.h"
#include "ui/tree/category_page.h"
#include "ui/tree/category_tree.h"
#include "ui/tree/tree_delegate.h"
#include "ui/widgets/chip_row.h"

#include <QAbstractButton>
#include <QListView>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace kangdu;
using namespace kangdu::test;

class TestCategoryTree final : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;
    Library library_;
    Theme theme_;
    Metrics metrics_;
    Icons icons_;
    std::unique_ptr<CategoryModel> model_;
    std::unique_ptr<CategoryTree> tree_;

    Appearance look() { return {theme_, metrics_, icons_}; }
    QString currentText() const { return tree_->currentIndex().data().toString(); }
    void press(Qt::Key key) { QTest::keyClick(tree_.get(), key); }

private slots:
    void initTestCase()
    {
        qRegisterMetaType<Location>();
        const QString pack = folder_.filePath("small.kdpack");
        QVERIFY(makePack(smallLibraryFiles(), folder_.filePath("small"), pack));
        QVERIFY(library_.open(pack));
    }
    void init()
    {
        metrics_.setZoom(1);
        model_ = std::make_unique<CategoryModel>(library_);
        model_->setLanguage("en");
        tree_ = std::make_unique<CategoryTree>(*model_, look());
        tree_->resize(264, 700);
        tree_->show();
        QVERIFY(QTest::qWaitForWindowActive(tree_.get()));
        tree_->setFocus();
    }
    void cleanup()
    {
        tree_.reset();
        model_.reset();
    }

    void arrowsWalkAndOpen()
    {
        QSignalSpy spy(tree_.get(), &CategoryTree::navigate);
        tree_->setCurrentIndex(model_->index(0, 0));
        press(Qt::Key_Down);
        QCOMPARE(currentText(), QString("Conditions"));
        press(Qt::Key_Right);
        QVERIFY(tree_->isExpanded(tree_->currentIndex()));
        press(Qt::Key_Right);  // into the first branch
        QCOMPARE(currentText(), QString("Nerves"));
        press(Qt::Key_Right);
        press(Qt::Key_Right);
        QCOMPARE(currentText(), QString("Muscle atrophy"));
        press(Qt::Key_Left);
        QCOMPARE(currentText(), QString("Nerves"));
        press(Qt::Key_Left);
        QVERIFY(!tree_->isExpanded(tree_->currentIndex()));
        press(Qt::Key_Left);
        QCOMPARE(currentText(), QString("Conditions"));
        press(Qt::Key_End);
        QCOMPARE(currentText(), QString("Questions"));
        press(Qt::Key_Home);
        QCOMPARE(currentText(), QString("Home"));
        QCOMPARE(spy.count(), 0);  // walking goes nowhere
    }

    void enterAndSpaceGo()
    {
        QSignalSpy spy(tree_.get(), &CategoryTree::navigate);
        tree_->setCurrentIndex(model_->index(1, 0));
        press(Qt::Key_Return);
        QCOMPARE(spy.count(), 1);
        QCOMPARE(spy.last().first().value<Location>(), Location::category("conditions"));
        QVERIFY(tree_->isExpanded(model_->index(1, 0)));
        press(Qt::Key_Space);
        QCOMPARE(spy.count(), 2);
        press(Qt::Key_Enter);
        QCOMPARE(spy.count(), 3);
        tree_->setCurrentIndex(model_->index(0, 0));
        press(Qt::Key_Return);
        QCOMPARE(spy.last().first().value<Location>(), Location::home());
        tree_->setCurrentIndex(model_->indexOfTopic("sarcopenia", "conditions-b"));
        press(Qt::Key_Return);
        QCOMPARE(spy.last().first().value<Location>(), Location::topic("sarcopenia"));
    }

    void typingFinds()
    {
        tree_->setCurrentIndex(model_->index(0, 0));
        QTest::keyClicks(tree_.get(), "dep");
        QCOMPARE(currentText(), QString("Departments"));
    }

    void clickGoesAndChevronOpens()
    {
        QSignalSpy spy(tree_.get(), &CategoryTree::navigate);
        const QModelIndex conditions = model_->index(1, 0);
        const QRect row = tree_->visualRect(conditions);
        QVERIFY2(row.height() >= 44, qPrintable(QString::number(row.height())));
        auto *delegate = static_cast<TreeDelegate *>(tree_->itemDelegate());
        const QRect chevron = delegate->chevronRect(QRect(0, row.top(), tree_->viewport()->width(), row.height()), conditions);
        QVERIFY(chevron.width() >= 24 && chevron.height() >= 24);
        QTest::mouseClick(tree_->viewport(), Qt::LeftButton, {}, chevron.center());
        QVERIFY(tree_->isExpanded(conditions));
        QCOMPARE(spy.count(), 0);
        QTest::mouseClick(tree_->viewport(), Qt::LeftButton, {}, chevron.center());
        QVERIFY(!tree_->isExpanded(conditions));
        const QPoint text(chevron.left() > row.width() / 2 ? chevron.left() - 40 : chevron.right() + 40, row.center().y());
        QTest::mouseClick(tree_->viewport(), Qt::LeftButton, {}, text);
        QCOMPARE(spy.count(), 1);
        QCOMPARE(spy.last().first().value<Location>(), Location::category("conditions"));
        // Pressed here, released elsewhere: nothing.
        QTest::mousePress(tree_->viewport(), Qt::LeftButton, {}, text);
        QTest::mouseRelease(tree_->viewport(), Qt::LeftButton, {}, text + QPoint(0, 400));
        QCOMPARE(spy.count(), 1);
    }

    void showsWhereTheReaderIs()
    {
        QSignalSpy spy(tree_.get(), &CategoryTree::navigate);
        tree_->showCurrent(Location::topic("atrophy"), "conditions-a");
        QCOMPARE(currentText(), QString("Muscle atrophy"));
        QCOMPARE(tree_->currentIndex().parent().data(CategoryModel::CategoryIdRole).toString(), QString("conditions-a"));
        QVERIFY(tree_->isExpanded(model_->indexOfCategory("conditions")));
        QVERIFY(tree_->isExpanded(model_->indexOfCategory("conditions-a")));
        // Come through the other branch, and the reader stays in it.
        tree_->showCurrent(Location::category("conditions-b"), {});
        tree_->showCurrent(Location::topic("atrophy"), "conditions-a");
        QCOMPARE(tree_->currentIndex().parent().data(CategoryModel::CategoryIdRole).toString(), QString("conditions-b"));
        tree_->showCurrent(Location::home(), {});
        QCOMPARE(currentText(), QString("Home"));
        tree_->showCurrent(Location::search("x"), {});
        QVERIFY(tree_->selectionModel()->selectedIndexes().isEmpty());
        tree_->showCurrent(Location::topic("no-such"), {});
        QVERIFY(tree_->selectionModel()->selectedIndexes().isEmpty());
        QCOMPARE(spy.count(), 0);
    }

    void expandedBranchesSurviveTheLanguage()
    {
        tree_->expandCategories({"conditions", "conditions-b", "no-such"});
        const QStringList before = tree_->expandedCategories();
        QCOMPARE(QSet<QString>(before.begin(), before.end()), (QSet<QString>{"conditions", "conditions-b"}));
        model_->setLanguage("zh-CN");
        QVERIFY(tree_->expandedCategories().isEmpty());
        tree_->expandCategories(before);
        QCOMPARE(tree_->expandedCategories(), before);
        QCOMPARE(model_->indexOfCategory("conditions-b").data().toString(), QString("老年病"));
    }

    void rowsGrowWithTheZoom()
    {
        const int before = tree_->visualRect(model_->index(1, 0)).height();
        metrics_.setZoom(2);
        QTRY_COMPARE(tree_->visualRect(model_->index(1, 0)).height(), 2 * before);
    }

    // ---- the list beside it ----

    void categoryPage()
    {
        CategoryPage page(library_, look());
        page.resize(900, 600);
        QVERIFY(page.show(Location::category("conditions"), "en"));
        static_cast<QWidget &>(page).show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        auto *list = page.findChild<QListView *>();
        QSignalSpy spy(&page, &CategoryPage::navigate);
        QCOMPARE(list->model()->rowCount(), 2);
        list->setFocus();
        QCOMPARE(list->currentIndex().row(), 0);
        QTest::keyClick(list, Qt::Key_Down);
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(spy.count(), 1);
        QCOMPARE(spy.last().first().value<Location>(), Location::topic("sarcopenia"));
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(list->model()->index(0, 0)).center());
        QCOMPARE(spy.count(), 2);
        QCOMPARE(spy.last().first().value<Location>(), Location::topic("atrophy"));

        // The chips: all, and each branch with its count.
        const auto chips = page.findChild<ChipRow *>()->findChildren<QAbstractButton *>();
        QCOMPARE(chips.size(), 3);
        QVERIFY(chips[0]->isChecked());
        QVERIFY(chips[2]->text().contains("Old age"));
        chips[2]->click();
        QCOMPARE(spy.last().first().value<Location>(), Location::category("conditions-b"));
    }

    void regionAndTagPages()
    {
        CategoryPage page(library_, look());
        page.resize(900, 600);
        static_cast<QWidget &>(page).show();
        auto *list = page.findChild<QListView *>();
        QVERIFY(page.show(Location::region("thigh"), "en"));
        QCOMPARE(list->model()->rowCount(), 2);
        QVERIFY(page.show(Location::region("neck"), "en"));  // a region we have, with nothing in it
        QVERIFY(list->isHidden());
        QVERIFY(page.show(Location::tag("肌肉"), "en"));
        QVERIFY(!list->isHidden());
        QCOMPARE(list->model()->rowCount(), 2);
        QVERIFY(!page.show(Location::region("no-such"), "en"));
        QVERIFY(!page.show(Location::category("no-such"), "en"));
        QVERIFY(page.show(Location::tag("no-such"), "en"));
        QCOMPARE(list->model()->rowCount(), 0);
    }

    void aLowWindowScrollsThePageAndKeepsTheCurrentRowInView()
    {
        metrics_.setZoom(2);
        CategoryPage page(library_, look());
        page.resize(400, 420);
        QVERIFY(page.show(Location::category("conditions"), "en"));
        static_cast<QWidget &>(page).show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        auto *list = page.findChild<QListView *>();
        auto *chips = page.findChild<ChipRow *>();
        QTRY_VERIFY(page.verticalScrollBar()->maximum() > 0);
        QCOMPARE(list->verticalScrollBar()->maximum(), 0);
        for (const auto *chip : chips->findChildren<QAbstractButton *>())
            QVERIFY2(chips->rect().contains(chip->geometry()), qPrintable(chip->text()));

        list->setFocus();
        QTest::keyClick(list, Qt::Key_Down);
        const auto inView = [&] {
            const QRect row = list->visualRect(list->currentIndex());
            return page.viewport()->rect().contains(QRect(list->viewport()->mapTo(page.viewport(), row.topLeft()), QSize(1, row.height())));
        };
        QCOMPARE(list->currentIndex().row(), 1);
        QTRY_VERIFY(inView());
    }

    void kindChipsNarrowARegionDown()
    {
        CategoryPage page(library_, look());
        page.resize(900, 600);
        QVERIFY(page.show(Location::region("thigh"), "en"));
        static_cast<QWidget &>(page).show();
        QSignalSpy spy(&page, &CategoryPage::navigate);
        const auto chips = page.findChild<ChipRow *>()->findChildren<QAbstractButton *>();
        QCOMPARE(chips.size(), 2);  // all, conditions
        chips[1]->click();
        QCOMPARE(page.findChild<QListView *>()->model()->rowCount(), 2);
        QCOMPARE(spy.count(), 0);
    }
};

QTEST_MAIN(TestCategoryTree)
#include "test_category_tree.moc"
