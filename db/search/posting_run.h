// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QTemporaryFile>

#include <vector>

namespace kangdu {

/// How much a term weighs in one document.
struct TermWeight {
    quint32 document = 0, weight = 0;
};

/// The postings of one stretch of documents in memory, by term in order of bytes.
struct PostingRun {
    std::vector<QByteArray> terms;
    std::vector<quint64> ends;  ///< of each term's part of `weights`
    std::vector<TermWeight> weights;
};

/// The same in a temporary file that is gone with this object.
class SpilledRun final {
public:
    /// The file stands in `folder`, or with other temporary files if that is empty.
    explicit SpilledRun(const QString &folder);
    /// False if the file cannot be written.
    bool write(const PostingRun &run);
    /// Before the first read.
    bool rewind();
    /// Moves to the next term; false at the end and when the file cannot be read, see failed().
    bool next();
    bool failed() const { return failed_; }
    const QByteArray &term() const { return term_; }
    /// Appends the term's weights.
    void take(std::vector<TermWeight> *out) const { out->insert(out->end(), weights_.begin(), weights_.end()); }

private:
    QTemporaryFile file_;
    qint64 left_ = 0;  // terms
    bool failed_ = false;
    QByteArray term_;
    std::vector<TermWeight> weights_;
};

}  // namespace kangdu
