// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/search/text_codec.h"

#include <zdict.h>
#include <zstd.h>

namespace kangdu {
namespace {

constexpr int kLevel = 9;
constexpr size_t kDictionaryBytes = 64 << 10;

template <typename Type, size_t (*release)(Type *)>
struct Release {
    void operator()(Type *object) const { release(object); }
};
template <typename Type, size_t (*release)(Type *)>
using Owned = std::unique_ptr<Type, Release<Type, release>>;

}  // namespace

class TextCodec::Private {
public:
    QByteArray dictionary;
    Owned<ZSTD_CCtx, ZSTD_freeCCtx> packer;
    Owned<ZSTD_CDict, ZSTD_freeCDict> packerDictionary;
    Owned<ZSTD_DCtx, ZSTD_freeDCtx> unpacker{ZSTD_createDCtx()};
    Owned<ZSTD_DDict, ZSTD_freeDDict> unpackerDictionary;
};

TextCodec::TextCodec(const QByteArray &dictionary) : d(std::make_unique<Private>())
{
    d->dictionary = dictionary;
    d->unpackerDictionary.reset(ZSTD_createDDict(dictionary.constData(), size_t(dictionary.size())));
}

TextCodec::~TextCodec() = default;

QByteArray TextCodec::train(const std::vector<QByteArray> &samples)
{
    QByteArray all, dictionary(qsizetype(kDictionaryBytes), Qt::Uninitialized);
    std::vector<size_t> sizes;
    for (const QByteArray &sample : samples) {
        all += sample;
        sizes.push_back(size_t(sample.size()));
    }
    if (all.size() < qsizetype(16 * kDictionaryBytes))
        return {};
    const size_t size = ZDICT_trainFromBuffer(dictionary.data(), kDictionaryBytes, all.constData(), sizes.data(), unsigned(sizes.size()));
    return ZDICT_isError(size) ? QByteArray() : dictionary.left(qsizetype(size));
}

QByteArray TextCodec::pack(const QByteArray &text)
{
    if (!d->packer) {
        d->packer.reset(ZSTD_createCCtx());
        d->packerDictionary.reset(ZSTD_createCDict(d->dictionary.constData(), size_t(d->dictionary.size()), kLevel));
    }
    QByteArray packed(qsizetype(ZSTD_compressBound(size_t(text.size()))), Qt::Uninitialized);
    const size_t size = ZSTD_compress_usingCDict(d->packer.get(), packed.data(), size_t(packed.size()), text.constData(), size_t(text.size()), d->packerDictionary.get());
    return ZSTD_isError(size) ? QByteArray() : packed.left(qsizetype(size));
}

QByteArray TextCodec::unpack(const QByteArray &packed)
{
    const unsigned long long bytes = ZSTD_getFrameContentSize(packed.constData(), size_t(packed.size()));
    if (bytes > quint64(kMostTextBytes) || !d->unpackerDictionary)  // unknown or damaged is a huge number too
        return {};
    QByteArray text(qsizetype(bytes), Qt::Uninitialized);
    const size_t size = ZSTD_decompress_usingDDict(d->unpacker.get(), text.data(), size_t(text.size()), packed.constData(), size_t(packed.size()), d->unpackerDictionary.get());
    return ZSTD_isError(size) || size != size_t(bytes) ? QByteArray() : text;
}

}  // namespace kangdu
