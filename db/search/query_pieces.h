// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/search/lexicon.h"
#include "db/search/tokenizer.h"

#include <vector>

namespace kangdu {

/// A stretch of folded text, UTF-16 units.
struct TextSpan {
    qsizetype start = 0, length = 0;
    qsizetype end() const { return start + length; }
    bool operator==(const TextSpan &) const = default;
};

/// A piece of a question: a name that stands in it, a phrase of the lexicon, or the words between them.
struct QueryPiece {
    TextSpan span;
    TextRun::Type type = TextRun::Type::Word;
    const LexiconEntry *entry = nullptr;  ///< null: ordinary words
    bool named = false;                   ///< one of the names given to cutQuery()
    bool unfinished = false;              ///< the beginning of a phrase of asking, perhaps still being typed

    LexiconEntry::Role role() const { return entry ? entry->role : LexiconEntry::Role::Word; }
    bool isFiller() const { return unfinished || role() == LexiconEntry::Role::Filler || role() == LexiconEntry::Role::Particle; }
};

/// Cuts folded text into pieces, in order. `names`: stretches that are kept whole, ascending, not overlapping.
/// `typing`: the text may be unfinished.
void cutQuery(QStringView folded, const QVector<TextRun> &runs, const Lexicon &lexicon, const std::vector<TextSpan> &names, bool typing,
              std::vector<QueryPiece> *pieces);

/// Cuts Latin phrases that stand for a meaning into their words: "numb fingers" is a phrase, and "fingers are numb" says it too.
/// Whether there were any.
bool splitPhrases(QStringView folded, const Lexicon &lexicon, std::vector<QueryPiece> *pieces);

/// A number that is the same for texts of the same meaning: without fillers and asides, words that mean the same as one, Latin words
/// stemmed and in any order, intents in any order. 0 if the text has no subject. Different meanings share one with probability 2^-64.
quint64 meaningOf(QStringView folded, const std::vector<QueryPiece> &pieces);

/// What the intents add to it, one number an intent: a subject's number plus one of these is that of a question.
std::vector<quint64> intentsOf(const std::vector<QueryPiece> &pieces);

/// The same for some pieces only, without their intents.
quint64 subjectOf(QStringView folded, const QueryPiece *first, const QueryPiece *last);

}  // namespace kangdu
