// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/search/query_text.h"
#include "db/search/search_pack.h"

#include <QHash>

#include <optional>

namespace kangdu {

/// What was probably meant.
struct Correction {
    QString text;    ///< the whole query, mended
    int errors = 0;  ///< typing errors in it; 0: only characters that sound alike
};

/// Mends queries that hold what no article has: misspelt Latin words from the dictionary, Han characters that only sound like a
/// name's or a word's of asking ("肌肉萎索", "会穿染吗"), names with one wrong character, pinyin in a Chinese question, mistyped pinyin
/// ("jirouweisou"), misspelt names.
class Corrections final {
public:
    Corrections(SearchPacks &packs, const Lexicon &lexicon) : packs_(packs), lexicon_(lexicon) {}
    /// To be called when the lexicon has changed.
    void forgetLexicon() { phraseOf_.clear(); }
    /// Nothing if everything typed is known or no mending is near enough. `readings`: one a pack.
    std::optional<Correction> mend(const std::vector<QueryText> &readings);

    /// Whether some article has two characters beside each other.
    bool isKnownHan(const QString &pair);

private:
    bool isKnownWord(const QString &word, bool typing);
    std::optional<Correction> bySpelling(const QueryText &query);
    std::optional<Correction> byCharacters(const QueryText &query);
    QString likeSounding(const QString &typed, bool all, int *errors);
    QString oneCharacterOff(const QString &typed);
    QString inHan(const QString &letters);
    std::optional<Correction> byPinyin(const QueryText &query);
    std::optional<Correction> byName(const std::vector<QueryText> &readings);
    const QString *phraseLike(const QString &sound);

    SearchPacks &packs_;
    const Lexicon &lexicon_;
    QHash<QString, QString> phraseOf_;  ///< sound -> phrase of the lexicon
};

}  // namespace kangdu
