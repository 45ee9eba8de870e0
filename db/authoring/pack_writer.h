// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/authoring/draft.h"
#include "db/authoring/library_reader.h"
#include "db/base/result.h"
#include "db/search/index_document.h"

#include <QSqlDatabase>

namespace kangdu {

/// The order in which a pack numbers its topics: descending quality, then slug.
QVector<const TopicDraft *> topicsInPackOrder(const LibraryDraft &library);

/// Fills the tables of schema.sql in an empty pack, without search tables and content hash. The library must have
/// passed the linter. Returns what the search index is made from. Error: Io, Invalid (a picture).
Result<QVector<IndexDocument>> writeLibrary(QSqlDatabase &database, const LibraryDraft &library, const Progress &progress);

// The parts of it, one file each.
struct PackIds {
    QHash<QString, int> category, topic, source;
};
Result<void> writeShared(const QSqlDatabase &database, const LibraryDraft &library, PackIds &ids);
Result<void> writeTopics(const QSqlDatabase &database, const LibraryDraft &library, PackIds &ids);
Result<void> writeProgrammes(const QSqlDatabase &database, const LibraryDraft &library);
Result<void> writeExercises(const QSqlDatabase &database, const LibraryDraft &library, const PackIds &ids);

}  // namespace kangdu
