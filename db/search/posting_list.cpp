// SPDX-License-Identifier: GPL-3.0-or-later
// Blocks of fixed-width gaps: frame of reference (Goldstein, Ramakrishnan, Shaft 1998) as search engines use it.
#include "db/search/posting_list.h"

#include <QtEndian>

#include <algorithm>
#include <bit>
#include <cstring>

namespace kangdu {
namespace {

constexpr int kBlockHead = 7;  // u32 first document, u8 bits a gap, u8 least impact, u8 bits an impact

void putVarint(QByteArray *out, quint32 value)
{
    for (; value >= 0x80; value >>= 7)
        out->append(char(value | 0x80));
    out->append(char(value));
}

void putU32(QByteArray *out, quint32 value)
{
    const quint32 little = qToLittleEndian(value);
    out->append(reinterpret_cast<const char *>(&little), 4);
}

bool readVarint(const quint8 *&at, const quint8 *end, quint32 *value)
{
    quint32 result = 0;
    for (int shift = 0; at < end && shift < 35; shift += 7) {
        const quint8 byte = *at++;
        result |= quint32(byte & 0x7f) << shift;
        if (!(byte & 0x80)) {
            *value = result;
            return true;
        }
    }
    return false;
}

qsizetype packedBytes(int count, int bits) { return (qsizetype(count) * bits + 7) / 8; }

/// Least significant bits first, from the first byte on.
template <typename Values>
void pack(const Values &values, int bits, QByteArray *out)
{
    quint64 buffer = 0;
    int filled = 0;
    for (const quint32 value : values) {
        buffer |= quint64(value) << filled;
        for (filled += bits; filled >= 8; filled -= 8, buffer >>= 8)
            out->append(char(buffer & 0xff));
    }
    if (filled > 0)
        out->append(char(buffer & 0xff));
}

/// At most kPostingBlock values of at most 32 bits.
template <typename Value>
void unpack(const quint8 *packed, int bits, int count, Value *out)
{
    quint8 padded[kPostingBlock * 4 + 8];
    const qsizetype bytes = packedBytes(count, bits);
    std::memcpy(padded, packed, size_t(bytes));
    std::memset(padded + bytes, 0, 8);
    const quint64 mask = (quint64(1) << bits) - 1;
    for (int i = 0, bit = 0; i < count; ++i, bit += bits)
        out[i] = Value(qFromLittleEndian<quint64>(padded + (bit >> 3)) >> (bit & 7) & mask);
}

QByteArray encodeSmall(const std::vector<Posting> &postings)
{
    QByteArray out;
    for (const Posting &posting : postings)
        out.append(char(posting.impact));
    quint32 previous = 0;
    for (const Posting &posting : postings) {
        putVarint(&out, posting.document - previous);
        previous = posting.document;
    }
    return out;
}

}  // namespace

QByteArray encodePostings(const std::vector<Posting> &postings)
{
    if (postings.size() <= size_t(kSmallList))
        return encodeSmall(postings);
    QByteArray firsts, heads, bits;
    std::vector<quint32> gaps, impacts;
    for (size_t start = 0; start < postings.size(); start += kPostingBlock) {
        const size_t end = std::min(start + kPostingBlock, postings.size());
        gaps.clear(), impacts.clear();
        quint32 widest = 0;
        quint8 least = 255, greatest = 0;
        for (size_t i = start; i < end; ++i) {
            least = std::min(least, postings[i].impact);
            greatest = std::max(greatest, postings[i].impact);
            if (i > start)
                widest |= gaps.emplace_back(postings[i].document - postings[i - 1].document - 1);
        }
        for (size_t i = start; i < end; ++i)
            impacts.push_back(quint32(postings[i].impact - least));
        const int gapBits = std::bit_width(widest), impactBits = std::bit_width(unsigned(greatest - least));
        putU32(&firsts, postings[start].document);
        heads.append(char(gapBits)).append(char(least)).append(char(impactBits));
        pack(gaps, gapBits, &bits);
        pack(impacts, impactBits, &bits);
    }
    return firsts + heads + bits;
}

std::optional<PostingList> PostingList::parse(QByteArray bytes, qint64 count, quint32 documentLimit)
{
    if (count < 1 || count > documentLimit)
        return std::nullopt;
    PostingList list;
    list.count_ = int(count);
    list.limit_ = documentLimit;
    list.bytes_ = std::move(bytes);
    const qsizetype size = list.bytes_.size();
    if (count <= kSmallList) {
        const quint8 *at = list.data() + count, *end = list.data() + size;
        if (size < 2 * count)
            return std::nullopt;
        list.impacts_.assign(list.data(), list.data() + count);
        quint32 gap = 0, document = 0;
        while (list.plain_.size() < size_t(count)) {
            if (!readVarint(at, end, &gap) || gap >= documentLimit - document || (gap == 0 && !list.plain_.empty()))
                return std::nullopt;
            list.plain_.push_back(document += gap);
        }
        return list;
    }
    qsizetype at = qsizetype(list.blocks()) * kBlockHead;
    if (at > size)
        return std::nullopt;
    list.starts_.reserve(size_t(list.blocks()));
    for (int block = 0; block < list.blocks(); ++block) {
        const quint8 *head = list.headOf(block);
        if (head[0] > 32 || head[2] > 8)
            return std::nullopt;
        list.starts_.push_back(quint32(at));
        at += packedBytes(list.sizeOf(block) - 1, head[0]) + packedBytes(list.sizeOf(block), head[2]);
    }
    return at == size ? std::optional(std::move(list)) : std::nullopt;
}

PostingList PostingList::of(std::vector<quint32> documents, std::vector<quint8> impacts)
{
    PostingList list;
    list.count_ = int(documents.size());
    list.plain_ = std::move(documents);
    list.impacts_ = std::move(impacts);
    return list;
}

quint32 PostingList::firstOf(int block) const
{
    return plain_.empty() ? qFromLittleEndian<quint32>(data() + 4 * qsizetype(block)) : plain_[size_t(block) * kPostingBlock];
}

int PostingList::decodeBlock(int block, quint32 *out) const
{
    const int size = sizeOf(block);
    if (!plain_.empty()) {
        std::copy_n(plain_.begin() + qsizetype(block) * kPostingBlock, size, out);
        return size;
    }
    quint64 document = firstOf(block);
    if (document >= limit_)
        return 0;
    out[0] = quint32(document);
    quint32 gaps[kPostingBlock];
    unpack(data() + starts_[size_t(block)], headOf(block)[0], size - 1, gaps);
    for (int i = 1; i < size; ++i) {
        document += quint64(gaps[i - 1]) + 1;
        out[i] = quint32(document);
    }
    if (document < limit_)
        return size;
    document = out[0];  // damaged: up to where the limit is crossed
    for (int i = 1; i < size; ++i)
        if ((document += quint64(gaps[i - 1]) + 1) >= limit_)
            return i;
    return size;
}

void PostingList::unpackImpacts(int block, quint8 *out) const
{
    const int size = sizeOf(block);
    const quint8 *head = headOf(block);
    unpack(data() + starts_[size_t(block)] + packedBytes(size - 1, head[0]), head[2], size, out);
    for (int i = 0; i < size; ++i)
        out[i] = quint8(out[i] + head[1]);
}

const quint8 *PostingList::impacts() const
{
    if (impacts_.empty()) {
        impacts_.resize(size_t(blocks()) * kPostingBlock);
        for (int block = 0; block < blocks(); ++block)
            unpackImpacts(block, impacts_.data() + size_t(block) * kPostingBlock);
    }
    return impacts_.data();
}

void PostingList::documents(std::vector<quint32> *out) const
{
    out->resize(size_t(blocks()) * kPostingBlock);
    size_t done = 0;
    for (int i = 0; i < blocks(); ++i) {
        quint32 *block = out->data() + done;
        const int size = decodeBlock(i, block);
        if (size == 0 || (done > 0 && block[0] <= block[-1]))
            break;  // damaged: what came before still counts
        done += size_t(size);
        if (size < kPostingBlock)
            break;
    }
    out->resize(done);
}

void PostingList::lookUp(const std::vector<quint32> &candidates, float weight, std::vector<float> *scores,
                         std::vector<float> *matched) const
{
    if (size_t(count_) < candidates.size() / 8) {  // rather each posting among the candidates
        std::vector<quint32> own;
        documents(&own);
        const quint8 *all = this->impacts();
        auto at = candidates.begin();
        for (size_t i = 0; i < own.size(); ++i) {
            at = std::lower_bound(at, candidates.end(), own[i]);
            if (at == candidates.end())
                break;
            if (*at != own[i])
                continue;
            (*scores)[size_t(at - candidates.begin())] += weight * float(all[i]) / float(kGreatestImpact);
            (*matched)[size_t(at - candidates.begin())] += weight;
        }
        return;
    }
    quint32 block[kPostingBlock];
    quint8 impacts[kPostingBlock];
    const int last = blocks() - 1;
    int current = -1, size = 0, position = 0;
    bool unpacked = false;
    quint32 following = 0;  // first document of the block after the current one
    for (size_t i = 0; i < candidates.size(); ++i) {
        const quint32 wanted = candidates[i];
        if (current < 0 || (current < last && wanted >= following)) {  // the last block that does not begin after the wanted document
            int low = std::max(current, 0), high = blocks();
            for (int step = 1; low + step < high; step *= 2)
                if (firstOf(low + step) > wanted)
                    high = low + step;
                else
                    low += step;
            while (low + 1 < high) {
                const int middle = (low + high) / 2;
                (firstOf(middle) <= wanted ? low : high) = middle;
            }
            if (low != current) {
                current = low;
                size = decodeBlock(current, block);
                position = 0;
                unpacked = false;
            }
            following = current < last ? firstOf(current + 1) : 0;
        }
        for (int step = 0; position < size && block[position] < wanted; ++position)
            if (++step == 8) {
                position = int(std::lower_bound(block + position, block + size, wanted) - block);
                break;
            }
        if (position >= size || block[position] != wanted)
            continue;
        if (!unpacked) {
            if (plain_.empty())
                unpackImpacts(current, impacts);
            else
                std::copy_n(impacts_.begin() + qsizetype(current) * kPostingBlock, size, impacts);
            unpacked = true;
        }
        (*scores)[i] += weight * float(impacts[position]) / float(kGreatestImpact);
        (*matched)[i] += weight;
    }
}

}  // namespace kangdu
