// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/search/corrections.h"

#include "db/search/suggestions.h"
#include "db/search/word_stem.h"

#include <algorithm>

namespace kangdu {
namespace {

constexpr qsizetype kMostWords = 12, kLongestHan = 24, kFewestLetters = 4;

bool isVisible(SearchPack &pack, int name) { return !pack.index().isHidden(pack.index().document(pack.names().document(name)).topic); }

}  // namespace

bool Corrections::isKnownWord(const QString &word, bool typing)
{
    return std::any_of(packs_.begin(), packs_.end(), [&](const std::unique_ptr<SearchPack> &pack) {
        if (typing)
            return !pack->index().wordsStartingWith(word, 1).isEmpty();
        const auto has = [&](const QString &form) { return pack->index().wordsStartingWith(form, 1).value(0) == form; };
        return has(word) || has(word + u's') || (word.endsWith(u's') && has(word.chopped(1)));
    });
}

bool Corrections::isKnownHan(const QString &pair)
{
    return std::any_of(packs_.begin(), packs_.end(), [&](const std::unique_ptr<SearchPack> &pack) { return pack->index().postings(pair).has_value(); });
}

const QString *Corrections::phraseLike(const QString &sound)
{
    if (phraseOf_.isEmpty())
        for (const QString &phrase : lexicon_.hanPhrases())
            phraseOf_.insert(soundOf(phrase), phrase);
    const auto found = phraseOf_.constFind(sound);
    return found == phraseOf_.cend() ? nullptr : &*found;
}

/// Each unknown Latin word as the dictionary spells it. Nothing if one has no near word.
std::optional<Correction> Corrections::bySpelling(const QueryText &query)
{
    Correction mended{query.folded, 0};
    const QVector<TextRun> runs = textRuns(query.folded);
    if (runs.size() > kMostWords)
        return std::nullopt;
    for (qsizetype i = runs.size(); i-- > 0;) {  // from the end, so that positions stay
        const QString word = query.folded.mid(runs[i].start, runs[i].length);
        const bool letters = std::all_of(word.begin(), word.end(), [](QChar c) { return c.isLetter(); });
        if (runs[i].type != TextRun::Type::Word || !letters || lexicon_.longestLatin({wordStem(word)}, 0).entry)
            continue;
        const bool typing = runs[i].start + runs[i].length == query.folded.size();
        if (isKnownWord(word, typing))
            continue;
        std::optional<Vocabulary::Word> best;
        const auto rank = [](const Vocabulary::Word &near) { return std::pair(near.errors, -qint64(near.documents)); };
        for (const auto &pack : packs_)
            if (const auto found = pack->vocabulary().nearest(word, typing); found && (!best || rank(*found) < rank(*best)))
                best = found;
        if (!best)
            return std::nullopt;
        mended.text.replace(runs[i].start, runs[i].length, best->text);
        mended.errors += best->errors;
    }
    return mended.errors > 0 ? std::optional(mended) : std::nullopt;
}

/// A name, its beginning (if `all` of a subject was typed) or a phrase of the lexicon that sounds like the characters; empty if none.
QString Corrections::likeSounding(const QString &typed, bool all, int *errors)
{
    const QString sound = soundOf(typed);
    if (sound.size() < kFewestLetters)
        return {};
    if (const QString *phrase = phraseLike(sound); phrase && phrase->size() == typed.size() && *phrase != typed) {
        *errors = 0;
        return *phrase;
    }
    for (const auto &pack : packs_)
        for (const NameSounds::Match &match : pack->sounds().find(sound, 3)) {
            const QStringView name = pack->names().folded(match.name);
            const bool unfinished = !match.whole && (!all || typed.size() < 3 || name.size() <= typed.size());
            if (unfinished || name.left(typed.size()) == typed || !isVisible(*pack, match.name))
                continue;
            *errors = match.exact ? 0 : 1;
            return (match.whole ? name : name.left(typed.size())).toString();
        }
    return {};
}

/// A name of as many characters, all but one the same.
QString Corrections::oneCharacterOff(const QString &typed)
{
    if (typed.size() < 3)
        return {};
    for (const auto &pack : packs_)
        for (const int name : pack->namesOfLength(typed.size())) {
            const QStringView text = pack->names().folded(name);
            qsizetype wrong = 0, latin = 0;
            for (qsizetype at = 0; at < text.size() && wrong + latin < 2; ++at)
                if (text[at] != typed[at])
                    ++(isHan(typed[at].unicode()) && isHan(text[at].unicode()) ? wrong : latin);
            if (wrong == 1 && latin == 0 && isVisible(*pack, name))
                return text.toString();
        }
    return {};
}

/// The stretch of Han characters that no article has, as the longest name or phrase that sounds like it or differs by one character.
std::optional<Correction> Corrections::byCharacters(const QueryText &query)
{
    const QString &text = query.folded;
    for (const TextRun &run : textRuns(text)) {
        if (run.type != TextRun::Type::Han || run.length > kLongestHan || run.length < 2)
            continue;
        std::vector<bool> strange(size_t(run.length));  // begins a pair that no article has
        for (qsizetype at = 0; at + 1 < run.length; ++at)
            strange[size_t(at)] = !isKnownHan(text.mid(run.start + at, 2));
        if (std::find(strange.begin(), strange.end(), true) == strange.end())
            continue;
        for (qsizetype length = run.length; length >= 2; --length)
            for (qsizetype start = 0; start + length <= run.length; ++start) {
                if (std::find(strange.begin() + start, strange.begin() + start + length - 1, true) == strange.begin() + start + length - 1)
                    continue;
                const QString typed = text.mid(run.start + start, length);
                int errors = 0;
                if (const QString like = likeSounding(typed, typed == query.core, &errors); !like.isEmpty())
                    return Correction{text.left(run.start + start) + like + text.mid(run.start + start + length), errors};
            }
    }
    for (const QString &typed : {query.core, query.core == text ? QString() : text})
        if (const QString near = oneCharacterOff(typed); !near.isEmpty())
            return Correction{QString(text).replace(typed, near), 1};
    return std::nullopt;
}

/// Pinyin as the stretch of a name or the phrase of the lexicon that it stands for; empty if none.
QString Corrections::inHan(const QString &letters)
{
    if (letters.size() < kFewestLetters)
        return {};
    if (const QString *phrase = phraseLike(letters))
        return *phrase;
    double best = 0;
    QString han;
    for (const auto &pack : packs_)
        for (const PinyinMatch &match : pack->index().pinyin().find(pack->names(), letters, 200)) {
            const double worth = (match.start == 0) + (match.whole ? 1 : 0) - 0.001 * match.length;
            if (match.form != PinyinMatch::Form::Full || !isVisible(*pack, match.name) || (!han.isEmpty() && worth <= best))
                continue;
            best = worth;
            han = pack->names().folded(match.name).mid(match.start, match.length).toString();
        }
    return han;
}

/// The Latin words of a question that are pinyin: "wanguan手术", "jirouweisuo zenme duanlian".
std::optional<Correction> Corrections::byPinyin(const QueryText &query)
{
    const QVector<TextRun> runs = textRuns(query.folded);
    if (runs.size() > kMostWords || runs.size() < 2)
        return std::nullopt;
    QString text = query.folded;
    bool changed = false;
    for (qsizetype i = runs.size(); i-- > 0;) {
        const QString word = text.mid(runs[i].start, runs[i].length);
        if (runs[i].type != TextRun::Type::Word || lexicon_.longestLatin({wordStem(word)}, 0).entry || isKnownWord(word, false))
            continue;
        const QString han = inHan(word);
        if (han.isEmpty())
            continue;
        text.replace(runs[i].start, runs[i].length, han);
        changed = true;
    }
    if (!changed)
        return std::nullopt;
    for (qsizetype at = 1; at + 1 < text.size(); ++at)  // syllables were typed apart
        if (text[at] == u' ' && isHan(text[at - 1].unicode()) && isHan(text[at + 1].unicode()))
            text.remove(at, 1);
    return Correction{text, 0};
}

/// The nearest name, by letters or by pinyin.
std::optional<Correction> Corrections::byName(const std::vector<QueryText> &readings)
{
    std::optional<Correction> best;
    for (size_t i = 0; i < packs_.size(); ++i)
        for (const NameSuggestion &found : suggestNames(*packs_[i], readings[i], 1)) {
            if (best && best->errors <= found.distance)
                continue;
            const QueryText &query = readings[i];
            const QString name = packs_[i]->names().folded(found.name).toString();
            const qsizetype at = query.core.isEmpty() ? -1 : query.folded.indexOf(query.core);
            best = Correction{at < 0 ? name : query.folded.left(at) + name + query.folded.mid(at + query.core.size()), found.distance};
        }
    return best;
}

std::optional<Correction> Corrections::mend(const std::vector<QueryText> &readings)
{
    const QueryText &query = readings.front();
    if (!query.latin)
        if (const auto mended = byCharacters(query))
            return mended;
    if (const auto mended = byPinyin(query))
        return mended;
    const std::optional<Correction> spelt = bySpelling(query);
    if (!query.latin || (spelt && (query.core.contains(u' ') || spelt->errors <= 1)))
        return spelt;
    const bool strange = std::any_of(query.segments.begin(), query.segments.end(), [&](const QuerySegment &segment) {
        return segment.required && !isKnownWord(segment.text, segment.prefix);
    });
    const std::optional<Correction> named = strange ? byName(readings) : std::nullopt;
    return named && (!spelt || named->errors < spelt->errors) ? named : spelt;
}

}  // namespace kangdu
