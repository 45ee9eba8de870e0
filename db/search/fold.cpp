// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/search/fold.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <memory>
#include <type_traits>

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

/// Calls put(unit, originalPosition) for every unit of what a character becomes that is not just one other unit, or
/// that is half of a pair. Returns the position of its last unit.
template <typename Put>
qsizetype foldSpecial(QStringView text, qsizetype i, Put put)
{
    const qsizetype start = i;
    char32_t point = text[i].unicode();
    if (QChar::isSurrogate(point)) {
        const bool pair = QChar::isHighSurrogate(point) && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        if (!pair) {  // half a pair: no character
            put(u' ', start);
            return i;
        }
        point = QChar::surrogateToUcs4(char16_t(point), text[++i].unicode());
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
    return i;
}

/// The table's longest string may make a text longer than it was: room is made when it comes.
template <typename Origin>
QString foldInto(QStringView text, Origin *origin)
{
    const auto &table = unitTable();
    QString out(text.size(), Qt::Uninitialized);
    char16_t *units = reinterpret_cast<char16_t *>(out.data());
    qsizetype done = 0, room = out.size();
    const auto put = [&](char16_t unit, qsizetype position) {
        if (done == room) {
            out.resize(room = room * 2 + 32);
            units = reinterpret_cast<char16_t *>(out.data());
        }
        units[done++] = unit;
        if constexpr (!std::is_same_v<Origin, std::nullptr_t>)
            origin->append(int(position));
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t folded = table[text[i].unicode()];
        if (folded == kSpecial)
            i = foldSpecial(text, i, put);
        else if (folded)
            put(folded, i);
    }
    out.resize(done);
    return out;
}

}  // namespace

QString fold(QStringView text) { return foldInto<std::nullptr_t>(text, nullptr); }

bool foldedContains(QByteArrayView utf8, QStringView folded)
{
    constexpr qsizetype kLongest = 64;
    if (folded.isEmpty() || folded.size() > kLongest)
        return fold(QString::fromUtf8(utf8)).contains(folded);
    std::array<quint8, kLongest + 1> restart{};  // by matched units: how many of them still match one unit later
    for (qsizetype i = 1, matched = 0; i < folded.size(); ++i) {
        while (matched > 0 && folded[i] != folded[matched])
            matched = restart[size_t(matched)];
        matched += folded[i] == folded[matched];
        restart[size_t(i + 1)] = quint8(matched);
    }
    const auto &table = unitTable();
    const auto *bytes = reinterpret_cast<const quint8 *>(utf8.data());
    qsizetype matched = 0;
    for (qsizetype at = 0, next = 0; at < utf8.size(); at = next) {
        const quint8 first = bytes[at];
        const auto continues = [&](qsizetype i) { return at + i < utf8.size() && (bytes[at + i] & 0xc0) == 0x80; };
        char16_t unit = kSpecial;
        if (first < 0x80)
            unit = table[first], next = at + 1;
        else if (first >= 0xe1 && first < 0xf0 && continues(1) && continues(2))
            unit = table[(first & 0xf) << 12 | (bytes[at + 1] & 0x3f) << 6 | (bytes[at + 2] & 0x3f)], next = at + 3;
        else if (first >= 0xc2 && first < 0xe0 && continues(1))
            unit = table[(first & 0x1f) << 6 | (bytes[at + 1] & 0x3f)], next = at + 2;
        if (unit == kSpecial)
            return fold(QString::fromUtf8(utf8)).contains(folded);
        if (!unit)
            continue;  // dropped
        while (matched > 0 && folded[matched] != unit)
            matched = restart[size_t(matched)];
        matched += folded[matched] == unit;
        if (matched == folded.size())
            return true;
    }
    return false;
}

FoldedText foldWithOrigin(QStringView text)
{
    FoldedText out;
    out.origin.reserve(text.size() + 1);
    out.text = foldInto(text, &out.origin);
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
