// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/search/search_types.h"

#include <QJsonObject>

namespace kangdu::tool {

/// title alias pinyin pinyin-initials heading body synonym correction related
QString reasonId(MatchReason reason);

/// Everything the window shows of a search: query, understanding, hits with facet and reason, counts (total: of all, matching: what
/// passes the filters), suggestions, dead_end;
/// with --explain also terms and score_parts. Positions are UTF-16 code units.
QJsonObject asJson(const SearchResults &results);

}  // namespace kangdu::tool
