// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/search/index_names.h"

#include "db/search/fold.h"
#include "db/search/pinyin_table/pinyin_table.h"
#include "db/search/tokenizer.h"

#include <QtEndian>

#include <algorithm>
#include <numeric>

namespace kangdu {
namespace {

constexpr qsizetype kLongestName = 200;

void put(QByteArray *out, quint32 value)
{
    const quint32 little = qToLittleEndian(value);
    out->append(reinterpret_cast<const char *>(&little), 4);
}

void put(QByteArray *out, const QString &text)
{
    for (const QChar unit : text) {
        out->append(char(unit.unicode() & 0xff));
        out->append(char(unit.unicode() >> 8));
    }
}

/// Each character's possible first letters; what is not Han stands for itself, punctuation is left out. Empty if
/// nothing is read in pinyin.
std::vector<QString> initialsOf(const QString &name)
{
    std::vector<QString> initials;
    bool read = false;
    for (const QChar unit : name) {
        const PinyinEntry *entry = isHan(unit.unicode()) ? pinyinOf(unit.unicode()) : nullptr;
        if (!entry && !isHan(unit.unicode()) && !isWordCharacter(unit.unicode()))
            continue;
        QString letters;
        if (entry)
            for (const QByteArray &syllable : QByteArray(entry->syllables).split(' '))
                if (!syllable.isEmpty() && !letters.contains(QLatin1Char(syllable[0])))
                    letters += QLatin1Char(syllable[0]);
        read = read || entry;
        initials.push_back(letters.isEmpty() ? QString(unit) : letters);
    }
    return read ? initials : std::vector<QString>();
}

}  // namespace

void IndexNames::add(const IndexDocument &document, quint32 number)
{
    QStringList seen;
    const auto addOne = [&](const QString &text, quint8 type) {
        QString folded = fold(text).simplified();
        while (folded.size() > 1 && !isHan(folded.back().unicode()) && !isWordCharacter(folded.back().unicode()) && !folded.back().isSurrogate())
            folded.chop(1);  // "…?" is asked without its question mark too
        if (folded.isEmpty() || seen.contains(folded) || folded.size() > kLongestName)
            return;
        seen += folded;
        names_.push_back({folded, text == folded ? folded : text, number, type});
    };
    addOne(document.shortTitle, 0);
    addOne(document.title, 1);
    for (const QString &alias : document.aliases)
        addOne(alias, 2);
}

void IndexNames::sort()
{
    std::stable_sort(names_.begin(), names_.end(), [](const Name &a, const Name &b) { return a.folded < b.folded; });
}

QByteArray IndexNames::array(quint32 documents) const
{
    QByteArray foldedEnds, originalEnds, documentOf, byDocument, firstOf, types, folded, original;
    for (const Name &name : names_) {
        put(&folded, name.folded);
        if (name.original != name.folded)
            put(&original, name.original);
        put(&foldedEnds, quint32(folded.size() / 2));
        put(&originalEnds, quint32(original.size() / 2));
        put(&documentOf, name.document);
        types.append(char(name.type));
    }
    std::vector<quint32> order(names_.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [this](quint32 a, quint32 b) { return names_[a].document < names_[b].document; });
    quint32 document = 0;
    for (quint32 i = 0; i < order.size(); ++i) {
        for (; document <= names_[order[i]].document; ++document)
            put(&firstOf, i);
        put(&byDocument, order[i]);
    }
    for (; document <= documents; ++document)
        put(&firstOf, quint32(order.size()));
    QByteArray out;
    put(&out, quint32(names_.size()));
    put(&out, quint32(folded.size() / 2));
    put(&out, quint32(original.size() / 2));
    return out + foldedEnds + originalEnds + documentOf + byDocument + firstOf + folded + original + types;
}

QMap<QByteArray, std::pair<const char *, const char *>> IndexNames::readings() const
{
    QMap<QByteArray, std::pair<const char *, const char *>> readings;
    std::vector<bool> seen(0x10000);
    for (const Name &name : names_)
        for (const QString &text : {name.folded, name.original})
            for (const QChar unit : text) {
                if (seen[unit.unicode()])
                    continue;
                seen[unit.unicode()] = true;
                if (const PinyinEntry *entry = isHan(unit.unicode()) ? pinyinOf(unit.unicode()) : nullptr)
                    readings.insert(QString(unit).toUtf8(), {entry->tone, entry->syllables});
            }
    return readings;
}

QMap<QString, std::vector<Posting>> IndexNames::initials() const
{
    QMap<QString, std::vector<Posting>> lists;
    const auto put = [&](const QString &key, quint32 name) {
        std::vector<Posting> &list = lists[key];
        if (list.empty() || list.back().document != name)
            list.push_back({name, 0});
    };
    for (quint32 number = 0; number < names_.size(); ++number) {
        const std::vector<QString> initials = initialsOf(names_[number].folded);
        for (size_t i = 0; i < initials.size(); ++i)
            for (const QChar first : initials[i]) {
                if (i == 0)
                    put(u'^' + QString(first), number);
                if (i + 1 == initials.size()) {
                    put(u'$' + QString(first), number);
                    continue;
                }
                for (const QChar second : initials[i + 1]) {
                    if (i == 0)
                        put(u'^' + QString(first) + second, number);
                    put(u'=' + QString(first) + second, number);
                }
            }
    }
    return lists;
}

}  // namespace kangdu
