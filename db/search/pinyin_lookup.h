// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/search/pack_index.h"

namespace kangdu {

/// Names of the pack that begin with the typed letters, read as pinyin; if these are fewer than `enough`, also names
/// that hold them anywhere (but not one syllable that tens of thousands of names hold). Only names whose initials fit are looked at (see PackIndex::namesWithInitials()).
std::vector<PinyinMatch> findByPinyin(PackIndex &index, const QString &keys, size_t enough);

}  // namespace kangdu
