// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <memory>
#include <sqlite3.h>

namespace kangdu::bench {

/// SQLite through its C interface, for what QtSql does not offer (own tokenizers). Errors end the program.
class Sqlite final {
public:
    Sqlite(const QString &path, int flags)
    {
        check(sqlite3_open_v2(path.toUtf8().constData(), &database_, flags, nullptr));
    }
    ~Sqlite() { sqlite3_close_v2(database_); }
    Sqlite(const Sqlite &) = delete;
    Sqlite &operator=(const Sqlite &) = delete;

    sqlite3 *handle() const { return database_; }
    void check(int code) const
    {
        if (code != SQLITE_OK && code != SQLITE_ROW && code != SQLITE_DONE)
            qFatal("SQLite: %s", sqlite3_errmsg(database_));
    }
    void run(const char *sql) const { check(sqlite3_exec(database_, sql, nullptr, nullptr, nullptr)); }
    qint64 number(const char *sql) const
    {
        const auto statement = prepare(sql);
        check(sqlite3_step(statement.get()));
        return sqlite3_column_int64(statement.get(), 0);
    }

    struct Finalize {
        void operator()(sqlite3_stmt *statement) const { sqlite3_finalize(statement); }
    };
    using Statement = std::unique_ptr<sqlite3_stmt, Finalize>;
    Statement prepare(const char *sql) const
    {
        sqlite3_stmt *statement = nullptr;
        check(sqlite3_prepare_v2(database_, sql, -1, &statement, nullptr));
        return Statement(statement);
    }

private:
    sqlite3 *database_ = nullptr;
};

} // namespace kangdu::bench
