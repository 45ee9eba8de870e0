// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/article/article_parts.h"
#include "ui/article/article_writer.h"
#include "ui/article/dose_text.h"

#include <QCoreApplication>

namespace kangdu {

namespace {

struct DosePart {
    Q_DECLARE_TR_FUNCTIONS(kangdu::DosePart)
};

Spans plain(const QString &text)
{
    return {Span{text, false, {}, {}}};
}

QString cellText(double value)
{
    return value > 0 ? doseText::number(value) : QStringLiteral("–");
}

} // namespace

void writeDoseTable(ArticleWriter &writer, const Exercise &exercise, const QVector<Source> &sources)
{
    const Dose &dose = exercise.dose;
    Block table;
    table.type = Block::Type::Table;
    table.headerRow = true;
    table.rows << QVector<Spans>{
        plain({}), plain(DosePart::tr("First time")), plain(DosePart::tr("Usual")), plain(DosePart::tr("At most"))};
    const bool timed = doseText::isTimed(dose);
    const DoseRange minutes{dose.holdSeconds.start / 60, dose.holdSeconds.typical / 60, dose.holdSeconds.max / 60};
    const struct {
        QString label;
        const DoseRange &range;
    } rows[] = {{DosePart::tr("Sets"), dose.sets}, {DosePart::tr("Repetitions a set"), dose.reps},
        {timed ? DosePart::tr("Time, minutes") : DosePart::tr("Hold, seconds"), timed ? minutes : dose.holdSeconds},
        {DosePart::tr("Times a day"), dose.perDay},
        {DosePart::tr("Days a week"), dose.daysPerWeek}};
    for (const auto &row : rows) {
        if (row.range.isSet() && !(timed && row.range.max <= 1 && (&row.range == &dose.sets || &row.range == &dose.reps)))
            table.rows << QVector<Spans>{plain(row.label), plain(cellText(row.range.start)),
                plain(cellText(row.range.typical)), plain(cellText(row.range.max))};
    }
    if (table.rows.size() > 1)
        writeTable(writer, table, 0);

    const struct {
        QString label, value;
    } lines[] = {{DosePart::tr("Rest between sets"),
                     dose.restSeconds > 0 ? DosePart::tr("%1 seconds").arg(dose.restSeconds) : QString()},
        {DosePart::tr("Tempo"), dose.tempo}, {DosePart::tr("Effort"), doseText::effort(dose)}};
    for (const auto &line : lines) {
        if (line.value.isEmpty())
            continue;
        writer.block({TextStyle::Body, 0, 4});
        //: Label in front of a value
        writer.text(DosePart::tr("%1: ").arg(line.label), {TextStyle::Body, Role::Ink2});
        writer.text(line.value, {});
    }
    writer.block({TextStyle::Small, 10, 14});
    writer.text(
        DosePart::tr(
            "The columns First time and At most are our cautious proposal until a clinician has signed this page."),
        {TextStyle::Small, Role::Ink3});
    for (const QString &id : dose.sources) {
        for (const Source &source : sources) {
            if (source.id == id)
                writer.spans({Span{QString::number(source.number), false, {}, id}}, {TextStyle::Small});
        }
    }
}

} // namespace kangdu
