// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/library/programme_loader.h"

#include "db/base/statement.h"
#include "db/library/review_loader.h"

namespace kangdu {

namespace {

constexpr int kMostProgrammes = 500, kMostEntries = 100, kMostWeeks = 104;

QVector<ProgrammeEntry> entriesOf(const Pack &pack, int id)
{
    QVector<ProgrammeEntry> entries;
    Statement rows(pack.statements(), QStringLiteral("SELECT exercise, sets, reps, hold_seconds, per_day, days, from_week FROM "
                                                     "programme_entry WHERE programme=? ORDER BY position LIMIT %1").arg(kMostEntries));
    rows.bind(id);
    while (rows.next()) {
        const ProgrammeDose dose{qBound(1, rows.integer(1), 20), qBound(1, rows.integer(2), 100), qBound(0, rows.integer(3), 3600),
                                 qBound(1, rows.integer(4), 24)};
        const auto days = Weekdays::fromIds(splitList(rows.text(5)));
        if (days && !days->isEmpty())
            entries << ProgrammeEntry{rows.text(0), dose, *days, qBound(1, rows.integer(6), kMostWeeks)};
    }
    return entries;
}

QVector<Source> sourcesOf(const Pack &pack, const QStringList &keys)
{
    QVector<Source> sources;
    for (const QString &key : keys) {
        Statement row(pack.statements(), QStringLiteral("SELECT title, authors, publisher, year, type, doi, url FROM source WHERE key=?"));
        row.bind(key);
        if (row.next())
            sources << Source{key, int(sources.size()) + 1, row.text(0), row.text(1), row.text(2), row.text(3), row.text(4), row.text(5), row.text(6)};
    }
    return sources;
}

}  // namespace

QVector<Programme> loadProgrammes(const Pack &pack, const QString &language)
{
    QVector<Programme> programmes;
    Statement rows(pack.statements(),
                   QStringLiteral("SELECT p.id, p.key, p.weeks, p.sources, p.published, p.updated, p.reviewed, p.next_review, p.reviewer, "
                                  "p.credential, p.clinical_date, t.language, t.title, t.lead, t.audience, t.ask_first FROM programme p "
                                  "JOIN programme_text t ON t.programme=p.id AND t.language=(SELECT language FROM programme_text "
                                  "WHERE programme=p.id ORDER BY language=? DESC, language LIMIT 1) ORDER BY p.id LIMIT %1").arg(kMostProgrammes));
    rows.bind(language);
    while (rows.next()) {
        Programme programme;
        programme.id = rows.text(1);
        programme.weeks = qBound(1, rows.integer(2), kMostWeeks);
        programme.sources = sourcesOf(pack, splitList(rows.text(3)));
        setReviewDates(programme.review, rows, 4);
        programme.language = rows.text(11);
        programme.title = rows.text(12);
        programme.lead = rows.text(13);
        programme.audience = rows.text(14);
        programme.askFirst = splitList(rows.text(15));
        programme.entries = entriesOf(pack, rows.integer(0));
        programme.pack = pack.info().id;
        setPublisher(programme.review, pack, programme.language);
        programmes << programme;
    }
    return programmes;
}

}  // namespace kangdu
