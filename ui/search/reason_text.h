// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/search/search_types.h"

#include <QString>

namespace kangdu {

/// Why a hit is in the list, in a few words: "jī ròu wěi suō · title matches the pinyin initials". The language is
/// named when it is not the reader's.
QString reasonText(const SearchHit &hit, const QString &readerLanguage);

}  // namespace kangdu
