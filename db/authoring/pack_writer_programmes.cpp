// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/authoring/pack_writer.h"
#include "db/authoring/row_writer.h"
#include "db/base/statement.h"

namespace kangdu {

namespace {

QString dayList(Weekdays days)
{
    QStringList names;
    for (int day = 1; day <= 7; ++day) {
        if (days.has(day))
            names << Weekdays::ids()[day - 1];
    }
    return joinList(names);
}

}  // namespace

Result<void> writeProgrammes(const QSqlDatabase &database, const LibraryDraft &library)
{
    RowWriter rows(database, QStringLiteral("programme"), 11), texts(database, QStringLiteral("programme_text"), 6);
    RowWriter entries(database, QStringLiteral("programme_entry"), 9);
    int id = 0;
    for (const ProgrammeDraft &p : library.programmes) {
        ++id;
        rows.add(id, p.id.value, p.weeks, joinList(values(p.sources)), p.published.value, p.updated.value, p.reviewed.value, p.nextReview.value,
                 p.reviewer.value, p.credential.value, p.clinicalDate.value);
        for (const QString &language : library.pack.languages) {
            QStringList askFirst;
            for (const LocalText &who : p.askFirst)
                askFirst << who.value(language).value;
            texts.add(id, language, p.title.value(language).value, p.lead.value(language).value, p.audience.value(language).value, joinList(askFirst));
        }
        int position = 0;
        for (const ProgrammeEntryDraft &e : p.entries)
            entries.add(id, position++, e.exercise.value, e.dose.sets, e.dose.reps, e.dose.holdSeconds, e.dose.perDay, dayList(e.days), e.fromWeek);
    }
    if (rows.ok() && texts.ok() && entries.ok())
        return {};
    return Error{Error::Code::Io, Authoring::tr("The pack cannot be written: %1").arg(rows.errorText() + texts.errorText() + entries.errorText()),
                 Authoring::tr("Check that the disk has space."), {}};
}

}  // namespace kangdu
