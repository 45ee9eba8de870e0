// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/search/index_document.h"
#include "db/search/posting_list.h"

#include <QByteArray>
#include <QHash>
#include <QString>

#include <array>
#include <unordered_map>
#include <vector>

namespace kangdu {

/// Collects terms and their weights document by document, then gives each term's postings.
/// Impacts are BM25 saturation (Robertson & Zaragoza 2009) with k1 1.2, b 0.6 over field weights, in 1/255 of 2.2.
class PostingsBuilder final {
public:
    PostingsBuilder();
    /// Documents must come in ascending number, without gaps. Returns the document's length in terms.
    quint32 add(const IndexDocument &document);
    /// All terms in order of their UTF-8 bytes, as SQLite compares them.
    std::vector<std::pair<QByteArray, int>> sortedTerms() const;
    std::vector<Posting> postings(int term) const;

private:
    struct Term {
        QByteArray entries;  // varint document gap, varint weight
        quint32 last = 0;    // last document + 1
    };
    int idOf(QStringView term);
    void addText(const QString &text, int weight);
    void count(int term, int weight);

    std::vector<Term> terms_;
    std::vector<quint32> weights_;  // of the document being read, by term
    std::vector<int> touched_;
    std::vector<quint32> lengths_;
    quint32 length_ = 0;
    std::array<int, 0x10000> unigrams_;
    std::unordered_map<quint32, int> bigrams_;
    QHash<QString, int> words_;
};

}  // namespace kangdu
