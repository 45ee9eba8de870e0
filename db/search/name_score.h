// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/search/pinyin_matcher.h"
#include "db/search/query_text.h"

namespace kangdu {

/// How well a title or alias answers the query: 100 equal, 80 begins with it, 64 has it, 58 has all its words,
/// 35-85 stands in it; 0 none of these. Aliases count a little less.
double scoreOfName(QStringView name, NameType type, const QueryText &query);
/// The same scale for a name read as pinyin.
double scoreOfPinyin(const PinyinMatch &match, qsizetype nameLength, NameType type);

enum class Ends { Anywhere, WithWord };
/// Whether the text stands in the name: anywhere for Han, from the beginning of a word for Latin.
bool standsIn(QStringView text, QStringView name, Ends ends = Ends::Anywhere);

}  // namespace kangdu
