// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/search/corpus.h"
#include "tests/bench/search/queries.h"

#include <memory>

namespace kangdu::bench {

/// Size of an index, bytes.
struct IndexSize {
    qint64 total = 0; ///< all files
    qint64 texts = 0; ///< of that the copy of the articles that snippets are taken from; -1 = unknown
};

/// One search engine, used as its own documentation says. Problems end the program.
class Engine {
public:
    virtual ~Engine() = default;
    /// Makes the index in `folder`, which exists and is empty.
    virtual void build(const Corpus &corpus, int articles, const QString &folder) = 0;
    virtual void open(const QString &folder) = 0;
    /// Numbers of the best `limit` articles, best first. Snippets are made for all of them, and dropped.
    virtual QVector<int> search(const BenchQuery &query, int limit) = 0;
    /// The same where the exact number of all hits is wanted, too, as Kangdu shows it: for engines that guess it
    /// otherwise.
    virtual QVector<int> searchCounting(const BenchQuery &query, int limit) { return search(query, limit); }
    /// Numbers of all articles found, in any order.
    virtual QVector<int> findAll(const BenchQuery &query, int articles) { return search(query, articles); }
    virtual IndexSize size(const QString &folder) = 0;
};

/// "kangdu", "fts5-trigram", "fts5-bigram", "xapian", "kiwix", "kiwix-ngram"; those that this program was built with.
QStringList engineNames();
/// Null for another name.
std::unique_ptr<Engine> makeEngine(const QString &name);

std::unique_ptr<Engine> makeKangdu();
std::unique_ptr<Engine> makeFts5(const QByteArray &tokenizer);
std::unique_ptr<Engine> makeXapian();
std::unique_ptr<Engine> makeKiwix(bool ngrams);

} // namespace kangdu::bench
