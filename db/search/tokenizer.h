// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QChar>
#include <QStringView>
#include <QVector>

namespace kangdu {

/// A run of folded text: Han (also kana and Hangul) characters, or one word of letters and digits.
struct TextRun {
    enum class Type { Han, Word };
    Type type = Type::Word;
    qsizetype start = 0, length = 0;  ///< UTF-16 units
};

inline constexpr qsizetype kMaxWordLength = 64;   ///< longer words are cut: nobody types them
inline constexpr qsizetype kPrefixLengths = 3;    ///< prefixes of 1-3 letters are terms of their own: "mus*"
inline constexpr char16_t kPrefixMark = u'*';     ///< ends a prefix term; never part of a word
inline constexpr int kMostCompletions = 64;       ///< a longer prefix of more words is a term too,
inline constexpr size_t kMostPrefixPostings = 20000;  ///< and one whose words have more postings together

bool isHan(char32_t point);
bool isWordCharacter(char32_t point);

/// The code point at `position` and how many units it takes. Half a pair is itself, one unit.
inline char32_t pointAt(QStringView text, qsizetype position, qsizetype *units)
{
    const char16_t unit = text[position].unicode();
    if (QChar::isHighSurrogate(unit) && position + 1 < text.size() && text[position + 1].isLowSurrogate()) {
        *units = 2;
        return QChar::surrogateToUcs4(unit, text[position + 1].unicode());
    }
    *units = 1;
    return unit;
}

/// Splits folded text into runs, in order.
QVector<TextRun> textRuns(QStringView folded);

/// Calls each(QStringView term, qsizetype start) for all terms of a run, unigrams and bigrams or the word.
template <typename Each>
void forEachTerm(QStringView folded, const TextRun &run, Each each)
{
    if (run.type == TextRun::Type::Word) {
        each(folded.mid(run.start, std::min(run.length, kMaxWordLength)), run.start);
        return;
    }
    qsizetype units = 0;
    for (qsizetype at = run.start, end = run.start + run.length; at < end; at += units) {
        pointAt(folded, at, &units);
        each(folded.mid(at, units), at);
        qsizetype next = 0;
        if (at + units < end) {
            pointAt(folded, at + units, &next);
            each(folded.mid(at, units + next), at);
        }
    }
}

}  // namespace kangdu
