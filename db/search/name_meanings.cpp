// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/search/name_meanings.h"

#include <algorithm>

namespace kangdu {

NameMeanings::NameMeanings(const NameTable &names, const Lexicon &lexicon, quint32 documents)
{
    std::vector<std::pair<quint64, int>> all;
    std::vector<QueryPiece> pieces;
    for (int name = 0; name < names.count(); ++name) {
        if (names.document(name) >= documents)
            continue;
        const QStringView text = names.folded(name);
        cutQuery(text, textRuns(text), lexicon, {}, false, &pieces);
        if (const quint64 meaning = meaningOf(text, pieces); meaning)
            all.emplace_back(meaning, name);
        if (splitPhrases(text, lexicon, &pieces))
            if (const quint64 meaning = meaningOf(text, pieces); meaning)
                all.emplace_back(meaning, name);
    }
    std::sort(all.begin(), all.end());
    meanings_.reserve(all.size()), names_.reserve(all.size());
    for (const auto &[meaning, name] : all) {
        meanings_.push_back(meaning);
        names_.push_back(name);
    }
}

std::pair<const int *, const int *> NameMeanings::find(quint64 meaning) const
{
    const auto [first, last] = std::equal_range(meanings_.begin(), meanings_.end(), meaning);
    return {names_.data() + (first - meanings_.begin()), names_.data() + (last - meanings_.begin())};
}

}  // namespace kangdu
