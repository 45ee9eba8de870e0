// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/library/kind.h"

#include <QMap>
#include <QMetaType>
#include <QString>
#include <QVector>

#include <optional>

namespace kangdu {

/// A question to the search engine. Converts to and from Location::search.
struct SearchQuery {
    QString text;                 ///< as typed
    QString language;             ///< the reader's language: its articles rank first
    std::optional<Kind> kind;     ///< restrict hits to one kind; counts are always of all kinds
    int limit = 50;
    int offset = 0;
    bool operator==(const SearchQuery &) const = default;
};

/// A stretch of a string, in UTF-16 code units.
struct TextRange {
    int start = 0;
    int length = 0;
    bool operator==(const TextRange &) const = default;
};

enum class MatchReason { Title, Alias, Pinyin, PinyinInitials, Heading, Body };

struct SearchHit {
    QString pack, slug;
    Kind kind = Kind::Condition;
    QString language;
    QString facet;    ///< best matching section; empty = the top
    QString anchor;
    QString sectionHeading;
    QString title;    ///< short title
    QVector<TextRange> titleMarks;
    QString snippet;
    QVector<TextRange> snippetMarks;
    MatchReason reason = MatchReason::Body;
    QString reasonText;  ///< the alias that matched, or the pinyin with tones ("jī ròu wěi suō")
    double score = 0;
};

struct SearchResults {
    quint64 generation = 0;  ///< which request this answers
    SearchQuery query;
    QVector<SearchHit> hits;
    int total = 0;              ///< all kinds, before limit
    QMap<Kind, int> counts;     ///< per kind, before the kind filter
    QVector<SearchHit> suggestions;  ///< "did you mean": other topics whose name resembles the input
    qint64 elapsedMicroseconds = 0;
};

}  // namespace kangdu

Q_DECLARE_METATYPE(kangdu::SearchResults)
