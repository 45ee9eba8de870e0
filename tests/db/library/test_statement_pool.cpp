// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/base/statement.h"

#include <QtTest>

using namespace kangdu;

class TestStatementPool final : public QObject {
    Q_OBJECT

    const QString connection_ = QStringLiteral("statement-pool");
    const QString pick_ = QStringLiteral("SELECT value FROM word WHERE value >= ? ORDER BY value");

private slots:
    void initTestCase()
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), connection_);
        database.setDatabaseName(QStringLiteral(":memory:"));
        QVERIFY(database.open());
        QVERIFY(Statement(database, QStringLiteral("CREATE TABLE word (value TEXT)")).run());
        for (const char *word : {"a", "b", "c"})
            QVERIFY(Statement(database, QStringLiteral("INSERT INTO word VALUES (?)")).bind(QString(word)).run());
    }
    void cleanupTestCase() { QSqlDatabase::removeDatabase(connection_); }

    void theSameTextIsPreparedOnceAndStartsAfresh()
    {
        StatementPool pool(QSqlDatabase::database(connection_));
        {
            Statement first(pool, pick_);
            first.bind(QString("b"));
            QVERIFY(first.next());
            QCOMPARE(first.text(0), QString("b"));  // left in the middle of its rows
        }
        QCOMPARE(pool.size(), size_t(1));
        Statement again(pool, pick_);
        QVERIFY(again.bind(QString("c")).next());
        QCOMPARE(again.text(0), QString("c"));
        QVERIFY(!again.next());
    }

    void twoAtOnceDoNotShare()
    {
        StatementPool pool(QSqlDatabase::database(connection_));
        Statement outer(pool, pick_);
        outer.bind(QString("a"));
        QStringList seen;
        while (outer.next()) {
            Statement inner(pool, pick_);
            QVERIFY(inner.bind(QString("c")).next());
            seen << outer.text(0) + inner.text(0);
        }
        QCOMPARE(seen, (QStringList{"ac", "bc", "cc"}));
    }

    void whatWasBoundAndNeverRunIsForgotten()
    {
        StatementPool pool(QSqlDatabase::database(connection_));
        { Statement(pool, pick_).bind(QString("a")); }
        Statement next(pool, pick_);
        QVERIFY(next.bind(QString("c")).next());
        QCOMPARE(next.text(0), QString("c"));
    }

    void aWrongTextSaysWhyAndIsNotKept()
    {
        StatementPool pool(QSqlDatabase::database(connection_));
        {
            Statement wrong(pool, QStringLiteral("SELECT value FROM nowhere"));
            QVERIFY(!wrong.next());
            QVERIFY(!wrong.ok());
            QVERIFY2(wrong.errorText().contains("nowhere"), qPrintable(wrong.errorText()));
        }
        QCOMPARE(pool.size(), size_t(0));
    }
};

QTEST_GUILESS_MAIN(TestStatementPool)
#include "test_statement_pool.moc"
