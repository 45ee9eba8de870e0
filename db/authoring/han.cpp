// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/authoring/han.h"

#include "db/search/tokenizer.h"

#include <QList>

#include <cmath>

namespace kangdu {

bool isWide(QChar c)
{
    const char16_t u = c.unicode();
    return (u >= 0x2E80 && u <= 0xA4CF) || (u >= 0xF900 && u <= 0xFAFF) || (u >= 0xFF00 && u <= 0xFFEF) || c.isSurrogate()
        || u == 0x2014 || u == 0x2026 || u == 0x201C || u == 0x201D;
}

int countHan(const QString &text)
{
    int count = 0;
    for (const uint c : text.toUcs4())
        count += isHan(c) ? 1 : 0;
    return count;
}

int countWords(const QString &text)
{
    int count = 0;
    bool inside = false;
    for (const QChar c : text) {
        const bool letter = c.isLetter() && !isWide(c);
        if (letter && !inside)
            ++count;
        inside = letter || (inside && (c == '\'' || c == '-' || c == QChar(0x2019)));
    }
    return count;
}

int readingMinutes(int han, int words) { return qMax(1, int(std::ceil(han / 300.0 + words / 200.0))); }

}  // namespace kangdu
