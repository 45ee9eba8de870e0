// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/search/fts5_ranker.h"

#include "db/search/tokenizer.h"
#include "tests/bench/search/bigram_tokenizer.h"
#include "tests/bench/search/corpus.h"

namespace kangdu::bench {
namespace {

void bindText(sqlite3_stmt *statement, int place, const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    sqlite3_bind_text(statement, place, bytes.constData(), int(bytes.size()), SQLITE_TRANSIENT);
}

/// Every pair of Han characters (or a single one) and every Latin word, any of them.
QString anyOf(const QString &query)
{
    QStringList terms;
    for (const TextRun &run : textRuns(query)) {
        if (run.type == TextRun::Type::Word || run.length <= 2)
            terms += query.mid(run.start, run.length);
        else
            for (qsizetype at = run.start; at + 1 < run.start + run.length; ++at)
                terms += query.mid(at, 2);
    }
    return terms.isEmpty() ? QStringLiteral("\"\"") : u'"' + terms.join(QStringLiteral("\" OR \"")) + u'"';
}

} // namespace

Fts5Ranker::Fts5Ranker(const QVector<IndexDocument> &documents)
    : database_(QStringLiteral(":memory:"), SQLITE_OPEN_READWRITE)
{
    database_.check(registerBigramTokenizer(database_.handle()));
    database_.run("CREATE VIRTUAL TABLE article USING fts5(title, aliases, body, tokenize='bigram')");
    database_.run("INSERT INTO article(article, rank) VALUES('rank', 'bm25(10.0, 8.0, 1.0)'); BEGIN");
    const auto insert = database_.prepare("INSERT INTO article(rowid, title, aliases, body) VALUES(?,?,?,?)");
    for (const IndexDocument &document : documents) {
        slugs_ += document.slug;
        sqlite3_bind_int64(insert.get(), 1, slugs_.size());
        bindText(insert.get(), 2, document.title);
        bindText(insert.get(), 3, document.aliases.join(u'\n'));
        bindText(insert.get(), 4, bodyText(document));
        database_.check(sqlite3_step(insert.get()));
        sqlite3_reset(insert.get());
    }
    database_.run("COMMIT");
    select_ = database_.prepare("SELECT rowid FROM article WHERE article MATCH ? ORDER BY rank LIMIT ?");
}

QStringList Fts5Ranker::search(const QString &query, int limit) const
{
    bindText(select_.get(), 1, anyOf(query));
    sqlite3_bind_int(select_.get(), 2, limit);
    QStringList found;
    int code = 0;
    while ((code = sqlite3_step(select_.get())) == SQLITE_ROW)
        found += slugs_[sqlite3_column_int64(select_.get(), 0) - 1];
    database_.check(code);
    sqlite3_reset(select_.get());
    return found;
}

} // namespace kangdu::bench
