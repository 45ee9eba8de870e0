// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/search/corpus.h"

namespace kangdu::bench {

/// A piece of text that an article must hold to answer a query.
struct Needle {
    enum class Kind { Substring, Word, Prefix };
    QString text; ///< folded
    Kind kind = Kind::Substring;
};

/// A query that is known to have answers, because it was drawn from the corpus.
struct BenchQuery {
    QString type; ///< "1 char", "question", ...
    QString text; ///< as typed
    QString language; ///< the reader's
    QVector<Needle> needles; ///< an article with all of them answers the query
    bool inNames = false; ///< ... in its titles and aliases, not just anywhere
};

/// About 240 queries of all classes, always the same for the same sections; drawn from the first 10,000 articles.
QVector<BenchQuery> makeQueries(const Corpus &corpus);

/// Whether folded text holds a needle: words and prefixes begin where a word begins.
bool holds(const QString &folded, const Needle &needle);

/// Articles that answer each query, ascending: brute force over the folded texts.
QVector<QVector<int>> answersOf(const QVector<BenchQuery> &queries, const Corpus &corpus, int articles);

} // namespace kangdu::bench
