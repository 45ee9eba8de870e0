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

/// Gives the next document in ascending articleId; false after the last.
using NextDocument = std::function<bool(IndexDocument *document)>;

/// Fills the search tables from documents that need not all be in memory: that takes about 1 GB for the postings of a
/// moment and 0.5 kB for each article's names, the rest waits in temporary files beside the pack. The same documents
/// give the same bytes. Errors: Invalid (two documents with one id, or out of order), Io.
Result<void> writeSearchIndex(QSqlDatabase &db, const NextDocument &next);

/// The same for documents in memory, in any order. Fills the search tables (making them if they are missing; old contents are replaced). The same documents
/// give the same bytes, in whatever order they come. Errors: Invalid (two documents with one id), Io.
Result<void> writeSearchIndex(QSqlDatabase &db, const QVector<IndexDocument> &docs, ProgressFn progress = {});

}  // namespace kangdu
