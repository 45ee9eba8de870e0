// SPDX-License-Identifier: GPL-3.0-or-later
// How many rows are read, and when. Without QAbstractItemModelTester: it fetches by itself.
#include "tests/data/bulk_pack.h"

#include "db/library/library.h"
#include "ui/tree/category_model.h"
#include "ui/tree/topic_list_model.h"

#include <QListView>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace kangdu;
using namespace kangdu::test;

namespace {
constexpr int kTopics = 1000, kTreeBatch = 100, kListBatch = 50;
}

class TestTreeFetching final : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;
    Library library_;

private slots:
    void initTestCase()
    {
        const QString pack = folder_.filePath("bulk.kdpack");
        QVERIFY(makeBulkPack(pack, kTopics));
        const auto opened = library_.open(pack);
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().message));
        QCOMPARE(library_.count({}), kTopics);
    }

    void treeReadsAHundredAtATime()
    {
        CategoryModel model(library_);
        const QModelIndex root = model.index(1, 0);
        QCOMPARE(model.rowCount(root), 0);
        QVERIFY(model.hasChildren(root));
        model.fetchMore(root);
        QCOMPARE(model.rowCount(root), 1);
        QVERIFY(!model.canFetchMore(root));
        const QModelIndex many = model.index(0, 0, root);
        QCOMPARE(model.rowCount(many), 0);
        model.fetchMore(many);
        QCOMPARE(model.rowCount(many), 1 + kTreeBatch);  // the branch, then topics
        QCOMPARE(model.index(0, 0, many).data(CategoryModel::CategoryIdRole).toString(), QString("few"));
        for (int topics = 2 * kTreeBatch; topics <= kTopics; topics += kTreeBatch) {
            QVERIFY(model.canFetchMore(many));
            model.fetchMore(many);
            QCOMPARE(model.rowCount(many), 1 + topics);
        }
        QVERIFY(!model.canFetchMore(many));
        model.fetchMore(many);
        QCOMPARE(model.rowCount(many), 1 + kTopics);
        QSet<QString> seen;
        for (int row = 1; row < model.rowCount(many); ++row)
            seen << model.index(row, 0, many).data(CategoryModel::LocationRole).toString();
        QCOMPARE(seen.size(), kTopics);
    }

    void indexOfTopicReadsNoFurtherThanNeeded()
    {
        CategoryModel model(library_);
        QVERIFY(model.indexOfTopic("t-00005", "few").isValid() == false);
        const QModelIndex first = model.indexOfTopic("t-00005", "many");
        QVERIFY(first.isValid());
        QCOMPARE(model.rowCount(first.parent()), 1 + kTreeBatch);
        const QModelIndex later = model.indexOfTopic("t-00250", "many");
        QVERIFY(later.isValid());
        QCOMPARE(model.rowCount(later.parent()), 1 + 3 * kTreeBatch);
        QVERIFY(!model.indexOfTopic("t-99999", "many").isValid());
    }

    void listReadsFiftyAtATime()
    {
        TopicListModel model(library_);
        model.setFilter({.category = "root"}, "en");
        QCOMPARE(model.total(), kTopics);
        for (int rows = kListBatch; rows < kTopics; rows += kListBatch) {
            QCOMPARE(model.rowCount(), rows);
            QVERIFY(model.canFetchMore({}));
            model.fetchMore({});
        }
        QCOMPARE(model.rowCount(), kTopics);
        QVERIFY(!model.canFetchMore({}));
        QCOMPARE(model.card(kTopics - 1).slug, QString("t-01000"));
        model.setFilter({.category = "few"}, "en");
        QCOMPARE(model.rowCount(), 3);
        QVERIFY(!model.canFetchMore({}));
        QVERIFY(!model.canFetchMore(model.index(0)));
    }

    void viewsReadWhatTheyShow()
    {
        TopicListModel list(library_);
        list.setFilter({.category = "many"}, "en");
        QListView view;
        view.setUniformItemSizes(true);
        view.setModel(&list);
        view.resize(300, 400);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        QVERIFY(list.rowCount() <= 2 * kListBatch);
        view.verticalScrollBar()->setValue(view.verticalScrollBar()->maximum());
        QTRY_VERIFY(list.rowCount() > kListBatch);
        QVERIFY(list.rowCount() < kTopics);

        CategoryModel model(library_);
        QTreeView tree;
        tree.setModel(&model);
        tree.resize(300, 400);
        tree.show();
        QVERIFY(QTest::qWaitForWindowExposed(&tree));
        const QModelIndex many = model.indexOfCategory("many");
        tree.expand(many.parent());
        tree.expand(many);
        QTest::qWait(50);
        QVERIFY(model.rowCount(many) >= 1 + kTreeBatch);
        QVERIFY(model.rowCount(many) < kTopics);
    }

    void manyTopicsOneBranch()
    {
        // The category counts are of distinct topics, however many stand in a branch below as well.
        QCOMPARE(library_.category("root", "en")->topics, kTopics);
        QCOMPARE(library_.category("few", "en")->topics, 3);
    }
};

QTEST_MAIN(TestTreeFetching)
#include "test_tree_fetching.moc"
