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

signals:
    void finished(const kangdu::SearchResults &results);

private:
    class Private;
    std::unique_ptr<Private> d;
};

}  // namespace kangdu
