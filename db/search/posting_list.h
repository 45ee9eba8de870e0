// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>
#include <vector>

namespace kangdu {

inline constexpr int kPostingBlock = 128;       ///< documents a block
inline constexpr int kInlinePostingBytes = 64;  ///< shorter lists stand in the dictionary row

struct Posting {
    quint32 document = 0;
    quint8 impact = 0;
    bool operator==(const Posting &) const = default;
};

/// Layout: see search_list in search_schema.sql. Documents ascending, no doubles.
QByteArray encodePostings(const std::vector<Posting> &postings);

/// Reads an encoded list from an untrusted pack: every position is checked, documents beyond the limit end the list.
class PostingList final {
public:
    /// Nothing if the bytes cannot hold `count` postings.
    static std::optional<PostingList> parse(QByteArray bytes, qint64 count, quint32 documentLimit);

    int count() const { return count_; }
    const quint8 *impacts() const { return data() + impactsAt_; }
    /// All documents in order; fewer than count() if the list is damaged.
    void documents(std::vector<quint32> *out) const;
    /// Adds to scores[i] the impact * weight of candidates[i] where the list has it (and 1 to hits[i]).
    /// Candidates ascend. Only blocks that may hold a candidate are decoded.
    void lookUp(const std::vector<quint32> &candidates, float weight, std::vector<float> *scores,
                std::vector<float> *matched) const;

private:
    int blocks() const { return (count_ + kPostingBlock - 1) / kPostingBlock; }
    const quint8 *data() const { return reinterpret_cast<const quint8 *>(bytes_.constData()); }
    quint32 firstOf(int block) const;
    /// Decodes one block into out[0..127]; returns how many documents.
    int decodeBlock(int block, quint32 *out) const;

    QByteArray bytes_;
    int count_ = 0;
    quint32 limit_ = 0;
    qsizetype impactsAt_ = 0, gapsAt_ = 0;
};

}  // namespace kangdu
