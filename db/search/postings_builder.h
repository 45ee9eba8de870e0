// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/search/index_document.h"
#include "db/search/posting_list.h"
#include "db/search/posting_run.h"

#include <QByteArray>
#include <QHash>
#include <QString>

#include <array>
#include <functional>
#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

namespace kangdu {

/// Collects terms and their weights document by document, then gives each term's postings. What does not fit in
/// memory waits in temporary files: one sorted run for each 32 million postings (about 50,000 articles).
/// Impacts are BM25 saturation (Robertson & Zaragoza 2009) with k1 1.2, b 0.6 over field weights, in kGreatestImpact steps up to 2.2.
class PostingsBuilder final {
public:
    static constexpr size_t kPostingsInMemory = size_t(32) << 20;

    /// `folder` is for the temporary files.
    explicit PostingsBuilder(const QString &folder = {}, size_t postingsInMemory = kPostingsInMemory);
    /// Documents must come in ascending number, without gaps. Returns the document's length in terms.
    quint32 add(const IndexDocument &document);
    /// Calls each() for all terms in order of their UTF-8 bytes, as SQLite compares them; once, after the last add().
    /// False if each() returned false or a temporary file could not be written or read.
    using Each = std::function<bool(const QByteArray &term, const std::vector<Posting> &postings)>;
    bool forEachTerm(const Each &each);

private:
    struct Entry {
        quint32 term, document, weight;
    };
    struct WordHash {
        using is_transparent = void;
        size_t operator()(std::u16string_view word) const { return qHashBits(word.data(), word.size() * 2); }
    };
    int newTerm(QStringView term);
    int idOf(QStringView term);
    int idOfWord(QStringView word);
    void addText(const QString &text, int weight);
    void count(int term, int weight);
    bool spill();
    PostingRun takeRun();

    QString folder_;
    size_t postingsInMemory_;
    bool sound_ = true;
    std::vector<Entry> entries_;    // of this run, by document
    std::vector<quint32> weights_;  // of the document being read, by term
    std::vector<int> touched_;
    std::vector<quint32> lengths_;
    quint32 length_ = 0;
    // The terms of this run.
    std::vector<QByteArray> terms_;
    std::array<int, 0x10000> unigrams_;
    QHash<quint32, int> bigrams_;
    std::unordered_map<std::u16string, int, WordHash, std::equal_to<>> words_;
    std::vector<std::unique_ptr<SpilledRun>> spilled_;
};

}  // namespace kangdu
