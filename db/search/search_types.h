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
    QString department = {};      ///< restrict hits to a category and what stands below it; counts are always of all
    bool asTyped = false;         ///< search the words as they stand: no concepts, intents, synonyms or corrections
    bool explain = false;         ///< fill SearchResults::terms and SearchHit::scoreParts
    bool operator==(const SearchQuery &) const = default;
};

/// A stretch of a string, in UTF-16 code units.
struct TextRange {
    int start = 0;
    int length = 0;
    bool operator==(const TextRange &) const = default;
};

enum class MatchReason {
    Title,
    Alias,
    Pinyin,
    PinyinInitials,
    Heading,
    Body,
    Synonym,     ///< another word for what was typed; reasonText: "没劲 → 无力", or the name
    Correction,  ///< "did you mean": reasonText is what it was read as
    Related,     ///< belongs to the topic that was asked about: its exercises, its department; reasonText: that topic's title
};

/// One share of a hit's score, for --explain.
struct ScorePart {
    QString name;  ///< a short English word
    double value = 0;
};

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
    QVector<ScorePart> scoreParts;  ///< only if asked for
};

/// How the input was read. Shown as "Searched for: muscle atrophy · rehabilitation"; one click searches it as typed.
struct Understanding {
    QString slug, title;      ///< the topic that is asked about, its title in the reader's language; empty if none was recognised
    QString intent;           ///< id of lexicon.txt: causes symptoms treatment nutrition rehabilitation care department question ...; or empty
    QString facet;            ///< the section of that topic which tells it; empty if it has none
    QStringList regions;      ///< body map ids: neck shoulder arm lower-back wrist-hand hip thigh knee calf ankle-foot
    QString corrected;        ///< the text that was searched if it is not what was typed: typing errors mended
    QString synonyms;         ///< the same text in the words that articles use; searched besides
    QStringList terms;        ///< what decided, folded
    QStringList ignored;      ///< words of asking that were left out
    bool asTyped = false;
    /// Whether there is anything to tell the reader that the typed words do not say.
    bool isWorthSaying() const { return !asTyped && (!corrected.isEmpty() || !synonyms.isEmpty() || (!slug.isEmpty() && !intent.isEmpty())); }
    bool operator==(const Understanding &) const = default;
};

/// What a search that found nothing has tried, and the nearest there is.
struct DeadEnd {
    enum class Attempt { AllWords, SomeWords, Synonyms, Pinyin, Corrections };
    QVector<Attempt> tried;
    QString slug, title;  ///< the topic whose name is nearest; empty only for an empty library
    QString category;     ///< id of the category it stands in; may be empty
};

/// What --explain prints of the search as a whole.
struct TermExplanation {
    QString text;          ///< looked up, folded
    bool required = true;
    qint64 documents = 0;  ///< how many articles have it, in all packs; a word still being typed: with its endings
};

/// A name that completes what is being typed.
struct Completion {
    QString text;  ///< a title or alias as written
    TextRange mark;  ///< the part that was typed
    QString slug;
    Kind kind = Kind::Condition;
    bool operator==(const Completion &) const = default;
};

struct SearchResults {
    static constexpr int kMostSuggestions = 5;
    quint64 generation = 0;  ///< which request this answers
    SearchQuery query;
    QVector<SearchHit> hits;
    int total = 0;              ///< all kinds, before limit
    int matching = 0;           ///< what passes the filters, before limit
    QMap<Kind, int> counts;     ///< per kind, before the filters
    QMap<QString, int> departmentCounts;  ///< per category id, with what stands below it, before the filters; only those with hits
    Understanding understanding;
    DeadEnd deadEnd;            ///< if total is 0 and something was typed
    QVector<SearchHit> suggestions;  ///< "did you mean": other topics whose name resembles the input
    QVector<TermExplanation> terms;  ///< only if asked for
    qint64 elapsedMicroseconds = 0;
};

}  // namespace kangdu

Q_DECLARE_METATYPE(kangdu::SearchResults)
