// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/authoring/markdown.h"

#include <cmark-gfm.h>

namespace kangdu {

/// The inline children of a cmark block as pieces, in order. F07 for what the subset does not have.
Pieces readInlines(cmark_node *block, const SourceText &source, FindingSink &sink);

}  // namespace kangdu
