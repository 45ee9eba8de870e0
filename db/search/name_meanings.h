// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/search/lexicon.h"
#include "db/search/name_table.h"
#include "db/search/query_pieces.h"

#include <utility>
#include <vector>

namespace kangdu {

/// Finds names by what they mean: "which doctor for numb hands" and "hand numb what doctor" are one, and so are
/// "肌肉萎缩看什么科" and "肌肉萎縮要挂哪个科". See meaningOf().
class NameMeanings final {
public:
    NameMeanings() = default;
    /// Of the names of documents below `documents`. Takes about a microsecond a name.
    NameMeanings(const NameTable &names, const Lexicon &lexicon, quint32 documents);

    /// Names [first, second) of the same meaning, in order of names.
    std::pair<const int *, const int *> find(quint64 meaning) const;

private:
    std::vector<quint64> meanings_;  ///< ascending
    std::vector<int> names_;
};

}  // namespace kangdu
