// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>

#include <unordered_map>
#include <utility>
#include <vector>

namespace kangdu {

/// Prepared statements of one connection that stand ready for their next use. SQLite takes longer to parse a short query
/// than to answer it. Used on the connection's thread; cleared before the connection is closed.
class StatementPool final {
public:
    explicit StatementPool(const QSqlDatabase &database) : database_(database) {}
    StatementPool(const StatementPool &) = delete;
    StatementPool &operator=(const StatementPool &) = delete;

    /// A statement that nobody else uses now; lastError() is valid if it could not be prepared.
    QSqlQuery take(const QString &sql)
    {
        if (const auto idle = idle_.find(sql); idle != idle_.end() && !idle->second.empty()) {
            QSqlQuery query = std::move(idle->second.back());
            idle->second.pop_back();
            return query;
        }
        QSqlQuery query(database_);
        query.setForwardOnly(true);
        query.prepare(sql);
        return query;
    }
    void giveBack(const QString &sql, QSqlQuery query)
    {
        query.finish();
        idle_[sql].push_back(std::move(query));
    }
    void clear() { idle_.clear(); database_ = {}; }
    size_t size() const { return idle_.size(); }  ///< different texts

private:
    QSqlDatabase database_;
    std::unordered_map<QString, std::vector<QSqlQuery>> idle_;
};

}  // namespace kangdu
