// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/library/topic.h"

namespace kangdu::bench {

/// Every word an article page shows, without marks: the title, then one paragraph a line; see bold_mark.h.
QString articleText(const Article &article);

/// One article out of the sections of many, with at least `characters` characters of text.
Article longArticle(const QVector<Article> &articles, int characters);

}  // namespace kangdu::bench
