// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/search/completions.h"

#include "db/search/fold.h"
#include "db/search/name_score.h"

#include <QSet>

#include <algorithm>
#include <tuple>

namespace kangdu {
namespace {

constexpr qsizetype kLongestTyped = 60;
constexpr size_t kMostPinyin = 400;

enum Way { Beginning, Inside, Pinyin };

struct Found {
    Way way;
    bool foreign, alias;
    size_t pack;
    quint32 document;
    int name;
    int start, length;  ///< in the folded name
    auto rank() const { return std::tuple(way, foreign, alias, document, name); }
};

}  // namespace

QVector<Completion> completionsOf(SearchPacks &packs, const QString &typed, const QString &language, int limit)
{
    const QString text = fold(typed.left(kLongestTyped)).simplified();
    QVector<Completion> completions;
    if (text.isEmpty() || limit <= 0)
        return completions;
    std::vector<Found> found;
    const bool letters = std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
    for (size_t i = 0; i < packs.size(); ++i) {
        const NameTable &names = packs[i]->names();
        const PackIndex &index = packs[i]->index();
        const auto add = [&](Way way, int name, qsizetype start, qsizetype length) {
            const quint32 document = names.document(name);
            if (names.type(name) == NameType::Title || index.isHidden(index.document(document).topic))
                return;  // a full title is long, and its short form is there
            found.push_back({way, index.languageOf(document) != language, names.type(name) == NameType::Alias, i, document, name, int(start), int(length)});
        };
        const auto [first, last] = names.startingWith(text);
        for (int name = first; name < last; ++name)
            add(Beginning, name, 0, text.size());
        const quint64 mask = NameTable::characterMask(text);
        if (text.size() > 1 && last - first < limit)
            for (int name = 0; name < names.count(); ++name)
                if ((mask & ~names.characterMask(name)) == 0 && (name < first || name >= last) && standsIn(text, names.folded(name))) {
                    qsizetype at = names.folded(name).indexOf(text);
                    while (letters && at > 0 && isWordCharacter(names.folded(name)[at - 1].unicode()))
                        at = names.folded(name).indexOf(text, at + 1);
                    add(Inside, name, at, text.size());
                }
        if (const QString keys = PinyinMatcher::keysOf(text); keys.size() > 1)
            for (const PinyinMatch &match : index.pinyin().find(names, keys, kMostPinyin))
                add(Pinyin, match.name, match.start, match.length);
    }
    std::sort(found.begin(), found.end(), [](const Found &a, const Found &b) { return a.rank() < b.rank(); });
    QSet<QString> topics;
    for (const Found &one : found) {
        const PackIndex &index = packs[one.pack]->index();
        const QString slug = index.slugs().at(index.document(one.document).topic);
        if (completions.size() >= limit || topics.contains(slug))
            continue;
        topics.insert(slug);
        const QString name = packs[one.pack]->names().original(one.name).toString();
        completions.append({name, foldWithOrigin(name).originalRange(one.start, one.length), slug, index.kindOf(one.document)});
    }
    return completions;
}

}  // namespace kangdu
