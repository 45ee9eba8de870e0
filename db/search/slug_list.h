// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace kangdu {

/// The slugs of a pack's topics, kept as they are stored.
class SlugList final {
public:
    SlugList() = default;
    /// `lines`: UTF-8, one slug a line.
    explicit SlugList(const QByteArray &lines);

    qsizetype size() const { return qsizetype(ends_.size()); }
    QString at(qsizetype topic) const { return QString::fromUtf8(view(topic)); }
    /// Empty if there is no such topic.
    QString value(qsizetype topic) const { return topic >= 0 && topic < size() ? at(topic) : QString(); }
    /// -1 if it is not there.
    qsizetype indexOf(const QString &slug) const;

private:
    QByteArrayView view(qsizetype topic) const;

    QByteArray lines_;
    std::vector<quint32> ends_;
};

}  // namespace kangdu
