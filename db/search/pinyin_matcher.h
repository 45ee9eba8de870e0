// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/search/name_table.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <vector>

namespace kangdu {

/// A name that typed letters can be read as.
struct PinyinMatch {
    enum class Form { Full, Initials, Mixed };
    int name = 0;
    Form form = Form::Full;
    int start = 0, length = 0;  ///< in the folded name, UTF-16 units
    bool whole = false;         ///< reaches the name's last character
};

/// Finds names by pinyin: full syllables, initials, any mixture, incomplete at the end, from any character, Han
/// characters in between allowed. Names are read through a lattice: one bit for each typed letter position that the
/// characters so far may have reached; each character moves the bits by each of its readings.
class PinyinMatcher final {
public:
    /// `tone` as shown; accepted syllables are divided by spaces.
    void setReadings(char32_t character, const QString &tone, QStringView syllables);
    /// The names to match; they must outlive this object.
    void build(const NameTable &names);

    /// The form of typed text that find() takes: letters and Han characters only; empty if it holds no Latin letter.
    static QString keysOf(QStringView folded);
    /// At most 63 keys. At most `limit` matches, in order of names.
    std::vector<PinyinMatch> find(const NameTable &names, const QString &keys, size_t limit) const;
    enum class From { Beginning, AnyCharacter };
    /// The same among these names only.
    std::vector<PinyinMatch> find(const NameTable &names, const QString &keys, const std::vector<quint32> &among, From from) const;

    /// For each key of find(): a bit for every key before which a character that is read from this key may end, the
    /// bit of keys.size() included.
    std::vector<quint64> divisions(const QString &keys) const;
    /// The letters with which a key's reading may begin: those of a Han character's readings, or the key itself.
    QString initialsOf(QChar key) const;

    /// "jī ròu wěi suō"; what is not Han stays.
    QString toned(QStringView original) const;
    /// A name as "jirouweisuo", by each character's most usual reading, or at least so many letters of it; until the next call.
    QStringView spoken(const NameTable &names, int name, qsizetype enough = 1000) const;
    /// Which letters a-z (bits 0-25) the readings of a text use, bit 31 if it has Han characters at all.
    quint32 lettersOf(QStringView folded) const;
    /// The same of a name, kept for all names after the first call.
    quint32 letterMask(int name) const
    {
        if (letterMasks_.empty())
            makeLetterMasks();
        return size_t(name) < letterMasks_.size() ? letterMasks_[size_t(name)] : 0;
    }

private:
    struct Syllable {
        QString letters;
        int initial = 1;  ///< letters of the initial: 2 for zh, ch, sh
    };
    struct Character {
        QString tone;
        std::vector<quint16> syllables;
        quint32 letters = 0;  ///< see lettersOf()
    };
    struct Moves;  // of one query
    void appendLetters(QStringView folded, qsizetype enough, QString *out) const;
    quint64 step(const Moves &moves, quint64 states, char32_t unit, PinyinMatch::Form form) const;
    Moves movesOf(const QString &keys) const;
    bool matchName(const Moves &moves, const NameTable &names, From from, PinyinMatch *match, qsizetype *decided) const;
    bool readsHan(QStringView text) const;
    void makeLetterMasks() const;
    bool matchFrom(const Moves &moves, QStringView name, qsizetype start, PinyinMatch::Form form, PinyinMatch *match, qsizetype *decided) const;

    std::vector<Syllable> syllables_;
    QHash<QString, quint16> syllableIds_;
    std::vector<Character> characters_;
    std::vector<quint16> characterOf_;   ///< UTF-16 unit -> index in characters_; 0 = none
    mutable QString spoken_;
    const NameTable *names_ = nullptr;
    mutable std::vector<quint32> letterMasks_;   ///< by name: letters that its readings use
};

}  // namespace kangdu
