// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/search/tokenizer.h"
#include "tests/bench/search/bigram_tokenizer.h"
#include "tests/bench/search/engine.h"
#include "tests/bench/search/sqlite.h"

namespace kangdu::bench {
namespace {

/// Every run of Han characters and every Latin word as a phrase, all of them wanted.
QByteArray matchExpression(const BenchQuery &query)
{
    QStringList phrases;
    for (const TextRun &run : textRuns(query.text))
        phrases += u'"' + query.text.mid(run.start, run.length) + u'"';
    QByteArray expression = phrases.join(u' ').toUtf8();
    if (query.needles.size() == 1 && query.needles[0].kind == Needle::Kind::Prefix)
        expression += '*';
    return expression;
}

class Fts5 final : public Engine {
public:
    explicit Fts5(const QByteArray &tokenizer)
        : tokenizer_(tokenizer)
    {
    }

    void build(const Corpus &corpus, int articles, const QString &folder) override
    {
        const Sqlite database(file(folder), SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
        database.check(registerBigramTokenizer(database.handle()));
        database.run("PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF; PRAGMA cache_size=-65536; BEGIN");
        database.run("CREATE VIRTUAL TABLE article USING fts5(title, aliases, body, tokenize='" + tokenizer_ + "')");
        database.run("INSERT INTO article(article, rank) VALUES('rank', 'bm25(10.0, 8.0, 1.0)')");
        const auto insert = database.prepare("INSERT INTO article(rowid, title, aliases, body) VALUES(?,?,?,?)");
        for (int number = 0; number < articles; ++number) {
            const IndexDocument document = corpus.article(number);
            sqlite3_bind_int(insert.get(), 1, number + 1);
            const QByteArray texts[] = {
                document.title.toUtf8(), document.aliases.join(u'\n').toUtf8(), bodyText(document).toUtf8()};
            for (int i = 0; i < 3; ++i)
                sqlite3_bind_text(insert.get(), i + 2, texts[i].constData(), int(texts[i].size()), SQLITE_TRANSIENT);
            database.check(sqlite3_step(insert.get()));
            sqlite3_reset(insert.get());
        }
        database.run("INSERT INTO article(article) VALUES('optimize'); COMMIT; VACUUM");
    }

    void open(const QString &folder) override
    {
        select_.reset(), all_.reset();
        database_ = std::make_unique<Sqlite>(file(folder), SQLITE_OPEN_READONLY);
        database_->check(registerBigramTokenizer(database_->handle()));
        database_->run("PRAGMA cache_size=-32768");
        all_ = database_->prepare("SELECT rowid FROM article WHERE article MATCH ? LIMIT ?");
        select_ = database_->prepare("SELECT rowid, snippet(article, -1, '[', ']', '…', 32) FROM article WHERE article "
                                     "MATCH ? ORDER BY rank LIMIT ?");
    }

    QVector<int> search(const BenchQuery &query, int limit) override { return run(select_.get(), query, limit); }
    QVector<int> findAll(const BenchQuery &query, int articles) override { return run(all_.get(), query, articles); }

    IndexSize size(const QString &folder) override
    {
        const Sqlite database(file(folder), SQLITE_OPEN_READONLY);
        return {database.number("SELECT sum(pgsize) FROM dbstat"),
            database.number("SELECT sum(pgsize) FROM dbstat WHERE name = 'article_content'")};
    }

private:
    static QString file(const QString &folder) { return folder + QStringLiteral("/fts5.db"); }

    QVector<int> run(sqlite3_stmt *statement, const BenchQuery &query, int limit) const
    {
        const QByteArray expression = matchExpression(query);
        sqlite3_bind_text(statement, 1, expression.constData(), int(expression.size()), SQLITE_TRANSIENT);
        sqlite3_bind_int(statement, 2, limit);
        QVector<int> found;
        int code = 0;
        while ((code = sqlite3_step(statement)) == SQLITE_ROW)
            found += sqlite3_column_int(statement, 0) - 1;
        database_->check(code);
        sqlite3_reset(statement);
        return found;
    }

    QByteArray tokenizer_;
    std::unique_ptr<Sqlite> database_;
    Sqlite::Statement select_, all_;
};

} // namespace

std::unique_ptr<Engine> makeFts5(const QByteArray &tokenizer)
{
    return std::make_unique<Fts5>(tokenizer);
}

} // namespace kangdu::bench
