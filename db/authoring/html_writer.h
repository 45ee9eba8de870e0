// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/authoring/draft.h"

#include <QHash>

namespace kangdu {

struct MediaRef {
    QString hash;
    int width = 0, height = 0;
};

/// What the text of an article refers to.
struct HtmlContext {
    const LibraryDraft &library;
    const TopicDraft &topic;
    QString language;
    QHash<QString, int> numbers;       ///< source id -> number in this article
    QHash<QString, MediaRef> pictures;  ///< file as written -> stored picture
};

/// An inline fragment of the subset of rich_text.h, without pictures.
QString inlineHtml(const Pieces &pieces, const HtmlContext &context);

/// A section as a well-formed fragment of the subset of rich_text.h.
QString sectionHtml(const SectionDraft &section, const HtmlContext &context);

}  // namespace kangdu
