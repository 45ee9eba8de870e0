// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <memory>
#include <vector>

namespace kangdu {

/// Packs the texts of articles one by one with a dictionary of what they share (zstd; the dictionary is trained by COVER).
class TextCodec final {
public:
    static constexpr qsizetype kMostTextBytes = 4 << 20;  ///< of one article; more is not unpacked

    /// From a dictionary of train(), which may be empty.
    explicit TextCodec(const QByteArray &dictionary);
    ~TextCodec();
    TextCodec(const TextCodec &) = delete;
    TextCodec &operator=(const TextCodec &) = delete;

    /// A dictionary for texts like these; empty if there are too few to learn from.
    static QByteArray train(const std::vector<QByteArray> &samples);

    QByteArray pack(const QByteArray &text);
    /// Empty if the bytes are damaged.
    QByteArray unpack(const QByteArray &packed);

private:
    class Private;
    std::unique_ptr<Private> d;
};

}  // namespace kangdu
