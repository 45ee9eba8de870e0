// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/search/slug_list.h"

namespace kangdu {

SlugList::SlugList(const QByteArray &lines) : lines_(lines)
{
    for (qsizetype start = 0, end = 0; start < lines_.size(); start = end + 1) {
        end = lines_.indexOf('\n', start);
        end = end < 0 ? lines_.size() : end;
        ends_.push_back(quint32(end));
    }
}

QByteArrayView SlugList::view(qsizetype topic) const
{
    const qsizetype start = topic == 0 ? 0 : qsizetype(ends_[size_t(topic) - 1]) + 1;
    return QByteArrayView(lines_).sliced(start, qsizetype(ends_[size_t(topic)]) - start);
}

qsizetype SlugList::indexOf(const QString &slug) const
{
    const QByteArray wanted = slug.toUtf8();
    for (qsizetype topic = 0; topic < size(); ++topic)
        if (view(topic) == wanted)
            return topic;
    return -1;
}

}  // namespace kangdu
