// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/search/tokenizer.h"

namespace kangdu {

bool isHan(char32_t point)
{
    return (point >= 0x3400 && point <= 0x9fff) || (point >= 0x20000 && point <= 0x3ffff)
           || (point >= 0xf900 && point <= 0xfaff) || (point >= 0x3041 && point <= 0x30ff && point != 0x30fb)
           || (point >= 0xac00 && point <= 0xd7a3) || point == 0x3005 || point == 0x3007;
}

bool isWordCharacter(char32_t point)
{
    if (point < 0x80)
        return (point >= 'a' && point <= 'z') || (point >= '0' && point <= '9') || (point >= 'A' && point <= 'Z');
    return !isHan(point) && !QChar::isSurrogate(point) && (QChar::isLetterOrNumber(point) || QChar::isMark(point));
}

QVector<TextRun> textRuns(QStringView folded)
{
    QVector<TextRun> runs;
    qsizetype units = 0;
    for (qsizetype at = 0; at < folded.size(); at += units) {
        const char32_t point = pointAt(folded, at, &units);
        const bool han = isHan(point);
        if (!han && !isWordCharacter(point))
            continue;
        const auto type = han ? TextRun::Type::Han : TextRun::Type::Word;
        const bool joins = !runs.isEmpty() && runs.constLast().type == type && runs.constLast().start + runs.constLast().length == at;
        if (joins)
            runs.last().length += units;
        else
            runs.append({type, at, units});
    }
    return runs;
}

}  // namespace kangdu
