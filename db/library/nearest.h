// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/pack/pack.h"

#include <QVector>

namespace kangdu {

struct NearTopic {
    QString slug;
    double score = 0;  ///< 0..1; 0 = nothing like the text, given for its quality
};

/// Topics of a pack whose slug, titles or aliases resemble `text`, best first. Similarity: shared character bigrams
/// (Dice coefficient); nothing similar gives the topics of best quality, so that the page is never empty.
QVector<NearTopic> nearestTopics(const Pack &pack, const QString &text, int limit);

}  // namespace kangdu
