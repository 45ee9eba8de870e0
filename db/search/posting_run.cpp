// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/search/posting_run.h"

#include <QDir>

namespace kangdu {
namespace {

// A term: u32 length, u32 count, u32 bytes of weights, the term, then varint document gap and weight.
struct Head {
    quint32 term, count, weights;
};

void putVarint(QByteArray *out, quint32 value)
{
    for (; value >= 0x80; value >>= 7)
        out->append(char(value | 0x80));
    out->append(char(value));
}

quint32 takeVarint(const char *&at)
{
    quint32 value = 0;
    for (int shift = 0;; shift += 7) {
        const auto byte = quint8(*at++);
        value |= quint32(byte & 0x7f) << shift;
        if (!(byte & 0x80))
            return value;
    }
}

}  // namespace

SpilledRun::SpilledRun(const QString &folder) : file_((folder.isEmpty() ? QDir::tempPath() : folder) + QStringLiteral("/kangdu-index-XXXXXX")) {}

bool SpilledRun::write(const PostingRun &run)
{
    if (!file_.open())
        return false;
    quint64 at = 0;
    QByteArray bytes;
    for (size_t i = 0; i < run.terms.size(); ++i) {
        bytes.clear();
        quint32 previous = 0;
        const auto count = quint32(run.ends[i] - at);
        for (; at < run.ends[i]; ++at) {
            putVarint(&bytes, run.weights[at].document - previous);
            putVarint(&bytes, run.weights[at].weight);
            previous = run.weights[at].document;
        }
        const Head head{quint32(run.terms[i].size()), count, quint32(bytes.size())};
        bytes.prepend(run.terms[i]);
        if (file_.write(reinterpret_cast<const char *>(&head), sizeof head) != sizeof head || file_.write(bytes) != bytes.size())
            return false;
    }
    left_ = qint64(run.terms.size());
    return file_.flush();
}

bool SpilledRun::rewind() { return file_.seek(0); }

bool SpilledRun::next()
{
    if (left_ == 0 || failed_)
        return false;
    --left_;
    Head head{};
    failed_ = file_.read(reinterpret_cast<char *>(&head), sizeof head) != sizeof head;
    if (!failed_) {
        term_ = file_.read(head.term);
        const QByteArray bytes = file_.read(head.weights);
        failed_ = term_.size() != qsizetype(head.term) || bytes.size() != qsizetype(head.weights);
        weights_.clear();
        const char *read = bytes.constData();
        for (quint32 i = 0, document = 0; !failed_ && i < head.count; ++i) {
            document += takeVarint(read);
            weights_.push_back({document, takeVarint(read)});
        }
    }
    return !failed_;
}

}  // namespace kangdu
