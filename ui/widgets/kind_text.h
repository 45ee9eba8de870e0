// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/library/kind.h"

#include <QString>

namespace kangdu {

/// Names and icons of what the library is made of, in the language of the program.
QString kindName(Kind kind);              ///< "Condition"
QString kindIcon(Kind kind);              ///< name of an icon
QString facetName(const QString &facet);  ///< "Causes"; the id itself if unknown
QString regionName(const QString &region);
/// The ten body-map regions, from head to foot.
const QStringList &allRegions();

}  // namespace kangdu
