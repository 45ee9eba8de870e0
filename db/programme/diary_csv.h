// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/programme/diary.h"

#include <functional>

namespace kangdu {

/// The diary as a table: RFC 4180 (CRLF, quotes doubled), UTF-8 with a byte order mark so that spreadsheet programs read Chinese.
/// Heads and outcomes are in the language of the program. `titleOf` gives an exercise's name; a name that a spreadsheet would take
/// for a formula gets an apostrophe before it.
QByteArray diaryCsv(const QVector<DiaryEntry> &entries, const std::function<QString(const QString &slug)> &titleOf);

}  // namespace kangdu
