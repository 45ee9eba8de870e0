// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace kangdu {

/// How a Han character is read in Mandarin (Unihan kMandarin, kHanyuPinlu, kTGHZ2013, kXHC1983).
struct PinyinEntry {
    char32_t character;
    const char *tone;       ///< the most usual reading, UTF-8, e.g. "jī"
    const char *syllables;  ///< all readings without tones, divided by spaces, the most usual first; ü as v and as u
};

/// Null if the character has no Mandarin reading.
const PinyinEntry *pinyinOf(char32_t character);

}  // namespace kangdu
