// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QStringList>
#include <QVariant>

namespace kangdu {

/// Inserts rows into one table with one prepared statement. Null strings are stored as '' (columns are NOT NULL).
class RowWriter final {
public:
    RowWriter(const QSqlDatabase &database, const QString &table, int columns) : query_(database)
    {
        const QStringList marks(columns, QStringLiteral("?"));
        ok_ = query_.prepare(QStringLiteral("INSERT INTO %1 VALUES (%2)").arg(table, marks.join(',')));
        note();
    }
    template <typename... Values>
    bool add(const Values &...values)
    {
        int column = 0;
        (bind(column++, values), ...);
        return run();
    }
    bool addAll(const QVariantList &values)
    {
        for (int i = 0; i < values.size(); ++i)
            query_.bindValue(i, values[i]);
        return run();
    }
    bool ok() const { return ok_; }
    QString errorText() const { return error_; }

private:
    void bind(int column, const QString &text) { query_.bindValue(column, text.isNull() ? QStringLiteral("") : text); }
    void bind(int column, const QVariant &value) { query_.bindValue(column, value); }
    bool run()
    {
        if (ok_) {
            ok_ = query_.exec();
            note();
        }
        return ok_;
    }
    void note()
    {
        if (!ok_ && error_.isEmpty())
            error_ = query_.lastError().text();
    }

    QSqlQuery query_;
    bool ok_ = false;
    QString error_;
};

}  // namespace kangdu
