// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sqlite3.h>

namespace kangdu::bench {

/// Registers the FTS5 tokenizer "bigram": each pair of neighbouring Han characters, with the first of the two as a
/// synonym at the same place, and Latin words in lower case. A query of two or more Han characters asks for the pairs
/// alone.
int registerBigramTokenizer(sqlite3 *database);

} // namespace kangdu::bench
