// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/search/name_table.h"

#include <QtEndian>

#include <algorithm>

namespace kangdu {
namespace {

std::vector<quint32> numbers(const char *at, size_t count)
{
    std::vector<quint32> out(count);
    for (size_t i = 0; i < count; ++i)
        out[i] = qFromLittleEndian<quint32>(at + 4 * i);
    return out;
}

std::vector<char16_t> units(const char *at, size_t count)
{
    std::vector<char16_t> out(count);
    for (size_t i = 0; i < count; ++i)
        out[i] = qFromLittleEndian<quint16>(at + 2 * i);
    return out;
}

bool ascendTo(const std::vector<quint32> &ends, quint32 total)
{
    return std::is_sorted(ends.begin(), ends.end()) && (ends.empty() || ends.back() == total);
}

}  // namespace

NameTable NameTable::parse(const QByteArray &bytes, quint32 documentLimit)
{
    NameTable table;
    table.firstOfDocument_.assign(documentLimit + 1, 0);
    if (bytes.size() < 12)
        return table;
    const char *at = bytes.constData();
    const auto count = qFromLittleEndian<quint32>(at), folded = qFromLittleEndian<quint32>(at + 4);
    const auto original = qFromLittleEndian<quint32>(at + 8);
    if (quint64(bytes.size()) != 12 + quint64(count) * 13 + 2 * (quint64(folded) + original))
        return table;
    at += 12;
    NameTable read;
    read.foldedEnds_ = numbers(at, count);
    read.originalEnds_ = numbers(at + 4 * size_t(count), count);
    read.documents_ = numbers(at + 8 * size_t(count), count);
    read.types_.assign(at + 12 * size_t(count), at + 13 * size_t(count));
    read.folded_ = units(at + 13 * size_t(count), folded);
    read.original_ = units(at + 13 * size_t(count) + 2 * size_t(folded), original);
    const bool sound = ascendTo(read.foldedEnds_, folded) && ascendTo(read.originalEnds_, original)
                       && std::all_of(read.documents_.begin(), read.documents_.end(), [&](quint32 d) { return d < documentLimit; })
                       && std::all_of(read.types_.begin(), read.types_.end(), [](quint8 type) { return type <= 2; });
    if (!sound)
        return table;
    read.firstOfDocument_.assign(documentLimit + 1, 0);
    for (const quint32 document : read.documents_)
        ++read.firstOfDocument_[document + 1];
    for (quint32 i = 0; i < documentLimit; ++i)
        read.firstOfDocument_[i + 1] += read.firstOfDocument_[i];
    std::vector<int> next(read.firstOfDocument_.begin(), read.firstOfDocument_.end() - 1);
    read.byDocument_.resize(count);
    for (quint32 name = 0; name < count; ++name)
        read.byDocument_[next[read.documents_[name]]++] = int(name);
    read.characterMasks_.resize(count);
    for (quint32 name = 0; name < count; ++name)
        read.characterMasks_[name] = characterMask(read.folded(int(name)));
    return read;
}

quint64 NameTable::characterMask(QStringView text)
{
    quint64 mask = 0;
    for (const QChar unit : text)
        mask |= quint64(1) << (unit.unicode() * 0x9e3779b1u >> 26);
    return mask;
}

std::pair<const int *, const int *> NameTable::ofDocument(quint32 document) const
{
    if (document + 1 >= firstOfDocument_.size() || byDocument_.empty())
        return {nullptr, nullptr};
    return {byDocument_.data() + firstOfDocument_[document], byDocument_.data() + firstOfDocument_[document + 1]};
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
