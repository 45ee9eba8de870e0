// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace kangdu {

/// The CREATE statements of search_schema.sql.
QByteArray searchSchemaSql();

}  // namespace kangdu
