// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <string>

namespace kangdu {

/// An English word without its plural s: "muscles" -> "muscle", "calves" -> "calve", "injuries" -> "injury" (the s-stemmer of
/// Harman, How effective is suffixing?, JASIS 1991). Words of three letters and fewer, of digits and of other scripts stay.
inline std::u16string wordStem(QStringView word)
{
    std::u16string stem(reinterpret_cast<const char16_t *>(word.utf16()), size_t(word.size()));
    const size_t n = stem.size();
    if (n < 4 || stem[n - 1] != u's')
        return stem;
    const char16_t before = stem[n - 2], second = stem[n - 3];
    if (before == u'e' && second == u'i' && stem[n - 4] != u'e' && stem[n - 4] != u'a')
        stem.replace(n - 3, 3, u"y");
    else if (before == u'e' ? second != u'a' && second != u'e' && second != u'o' : before != u'u' && before != u's')
        stem.pop_back();
    return stem;
}

}  // namespace kangdu
