// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/programme/diary_csv.h"

#include <QCoreApplication>

namespace kangdu {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(DiaryCsv)
};

QString cell(QString text)
{
    if (!text.isEmpty() && QStringLiteral("=+-@\t\r").contains(text.front()))
        text.prepend(u'\'');
    if (!text.contains(u',') && !text.contains(u'"') && !text.contains(u'\n') && !text.contains(u'\r'))
        return text;
    return u'"' + text.replace(u'"', QStringLiteral("\"\"")) + u'"';
}

QString outcomeText(DiaryEntry::Outcome outcome)
{
    switch (outcome) {
    case DiaryEntry::Outcome::Done: return Text::tr("done");
    case DiaryEntry::Outcome::Partly: return Text::tr("partly");
    case DiaryEntry::Outcome::Skipped: break;
    }
    return Text::tr("skipped");
}

void addRow(QByteArray &out, const QStringList &cells)
{
    QStringList written;
    for (const QString &text : cells)
        written << cell(text);
    out += written.join(u',').toUtf8() + "\r\n";
}

QString number(const std::optional<int> &value) { return value ? QString::number(*value) : QString(); }

}  // namespace

QByteArray diaryCsv(const QVector<DiaryEntry> &entries, const std::function<QString(const QString &slug)> &titleOf)
{
    QByteArray out("\xEF\xBB\xBF");
    addRow(out, {Text::tr("Date"), Text::tr("Exercise"), Text::tr("How much"), Text::tr("Effort (0-10)"), Text::tr("Pain (0-10)"), Text::tr("Stop sign")});
    for (const DiaryEntry &entry : entries)
        addRow(out, {entry.date.toString(Qt::ISODate), titleOf(entry.slug), outcomeText(entry.outcome), number(entry.difficulty), number(entry.pain),
                     entry.stopSign ? Text::tr("yes") : QString()});
    return out;
}

}  // namespace kangdu
