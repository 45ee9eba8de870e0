// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/base/result.h"

#include <QByteArray>
#include <QSqlDatabase>

namespace kangdu {

/// SHA-256 (lower-case hex) over every row of every table, in table-name and key order, except the row that holds
/// the hash itself (meta.content_hash). Each value goes in as its type, length and bytes, so that no two different
/// contents give the same stream. Error: Damaged when a table cannot be read.
Result<QByteArray> packContentHash(const QSqlDatabase &database);

}  // namespace kangdu
