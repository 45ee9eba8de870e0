// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/search/name_table.h"
#include "db/search/tokenizer.h"

#include <QString>
#include <QStringList>
#include <QVector>

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

/// What was typed, understood with the titles and aliases of one pack.
struct QueryText {
    QString folded;                ///< simplified: single spaces
    QString core;                  ///< without fillers and intents, required pieces only, joined as they stood
    QVector<QuerySegment> segments;
    QStringList hanRuns;           ///< required Han runs of 3 or more characters as typed: contiguous is better
    QVector<QueryConcept> concepts;
    QStringList facets;            ///< wanted facets, best first
    QString keys;                  ///< for pinyin; empty if it cannot be pinyin
    bool latin = false;            ///< Latin letters, digits and spaces only
};

inline constexpr qsizetype kLongestQuery = 2000;  ///< what is longer is cut

QueryText understand(const QString &typed, const NameTable &names);

}  // namespace kangdu
