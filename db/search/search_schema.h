// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace kangdu {

inline constexpr int kSearchFormat = 2;  ///< "format" in search_array

/// The CREATE statements of search_schema.sql.
QByteArray searchSchemaSql();

}  // namespace kangdu
