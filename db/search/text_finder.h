// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/search/search_types.h"

#include <QStringView>
#include <QVector>

namespace kangdu {

/// Every place where `wanted` stands in `text`, both folded as search folds them (width, case, traditional characters,
/// diacritics, any kind of space): ascending, not overlapping. Empty for a text of nothing but spaces.
QVector<TextRange> findText(QStringView text, QStringView wanted);

}  // namespace kangdu
