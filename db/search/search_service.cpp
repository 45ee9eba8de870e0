// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/search/search_service.h"

#include "db/search/search_engine.h"

#include <QMetaObject>
#include <QThread>

#include <atomic>

namespace kangdu {
namespace {

/// Lives on the worker thread, where its engine is made.
class SearchWorker final : public QObject {
public:
    explicit SearchWorker(QStringList packPaths) : packPaths_(std::move(packPaths)) {}

    SearchEngine &engine()
    {
        if (!engine_) {
            engine_ = std::make_unique<SearchEngine>();
            for (const QString &path : packPaths_)
                (void)engine_->open(path);  // a pack without a sound index is not searched; the library says why
        }
        return *engine_;
    }

private:
    QStringList packPaths_;
    std::unique_ptr<SearchEngine> engine_;
};

}  // namespace

class SearchService::Private {
public:
    QStringList packPaths;
    QThread thread;
    SearchWorker *worker = nullptr;  // deleted on its thread
    std::atomic<quint64> newest{0}, newestCompletion{0};

    void start();
};

/// Starts the thread on first use.
void SearchService::Private::start()
{
    if (worker)
        return;
    worker = new SearchWorker(packPaths);
    worker->moveToThread(&thread);
    QObject::connect(&thread, &QThread::finished, worker, &QObject::deleteLater);
    thread.setObjectName(QStringLiteral("search"));
    thread.start();
}

SearchService::SearchService(const QStringList &packPaths, QObject *parent) : QObject(parent), d(std::make_unique<Private>())
{
    qRegisterMetaType<kangdu::SearchResults>();
    qRegisterMetaType<QVector<kangdu::Completion>>();
    d->packPaths = packPaths;
}

SearchService::~SearchService()
{
    if (!d->worker)
        return;
    ++d->newest, ++d->newestCompletion;  // what still waits is dropped
    d->thread.quit();
    d->thread.wait();
}

quint64 SearchService::request(const SearchQuery &query)
{
    d->start();
    const quint64 generation = ++d->newest;
    QMetaObject::invokeMethod(d->worker, [this, generation, query, worker = d->worker] {
        if (generation != d->newest)
            return;
        SearchResults results = worker->engine().search(query);
        results.generation = generation;
        QMetaObject::invokeMethod(this, [this, results = std::move(results)] {
            if (results.generation == d->newest)  // else a newer key was pressed meanwhile
                emit finished(results);
        });
    });
    return generation;
}

quint64 SearchService::complete(const QString &typed, const QString &language, int limit)
{
    d->start();
    const quint64 generation = ++d->newestCompletion;
    QMetaObject::invokeMethod(d->worker, [this, generation, typed, language, limit, worker = d->worker] {
        if (generation != d->newestCompletion)
            return;
        QMetaObject::invokeMethod(this, [this, generation, completions = worker->engine().complete(typed, language, limit)] {
            if (generation == d->newestCompletion)
                emit completed(generation, completions);
        });
    });
    return generation;
}

}  // namespace kangdu
