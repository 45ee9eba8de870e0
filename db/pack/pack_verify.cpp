// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/pack/pack_verify.h"

#include "db/base/statement.h"
#include "db/pack/pack_hash.h"
#include "db/pack/schema.h"
#include "db/search/search_schema.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QUuid>

namespace kangdu {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(PackVerify)
};

Error damaged(const QString &path, const QString &message)
{
    return {Error::Code::Damaged, message, Text::tr("Copy or install the library file again."), path};
}

QStringList schemaOf(const QSqlDatabase &database)
{
    QStringList rows;
    Statement statement(database, QStringLiteral("SELECT type, name, coalesce(sql,'') FROM sqlite_master ORDER BY type, name"));
    while (statement.next())
        rows << statement.text(0) + '\n' + statement.text(1) + '\n' + statement.text(2);
    return rows;
}

/// What sqlite_master of an empty pack of this version holds.
QStringList expectedSchema()
{
    const QString name = QStringLiteral("kangdu-schema-") + QUuid::createUuid().toString(QUuid::Id128);
    QStringList rows;
    {
        QSqlDatabase memory = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        memory.setDatabaseName(QStringLiteral(":memory:"));
        if (memory.open()) {
            for (const QString &sql : splitSql(packSchemaSql() + searchSchemaSql()))
                QSqlQuery(memory).exec(sql);
            rows = schemaOf(memory);
        }
    }
    QSqlDatabase::removeDatabase(name);
    return rows;
}

QString stampOf(const QString &packPath)
{
    const QFileInfo info(packPath);
    return QStringLiteral("%1\t%2\t%3\t%4")
        .arg(QString::number(kPackSchemaVersion), QString::number(info.size()),
             QString::number(info.lastModified().toMSecsSinceEpoch()), info.canonicalFilePath());
}

QStringList readStamps(const QString &file)
{
    QFile in(file);
    if (file.isEmpty() || !in.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(in.read(1 << 20)).split('\n', Qt::SkipEmptyParts);
}

}  // namespace

QStringList splitSql(const QByteArray &script)
{
    // Our own scripts only: no strings or comments that contain semicolons followed by a line end.
    QStringList statements;
    QString current;
    for (const QString &line : QString::fromUtf8(script).split('\n')) {
        if (current.isEmpty() && (line.trimmed().isEmpty() || line.startsWith(QStringLiteral("--"))))
            continue;
        current += line + '\n';
        if (line.section(QStringLiteral("--"), 0, 0).trimmed().endsWith(';')) {
            current = current.trimmed();
            statements << current;
            current.clear();
        }
    }
    return statements;
}

Result<void> verifyPack(const QSqlDatabase &database, const QString &path)
{
    // Not quick_check: it does not compare an index with its table, so a changed index could lead to another topic
    // while every row, and so the hash, is right.
    Statement check(database, QStringLiteral("PRAGMA integrity_check(1)"));
    if (!check.next() || check.text(0) != QStringLiteral("ok"))
        return damaged(path, Text::tr("The library file is damaged."));
    if (schemaOf(database) != expectedSchema())
        return damaged(path, Text::tr("The library file holds tables that do not belong there."));
    Statement stored(database, QStringLiteral("SELECT value FROM meta WHERE key='content_hash'"));
    const QString expected = stored.next() ? stored.text(0) : QString();
    const Result<QByteArray> actual = packContentHash(database);
    if (!actual || QString::fromLatin1(actual.value()) != expected)
        return damaged(path, Text::tr("The library file was changed after it was made."));
    return {};
}

bool VerificationStamps::contains(const QString &packPath) const
{
    return QFileInfo::exists(packPath) && readStamps(file_).contains(stampOf(packPath));
}

void VerificationStamps::add(const QString &packPath)
{
    if (file_.isEmpty() || !QFileInfo::exists(packPath))
        return;
    QStringList stamps = readStamps(file_);
    const QString suffix = '\t' + QFileInfo(packPath).canonicalFilePath();
    stamps.removeIf([&](const QString &line) { return line.endsWith(suffix); });
    stamps << stampOf(packPath);
    QDir().mkpath(QFileInfo(file_).absolutePath());
    QSaveFile out(file_);
    if (out.open(QIODevice::WriteOnly)) {
        out.write(stamps.join('\n').toUtf8());
        out.commit();
    }
}

}  // namespace kangdu
