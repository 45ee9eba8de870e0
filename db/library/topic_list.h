// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/library/library.h"
#include "db/pack/pack.h"

namespace kangdu {

/// A topic of one pack, as lists are sorted and merged by.
struct TopicKey {
    QString slug;
    int quality = 0;
    int id = 0;
    const Pack *pack = nullptr;
};

/// Topics of one pack that pass the filter, by id (descending quality, then slug). limit < 0: all.
QVector<TopicKey> listTopics(const Pack &pack, const TopicFilter &filter, int offset, int limit);
int countTopics(const Pack &pack, const TopicFilter &filter);
/// One card; the article in `language`, or else the first that exists.
std::optional<TopicCard> loadCard(const Pack &pack, int topicId, const QString &language);

}  // namespace kangdu
