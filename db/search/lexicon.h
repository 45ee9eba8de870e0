// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QVector>

#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>

namespace kangdu {

/// What a phrase of the lexicon does in a question. One phrase may be several things: "手" is a region and a word.
struct LexiconEntry {
    enum class Role : quint8 {
        Word,      ///< belongs to the subject: a region, a synonym, or a word that is never cut
        Filler,    ///< never decides what is found
        Particle,  ///< the same, a single character that may stand anywhere
        Aside,     ///< good to have, not required
        Intent,    ///< says which part of an article is wanted
    };
    Role role = Role::Word;
    int intent = -1;    ///< index in Lexicon::intents()
    int region = -1;    ///< index in Lexicon::regions()
    int meaning = -1;   ///< index in Lexicon::meanings()
};

/// What a reader wants to know of a subject.
struct Intent {
    QString id;          ///< causes symptoms diagnosis treatment nutrition rehabilitation care outlook department help question risks
                         ///< cautions benefits amount dose steps visit treats
    QStringList facets;  ///< sections that tell it, best first
};

/// A mistake in a lexicon file. Line and column count from 1.
struct LexiconProblem {
    enum class Kind { UnknownSection, UnknownIntent, UnknownFacet, UnknownRegion, NoSection, Empty, Twice, Alone, TooLong };
    Kind kind = Kind::Empty;
    int line = 0, column = 0;
    QString text;  ///< what is wrong, as written
};

/// How readers ask: fillers, words of intent, parts of the body, words that mean the same. Read from lexicon.txt (the format is in
/// resources/content/FORMAT.md); the one of the bundled content is compiled in. Phrases are compared folded, Latin words stemmed.
class Lexicon final {
public:
    /// The lexicon that is compiled in.
    static const QByteArray &base();

    static const QStringList &intentIds();
    static const QStringList &regionIds();

    /// Adds a file's phrases; a phrase that is known gets what the file says besides. Reads at most 1 MB. What is wrong is left out.
    QVector<LexiconProblem> add(const QByteArray &utf8);

    const QVector<Intent> &intents() const { return intents_; }
    const QVector<QStringList> &regions() const { return regions_; }   ///< body map ids of one word
    const QVector<QStringList> &meanings() const { return meanings_; }  ///< folded phrases that mean the same, the usual one first

    struct Match {
        const LexiconEntry *entry = nullptr;  ///< null = none
        qsizetype length = 0;                 ///< Han: UTF-16 units; Latin: words
    };
    /// The longest phrase that stands at the start of folded Han text.
    Match longestHan(QStringView text) const;
    /// The longest phrase of the stemmed words that begins at `first`.
    Match longestLatin(const std::vector<std::u16string> &stems, size_t first) const;
    /// All Han phrases of two characters and more.
    std::vector<QString> hanPhrases() const;
    /// Whether a Han phrase of asking begins with all of the text but is longer: it is perhaps still being typed.
    bool beginsPhrase(QStringView text) const;

private:
    struct Hash {
        using is_transparent = void;
        size_t operator()(std::u16string_view text) const { return std::hash<std::u16string_view>()(text); }
    };
    LexiconEntry *entryFor(const QString &phrase);

    QVector<Intent> intents_;
    QVector<QStringList> regions_, meanings_;
    std::unordered_map<std::u16string, LexiconEntry, Hash, std::equal_to<>> entries_;
    std::unordered_map<char16_t, qsizetype> longestFrom_;                              ///< Han: by first unit
    std::unordered_map<std::u16string, qsizetype, Hash, std::equal_to<>> wordsFrom_;  ///< Latin: by first word
    std::unordered_set<std::u16string, Hash, std::equal_to<>> unfinished_;            ///< Han: beginnings of phrases of asking
};

}  // namespace kangdu
