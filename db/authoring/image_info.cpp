// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/authoring/image_info.h"

#include "db/authoring/finding.h"

#include <QtEndian>

namespace kangdu {

namespace {

int big16(const QByteArray &b, qsizetype at) { return qFromBigEndian<quint16>(b.constData() + at); }
int little(const QByteArray &b, qsizetype at, int bytes)
{
    int value = 0;
    for (int i = 0; i < bytes; ++i)
        value |= int(uchar(b[at + i])) << (8 * i);
    return value;
}

ImageInfo jpeg(const QByteArray &b)
{
    for (qsizetype at = 2; at + 9 < b.size();) {
        if (uchar(b[at]) != 0xFF)
            return {};
        const int marker = uchar(b[at + 1]);
        const bool frame = marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
        if (frame)
            return {QStringLiteral("image/jpeg"), big16(b, at + 7), big16(b, at + 5)};
        at += 2 + big16(b, at + 2);
    }
    return {};
}

ImageInfo webp(const QByteArray &b)
{
    const QByteArray chunk = b.mid(12, 4);
    if (chunk == "VP8X")
        return {QStringLiteral("image/webp"), little(b, 24, 3) + 1, little(b, 27, 3) + 1};
    if (chunk == "VP8 ")
        return {QStringLiteral("image/webp"), little(b, 26, 2) & 0x3FFF, little(b, 28, 2) & 0x3FFF};
    if (chunk == "VP8L") {
        const quint32 bits = quint32(little(b, 21, 4));
        return {QStringLiteral("image/webp"), int(bits & 0x3FFF) + 1, int((bits >> 14) & 0x3FFF) + 1};
    }
    return {};
}

}  // namespace

Result<ImageInfo> imageInfo(const QByteArray &b)
{
    ImageInfo info;
    if (b.startsWith("\x89PNG\r\n\x1a\n") && b.size() >= 24)
        info = {QStringLiteral("image/png"), int(qFromBigEndian<quint32>(b.constData() + 16)), int(qFromBigEndian<quint32>(b.constData() + 20))};
    else if (b.startsWith("\xFF\xD8"))
        info = jpeg(b);
    else if (b.startsWith("RIFF") && b.mid(8, 4) == "WEBP" && b.size() >= 30)
        info = webp(b);
    if (info.width <= 0 || info.height <= 0 || info.width > 8192 || info.height > 8192)
        return Error{Error::Code::Invalid, Authoring::tr("This is no PNG, JPEG or WebP picture of at most 8192 px a side."), {}, {}};
    return info;
}

}  // namespace kangdu
