// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/search/engine.h"

#include <QJsonObject>

namespace kangdu::bench {

inline constexpr int kTop = 20;

/// Builds the index in `folder` (emptied first). Wall and CPU seconds, text and index bytes, greatest memory.
QJsonObject measureBuild(Engine &engine, const Corpus &corpus, int articles, const QString &folder);

/// Opening, and the first query after it, when the files have left the system's cache. Medians; every trial asks
/// another query.
QJsonObject measureCold(const QString &engine, const QVector<BenchQuery> &queries, const QString &folder);

/// Asks all queries for the top 20 with snippets, in turn, `rounds` times after a first one; of each query the best
/// time (CPU) counts. Then, without a clock, how many of the articles that answer are found; nothing of that if `answers` is
/// empty.
QJsonObject measureQueries(Engine &engine, const QVector<BenchQuery> &queries, const QVector<QVector<int>> &answers,
    int articles, const QString &folder, int rounds);

} // namespace kangdu::bench
