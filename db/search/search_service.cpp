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

    SearchResults search(const SearchQuery &query)
    {
        if (!engine_) {
            engine_ = std::make_unique<SearchEngine>();
            for (const QString &path : packPaths_)
                (void)engine_->open(path);  // a pack without a sound index is not searched; the library says why
        }
        return engine_->search(query);
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
    std::atomic<quint64> newest{0};
};

SearchService::SearchService(const QStringList &packPaths, QObject *parent) : QObject(parent), d(std::make_unique<Private>())
{
    qRegisterMetaType<kangdu::SearchResults>();
    d->packPaths = packPaths;
}

SearchService::~SearchService()
{
    if (!d->worker)
        return;
    ++d->newest;  // what still waits is dropped
    d->thread.quit();
    d->thread.wait();
}

quint64 SearchService::request(const SearchQuery &query)
{
    if (!d->worker) {
        d->worker = new SearchWorker(d->packPaths);
        d->worker->moveToThread(&d->thread);
        connect(&d->thread, &QThread::finished, d->worker, &QObject::deleteLater);
        d->thread.setObjectName(QStringLiteral("search"));
        d->thread.start();
    }
    const quint64 generation = ++d->newest;
    QMetaObject::invokeMethod(d->worker, [this, generation, query, worker = d->worker] {
        if (generation != d->newest)
            return;
        SearchResults results = worker->search(query);
        results.generation = generation;
        QMetaObject::invokeMethod(this, [this, results = std::move(results)] {
            if (results.generation == d->newest)  // else a newer key was pressed meanwhile
                emit finished(results);
        });
    });
    return generation;
}

}  // namespace kangdu
