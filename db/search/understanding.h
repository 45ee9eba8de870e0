// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/search/query_text.h"
#include "db/search/search_pack.h"
#include "db/search/search_types.h"

namespace kangdu {

/// What a reading of a query comes to: which topic is asked about (a condition before others, then the longest name, then the better
/// article), what of it, and the section that tells it.
Understanding understand(SearchPacks &packs, const std::vector<QueryText> &readings, const QString &language);

/// For a search that found nothing. `tried` says what it did.
DeadEnd deadEnd(SearchPacks &packs, const std::vector<QueryText> &readings, const QString &language, const QVector<DeadEnd::Attempt> &tried);

}  // namespace kangdu
