// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/mixed_text.h"

#include <QSet>

namespace kangdu {

namespace {

enum class Sort { Han, Latin, Other };

Sort sortOf(QChar c)
{
    const char16_t u = c.unicode();
    if ((u >= u'0' && u <= u'9') || (u >= u'A' && u <= u'Z') || (u >= u'a' && u <= u'z'))
        return Sort::Latin;
    if ((u >= 0x4e00 && u <= 0x9fff) || (u >= 0x3400 && u <= 0x4dbf) || (u >= 0xf900 && u <= 0xfaff)
        || (u >= 0x3040 && u <= 0x30ff) || c.isHighSurrogate() || c.isLowSurrogate())
        return Sort::Han;
    if (u < 0x80)
        return u == u'%' ? Sort::Latin : Sort::Other;
    return u < 0x2000 && c.isLetterOrNumber() ? Sort::Latin : Sort::Other;
}

bool isUnit(QStringView word)
{
    static const QSet<QString> units{QStringLiteral("g"), QStringLiteral("kg"), QStringLiteral("mg"),
        QStringLiteral("µg"), QStringLiteral("ug"), QStringLiteral("ml"), QStringLiteral("mL"), QStringLiteral("l"),
        QStringLiteral("L"), QStringLiteral("cm"), QStringLiteral("mm"), QStringLiteral("m"), QStringLiteral("km"),
        QStringLiteral("s"), QStringLiteral("min"), QStringLiteral("h"), QStringLiteral("kcal"), QStringLiteral("kJ"),
        QStringLiteral("IU"), QStringLiteral("mmHg"), QStringLiteral("Hz"), QStringLiteral("mmol"),
        QStringLiteral("week"), QStringLiteral("mol")};
    return units.contains(word.toString());
}

} // namespace

QString withUnitSpaces(QString text)
{
    for (int i = 1; i + 1 < text.size(); ++i) {
        if (text[i] != ' ' || !text[i - 1].isDigit())
            continue;
        int end = i + 1;
        while (end < text.size() && text[end].isLetter() && sortOf(text[end]) == Sort::Latin)
            ++end;
        if (sortOf(text[i + 1]) == Sort::Han || isUnit(QStringView(text).mid(i + 1, end - i - 1)))
            text[i] = QChar::Nbsp;
    }
    return text;
}

bool isMixedBoundary(QChar last, QChar next)
{
    const Sort a = sortOf(last), b = sortOf(next);
    return (a == Sort::Han && b == Sort::Latin) || (a == Sort::Latin && b == Sort::Han);
}

QVector<int> mixedBoundaries(const QString &text)
{
    QVector<int> result;
    Sort last = text.isEmpty() ? Sort::Other : sortOf(text[0]);
    for (int i = 1; i < text.size(); ++i) {
        const Sort next = sortOf(text[i]);
        if ((last == Sort::Han && next == Sort::Latin) || (last == Sort::Latin && next == Sort::Han))
            result << i - 1;
        last = next;
    }
    return result;
}

} // namespace kangdu
