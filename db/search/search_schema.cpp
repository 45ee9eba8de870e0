// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/search/search_schema.h"

namespace kangdu {

QByteArray searchSchemaSql()
{
    static constexpr char text[] =
#include "db/search/search_schema_sql.inc"
        ;
    return QByteArray::fromRawData(text, sizeof text - 1);
}

}  // namespace kangdu
