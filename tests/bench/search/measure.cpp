// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/search/measure.h"

#include "app/reader/process_figures.h"
#include "tests/bench/figures.h"

#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QJsonArray>

#include <algorithm>
#include <fcntl.h>
#include <malloc.h>
#include <map>

namespace kangdu::bench {
namespace {

constexpr double kPatienceMs = 3000; ///< a query that took this long is not asked again
constexpr int kColdTrials = 9;

double milliseconds(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

/// CPU time of this thread, ms. Warm queries are timed with it: no engine here waits or works elsewhere, and others may use the machine.
double threadMs()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

/// Greatest resident memory of this process and of those it waited for, MiB.
double peakMib()
{
    rusage self{}, children{};
    getrusage(RUSAGE_SELF, &self);
    getrusage(RUSAGE_CHILDREN, &children);
    return double(std::max(self.ru_maxrss, children.ru_maxrss)) / 1024;
}

double cpuSeconds()
{
    rusage children{};
    getrusage(RUSAGE_CHILDREN, &children);
    return cpuMs() / 1e3 + double(children.ru_utime.tv_sec + children.ru_stime.tv_sec)
        + double(children.ru_utime.tv_usec + children.ru_stime.tv_usec) / 1e6;
}

/// Asks the system to drop the folder's files from its cache; they must not be mapped by anyone.
void evict(const QString &folder)
{
    for (QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories); files.hasNext();) {
        const int file = ::open(files.next().toUtf8().constData(), O_RDONLY);
        if (file < 0)
            continue;
        fdatasync(file);
        posix_fadvise(file, 0, 0, POSIX_FADV_DONTNEED);
        ::close(file);
    }
}

} // namespace

QJsonObject measureBuild(Engine &engine, const Corpus &corpus, int articles, const QString &folder)
{
    qint64 bytes = 0;
    QElapsedTimer timer;
    timer.start();
    for (int number = 0; number < articles; ++number) {
        const IndexDocument article = corpus.article(number);
        bytes += nameText(article).toUtf8().size() + bodyText(article).toUtf8().size();
    }
    const double making = milliseconds(timer) / 1e3,
                 cpuBefore = cpuSeconds(); // the articles are made anew while building
    QDir(folder).removeRecursively();
    QDir().mkpath(folder);
    timer.restart();
    engine.build(corpus, articles, folder);
    const double seconds = milliseconds(timer) / 1e3;
    const IndexSize size = engine.size(folder);
    return {{QStringLiteral("text_bytes"), bytes}, {QStringLiteral("build_s"), std::max(seconds - making, 0.001)},
        {QStringLiteral("build_cpu_s"), std::max(cpuSeconds() - cpuBefore - making, 0.001)},
        {QStringLiteral("build_peak_mib"), peakMib()}, {QStringLiteral("bytes"), size.total},
        {QStringLiteral("stored_text_bytes"), size.texts}};
}

QJsonObject measureCold(const QString &name, const QVector<BenchQuery> &queries, const QString &folder)
{
    std::vector<double> opening, first;
    for (int trial = 0; trial < kColdTrials; ++trial) {
        const auto engine = makeEngine(name);
        evict(folder);
        QElapsedTimer timer;
        timer.start();
        engine->open(folder);
        opening.push_back(milliseconds(timer));
        timer.restart();
        engine->search(queries[trial * queries.size() / kColdTrials], kTop);
        first.push_back(milliseconds(timer));
    }
    return {{QStringLiteral("cold_open_ms"), percentile(opening, 0.5)},
        {QStringLiteral("cold_first_ms"), percentile(first, 0.5)},
        {QStringLiteral("cold_first_max_ms"), percentile(first, 1)}};
}

QJsonObject measureQueries(Engine &engine, const QVector<BenchQuery> &queries, const QVector<QVector<int>> &answers,
    int articles, const QString &folder, int rounds)
{
    malloc_trim(0); // what the queries were made with is no memory of the engine's
    const long before = privateKib();
    engine.open(folder);
    const auto count = size_t(queries.size());
    std::vector<double> firstAsked(count), best(count, 1e12);
    std::vector<QVector<int>> top(count);
    for (int round = 0; round <= rounds; ++round) {
        for (size_t i = 0; i < count; ++i) {
            if (best[i] < 1e12 && best[i] > kPatienceMs)
                continue;
            const double started = threadMs();
            QVector<int> found = engine.search(queries[qsizetype(i)], kTop);
            const double took = threadMs() - started;
            if (round == 0) {
                firstAsked[i] = took;
                top[i] = std::move(found);
                if (took <= kPatienceMs)
                    continue;
            }
            best[i] = std::min(best[i], took);
        }
    }
    const double memory = std::max(0.0, double(privateKib() - before) / 1024);
    std::vector<double> counting(count, 1e12);
    for (int round = 0; round < std::min(rounds, 2); ++round) {
        for (size_t i = 0; i < count; ++i) {
            const double started = threadMs();
            engine.searchCounting(queries[qsizetype(i)], kTop);
            counting[i] = std::min(counting[i], threadMs() - started);
        }
    }

    struct Sums {
        int queries = 0;
        double recall = 0, top = 0, answered = 0;
        std::vector<double> times, answeredTimes;
    };
    std::map<QString, Sums> types;
    Sums all;
    QJsonArray each;
    for (size_t i = 0; i < count; ++i) {
        const BenchQuery &query = queries[qsizetype(i)];
        QJsonObject line{{QStringLiteral("type"), query.type}, {QStringLiteral("query"), query.text},
            {QStringLiteral("ms"), best[i]}};
        double recall = 0, shown = 0, answered = 0;
        if (!answers.isEmpty()) {
            const QVector<int> &wanted = answers[qsizetype(i)];
            if (wanted.isEmpty())
                qFatal("No article answers “%s”: the corpus is not the one the queries were drawn from.",
                    qPrintable(query.text));
            const auto share = [&](const QVector<int> &found) {
                return double(std::count_if(found.begin(), found.end(),
                    [&](int one) { return std::binary_search(wanted.begin(), wanted.end(), one); }));
            };
            recall = share(engine.findAll(query, articles)) / double(wanted.size());
            shown = share(top[i]) / double(std::min<qsizetype>(kTop, wanted.size()));
            answered = shown > 0;
            line.insert(QStringLiteral("answers"), int(wanted.size()));
            line.insert(QStringLiteral("recall"), recall);
            line.insert(QStringLiteral("top"), shown);
        }
        each << line;
        for (Sums *sums : {&types[query.type], &all}) {
            ++sums->queries;
            sums->recall += recall, sums->top += shown, sums->answered += answered;
            sums->times.push_back(best[i]);
            if (answered > 0)
                sums->answeredTimes.push_back(best[i]);
        }
    }
    const auto figures = [&](const Sums &sums) {
        return QJsonObject{{QStringLiteral("queries"), sums.queries},
            {QStringLiteral("recall"), answers.isEmpty() ? -1 : sums.recall / sums.queries},
            {QStringLiteral("top"), answers.isEmpty() ? -1 : sums.top / sums.queries},
            {QStringLiteral("answered"), answers.isEmpty() ? -1 : sums.answered / sums.queries},
            {QStringLiteral("answered_p50_ms"), answers.isEmpty() ? -1 : percentile(sums.answeredTimes, 0.5)},
            {QStringLiteral("answered_p99_ms"), answers.isEmpty() ? -1 : percentile(sums.answeredTimes, 0.99)},
            {QStringLiteral("p50_ms"), percentile(sums.times, 0.5)},
            {QStringLiteral("p99_ms"), percentile(sums.times, 0.99)},
            {QStringLiteral("max_ms"), percentile(sums.times, 1)}};
    };
    QJsonObject result = figures(all), byType;
    for (const auto &[type, sums] : types)
        byType.insert(type, figures(sums));
    result.insert(QStringLiteral("first_p50_ms"), percentile(firstAsked, 0.5));
    result.insert(QStringLiteral("first_p99_ms"), percentile(firstAsked, 0.99));
    result.insert(QStringLiteral("counting_p50_ms"), percentile(counting, 0.5));
    result.insert(QStringLiteral("counting_p99_ms"), percentile(counting, 0.99));
    result.insert(QStringLiteral("memory_mib"), memory);
    result.insert(QStringLiteral("types"), byType);
    result.insert(QStringLiteral("each"), each);
    return result;
}

} // namespace kangdu::bench
