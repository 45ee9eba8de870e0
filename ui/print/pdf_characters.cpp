// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/pdf_characters.h"

#include <QString>

#include <iterator>

namespace kangdu {

namespace {

constexpr char16_t kSupplement = 0x2E80, kKangxi = 0x2F00, kEnd = 0x2FD6;

/// Of U+2E80 on, by EquivalentUnifiedIdeograph.txt of Unicode 15; 0: none in the basic plane.
constexpr char16_t kOfSupplement[] = {
    0x0000, 0x5382, 0x4E5B, 0x4E5A, 0x4E59, 0x4EBB, 0x5182, 0x0000, 0x5200, 0x5202, 0x535C, 0x353E, 0x5C0F, 0x5C0F, 0x5140, 0x5C23,
    0x5C22, 0x0000, 0x5DF3, 0x5E7A, 0x5F51, 0x0000, 0x5FC4, 0x5FC3, 0x624C, 0x6535, 0x0000, 0x65E1, 0x65E5, 0x6708, 0x6B7A, 0x6BCD,
    0x6C11, 0x6C35, 0x6C3A, 0x706C, 0x722B, 0x722B, 0x4E2C, 0x725B, 0x72AD, 0x738B, 0x0000, 0x76EE, 0x793A, 0x793B, 0x0000, 0x7CF9,
    0x7E9F, 0x7F53, 0x7F52, 0x34C1, 0x5197, 0x0000, 0x7F8A, 0x0000, 0x0000, 0x8002, 0x8080, 0x807F, 0x8089, 0x0000, 0x8279, 0x8279,
    0x8279, 0x864E, 0x8864, 0x8980, 0x897F, 0x89C1, 0x89D2, 0x0000, 0x8BA0, 0x8D1D, 0x0000, 0x8F66, 0x8FB6, 0x8FB6, 0x8FB6, 0x9091,
    0x9485, 0x9577, 0x9578, 0x957F, 0x95E8, 0x0000, 0x961D, 0x96E8, 0x9752, 0x97E6, 0x9875, 0x98CE, 0x98DE, 0x98DF, 0x0000, 0x98E0,
    0x9963, 0x0000, 0x9A6C, 0x9AA8, 0x9B3C, 0x9C7C, 0x9E1F, 0x5364, 0x9EA6, 0x9EC4, 0x9EFE, 0x6589, 0x9F50, 0x6B6F, 0x9F7F, 0x7ADC,
    0x9F99, 0x9F9C, 0x4E80, 0x9F9F,
};

/// The character that a radical looks like; 0 for what is no radical.
char16_t plain(char16_t radical)
{
    if (radical >= kKangxi && radical < kEnd) {
        const QString same = QString(QChar(radical)).normalized(QString::NormalizationForm_KC);
        return same.size() == 1 && same[0] != QChar(radical) ? same[0].unicode() : char16_t(0);
    }
    return radical >= kSupplement && radical < kSupplement + std::size(kOfSupplement) ? kOfSupplement[radical - kSupplement] : char16_t(0);
}

}  // namespace

QByteArray withPlainIdeographs(QByteArray pdf)
{
    for (qsizetype from = pdf.indexOf("begincmap"); from >= 0; from = pdf.indexOf("begincmap", from + 1)) {
        const qsizetype end = pdf.indexOf("endcmap", from);
        for (qsizetype at = pdf.indexOf('<', pdf.indexOf('[', from)); at >= 0 && at < end; at = pdf.indexOf('<', at + 1)) {
            const qsizetype hex = at + 1;
            if (hex + 4 >= end || pdf[hex + 4] != '>')
                continue;
            bool ok = false;
            const char16_t character = plain(char16_t(pdf.mid(hex, 4).toUShort(&ok, 16)));
            if (ok && character != 0)
                pdf.replace(hex, 4, QByteArray::number(character, 16).rightJustified(4, '0').toUpper());
        }
    }
    return pdf;
}

}  // namespace kangdu
