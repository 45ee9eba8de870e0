// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <algorithm>
#include <optional>
#include <vector>

namespace kangdu {

inline constexpr int kPostingBlock = 128;       ///< documents a block
inline constexpr int kSmallList = 8;            ///< up to so many postings stand byte by byte, without blocks
inline constexpr int kInlinePostingBytes = 64;  ///< shorter lists stand in the dictionary row
inline constexpr int kGreatestImpact = 31;      ///< 5 bits keep the order that 8 would give (Anh & Moffat 2002)

struct Posting {
    quint32 document = 0;
    quint8 impact = 0;  ///< the index uses 1 - kGreatestImpact
    bool operator==(const Posting &) const = default;
};

/// Layout: see search_list in search_schema.sql. Documents ascending, no doubles.
QByteArray encodePostings(const std::vector<Posting> &postings);

/// Reads an encoded list from an untrusted pack: every position is checked, documents beyond the limit end the list.
class PostingList final {
public:
    /// Nothing if the bytes cannot hold `count` postings.
    static std::optional<PostingList> parse(QByteArray bytes, qint64 count, quint32 documentLimit);
    /// A list that is not encoded, such as the union of several words. Documents ascend; one impact each.
    static PostingList of(std::vector<quint32> documents, std::vector<quint8> impacts);

    int count() const { return count_; }
    /// The impacts of all documents in order, unpacked at the first call.
    const quint8 *impacts() const;
    /// All documents in order; fewer than count() if the list is damaged.
    void documents(std::vector<quint32> *out) const;
    /// Adds to scores[i] the impact * weight of candidates[i] where the list has it (and the weight to matched[i]).
    /// Candidates ascend. Only blocks that may hold a candidate are decoded.
    void lookUp(const std::vector<quint32> &candidates, float weight, std::vector<float> *scores,
                std::vector<float> *matched) const;

private:
    int blocks() const { return (count_ + kPostingBlock - 1) / kPostingBlock; }
    int sizeOf(int block) const { return std::min(kPostingBlock, count_ - block * kPostingBlock); }
    const quint8 *data() const { return reinterpret_cast<const quint8 *>(bytes_.constData()); }
    const quint8 *headOf(int block) const { return data() + 4 * qsizetype(blocks()) + 3 * qsizetype(block); }
    quint32 firstOf(int block) const;
    /// Decodes one block into out[0..127]; returns how many documents.
    int decodeBlock(int block, quint32 *out) const;
    void unpackImpacts(int block, quint8 *out) const;

    QByteArray bytes_;
    int count_ = 0;
    quint32 limit_ = 0;
    std::vector<quint32> starts_;           ///< of each block's bits
    std::vector<quint32> plain_;            ///< the documents themselves, if the list is small or not encoded
    mutable std::vector<quint8> impacts_;   ///< always there if plain_ is
};

}  // namespace kangdu
