// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/search/search_types.h"

#include <QString>

namespace kangdu {

/// Why a hit is in the list, in a few words: "jī ròu wěi suō · title matches the pinyin initials". The language is
/// named when it is not the reader's.
QString reasonText(const SearchHit &hit, const QString &readerLanguage);

/// "jrws" of "jī ròu wěi suō"; empty for anything that is not pinyin.
QString pinyinInitials(const QString &pinyin);
/// The initials of a hit that was found by its pinyin; else empty.
QString hitInitials(const SearchHit &hit);

}  // namespace kangdu
