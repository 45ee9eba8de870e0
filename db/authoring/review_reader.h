// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/authoring/yaml_view.h"

namespace kangdu {

/// Dates and clinical review, of a topic or a programme: the keys published updated reviewed next_review clinical_review.
template <typename Reviewed>
void readReview(const YamlView &view, Reviewed &reviewed)
{
    reviewed.published = view.date("published");
    reviewed.updated = view.date("updated");
    reviewed.reviewed = view.date("reviewed");
    reviewed.nextReview = view.date("next_review");
    const YamlView review = view["clinical_review"];
    if (review.exists() && review.expectMap({"reviewer", "credential", "date"})) {
        reviewed.reviewer = review.text("reviewer");
        reviewed.credential = review.text("credential");
        reviewed.clinicalDate = review.date("date");
    }
}

}  // namespace kangdu
