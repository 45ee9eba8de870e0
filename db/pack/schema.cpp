// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/pack/schema.h"

namespace kangdu {

QByteArray packSchemaSql()
{
    static constexpr char text[] =
#include "db/pack/schema_sql.inc"
        ;
    return QByteArray::fromRawData(text, sizeof text - 1);
}

}  // namespace kangdu
