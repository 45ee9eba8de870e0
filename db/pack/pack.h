// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/base/result.h"
#include "db/base/statement_pool.h"
#include "db/library/topic.h"
#include "db/pack/pack_verify.h"

#include <QSqlDatabase>

#include <memory>

namespace kangdu {

/// Opens a pack's file with SQLite as it is to be opened everywhere: read-only, immutable, untrusted schema.
/// The caller removes the connection. Error: Damaged.
Result<QSqlDatabase> openPackDatabase(const QString &path, const QString &connectionName);

/// One open, verified pack. Used on the thread that opened it.
class Pack final {
public:
    static Result<std::unique_ptr<Pack>> open(const QString &path, VerificationStamps stamps);
    ~Pack();
    Pack(const Pack &) = delete;
    Pack &operator=(const Pack &) = delete;

    const PackInfo &info() const { return info_; }
    /// Where the statements that articles and lists are read with stand ready.
    StatementPool &statements() const { return statements_; }
    /// Row id of a topic, or 0. `withdrawn` is set if the pack takes the topic back.
    int topicId(const QString &slug, bool *withdrawn = nullptr) const;

private:
    Pack(QSqlDatabase database, QString connection);
    bool readInfo(const QString &path);

    QSqlDatabase database_;
    mutable StatementPool statements_;
    QString connection_;
    PackInfo info_;
};

}  // namespace kangdu
