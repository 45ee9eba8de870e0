// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/pack/pack.h"

#include <QStringList>

namespace kangdu {

/// Slugs of a pack whose slug, titles or aliases resemble `text`, best first. Similarity: shared character bigrams
/// (Dice coefficient); nothing similar gives the topics of best quality, so that the page is never empty.
QStringList nearestSlugs(const Pack &pack, const QString &text, int limit);

}  // namespace kangdu
