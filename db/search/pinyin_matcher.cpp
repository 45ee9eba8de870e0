// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/search/pinyin_matcher.h"

#include "db/search/tokenizer.h"

#include <QStringTokenizer>

#include <algorithm>
#include <array>

namespace kangdu {
namespace {

constexpr qsizetype kMostKeys = 63;  // one bit each, and one for the end

bool isLetter(char32_t unit) { return unit >= 'a' && unit <= 'z'; }
quint32 letterBit(QChar letter) { return isLetter(letter.unicode()) ? 1u << (letter.unicode() - u'a') : 0; }

/// What PinyinMatcher::lettersOf() a name must have.
quint32 lettersTyped(const QString &keys)
{
    quint32 letters = 1u << 31;
    for (const QChar key : keys)
        letters |= letterBit(key);
    return letters;
}

}  // namespace

/// For every syllable: at which positions of the typed keys it stands whole, as its initial, or unfinished at the end.
struct PinyinMatcher::Moves {
    struct Places {
        quint64 whole = 0, initial1 = 0, initial2 = 0, unfinished = 0;
    };
    std::vector<Places> of;
    quint64 goal = 0;
    std::array<quint64, 128> ascii{};                ///< where a letter or digit stands as itself
    std::vector<std::pair<char16_t, quint64>> others;  ///< the same for other characters

    quint64 asItself(char32_t unit) const
    {
        if (unit < ascii.size())
            return ascii[unit];
        quint64 positions = 0;
        for (const auto &[character, position] : others)
            positions |= character == unit ? position : 0;
        return positions;
    }
};

void PinyinMatcher::setReadings(char32_t character, const QString &tone, QStringView syllables)
{
    if (character > 0xffff || !isHan(character))
        return;
    characterOf_.resize(0x10000);
    if (characters_.empty())
        characters_.emplace_back();  // 0 = no character
    Character entry{tone, {}, 0};
    for (const QStringView piece : QStringTokenizer(syllables, u' ', Qt::SkipEmptyParts)) {
        const QString letters = piece.toString();
        const bool sound = !letters.isEmpty() && letters.size() <= 7 && std::all_of(letters.begin(), letters.end(), [](QChar c) { return isLetter(c.unicode()); });
        if (!sound || entry.syllables.size() >= 16 || syllables_.size() > 5000)
            continue;
        auto id = syllableIds_.constFind(letters);
        if (id == syllableIds_.constEnd()) {
            const bool two = letters.size() > 1 && letters[1] == u'h' && QStringView(u"zcs").contains(letters[0]);
            id = syllableIds_.insert(letters, quint16(syllables_.size()));
            syllables_.push_back({letters, two ? 2 : 1});
        }
        entry.syllables.push_back(*id);
        for (const QChar letter : letters)
            entry.letters |= letterBit(letter) | 1u << 31;
    }
    if (entry.syllables.empty() || characters_.size() > 60000 || characterOf_[character])
        return;
    characterOf_[character] = quint16(characters_.size());
    characters_.push_back(std::move(entry));
}

void PinyinMatcher::build(const NameTable &names)
{
    characterOf_.resize(0x10000);
    if (characters_.empty())
        characters_.emplace_back();
    names_ = &names;
}

quint32 PinyinMatcher::lettersOf(QStringView folded) const
{
    quint32 letters = 0;
    for (const QChar unit : folded) {
        const quint16 character = characterOf_.empty() ? 0 : characterOf_[unit.unicode()];
        letters |= character ? characters_[character].letters : letterBit(unit);
    }
    return letters;
}

void PinyinMatcher::makeLetterMasks() const
{
    for (int name = 0; names_ && name < names_->count(); ++name)
        letterMasks_.push_back(lettersOf(names_->folded(name)));
}

QString PinyinMatcher::keysOf(QStringView folded)
{
    QString keys;
    bool letter = false;
    for (const QChar unit : folded) {
        if (isHan(unit.unicode()) || isWordCharacter(unit.unicode()))
            keys += unit;
        letter = letter || isLetter(unit.unicode());
    }
    return letter ? keys : QString();
}

quint64 PinyinMatcher::step(const Moves &moves, quint64 states, char32_t unit, PinyinMatch::Form form) const
{
    quint64 next = (states & moves.asItself(unit)) << 1;
    const quint16 character = unit <= 0xffff ? characterOf_[unit] : 0;
    if (!character)
        return next | (isWordCharacter(unit) || isHan(unit) ? 0 : states);  // punctuation is not typed
    for (const quint16 id : characters_[character].syllables) {
        const Moves::Places &places = moves.of[id];
        if (!(states & places.initial1))
            continue;  // wherever it stands, its first letter does
        if (form != PinyinMatch::Form::Initials) {
            next |= (states & places.whole) << syllables_[id].letters.size();
            if (states & places.unfinished)
                next |= moves.goal;
        }
        if (form != PinyinMatch::Form::Full) {
            next |= (states & places.initial1) << 1;
            next |= (states & places.initial2) << 2;
        }
    }
    return next;
}

/// `decided`: grows to how many of the name's units decided, beyond its end if more units might have decided otherwise.
bool PinyinMatcher::matchFrom(const Moves &moves, QStringView name, qsizetype start, PinyinMatch::Form form, PinyinMatch *match, qsizetype *decided) const
{
    quint64 states = 1;
    qsizetype i = start;
    for (; i < name.size() && states; ++i) {
        states = step(moves, states, name[i].unicode(), form);
        if (states & moves.goal) {
            *decided = std::max(*decided, i + 1);
            match->form = form;
            match->start = int(start);
            match->length = int(i + 1 - start);
            match->whole = i + 1 == name.size();
            return true;
        }
    }
    *decided = std::max(*decided, states ? name.size() + 1 : i);
    return false;
}

PinyinMatcher::Moves PinyinMatcher::movesOf(const QString &keys) const
{
    Moves moves{std::vector<Moves::Places>(syllables_.size()), quint64(1) << keys.size(), {}, {}};
    for (int i = 0; i < keys.size(); ++i) {
        const QStringView rest = QStringView(keys).mid(i);
        const quint64 bit = quint64(1) << i;
        if (rest[0].unicode() < moves.ascii.size())
            moves.ascii[rest[0].unicode()] |= bit;
        else
            moves.others.emplace_back(rest[0].unicode(), bit);
        for (size_t id = 0; id < syllables_.size(); ++id) {
            const Syllable &syllable = syllables_[id];
            if (syllable.letters[0] != rest[0])
                continue;
            Moves::Places &places = moves.of[id];
            places.initial1 |= bit;
            if (syllable.initial == 2 && rest.size() > 1 && rest[1] == u'h')
                places.initial2 |= bit;
            if (rest.startsWith(syllable.letters))
                places.whole |= bit;
            else if (QStringView(syllable.letters).startsWith(rest))
                places.unfinished |= bit;
        }
    }
    return moves;
}

bool PinyinMatcher::readsHan(QStringView text) const
{
    return std::any_of(text.begin(), text.end(), [&](QChar unit) { return characterOf_[unit.unicode()] != 0; });
}

bool PinyinMatcher::matchName(const Moves &moves, const NameTable &names, From from, PinyinMatch *match, qsizetype *decided) const
{
    using Form = PinyinMatch::Form;
    const QStringView text = names.folded(match->name);
    const auto mayStart = [&](qsizetype at) { return at == 0 || characterOf_[text[at].unicode()] || isHan(text[at].unicode()); };
    if (from == From::AnyCharacter) {  // one pass over all beginnings says whether it is worth the trouble
        quint64 states = 0;
        bool found = false;
        for (qsizetype i = 0; i < text.size() && !found; ++i) {
            states = step(moves, states | (mayStart(i) ? 1 : 0), text[i].unicode(), Form::Mixed);
            found = states & moves.goal;
            states &= ~quint64(1);
        }
        if (!found)
            return false;
    }
    const qsizetype starts = from == From::Beginning ? std::min<qsizetype>(1, text.size()) : text.size();
    for (qsizetype start = 0; start < starts; ++start)  // the earliest start is best, there the plainest form
        for (const Form form : {Form::Full, Form::Initials, Form::Mixed})
            if (mayStart(start) && matchFrom(moves, text, start, form, match, decided))
                return readsHan(text.mid(match->start, match->length));
    return false;
}

std::vector<PinyinMatch> PinyinMatcher::find(const NameTable &names, const QString &keys, size_t limit) const
{
    std::vector<PinyinMatch> matches;
    if (keys.isEmpty() || keys.size() > kMostKeys || characters_.empty())
        return matches;
    const Moves moves = movesOf(keys);
    const quint32 letters = lettersTyped(keys);
    for (int name = 0; name < names.count() && matches.size() < limit; ++name)
        if ((letters & ~letterMask(name)) == 0) {
            PinyinMatch match{name};
            qsizetype decided = 0;
            if (matchName(moves, names, From::AnyCharacter, &match, &decided))
                matches.push_back(match);
        }
    return matches;
}

std::vector<PinyinMatch> PinyinMatcher::find(const NameTable &names, const QString &keys, const std::vector<quint32> &among, From from) const
{
    std::vector<PinyinMatch> matches;
    if (keys.isEmpty() || keys.size() > kMostKeys || characters_.empty())
        return matches;
    const Moves moves = movesOf(keys);
    const quint32 letters = lettersTyped(keys);
    PinyinMatch match;
    bool found = false;
    QStringView beginning;  // decides alone: thousands of names with the same one stand beside each other
    for (const quint32 name : among) {
        const QStringView text = names.folded(int(name));
        if (from == From::AnyCharacter && letters & ~lettersOf(text))
            continue;
        match.name = int(name);
        if (beginning.isEmpty() || !text.startsWith(beginning)) {
            qsizetype decided = 0;
            found = matchName(moves, names, from, &match, &decided);
            beginning = from == From::Beginning && decided <= text.size() ? text.left(decided) : QStringView();
        }
        match.whole = match.start + match.length == text.size();
        if (found)
            matches.push_back(match);
    }
    return matches;
}

std::vector<quint64> PinyinMatcher::divisions(const QString &keys) const
{
    std::vector<quint64> divisions(size_t(std::min(keys.size(), kMostKeys)));
    for (size_t i = 0; i < divisions.size(); ++i) {
        const QStringView rest = QStringView(keys).mid(qsizetype(i));
        const quint64 next = quint64(2) << i;
        divisions[i] = next;
        for (const Syllable &syllable : syllables_) {
            if (syllable.letters[0] != rest[0])
                continue;
            if (syllable.initial == 2 && rest.startsWith(QStringView(syllable.letters).left(2)))
                divisions[i] |= next << 1;
            if (rest.startsWith(syllable.letters))
                divisions[i] |= next << (syllable.letters.size() - 1);
            else if (QStringView(syllable.letters).startsWith(rest))
                divisions[i] |= quint64(1) << keys.size();
        }
    }
    return divisions;
}

QString PinyinMatcher::initialsOf(QChar key) const
{
    const quint16 character = characterOf_.empty() ? 0 : characterOf_[key.unicode()];
    if (!character)
        return key;
    QString initials;
    for (const quint16 syllable : characters_[character].syllables)
        if (const QChar letter = syllables_[syllable].letters[0]; !initials.contains(letter))
            initials += letter;
    return initials;
}

QString PinyinMatcher::toned(QStringView original) const
{
    QString out;
    bool wasHan = false;
    for (const QChar unit : original) {
        const quint16 character = characterOf_.empty() ? 0 : characterOf_[unit.unicode()];
        if (character || wasHan)
            if (!out.isEmpty() && !out.endsWith(u' ') && (character || isWordCharacter(unit.unicode())))
                out += u' ';
        out += character ? characters_[character].tone : QString(unit);
        wasHan = character;
    }
    return out;
}

QStringView PinyinMatcher::spoken(const NameTable &names, int name, qsizetype enough) const
{
    spoken_.resize(0);  // keeps its room
    appendLetters(names.folded(name), enough, &spoken_);
    return spoken_;
}

void PinyinMatcher::appendLetters(QStringView folded, qsizetype enough, QString *out) const
{
    for (const QChar unit : folded)
        if (out->size() >= enough)
            return;
        else if (const quint16 character = characterOf_.empty() ? 0 : characterOf_[unit.unicode()])
            out->append(syllables_[characters_[character].syllables.front()].letters);
        else if (isWordCharacter(unit.unicode()))
            out->append(unit);
}

}  // namespace kangdu
