// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/search/lexicon.h"
#include "db/search/name_meanings.h"
#include "db/search/name_table.h"
#include "db/search/query_pieces.h"
#include "db/search/tokenizer.h"

#include <QString>
#include <QStringList>
#include <QVector>

#include <functional>
#include <vector>

namespace kangdu {

/// One piece of the query that is looked up: Han characters or a Latin word.
struct QuerySegment {
    QString text;  ///< folded
    TextRun::Type type = TextRun::Type::Word;
    bool required = true;   ///< an article without it is no full match
    bool prefix = false;    ///< a word still being typed
};

/// A title or alias that stands in the query.
struct QueryConcept {
    int firstName = 0, lastName = 0;  ///< names [first, last) that equal it
    qsizetype length = 0;
};

/// A name that means what the query means, or a part of it, in other words.
struct MeantName {
    int name = 0;
    double cover = 0;  ///< share of the query's subject, 0-1
    enum How {
        Part,   ///< a part of the subject
        Asked,  ///< a part of the subject and what is asked of it
        Whole,  ///< the whole query, intents and all
    } how = Part;
};

/// What was typed, understood with the titles and aliases of one pack.
struct QueryText {
    QString folded;                ///< simplified: single spaces
    QString core;                  ///< without fillers and intents, required pieces only, joined as they stood
    QVector<QuerySegment> segments;
    QStringList hanRuns;           ///< required Han runs of 3 or more characters as typed: contiguous is better
    QVector<QueryConcept> concepts;
    std::vector<MeantName> meant;
    QString intent;                ///< id of the first intent; empty if none
    QStringList facets;            ///< wanted facets, best first
    QStringList namedFacets;       ///< those that words within names ask for, if nothing else asks: 副作用 in the alias 激素副作用
    QStringList regions;           ///< body map ids that are spoken of
    QStringList fillers;           ///< what was left out
    QString synonyms;              ///< the query in the words that articles use; empty if it is in these already
    QString keys;                  ///< for pinyin; empty if it cannot be pinyin
    bool latin = false;            ///< Latin letters, digits and spaces only
};

inline constexpr qsizetype kLongestQuery = 2000;  ///< what is longer is cut

/// The names of one pack, and the same by meaning (may be null).
struct PackNames {
    const NameTable *names = nullptr;
    const NameMeanings *meanings = nullptr;
};

/// Reads a query; one reading a pack. Which words ask and which are asked about is decided with the names of all packs, so the readings
/// differ in `concepts` and `meant` only.
std::vector<QueryText> readQuery(const QString &typed, const std::vector<PackNames> &packs, const Lexicon &lexicon);

/// The same query with Han words cut where no article has the two characters beside each other: for a query that finds nothing.
QueryText loosened(const QueryText &query, const std::function<bool(const QString &pair)> &isKnown);

/// The query word for word: all of it is searched, nothing is understood.
QueryText readAsTyped(const QString &typed);

}  // namespace kangdu
