// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/search/pinyin_table/pinyin_table.h"

#include <algorithm>
#include <iterator>

namespace kangdu {
namespace {
#include "db/search/pinyin_table.inc"
}  // namespace

const PinyinEntry *pinyinOf(char32_t character)
{
    const auto *found = std::lower_bound(std::begin(kPinyinEntries), std::end(kPinyinEntries), character,
                                         [](const PinyinEntry &entry, char32_t value) { return entry.character < value; });
    return found != std::end(kPinyinEntries) && found->character == character ? found : nullptr;
}

}  // namespace kangdu
