// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>
#include <QtGlobal>

namespace kangdu {

inline constexpr quint32 kPackApplicationId = 0x4B414E47;  ///< "KANG", at byte 68 of the file
inline constexpr quint32 kPackSchemaVersion = 2;           ///< user_version, at byte 60 of the file

/// The CREATE statements of schema.sql (without the search tables, see searchSchemaSql()).
QByteArray packSchemaSql();

/// One of our own scripts as single statements, without leading comments.
QStringList splitSql(const QByteArray &script);

}  // namespace kangdu
