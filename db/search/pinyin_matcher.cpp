// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/search/pinyin_matcher.h"

#include "db/search/tokenizer.h"

#include <algorithm>
#include <array>

namespace kangdu {
namespace {

bool isLetter(char32_t unit) { return unit >= 'a' && unit <= 'z'; }
quint32 letterBit(QChar letter) { return isLetter(letter.unicode()) ? 1u << (letter.unicode() - u'a') : 0; }

}  // namespace

/// For every syllable: at which positions of the typed keys it stands whole, as its initial, or unfinished at the end.
struct PinyinMatcher::Moves {
    QString keys;
    std::vector<quint64> whole, initial1, initial2, unfinished;
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

void PinyinMatcher::setReadings(char32_t character, const QString &tone, const QStringList &syllables)
{
    if (character > 0xffff || !isHan(character))
        return;
    characterOf_.resize(0x10000);
    if (characters_.empty())
        characters_.emplace_back();  // 0 = no character
    Character entry{tone, {}};
    for (const QString &letters : syllables) {
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
    std::vector<quint32> masks(characters_.size());
    for (size_t i = 0; i < characters_.size(); ++i)
        for (const quint16 syllable : characters_[i].syllables)
            for (const QChar letter : syllables_[syllable].letters)
                masks[i] |= letterBit(letter);
    letterMasks_.assign(size_t(names.count()), 0);
    for (int name = 0; name < names.count(); ++name)
        for (const QChar unit : names.folded(name))
            letterMasks_[name] |= masks[characterOf_[unit.unicode()]] | (masks[characterOf_[unit.unicode()]] ? 1u << 31 : letterBit(unit));
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
        if (form != PinyinMatch::Form::Initials) {
            next |= (states & moves.whole[id]) << syllables_[id].letters.size();
            if (states & moves.unfinished[id])
                next |= moves.goal;
        }
        if (form != PinyinMatch::Form::Full) {
            next |= (states & moves.initial1[id]) << 1;
            next |= (states & moves.initial2[id]) << 2;
        }
    }
    return next;
}

bool PinyinMatcher::matchFrom(const Moves &moves, QStringView name, qsizetype start, PinyinMatch::Form form, PinyinMatch *match) const
{
    quint64 states = 1;
    for (qsizetype i = start; i < name.size() && states; ++i) {
        states = step(moves, states, name[i].unicode(), form);
        if (states & moves.goal) {
            match->form = form;
            match->start = int(start);
            match->length = int(i + 1 - start);
            match->whole = i + 1 == name.size();
            return true;
        }
    }
    return false;
}

std::vector<PinyinMatch> PinyinMatcher::find(const NameTable &names, const QString &keys, size_t limit) const
{
    std::vector<PinyinMatch> matches;
    if (keys.isEmpty() || keys.size() > 63 || characters_.empty() || letterMasks_.size() != size_t(names.count()))
        return matches;
    Moves moves{keys, {}, {}, {}, {}, quint64(1) << keys.size(), {}, {}};
    const size_t count = syllables_.size();
    moves.whole.resize(count), moves.initial1.resize(count), moves.initial2.resize(count), moves.unfinished.resize(count);
    quint32 letters = 1u << 31;
    for (int i = 0; i < keys.size(); ++i) {
        const QStringView rest = QStringView(keys).mid(i);
        const quint64 bit = quint64(1) << i;
        letters |= letterBit(keys[i]);
        if (rest[0].unicode() < moves.ascii.size())
            moves.ascii[rest[0].unicode()] |= bit;
        else
            moves.others.emplace_back(rest[0].unicode(), bit);
        for (size_t id = 0; id < count; ++id) {
            const Syllable &syllable = syllables_[id];
            if (syllable.letters[0] != rest[0])
                continue;
            moves.initial1[id] |= bit;
            if (syllable.initial == 2 && rest.size() > 1 && rest[1] == u'h')
                moves.initial2[id] |= bit;
            if (rest.startsWith(syllable.letters))
                moves.whole[id] |= bit;
            else if (QStringView(syllable.letters).startsWith(rest))
                moves.unfinished[id] |= bit;
        }
    }
    using Form = PinyinMatch::Form;
    for (int name = 0; name < names.count() && matches.size() < limit; ++name) {
        if (letters & ~letterMasks_[name])
            continue;
        const QStringView text = names.folded(name);
        bool found = false;
        quint64 states = 0;
        for (qsizetype i = 0; i < text.size() && !found; ++i) {
            states = step(moves, states | (characterOf_[text[i].unicode()] || isHan(text[i].unicode()) || i == 0 ? 1 : 0), text[i].unicode(), Form::Mixed);
            found = states & moves.goal;
            states &= ~quint64(1);
        }
        if (!found)
            continue;
        PinyinMatch match{name};
        bool done = false;  // the earliest start is best, there the plainest form
        for (qsizetype start = 0; start < text.size() && !done; ++start)
            for (const Form form : {Form::Full, Form::Initials, Form::Mixed})
                if (!done && (start == 0 || characterOf_[text[start].unicode()] || isHan(text[start].unicode())))
                    done = matchFrom(moves, text, start, form, &match);
        const bool readsHan = std::any_of(text.begin() + match.start, text.begin() + match.start + match.length,
                                          [&](QChar unit) { return characterOf_[unit.unicode()] != 0; });
        if (match.length > 0 && readsHan)
            matches.push_back(match);
    }
    return matches;
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

QStringView PinyinMatcher::spoken(const NameTable &names, int name) const
{
    if (spokenEnds_.empty())
        for (int i = 0; i < names.count(); ++i) {
            for (const QChar unit : letters(names.folded(i)))
                spoken_.push_back(unit.unicode());
            spokenEnds_.push_back(quint32(spoken_.size()));
        }
    const quint32 start = name == 0 ? 0 : spokenEnds_[size_t(name) - 1];
    return {spoken_.data() + start, qsizetype(spokenEnds_[size_t(name)] - start)};
}

QString PinyinMatcher::letters(QStringView folded) const
{
    QString out;
    for (const QChar unit : folded)
        if (const quint16 character = characterOf_.empty() ? 0 : characterOf_[unit.unicode()])
            out += syllables_[characters_[character].syllables.front()].letters;
        else if (isWordCharacter(unit.unicode()))
            out += unit;
    return out;
}

}  // namespace kangdu
