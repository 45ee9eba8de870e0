// SPDX-License-Identifier: GPL-3.0-or-later
// Article text as sentences with their source marks: what the rules judge and the pack's claim table holds.
#pragma once

#include "db/authoring/draft.h"

namespace kangdu {

struct Sentence {
    QString text;       ///< plain, simplified
    QStringList marks;  ///< source ids that cover it, in order
    int line = 0, column = 0;
};

/// A paragraph, list item, table row, ... with its sentences.
struct TextUnit {
    enum class Role { CareSign, Paragraph, Item, Step, Tip, TableHeader, TableRow, Heading };
    Role role = Role::Paragraph;
    int section = -1;  ///< index of the section; -1 = care card
    QString facet;     ///< "help" for care cards
    QVector<Sentence> sentences;
};

/// Splits a run at sentence ends. A mark belongs to the sentence it stands in or right behind (before or after the
/// full stop). With `endCoversAll`, marks at the very end cover every sentence (list items, care signs, table cells).
QVector<Sentence> splitSentences(const Pieces &pieces, bool endCoversAll);

/// Every unit of an article in reading order, care cards first. A table row is one sentence with the marks of all its cells.
QVector<TextUnit> textUnits(const ArticleDraft &article);

}  // namespace kangdu
