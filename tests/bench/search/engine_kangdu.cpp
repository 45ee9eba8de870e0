// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/search/index_writer.h"
#include "db/search/search_engine.h"
#include "tests/bench/search/engine.h"
#include "tests/bench/search/sqlite.h"

#include <QSqlDatabase>

namespace kangdu::bench {
namespace {

class Kangdu final : public Engine {
public:
    void build(const Corpus &corpus, int articles, const QString &folder) override
    {
        int number = 0;
        const NextDocument next = [&](IndexDocument *document) {
            if (number >= articles)
                return false;
            *document = corpus.article(number++);
            return true;
        };
        const QString connection = QStringLiteral("build");
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), connection);
            database.setDatabaseName(file(folder));
            if (!database.open())
                qFatal("%s cannot be written", qPrintable(file(folder)));
            if (const Result<void> written = writeSearchIndex(database, next); !written)
                qFatal("%s", qPrintable(written.error().message));
        }
        QSqlDatabase::removeDatabase(connection);
    }

    void open(const QString &folder) override
    {
        engine_ = std::make_unique<SearchEngine>();
        if (const Result<void> opened = engine_->open(file(folder)); !opened)
            qFatal("%s", qPrintable(opened.error().message));
    }

    QVector<int> search(const BenchQuery &query, int limit) override
    {
        SearchQuery asked;
        asked.text = query.text;
        asked.language = query.language;
        asked.limit = limit;
        QVector<int> found;
        for (const SearchHit &hit : engine_->search(asked).hits)
            found += hit.slug.mid(2).toInt();
        return found;
    }

    IndexSize size(const QString &folder) override
    {
        const Sqlite database(file(folder), SQLITE_OPEN_READONLY);
        return {database.number("SELECT sum(pgsize) FROM dbstat"),
            database.number("SELECT sum(pgsize) FROM dbstat WHERE name = 'search_text'")};
    }

private:
    static QString file(const QString &folder) { return folder + QStringLiteral("/bench.kdpack"); }

    std::unique_ptr<SearchEngine> engine_;
};

} // namespace

std::unique_ptr<Engine> makeKangdu()
{
    return std::make_unique<Kangdu>();
}

} // namespace kangdu::bench
