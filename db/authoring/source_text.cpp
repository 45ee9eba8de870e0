// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/authoring/source_text.h"

#include <QStringDecoder>

namespace kangdu {

SourceText::SourceText(QString file, QByteArray bytes, int firstLine)
    : file_(std::move(file))
    , bytes_(std::move(bytes))
    , firstLine_(firstLine)
{
    starts_ << 0;
    for (int i = 0; i < bytes_.size(); ++i) {
        if (bytes_[i] == '\n')
            starts_ << i + 1;
    }
}

QByteArray SourceText::line(int number) const
{
    if (number < 1 || number > starts_.size())
        return {};
    const int from = starts_[number - 1];
    int to = number < starts_.size() ? starts_[number] - 1 : int(bytes_.size());
    if (to > from && bytes_[to - 1] == '\r')
        --to;
    return bytes_.mid(from, to - from);
}

QString SourceText::lineText(int number) const { return QString::fromUtf8(line(number)); }

Place SourceText::place(int number, int byteColumn) const
{
    const QByteArray text = line(number);
    const int before = qBound(0, byteColumn - 1, int(text.size()));
    int column = 1;
    for (int i = 0; i < before; ++i) {
        if ((text[i] & 0xC0) != 0x80)  // counts characters, not continuation bytes
            ++column;
    }
    return {file_, number + firstLine_ - 1, column};
}

int SourceText::firstInvalidByte(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString all = decoder.decode(bytes);
    if (!decoder.hasError() && !bytes.contains('\0'))
        return -1;
    const int zero = int(bytes.indexOf('\0'));
    if (zero >= 0)
        return zero;
    int low = 0, high = int(bytes.size());  // the longest valid prefix ends before the offending byte
    while (low < high) {
        const int middle = (low + high + 1) / 2;
        int cut = middle;
        while (cut > 0 && cut < bytes.size() && (bytes[cut] & 0xC0) == 0x80)
            --cut;
        QStringDecoder part(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        const QString ignored = part.decode(QByteArrayView(bytes).first(cut));
        if (part.hasError())
            high = middle - 1;
        else
            low = middle;
    }
    return qMin(low, int(bytes.size()) - 1);
}

}  // namespace kangdu
