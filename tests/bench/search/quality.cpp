// SPDX-License-Identifier: GPL-3.0-or-later
// Kangdu's ranking beside FTS5's bm25 on judged queries that are no part of the project.
//   kangdu-bench-quality [cmedir] [pools] [medquad]   all without an argument
// KANGDU_SHARED_DATA names their folder; without it there is nothing to do.
#include "app/pack/evaluation/ranking_score.h"
#include "db/search/index_writer.h"
#include "db/search/search_engine.h"
#include "tests/bench/search/fts5_ranker.h"
#include "tests/bench/search/judged_sets.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QMap>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>

#include <cstdio>

using namespace kangdu;
using namespace kangdu::bench;

namespace {

constexpr int kDepth = 10;

/// Kangdu's index of a set in a file of its own.
class KangduRanker final {
public:
    explicit KangduRanker(const QVector<IndexDocument> &documents)
    {
        const QString path = folder_.filePath(QStringLiteral("quality.kdpack")), connection = QStringLiteral("quality");
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), connection);
            database.setDatabaseName(path);
            if (!database.open())
                qFatal("%s cannot be written", qPrintable(path));
            QSqlQuery(database).exec(QStringLiteral("PRAGMA synchronous=OFF"));
            if (const Result<void> written = writeSearchIndex(database, documents); !written)
                qFatal("%s", qPrintable(written.error().message));
        }
        QSqlDatabase::removeDatabase(connection);
        if (const Result<void> opened = engine_.open(path); !opened)
            qFatal("%s", qPrintable(opened.error().message));
    }
    QVector<SearchHit> search(SearchQuery query)
    {
        query.limit = kDepth;
        return engine_.search(query).hits;
    }

private:
    QTemporaryDir folder_;
    SearchEngine engine_;
};

struct Scores {
    tool::RankingScore kangdu, baseline;
    int withSection = 0, sectionRight = 0;
};
using Table = QMap<QString, Scores>;

tool::ListRating rate(const QStringList &ranked, const tool::Grades &grades, double relevant)
{
    tool::ListRating rating = tool::rateList(ranked, grades);
    rating.rank = 0;
    for (int i = 0; i < ranked.size() && rating.rank == 0; ++i)
        if (grades.value(ranked[i]) >= relevant)
            rating.rank = i + 1;
    return rating;
}

/// Queries without a relevant document are left out: nobody can find one.
void add(const JudgedSet &set, Table *table)
{
    KangduRanker kangdu(set.documents);
    const Fts5Ranker baseline(set.documents);
    for (const tool::JudgedQuery &judged : set.queries) {
        if (std::none_of(
                judged.grades.cbegin(), judged.grades.cend(), [&](double grade) { return grade >= set.relevant; }))
            continue;
        const QVector<SearchHit> hits = kangdu.search(judged.query);
        QStringList ours;
        bool sectionRight = false;
        for (const SearchHit &hit : hits) {
            ours += hit.slug;
            sectionRight |= judged.grades.value(hit.slug) > 0 && hit.facet == judged.facet;
        }
        const tool::ListRating our = rate(ours, judged.grades, set.relevant);
        const tool::ListRating their = rate(baseline.search(judged.query.text, kDepth), judged.grades, set.relevant);
        for (Scores *scores : {&(*table)[judged.type], &(*table)[QStringLiteral("~ all")]}) {
            scores->kangdu.add(our);
            scores->baseline.add(their);
            scores->withSection += !judged.facet.isEmpty();
            scores->sectionRight += !judged.facet.isEmpty() && sectionRight;
        }
    }
}

void print(const char *title, const Table &table)
{
    std::printf("\n%s\n%-20s %6s %35s   %35s   %s\n", title, "", "", "Kangdu", "FTS5 bigram, bm25", "section");
    std::printf("%-20s %6s", "", "n");
    for (int i = 0; i < 2; ++i)
        std::printf(" %7s %6s %6s %6s %6s  ", "nDCG@10", "MRR", "hit@1", "hit@3", "hit@10");
    std::printf("%s\n", "right, %");
    for (auto it = table.cbegin(); it != table.cend(); ++it) {
        std::printf("%-20s %6d", qPrintable(it.key()), it->kangdu.queries());
        for (const tool::RankingScore *score : {&it->kangdu, &it->baseline})
            std::printf(" %7.3f %6.3f %6.1f %6.1f %6.1f  ", score->ndcg(), score->mrr(), score->hit(1) * 100,
                score->hit(3) * 100, score->hit(10) * 100);
        if (it->withSection)
            std::printf("%7.1f", 100.0 * it->sectionRight / it->withSection);
        std::printf("\n");
    }
    std::fflush(stdout);
}

void measure(const char *title, const QVector<JudgedSet> &sets)
{
    Table table;
    for (const JudgedSet &set : sets)
        if (!set.documents.isEmpty())
            add(set, &table);
    if (table.isEmpty())
        std::printf("\n%s: left out, the files are not there\n", title);
    else
        print(title, table);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QString folder = qEnvironmentVariable("KANGDU_SHARED_DATA");
    if (folder.isEmpty() || !QFileInfo(folder).isDir()) {
        std::printf("Quality is not measured: KANGDU_SHARED_DATA names no folder with judged queries.\n");
        return 0;
    }
    const QStringList wanted = application.arguments().mid(1);
    const auto isWanted = [&](const char *name) { return wanted.isEmpty() || wanted.contains(QLatin1String(name)); };
    if (isWanted("cmedir"))
        measure("cMedIR dev, all titles as one corpus (a hit: grade 2 and above)", {readCmedir(folder)});
    if (isWanted("pools"))
        measure("cMedIR dev, the titles of each query's pool (a hit: grade 2 and above)", readCmedirPools(folder));
    if (isWanted("medquad"))
        measure("CDV keyword queries over MedQuAD (a hit: the document)", {readMedquad(folder)});
    return 0;
}
