// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/search/fold.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <memory>

namespace kangdu {
namespace {

struct FoldPair {
    char16_t from, to;  ///< to 0 = dropped
};
struct FoldString {
    char32_t from;
    const char16_t *to;
};
#include "db/search/fold_table.inc"

constexpr char16_t kSpecial = 0xffff;  // becomes several units, or is half of a pair

/// One entry a UTF-16 unit; made once from the compact generated table.
const std::array<char16_t, 0x10000> &unitTable()
{
    static const auto table = [] {
        auto units = std::make_unique<std::array<char16_t, 0x10000>>();
        for (int unit = 0; unit < 0x10000; ++unit)
            (*units)[unit] = char16_t(unit);
        for (const FoldPair &pair : kFoldPairs)
            (*units)[pair.from] = pair.to;
        for (const FoldString &entry : kFoldStrings)
            if (entry.from < 0x10000)
                (*units)[entry.from] = kSpecial;
        for (int unit = 0xd800; unit < 0xe000; ++unit)
            (*units)[unit] = kSpecial;
        return units;
    }();
    return *table;
}

const char16_t *findString(char32_t point)
{
    const auto *found = std::lower_bound(std::begin(kFoldStrings), std::end(kFoldStrings), point,
                                         [](const FoldString &entry, char32_t value) { return entry.from < value; });
    return found != std::end(kFoldStrings) && found->from == point ? found->to : nullptr;
}

/// Calls put(unit, originalPosition) for every unit of the folded text.
template <typename Put>
void foldInto(QStringView text, Put put)
{
    const auto &table = unitTable();
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t unit = text[i].unicode();
        const char16_t folded = table[unit];
        if (folded != kSpecial) {
            if (folded)
                put(folded, i);
            continue;
        }
        const qsizetype start = i;
        char32_t point = unit;
        if (QChar::isSurrogate(unit)) {
            const bool pair = QChar::isHighSurrogate(unit) && i + 1 < text.size() && text[i + 1].isLowSurrogate();
            if (!pair) {  // half a pair: no character
                put(u' ', start);
                continue;
            }
            point = QChar::surrogateToUcs4(unit, text[++i].unicode());
        }
        if (const char16_t *units = findString(point)) {
            for (; *units; ++units)
                put(*units, start);
        } else if (point >= 0x10000) {
            put(QChar::highSurrogate(point), start);
            put(QChar::lowSurrogate(point), start);
        } else {
            put(char16_t(point), start);
        }
    }
}

}  // namespace

QString fold(QStringView text)
{
    QString out;
    out.reserve(text.size());
    foldInto(text, [&](char16_t unit, qsizetype) { out.append(QChar(unit)); });
    return out;
}

FoldedText foldWithOrigin(QStringView text)
{
    FoldedText out;
    out.text.reserve(text.size());
    out.origin.reserve(text.size() + 1);
    foldInto(text, [&](char16_t unit, qsizetype position) {
        out.text.append(QChar(unit));
        out.origin.append(int(position));
    });
    out.origin.append(int(text.size()));
    return out;
}

TextRange FoldedText::originalRange(qsizetype start, qsizetype length) const
{
    const qsizetype first = std::clamp<qsizetype>(start, 0, text.size());
    qsizetype last = std::clamp<qsizetype>(start + length, first, text.size());
    while (last > first && last < text.size() && origin[last] == origin[last - 1])
        ++last;  // an original character that became several is marked whole
    return {origin[first], origin[last] - origin[first]};
}

}  // namespace kangdu
