// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/pack/pack_hash.h"

#include "db/base/statement.h"

#include <QCryptographicHash>
#include <QSqlRecord>

namespace kangdu {

namespace {

void addValue(QCryptographicHash &hash, const QVariant &value)
{
    char type = 't';
    QByteArray bytes;
    if (value.isNull()) {
        type = 'n';
    } else if (value.userType() == QMetaType::QByteArray) {
        type = 'b';
        bytes = value.toByteArray();
    } else if (value.userType() == QMetaType::Double) {
        type = 'r';
        bytes = QByteArray::number(value.toDouble(), 'g', 17);
    } else if (value.userType() == QMetaType::LongLong || value.userType() == QMetaType::Int) {
        type = 'i';
        bytes = QByteArray::number(value.toLongLong());
    } else {
        bytes = value.toString().toUtf8();
    }
    hash.addData(QByteArray(1, type) + QByteArray::number(bytes.size()) + ':');
    hash.addData(bytes);
}

}  // namespace

Result<QByteArray> packContentHash(const QSqlDatabase &database)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    QStringList tables;
    Statement names(database, QStringLiteral("SELECT name FROM sqlite_master WHERE type='table' AND name NOT LIKE "
                                             "'sqlite\\_%' ESCAPE '\\' ORDER BY name"));
    while (names.next())
        tables << names.text(0);
    for (const QString &table : tables) {
        QSqlQuery rows(database);
        rows.setForwardOnly(true);
        const QString quoted = '"' + QString(table).replace('"', QStringLiteral("\"\"")) + '"';
        // NOT INDEXED: a covering index would give the rows in another order.
        const QString where = table == QStringLiteral("meta") ? QStringLiteral(" WHERE key <> 'content_hash'") : QString();
        if (!rows.exec(QStringLiteral("SELECT * FROM %1 NOT INDEXED").arg(quoted) + where))
            return Error{Error::Code::Damaged, rows.lastError().text(), {}, {}};
        hash.addData(table.toUtf8() + '\n');
        const int columns = rows.record().count();
        while (rows.next()) {
            for (int i = 0; i < columns; ++i)
                addValue(hash, rows.value(i));
        }
        if (rows.lastError().isValid())
            return Error{Error::Code::Damaged, rows.lastError().text(), {}, {}};
    }
    return hash.result().toHex();
}

}  // namespace kangdu
