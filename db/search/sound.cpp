// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/search/sound.h"

#include "db/search/pinyin_table/pinyin_table.h"
#include "db/search/tokenizer.h"

#include <algorithm>

namespace kangdu {

QString soundOf(QStringView folded)
{
    QString out;
    for (const QChar unit : folded) {
        if (const PinyinEntry *entry = isHan(unit.unicode()) ? pinyinOf(unit.unicode()) : nullptr) {
            for (const char *letter = entry->syllables; *letter && *letter != ' '; ++letter)
                out += QLatin1Char(*letter);
        } else if (isWordCharacter(unit.unicode())) {
            out += unit;
        }
    }
    return out;
}

QString roughSound(QStringView sound)
{
    QString out;
    for (qsizetype i = 0; i < sound.size(); ++i) {
        const QChar letter = sound[i];
        if (letter == u'h' && i > 0 && QStringView(u"zcs").contains(sound[i - 1]))
            continue;
        if (letter == u'g' && i > 0 && sound[i - 1] == u'n')
            continue;
        out += letter == u'l' ? QChar(u'n') : letter;
    }
    return out;
}

NameSounds::NameSounds(const NameTable &names, quint32 documents) : names_(&names)
{
    for (int name = 0; name < names.count(); ++name) {
        const QStringView text = names.folded(name);
        if (names.document(name) >= documents || names.type(name) == NameType::Title || std::none_of(text.begin(), text.end(), [](QChar unit) { return isHan(unit.unicode()); }))
            continue;
        const QString sound = roughSound(soundOf(text));
        entries_.push_back({quint32(pool_.size()), quint32(sound.size()), name});
        for (const QChar letter : sound)
            pool_.push_back(letter.unicode());
    }
    std::stable_sort(entries_.begin(), entries_.end(), [this](const Entry &a, const Entry &b) { return rough(a).compare(rough(b)) < 0; });
}

std::vector<NameSounds::Match> NameSounds::find(const QString &sound, size_t limit) const
{
    std::vector<Match> matches;
    const QString wanted = roughSound(sound);
    if (wanted.isEmpty())
        return matches;
    auto entry = std::lower_bound(entries_.begin(), entries_.end(), wanted, [this](const Entry &a, const QString &text) { return rough(a).compare(text) < 0; });
    for (; entry != entries_.end() && rough(*entry).startsWith(wanted) && matches.size() < 20 * limit; ++entry)
        matches.push_back({entry->name, entry->length == quint32(wanted.size()), soundOf(names_->folded(entry->name)).startsWith(sound)});
    std::stable_sort(matches.begin(), matches.end(), [this](const Match &a, const Match &b) {
        if (a.exact != b.exact || a.whole != b.whole)
            return int(a.whole) * 2 + int(a.exact) > int(b.whole) * 2 + int(b.exact);
        return names_->document(a.name) < names_->document(b.name);
    });
    matches.resize(std::min(matches.size(), limit));
    return matches;
}

}  // namespace kangdu
