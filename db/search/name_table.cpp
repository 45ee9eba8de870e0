// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/search/name_table.h"

#include <QtEndian>

#include <algorithm>
#include <climits>

namespace kangdu {
namespace {

bool ascendTo(const quint32 *ends, quint32 count, quint32 total)
{
    return std::is_sorted(ends, ends + count) && (count == 0 ? total == 0 : ends[count - 1] == total);
}

/// In place; nothing to do on most machines.
template <typename Number>
void fromLittleEndian(char *at, qsizetype count)
{
    if constexpr (Q_BYTE_ORDER == Q_BIG_ENDIAN)
        qFromLittleEndian<Number>(at, count, at);
}

}  // namespace

NameTable NameTable::parse(const QByteArray &bytes, quint32 documentLimit)
{
    constexpr qsizetype kHead = 12;
    if (bytes.size() < kHead)
        return {};
    const char *head = bytes.cbegin();  // GCC 12 takes constData() for that of an empty array
    const auto count = qFromLittleEndian<quint32>(head), folded = qFromLittleEndian<quint32>(head + 4);
    const auto original = qFromLittleEndian<quint32>(head + 8);
    const quint64 numbers = 4 * quint64(count) + documentLimit + 1, units = quint64(folded) + original;
    if (count > quint32(INT_MAX) || quint64(bytes.size()) != kHead + 4 * numbers + 2 * units + count)
        return {};
    NameTable read;
    read.bytes_ = bytes;
    read.count_ = count;
    read.documentLimit_ = documentLimit;
    if constexpr (Q_BYTE_ORDER == Q_BIG_ENDIAN) {
        fromLittleEndian<quint32>(read.bytes_.data() + kHead, qsizetype(numbers));
        fromLittleEndian<quint16>(read.bytes_.data() + kHead + 4 * qsizetype(numbers), qsizetype(units));
    }
    read.foldedEnds_ = reinterpret_cast<const quint32 *>(read.bytes_.constData() + kHead);
    read.originalEnds_ = read.foldedEnds_ + count;
    read.documents_ = read.originalEnds_ + count;
    read.byDocument_ = reinterpret_cast<const int *>(read.documents_ + count);
    read.firstOfDocument_ = reinterpret_cast<const quint32 *>(read.byDocument_ + count);
    read.folded_ = reinterpret_cast<const char16_t *>(read.firstOfDocument_ + documentLimit + 1);
    read.original_ = read.folded_ + folded;
    read.types_ = reinterpret_cast<const quint8 *>(read.original_ + original);
    const bool sound = ascendTo(read.foldedEnds_, count, folded) && ascendTo(read.originalEnds_, count, original)
                       && std::all_of(read.documents_, read.documents_ + count, [&](quint32 d) { return d < documentLimit; })
                       && std::all_of(read.byDocument_, read.byDocument_ + count, [&](int name) { return quint32(name) < count; })
                       && ascendTo(read.firstOfDocument_, documentLimit + 1, count)
                       && std::all_of(read.types_, read.types_ + count, [](quint8 type) { return type <= 2; });
    return sound ? read : NameTable();
}

quint64 NameTable::characterMask(QStringView text)
{
    quint64 mask = 0;
    for (const QChar unit : text)
        mask |= quint64(1) << (unit.unicode() * 0x9e3779b1u >> 26);
    return mask;
}

std::vector<int> NameTable::lackingAtMost(int most, QStringView text) const
{
    std::vector<int> found;
    if (count_ > 0 && characterMasks_.empty())
        makeCharacterMasks();
    const quint64 wanted = characterMask(text);
    for (quint32 name = 0; name < count_; ++name)
        if (lacksAtMost(most, wanted & ~characterMasks_[name]))
            found.push_back(int(name));
    return found;
}

void NameTable::makeCharacterMasks() const
{
    characterMasks_.resize(count_);
    for (quint32 name = 0; name < count_; ++name)
        characterMasks_[name] = characterMask(folded(int(name)));
}

std::pair<const int *, const int *> NameTable::ofDocument(quint32 document) const
{
    if (count_ == 0 || document >= documentLimit_)
        return {nullptr, nullptr};
    return {byDocument_ + firstOfDocument_[document], byDocument_ + firstOfDocument_[document + 1]};
}

QString NameTable::title(quint32 document) const
{
    const auto [first, last] = ofDocument(document);
    const int *best = std::min_element(first, last, [&](int a, int b) { return types_[a] < types_[b]; });
    return best == last ? QString() : original(*best).toString();
}

std::pair<int, int> NameTable::startingWith(QStringView text) const { return startingWith(text, {0, count()}); }

std::pair<int, int> NameTable::startingWith(QStringView text, std::pair<int, int> within) const
{
    const auto first = [&](auto isBefore) {
        int low = within.first, high = within.second;
        while (low < high) {
            const int middle = low + (high - low) / 2;
            if (isBefore(folded(middle)))
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    };
    const int begin = first([&](QStringView name) { return name.left(text.size()).compare(text) < 0; });
    const int end = first([&](QStringView name) { return name.left(text.size()).compare(text) <= 0; });
    return {begin, std::max(begin, end)};
}

}  // namespace kangdu
