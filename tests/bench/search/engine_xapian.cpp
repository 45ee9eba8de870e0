// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/search/engine.h"

#include <QDir>

#include <xapian.h>

namespace kangdu::bench {
namespace {

class Xapian14 final : public Engine {
public:
    void build(const Corpus &corpus, int articles, const QString &folder) override
    {
        const std::string raw = (folder + QStringLiteral("/raw")).toStdString();
        {
            Xapian::WritableDatabase database(raw, Xapian::DB_CREATE_OR_OVERWRITE | Xapian::DB_NO_SYNC);
            Xapian::TermGenerator terms;
            terms.set_flags(Xapian::TermGenerator::FLAG_CJK_NGRAM);
            for (int number = 0; number < articles; ++number) {
                const IndexDocument article = corpus.article(number);
                const std::string text = bodyText(article).toStdString();
                Xapian::Document document;
                document.set_data(text);
                terms.set_document(document);
                terms.index_text(article.title.toStdString(), 10);
                terms.increase_termpos();
                terms.index_text(article.aliases.join(u'\n').toStdString(), 8);
                terms.increase_termpos();
                terms.index_text(text);
                database.replace_document(Xapian::docid(number + 1), document);
            }
            database.commit();
        }
        Xapian::Database(raw).compact((folder + QStringLiteral("/compact")).toStdString());
        QDir(QString::fromStdString(raw)).removeRecursively();
    }

    void open(const QString &folder) override
    {
        database_ = std::make_unique<Xapian::Database>((folder + QStringLiteral("/compact")).toStdString());
    }

    QVector<int> search(const BenchQuery &query, int limit) override { return withSnippets(match(query, limit, 0)); }
    QVector<int> searchCounting(const BenchQuery &query, int limit) override
    {
        return withSnippets(match(query, limit, database_->get_doccount()));
    }

    QVector<int> findAll(const BenchQuery &query, int articles) override
    {
        const Xapian::MSet hits = match(query, articles, 0);
        QVector<int> found;
        for (Xapian::MSetIterator hit = hits.begin(); hit != hits.end(); ++hit)
            found += int(*hit) - 1;
        return found;
    }

    IndexSize size(const QString &folder) override
    {
        IndexSize size;
        for (const QFileInfo &file : QDir(folder + QStringLiteral("/compact")).entryInfoList(QDir::Files)) {
            size.total += file.size();
            if (file.fileName().startsWith(QStringLiteral("docdata")))
                size.texts += file.size();
        }
        return size;
    }

private:
    static QVector<int> withSnippets(const Xapian::MSet &hits)
    {
        QVector<int> found;
        for (Xapian::MSetIterator hit = hits.begin(); hit != hits.end(); ++hit) {
            hits.snippet(hit.get_document().get_data(), 200, Xapian::Stem(),
                Xapian::MSet::SNIPPET_BACKGROUND_MODEL | Xapian::MSet::SNIPPET_EXHAUSTIVE
                    | Xapian::MSet::SNIPPET_CJK_NGRAM);
            found += int(*hit) - 1;
        }
        return found;
    }

    /// At least `checked` documents are looked at before the number of hits is guessed.
    Xapian::MSet match(const BenchQuery &query, int limit, Xapian::doccount checked)
    {
        Xapian::QueryParser parser;
        parser.set_database(*database_);
        parser.set_default_op(Xapian::Query::OP_AND);
        unsigned flags = Xapian::QueryParser::FLAG_DEFAULT | Xapian::QueryParser::FLAG_CJK_NGRAM;
        if (query.needles.size() == 1 && query.needles[0].kind == Needle::Kind::Prefix)
            flags |= Xapian::QueryParser::FLAG_PARTIAL;
        Xapian::Enquire enquire(*database_);
        enquire.set_query(parser.parse_query(query.text.toStdString(), flags));
        return enquire.get_mset(0, Xapian::doccount(limit), checked);
    }

    std::unique_ptr<Xapian::Database> database_;
};

} // namespace

std::unique_ptr<Engine> makeXapian()
{
    return std::make_unique<Xapian14>();
}

} // namespace kangdu::bench
