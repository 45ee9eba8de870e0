// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/authoring/draft.h"
#include "db/authoring/format_rules.h"

namespace kangdu {

/// Reads one article (front matter and sections). `file` is only used to say where things stand.
/// F01-F10 and F13 findings go to the sink; what could be read is returned.
ArticleDraft readArticle(const QString &file, const QByteArray &bytes, const QString &language, Kind kind, FindingSink &sink);

}  // namespace kangdu
