// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/search/index_document.h"
#include "tests/bench/search/sqlite.h"

#include <QStringList>
#include <QVector>

namespace kangdu::bench {

/// The baseline that rankings are compared with: FTS5 over pairs of Han characters and Latin words, any of the query's,
/// by bm25 with the weights title 10, aliases 8, text 1. In memory.
class Fts5Ranker final {
public:
    explicit Fts5Ranker(const QVector<IndexDocument> &documents);
    /// Slugs, best first.
    QStringList search(const QString &query, int limit) const;

private:
    Sqlite database_;
    Sqlite::Statement select_;
    QStringList slugs_;
};

} // namespace kangdu::bench
