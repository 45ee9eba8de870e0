// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/search/corrections.h"

#include "db/search/suggestions.h"
#include "db/search/word_stem.h"

#include <algorithm>

namespace kangdu {
namespace {

constexpr qsizetype kMostWords = 12, kLongestHan = 24, kShortestHan = 2, kFewestLetters = 4;

bool isKnown(SearchPacks &packs, const QString &word, bool typing)
{
    return std::any_of(packs.begin(), packs.end(), [&](const std::unique_ptr<SearchPack> &pack) {
        const QStringList words = pack->index().wordsStartingWith(word, typing ? 1 : 2);
        return typing ? !words.isEmpty() : words.contains(word) || words.contains(word + u's') || (word.endsWith(u's') && isKnown(packs, word.chopped(1), false));
    });
}

/// Each unknown Latin word as the dictionary spells it. Nothing if one has no near word.
std::optional<Correction> bySpelling(SearchPacks &packs, const QueryText &query, const Lexicon &lexicon)
{
    Correction mended{query.folded, 0};
    const QVector<TextRun> runs = textRuns(query.folded);
    if (runs.size() > kMostWords)
        return std::nullopt;
    for (qsizetype i = runs.size(); i-- > 0;) {  // from the end, so that positions stay
        const QString word = query.folded.mid(runs[i].start, runs[i].length);
        const bool letters = std::all_of(word.begin(), word.end(), [](QChar c) { return c.isLetter(); });
        if (runs[i].type != TextRun::Type::Word || !letters || lexicon.longestLatin({wordStem(word)}, 0).entry)
            continue;
        const bool typing = i == runs.size() - 1 && runs[i].start + runs[i].length == query.folded.size();
        if (isKnown(packs, word, typing))
            continue;
        std::optional<Vocabulary::Word> best;
        for (const auto &pack : packs)
            if (const auto found = pack->vocabulary().nearest(word, typing); found && (!best || std::pair(found->errors, -qint64(found->documents)) < std::pair(best->errors, -qint64(best->documents))))
                best = found;
        if (!best)
            return std::nullopt;
        mended.text.replace(runs[i].start, runs[i].length, best->text);
        mended.errors += best->errors;
    }
    return mended.errors > 0 ? std::optional(mended) : std::nullopt;
}

/// The longest stretch of the subject that sounds like a name but is written otherwise.
std::optional<Correction> bySound(SearchPacks &packs, const QueryText &query)
{
    for (const TextRun &run : textRuns(query.core)) {
        if (run.type != TextRun::Type::Han || run.length > kLongestHan)
            continue;
        const qsizetype at = query.folded.indexOf(query.core.mid(run.start, run.length));
        if (at < 0)
            continue;
        for (qsizetype length = run.length; length >= kShortestHan; --length)
            for (qsizetype start = 0; start + length <= run.length; ++start) {
                const QString typed = query.folded.mid(at + start, length);
                const QString sound = soundOf(typed);
                if (sound.size() < kFewestLetters || (length < 3 && length != run.length))
                    continue;
                for (const auto &pack : packs)
                    for (const NameSounds::Match &match : pack->sounds().find(sound, 3)) {
                        const QStringView name = pack->names().folded(match.name);
                        const bool unfinished = !match.whole && (length != run.length || length < 3 || name.size() <= length);
                        if (unfinished || name.left(length) == typed || pack->index().isHidden(pack->index().document(pack->names().document(match.name)).topic))
                            continue;
                        return Correction{query.folded.left(at + start) + (match.whole ? name : name.left(length)).toString() + query.folded.mid(at + start + length), match.exact ? 0 : 1};
                    }
            }
    }
    return std::nullopt;
}

/// The nearest name, by letters or by pinyin.
std::optional<Correction> byName(SearchPacks &packs, const std::vector<QueryText> &readings)
{
    std::optional<Correction> best;
    for (size_t i = 0; i < packs.size(); ++i) {
        const QueryText &query = readings[i];
        if (!query.latin)
            continue;
        for (const NameSuggestion &found : suggestNames(*packs[i], query, 1)) {
            if (best && best->errors <= found.distance)
                continue;
            const QString name = packs[i]->names().folded(found.name).toString();
            const qsizetype at = query.core.isEmpty() ? -1 : query.folded.indexOf(query.core);
            best = Correction{at < 0 ? name : query.folded.left(at) + name + query.folded.mid(at + query.core.size()), found.distance};
        }
    }
    return best;
}

}  // namespace

std::optional<Correction> correctQuery(SearchPacks &packs, const std::vector<QueryText> &readings, const Lexicon &lexicon, bool soundAlike)
{
    if (readings.empty())
        return std::nullopt;
    const QueryText &query = readings.front();
    if (soundAlike && !query.latin)
        if (const auto mended = bySound(packs, query))
            return mended;
    const std::optional<Correction> spelt = bySpelling(packs, query, lexicon);
    const bool oneWord = !query.core.contains(u' ');
    if (spelt && !(oneWord && spelt->errors > 1))
        return spelt;
    const bool unknown = query.latin && std::any_of(query.segments.begin(), query.segments.end(), [&](const QuerySegment &segment) {
        return segment.required && !isKnown(packs, segment.text, segment.prefix);
    });
    const std::optional<Correction> named = unknown ? byName(packs, readings) : std::nullopt;
    return named && (!spelt || named->errors < spelt->errors) ? named : spelt;
}

}  // namespace kangdu
