// SPDX-License-Identifier: GPL-3.0-or-later
// Both models under QAbstractItemModelTester, through everything that happens to them.
#include "tests/data/small_pack.h"

#include "db/library/library.h"
#include "ui/tree/category_model.h"
#include "ui/tree/topic_list_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace kangdu;
using namespace kangdu::test;

class TestTreeModels final : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;
    Library library_;
    Library none_;

    static void fetchAll(QAbstractItemModel &model, const QModelIndex &parent = {})
    {
        while (model.canFetchMore(parent))
            model.fetchMore(parent);
        for (int row = 0; row < model.rowCount(parent); ++row)
            fetchAll(model, model.index(row, 0, parent));
    }
    static QStringList texts(const QAbstractItemModel &model, const QModelIndex &parent = {})
    {
        QStringList result;
        for (int row = 0; row < model.rowCount(parent); ++row)
            result << model.index(row, 0, parent).data().toString();
        return result;
    }

private slots:
    void initTestCase()
    {
        const QString pack = folder_.filePath("small.kdpack");
        QVERIFY(makePack(smallLibraryFiles(), folder_.filePath("small"), pack));
        QVERIFY(library_.open(pack));
    }

    void categoryModel()
    {
        CategoryModel model(library_);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setLanguage("en");
        QCOMPARE(texts(model), QStringList({"Home", "Conditions", "Exercises", "Departments", "Questions"}));
        fetchAll(model);
        const QModelIndex conditions = model.index(1, 0), nerves = model.index(0, 0, conditions);
        QCOMPARE(texts(model, conditions), QStringList({"Nerves", "Old age"}));
        QCOMPARE(texts(model, nerves), QStringList({"Muscle atrophy"}));
        QCOMPARE(texts(model, model.index(1, 0, conditions)), QStringList({"Muscle atrophy", "Sarcopenia"}));
        QCOMPARE(texts(model, model.index(3, 0)), QStringList({"神经内科"}));  // exists in Chinese only
        model.setLanguage("zh-CN");
        QCOMPARE(texts(model).mid(1), QStringList({"疾病", "训练", "科室", "问题"}));
        fetchAll(model);
        model.reload();
        fetchAll(model);
    }

    void categoryModelWithoutLibrary()
    {
        CategoryModel model(none_);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 1);
        QVERIFY(!model.indexOfCategory("conditions").isValid());
        QVERIFY(!model.indexOfTopic("atrophy", "conditions").isValid());
        QVERIFY(!model.indexOfTopic("atrophy", {}).isValid());
    }

    void rolesOfTheTree()
    {
        CategoryModel model(library_);
        model.setLanguage("en");
        fetchAll(model);
        const QModelIndex home = model.index(0, 0), conditions = model.index(1, 0), nerves = model.index(0, 0, conditions),
                          atrophy = model.index(0, 0, nerves);
        QCOMPARE(home.data(CategoryModel::LocationRole).toString(), QString("kangdu://home"));
        QCOMPARE(conditions.data(CategoryModel::LocationRole).toString(), QString("kangdu://category/conditions"));
        QCOMPARE(atrophy.data(CategoryModel::LocationRole).toString(), QString("kangdu://topic/atrophy"));
        QCOMPARE(conditions.data(CategoryModel::CountRole).toInt(), 2);
        QCOMPARE(atrophy.data(CategoryModel::CountRole).toInt(), -1);
        QCOMPARE(home.data(CategoryModel::LevelRole).toInt(), 0);
        QCOMPARE(nerves.data(CategoryModel::LevelRole).toInt(), 1);
        QCOMPARE(atrophy.data(CategoryModel::LevelRole).toInt(), 2);
        QCOMPARE(conditions.data(CategoryModel::CategoryIdRole).toString(), QString("conditions"));
        QCOMPARE(atrophy.data(CategoryModel::CategoryIdRole).toString(), QString());
        QCOMPARE(conditions.data(CategoryModel::IconRole).toString(), QString("disease"));
        QCOMPARE(nerves.data(CategoryModel::IconRole).toString(), QString());
        QCOMPARE(atrophy.data(Qt::ToolTipRole).toString(), QString("Muscle atrophy: why muscles get thin"));
        QVERIFY(conditions.data(Qt::AccessibleTextRole).toString().startsWith("Conditions, 2 topic"));
        QCOMPARE(atrophy.data(Qt::AccessibleTextRole).toString(), QString("Muscle atrophy"));
        QVERIFY(model.hasChildren(conditions));
        QVERIFY(!model.hasChildren(home));
        QVERIFY(!model.hasChildren(atrophy));
        QVERIFY(!model.data(QModelIndex(), Qt::DisplayRole).isValid());
    }

    void indexOfTopic()
    {
        CategoryModel model(library_);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setLanguage("en");
        // Nothing has been read below the roots yet.
        const QModelIndex inOldAge = model.indexOfTopic("atrophy", "conditions-b");
        QVERIFY(inOldAge.isValid());
        QCOMPARE(inOldAge.parent().data(CategoryModel::CategoryIdRole).toString(), QString("conditions-b"));
        const QModelIndex inNerves = model.indexOfTopic("atrophy", "conditions-a");
        QVERIFY(inNerves.isValid() && inNerves != inOldAge);
        QVERIFY(!model.indexOfTopic("sarcopenia", "conditions-a").isValid());
        QVERIFY(!model.indexOfTopic("atrophy", "conditions").isValid());  // stands below, not in it
        QVERIFY(!model.indexOfTopic("no-such", "conditions-a").isValid());
        QVERIFY(!model.indexOfTopic("atrophy", "no-such").isValid());
        QVERIFY(!model.indexOfTopic("atrophy", {}).isValid());
        QCOMPARE(model.indexOfCategory("conditions-b").data().toString(), QString("Old age"));
        QVERIFY(!model.indexOfCategory({}).isValid());
    }

    void languageSwitch()
    {
        CategoryModel model(library_);
        model.setLanguage("en");
        fetchAll(model);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        model.setLanguage("en");
        QCOMPARE(reset.count(), 0);
        model.setLanguage("zh-CN");
        QCOMPARE(reset.count(), 1);
        QCOMPARE(model.indexOfTopic("atrophy", "conditions-a").data().toString(), QString("肌肉萎缩"));
    }

    void topicListModel()
    {
        TopicListModel model(library_);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 0);
        model.setFilter({.category = "conditions"}, "en");
        QCOMPARE(model.total(), 2);
        QCOMPARE(texts(model), QStringList({"Muscle atrophy", "Sarcopenia"}));
        QCOMPARE(model.card(1).slug, QString("sarcopenia"));
        QCOMPARE(model.index(0).data(TopicListModel::CardRole).toString(), QString("atrophy"));
        QCOMPARE(model.index(0).data(Qt::AccessibleTextRole).toString(), QString("Muscle atrophy. Thin muscles"));
        QCOMPARE(model.index(0).data(Qt::AccessibleDescriptionRole).toString(), QString("Muscles get thin and weak."));
        model.setFilter({.category = "conditions"}, "zh-CN");
        QCOMPARE(texts(model), QStringList({"肌肉萎缩", "肌少症"}));
        model.setFilter({.region = "neck"}, "en");
        QCOMPARE(model.total(), 0);
        QCOMPARE(model.rowCount(), 0);
        model.setFilter({}, "en");
        QCOMPARE(model.rowCount(), 5);
    }
};

QTEST_MAIN(TestTreeModels)
#include "test_tree_models.moc"
