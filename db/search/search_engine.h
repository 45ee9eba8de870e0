// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/base/result.h"
#include "db/search/search_types.h"

#include <QStringList>

#include <memory>

namespace kangdu {

/// Answers queries over one or more packs. Synchronous; opens its own read-only connections and must be
/// used on the thread that made it. The window, `kangdu-pack search` and the tests use this same class.
class SearchEngine final {
public:
    SearchEngine();
    ~SearchEngine();
    SearchEngine(const SearchEngine &) = delete;
    SearchEngine &operator=(const SearchEngine &) = delete;

    /// Adds a pack that the library has verified. Later packs override topics of earlier ones by slug.
    Result<void> open(const QString &packPath);
    SearchResults search(const SearchQuery &query);
    /// At most `limit` titles and aliases that complete what is being typed, one a topic, best first.
    QVector<Completion> complete(const QString &typed, const QString &language, int limit);

private:
    class Private;
    std::unique_ptr<Private> d;
};

}  // namespace kangdu
