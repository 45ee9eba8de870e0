// SPDX-License-Identifier: GPL-3.0-or-later
// Build-time program: readings of Han characters from Unicode's Unihan_Readings as a C++ table.
// Usage: generate_pinyin_table Unihan_Readings.txt out.inc
#include <QFile>
#include <QMap>
#include <QRegularExpression>
#include <QSet>
#include <QString>
#include <QStringList>

namespace {

using namespace Qt::StringLiterals;

/// "lǜ" -> "lv"; empty if it is no plain syllable.
QString toneless(const QString &reading)
{
    QString out;
    const QString parts = reading.normalized(QString::NormalizationForm_D);
    for (const QChar unit : parts) {
        if (unit >= u'a' && unit <= u'z')
            out += unit;
        else if (unit == QChar(0x308) && out.endsWith(u'u'))
            out.back() = u'v';
        else if (unit.category() != QChar::Mark_NonSpacing)
            return {};
    }
    return out;
}

struct Readings {
    QString tone;
    QStringList syllables;
    void add(const QString &reading)
    {
        const QString syllable = toneless(reading);
        if (syllable.isEmpty())
            return;
        // Keyboards give lü and nü as v or u, lüe and nüe as ve or ue.
        QStringList forms{syllable};
        if (syllable.contains(u'v'))
            forms += QString(syllable).replace(u'v', u'u');
        for (const QString &form : forms)
            if (!syllables.contains(form))
                syllables += form;
    }
};

}  // namespace

int main(int argc, char **argv)
{
    if (argc != 3)
        return 2;
    QFile in(QString::fromLocal8Bit(argv[1]));
    if (!in.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", argv[1]);
    const QSet<QString> fields{u"kMandarin"_s, u"kHanyuPinlu"_s, u"kTGHZ2013"_s, u"kXHC1983"_s};
    const QRegularExpression notReading(u"\\([^)]*\\)|[0-9.*,]+:"_s);
    QMap<char32_t, QMap<QString, QString>> lines;
    for (const QByteArray &raw : in.readAll().split('\n')) {
        const QStringList columns = QString::fromUtf8(raw).split(u'\t');
        if (columns.size() == 3 && fields.contains(columns[1]))
            lines[columns[0].mid(2).toUInt(nullptr, 16)].insert(columns[1], QString(columns[2]).remove(notReading));
    }
    QByteArray out = "constexpr PinyinEntry kPinyinEntries[] = {\n";
    for (auto line = lines.cbegin(); line != lines.cend(); ++line) {
        if (line.key() > 0x9fff && line->size() < 2)
            continue;  // beyond the everyday blocks only what a dictionary also has
        Readings readings;
        const QString mandarin = line->value(u"kMandarin"_s).section(u' ', 0, 0);
        // The mainland dictionary decides where it disagrees (萎 is wěi there, wēi in kMandarin).
        const QStringList standard = line->value(u"kTGHZ2013"_s).split(u' ', Qt::SkipEmptyParts);
        readings.tone = standard.isEmpty() || standard.contains(mandarin) ? mandarin : standard.first();
        readings.add(readings.tone);
        for (const QString &field : {u"kMandarin"_s, u"kHanyuPinlu"_s, u"kTGHZ2013"_s, u"kXHC1983"_s})
            for (const QString &reading : line->value(field).split(QRegularExpression(u"[ ,]"_s), Qt::SkipEmptyParts)) {
                readings.add(reading);
                if (readings.tone.isEmpty())
                    readings.tone = reading;
            }
        if (!readings.syllables.isEmpty())
            out += "{0x" + QByteArray::number(uint(line.key()), 16) + ",\"" + readings.tone.toUtf8() + "\",\""
                   + readings.syllables.join(u' ').toUtf8() + "\"},\n";
    }
    QFile file(QString::fromLocal8Bit(argv[2]));
    if (!file.open(QIODevice::WriteOnly))
        return 1;
    file.write(out + "};\n");
    return 0;
}
