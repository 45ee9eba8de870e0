// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/base/statement_pool.h"

#include <QByteArray>
#include <QSqlDatabase>
#include <QSqlError>
#include <QString>
#include <QStringList>
#include <QVariant>

#include <utility>

namespace kangdu {

/// Separates the items of list columns (U+001F), see schema.sql.
inline constexpr QChar kListSeparator{0x1f};
inline QStringList splitList(const QString &text) { return text.isEmpty() ? QStringList{} : text.split(kListSeparator); }
inline QString joinList(const QStringList &items) { return items.join(kListSeparator); }

/// One prepared statement: forward-only, values bound in order, executed at the first next().
/// A failed statement yields no rows and says why in errorText().
class Statement final {
public:
    Statement(const QSqlDatabase &database, const QString &sql) : query_(database)
    {
        query_.setForwardOnly(true);
        ok_ = query_.prepare(sql);
    }
    /// The same, but prepared once and kept: for what is asked again and again.
    Statement(StatementPool &pool, const QString &sql) : query_(pool.take(sql)), pool_(&pool), sql_(sql), ok_(!query_.lastError().isValid()) {}
    ~Statement()
    {
        if (pool_ && ok_ && executed_)  // one that never ran still holds what was bound to it
            pool_->giveBack(sql_, std::move(query_));
    }
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;

    template <typename... Values>
    Statement &bind(const Values &...values)
    {
        (query_.addBindValue(valueOf(values)), ...);
        return *this;
    }
    bool run()
    {
        executed_ = true;
        return ok_ = ok_ && query_.exec();
    }
    bool next()
    {
        if (!executed_ && !run())
            return false;
        return ok_ && query_.next();
    }
    QString text(int column) const { return query_.value(column).toString(); }
    int integer(int column) const { return query_.value(column).toInt(); }
    qint64 integer64(int column) const { return query_.value(column).toLongLong(); }
    double real(int column) const { return query_.value(column).toDouble(); }
    bool isNull(int column) const { return query_.isNull(column); }
    QByteArray bytes(int column) const { return query_.value(column).toByteArray(); }
    bool ok() const { return ok_; }
    QString errorText() const { return query_.lastError().text(); }

private:
    /// A null QString would be bound as NULL, which equals nothing: our texts are never NULL.
    static QVariant valueOf(const QString &text) { return text.isNull() ? QStringLiteral("") : text; }
    template <typename Value>
    static QVariant valueOf(const Value &value)
    {
        return QVariant::fromValue(value);
    }

    QSqlQuery query_;
    StatementPool *pool_ = nullptr;
    QString sql_;
    bool ok_ = false;
    bool executed_ = false;
};

/// Rolls back unless commit() succeeded.
class ScopedTransaction final {
public:
    explicit ScopedTransaction(const QSqlDatabase &database) : database_(database), open_(database_.transaction()) {}
    ~ScopedTransaction()
    {
        if (open_)
            database_.rollback();
    }
    ScopedTransaction(const ScopedTransaction &) = delete;
    ScopedTransaction &operator=(const ScopedTransaction &) = delete;
    bool commit()
    {
        open_ = !database_.commit();
        return !open_;
    }

private:
    QSqlDatabase database_;
    bool open_;
};

}  // namespace kangdu
