// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/search/search_types.h"

#include <QObject>
#include <QStringList>

#include <memory>

namespace kangdu {

/// Search on a worker thread. Only the newest request is answered: older ones still waiting are dropped.
class SearchService final : public QObject {
    Q_OBJECT
public:
    explicit SearchService(const QStringList &packPaths, QObject *parent = nullptr);
    ~SearchService() override;

    /// Returns the generation number that the answer will carry. The worker thread starts on first use.
    quint64 request(const SearchQuery &query);
    /// Asks for titles and aliases that complete what is being typed, see SearchEngine::complete(). Answered like request(), with numbers
    /// of their own.
    quint64 complete(const QString &typed, const QString &language, int limit);

signals:
    void finished(const kangdu::SearchResults &results);
    void completed(quint64 generation, const QVector<kangdu::Completion> &completions);

private:
    class Private;
    std::unique_ptr<Private> d;
};

}  // namespace kangdu
