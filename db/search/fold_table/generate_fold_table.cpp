// SPDX-License-Identifier: GPL-3.0-or-later
// Build-time program: writes what fold() does to every code point as C++ tables, from Qt's Unicode data and
// OpenCC's traditional -> simplified characters. Usage: generate_fold_table TSCharacters.txt out.inc
#include <QFile>
#include <QHash>
#include <QString>
#include <QTextStream>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

/// Not QString::fromUcs4(): it takes U+FEFF for a byte order mark.
QString of(char32_t point)
{
    if (point < 0x10000)
        return QString(QChar(char16_t(point)));
    return QString(QChar(QChar::highSurrogate(point))) + QChar(QChar::lowSurrogate(point));
}

QHash<QString, QString> simplifiedForms(const QString &path)
{
    QHash<QString, QString> forms;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(path));
    for (const QByteArray &line : file.readAll().split('\n')) {
        const QList<QByteArray> columns = line.split('\t');
        if (columns.size() == 2)
            forms.insert(QString::fromUtf8(columns[0]), QString::fromUtf8(columns[1].split(' ').first().trimmed()));
    }
    return forms;
}

bool isLatin(char32_t point) { return QChar::script(point) == QChar::Script_Latin; }

QString withoutDiacritics(const QString &text)
{
    static const QHash<QString, QString> strokes{{u"ø"_s, u"o"_s}, {u"đ"_s, u"d"_s}, {u"ł"_s, u"l"_s},
                                                 {u"ħ"_s, u"h"_s}, {u"ı"_s, u"i"_s}, {u"æ"_s, u"ae"_s},
                                                 {u"œ"_s, u"oe"_s}};
    QString out;
    for (const char32_t point : text.toUcs4()) {
        if (!isLatin(point)) {
            out += of(point);
            continue;
        }
        for (const char32_t part : of(point).normalized(QString::NormalizationForm_D).toUcs4())
            if (QChar::category(part) != QChar::Mark_NonSpacing)
                out += strokes.value(of(part), of(part));
    }
    return out;
}

QString folded(char32_t point, const QHash<QString, QString> &simplified)
{
    if ((point >= 0x300 && point <= 0x36f) || (point >= 0xfe00 && point <= 0xfe0f))
        return {};
    switch (QChar::category(point)) {
    case QChar::Other_Format:
        return {};
    case QChar::Other_Control:
    case QChar::Separator_Space:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return u" "_s;
    default:
        break;
    }
    QString text = of(point).normalized(QString::NormalizationForm_KC).toCaseFolded();
    text = withoutDiacritics(text.normalized(QString::NormalizationForm_KC));
    QString out;
    for (const char32_t part : text.toUcs4())
        if (part < 0x300 || part > 0x36f)
            out += simplified.value(of(part), of(part));
    return out;
}

}  // namespace

int main(int argc, char **argv)
{
    if (argc != 3)
        return 2;
    const QHash<QString, QString> simplified = simplifiedForms(QString::fromLocal8Bit(argv[1]));
    if (simplified.size() < 4000)
        qFatal("the table of simplified characters has only %d entries", int(simplified.size()));
    QString pairs, strings;
    for (char32_t point = 0; point <= 0x10ffff; ++point) {
        if (QChar::isSurrogate(point) || QChar::isNonCharacter(point) || QChar::category(point) == QChar::Other_PrivateUse
            || QChar::category(point) == QChar::Other_NotAssigned)
            continue;
        const QString text = folded(point, simplified);
        if (text == of(point))
            continue;
        if (point < 0x10000 && text.size() <= 1) {
            pairs += u"{0x%1,0x%2},\n"_s.arg(uint(point), 0, 16).arg(text.isEmpty() ? 0u : uint(text[0].unicode()), 0, 16);
            continue;
        }
        QString units;
        for (const QChar unit : text)
            units += u"\\x%1"_s.arg(uint(unit.unicode()), 4, 16, QLatin1Char('0'));
        strings += u"{0x%1,u\"%2\"},\n"_s.arg(uint(point), 0, 16).arg(units);
    }
    QFile out(QString::fromLocal8Bit(argv[2]));
    if (!out.open(QIODevice::WriteOnly))
        return 1;
    out.write("constexpr FoldPair kFoldPairs[] = {\n" + pairs.toLatin1() + "};\nconstexpr FoldString kFoldStrings[] = {\n"
              + strings.toLatin1() + "};\n");
    return 0;
}
