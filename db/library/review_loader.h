// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/base/statement.h"
#include "db/library/topic.h"
#include "db/pack/pack.h"

namespace kangdu {

/// From seven columns: published, updated, reviewed, next_review, reviewer, credential, clinical_date.
void setReviewDates(ReviewState &review, const Statement &row, int first);
/// Author, provenance, publisher and licence: what a pack says of all its content.
void setPublisher(ReviewState &review, const Pack &pack, const QString &language);

}  // namespace kangdu
