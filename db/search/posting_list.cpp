// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/search/posting_list.h"

#include <QtEndian>

#include <algorithm>

namespace kangdu {
namespace {

constexpr int kBlockHeader = 4 + 4 + 1;  // first document, offset of gaps, greatest impact

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

}  // namespace

QByteArray encodePostings(const std::vector<Posting> &postings)
{
    QByteArray firsts, offsets, greatest, impacts, gaps;
    const bool blocked = postings.size() > kPostingBlock;
    quint32 previous = 0;
    for (size_t i = 0; i < postings.size(); ++i) {
        const Posting &posting = postings[i];
        impacts.append(char(posting.impact));
        if (blocked && i % kPostingBlock == 0) {
            putU32(&firsts, posting.document);
            putU32(&offsets, quint32(gaps.size()));
            greatest.append(char(posting.impact));
        } else {
            putVarint(&gaps, posting.document - previous);
            if (blocked && posting.impact > quint8(greatest.back()))
                greatest.back() = char(posting.impact);
        }
        previous = posting.document;
    }
    return firsts + offsets + greatest + impacts + gaps;
}

std::optional<PostingList> PostingList::parse(QByteArray bytes, qint64 count, quint32 documentLimit)
{
    if (count < 1 || count > documentLimit || count > bytes.size())
        return std::nullopt;
    PostingList list;
    list.count_ = int(count);
    list.limit_ = documentLimit;
    list.impactsAt_ = count > kPostingBlock ? qsizetype(list.blocks()) * kBlockHeader : 0;
    list.gapsAt_ = list.impactsAt_ + list.count_;
    if (list.gapsAt_ > bytes.size())
        return std::nullopt;
    list.bytes_ = std::move(bytes);
    return list;
}

quint32 PostingList::firstOf(int block) const { return qFromLittleEndian<quint32>(data() + 4 * qsizetype(block)); }

int PostingList::decodeBlock(int block, quint32 *out) const
{
    const int size = std::min(kPostingBlock, count_ - block * kPostingBlock);
    const quint8 *end = data() + bytes_.size();
    const quint8 *at = data() + gapsAt_;
    quint32 document = 0;
    int done = 0;
    if (count_ > kPostingBlock) {
        document = firstOf(block);
        const quint32 offset = qFromLittleEndian<quint32>(data() + 4 * (qsizetype(blocks()) + block));
        if (document >= limit_ || qsizetype(offset) > bytes_.size() - gapsAt_)
            return 0;
        at += offset;
        out[done++] = document;
    }
    for (quint32 gap = 0; done < size; ++done) {
        if (!readVarint(at, end, &gap) || gap >= limit_ || (gap == 0 && done > 0))
            break;
        document += gap;
        if (document >= limit_)
            break;
        out[done] = document;
    }
    return done;
}

void PostingList::documents(std::vector<quint32> *out) const
{
    out->clear();
    out->reserve(size_t(count_));
    quint32 block[kPostingBlock];
    for (int i = 0; i < blocks(); ++i) {
        const int size = decodeBlock(i, block);
        if (size == 0 || (!out->empty() && block[0] <= out->back()))
            return;  // damaged: what came before still counts
        out->insert(out->end(), block, block + size);
        if (size < kPostingBlock)
            return;
    }
}

void PostingList::lookUp(const std::vector<quint32> &candidates, float weight, std::vector<float> *scores,
                         std::vector<float> *matched) const
{
    quint32 block[kPostingBlock];
    int current = -1, size = 0, position = 0;
    for (size_t i = 0; i < candidates.size(); ++i) {
        const quint32 wanted = candidates[i];
        int target = std::max(current, 0);
        if (count_ > kPostingBlock) {  // the last block that does not begin after the wanted document
            int low = target, high = blocks();
            for (int step = 1; low + step < high; step *= 2)
                if (firstOf(low + step) > wanted)
                    high = low + step;
            while (low + 1 < high) {
                const int middle = (low + high) / 2;
                (firstOf(middle) <= wanted ? low : high) = middle;
            }
            target = low;
        }
        if (target != current) {
            current = target;
            size = decodeBlock(current, block);
            position = 0;
        }
        while (position < size && block[position] < wanted)
            ++position;
        if (position < size && block[position] == wanted) {
            (*scores)[i] += weight * impacts()[current * kPostingBlock + position] / 255.0f;
            (*matched)[i] += weight;
        }
    }
}

}  // namespace kangdu
