// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/search/pack_index.h"
#include "db/search/query_text.h"

namespace kangdu {

/// Which part of an article answers the query: the facet asked for; else the section with most of the query's words, those of the
/// matched name aside (`name`, folded); the top if that leaves none, unless the name is an alias that asks itself (`asks`). -1 if there is no text;
/// 0 is the summary.
int chooseSection(const QVector<TextPart> &parts, const QueryText &query, QStringView name, bool asks = false);

/// The query's pieces as they are marked in texts, longest first.
QStringList needlesOf(const QueryText &query);

}  // namespace kangdu
