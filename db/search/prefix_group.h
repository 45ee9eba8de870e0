// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/search/posting_run.h"

#include <QString>

#include <functional>
#include <vector>

namespace kangdu {

/// Words that share their first four letters, in order, and the prefixes among them that stand for so many words or
/// postings that a reader must not have to unite them: these become terms of their own.
class PrefixGroup final {
public:
    /// Called for every word and prefix of a group, in order of bytes.
    using Each = std::function<bool(const QByteArray &term, const std::vector<TermWeight> &weights)>;

    explicit PrefixGroup(Each each) : each_(std::move(each)) {}
    /// Words and other terms in order of bytes. False as soon as each() is.
    bool add(const QByteArray &term, std::vector<TermWeight> weights);
    /// After the last term.
    bool flush();

private:
    struct Word {
        QString text;
        QByteArray term;
        std::vector<TermWeight> weights;
    };
    std::vector<TermWeight> united(size_t first, size_t last) const;
    void addPrefixes(size_t first, size_t last, qsizetype length, std::vector<Word> *prefixes) const;

    Each each_;
    QString stem_;
    std::vector<Word> words_;
};

}  // namespace kangdu
