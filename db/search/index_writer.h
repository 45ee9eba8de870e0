// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/base/result.h"
#include "db/search/index_document.h"
#include "db/search/search_schema.h"

#include <QSqlDatabase>
#include <QVector>

#include <functional>

namespace kangdu {

/// Told how many of how many documents are read.
using ProgressFn = std::function<void(qsizetype done, qsizetype total)>;

/// Fills the search tables (making them if they are missing; old contents are replaced). The same documents
/// give the same bytes, in whatever order they come. Errors: Invalid (two documents with one id), Io.
Result<void> writeSearchIndex(QSqlDatabase &db, const QVector<IndexDocument> &docs, ProgressFn progress = {});

}  // namespace kangdu
