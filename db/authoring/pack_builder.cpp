// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/authoring/pack_builder.h"

#include "db/authoring/file_sync.h"
#include "db/authoring/pack_writer.h"
#include "db/authoring/row_writer.h"
#include "db/base/statement.h"
#include "db/pack/pack_hash.h"
#include "db/pack/schema.h"
#include "db/search/index_writer.h"

#include <QFileInfo>
#include <QTemporaryFile>
#include <QUuid>

namespace kangdu {

namespace {

Error sqlError(const QString &why)
{
    return {Error::Code::Io, Authoring::tr("The pack cannot be written: %1").arg(why), Authoring::tr("Check that the disk has space."), {}};
}

/// Statements one after the other; the first that fails ends it.
Result<void> runAll(QSqlDatabase &database, const QStringList &statements)
{
    for (const QString &sql : statements) {
        QSqlQuery query(database);
        if (!query.exec(sql))
            return sqlError(query.lastError().text());
    }
    return {};
}

Result<void> writeContents(QSqlDatabase &database, const LibraryDraft &library, const Progress &progress)
{
    ScopedTransaction transaction(database);
    if (const auto done = runAll(database, splitSql(packSchemaSql() + searchSchemaSql())); !done)
        return done;
    const Result<QVector<IndexDocument>> documents = writeLibrary(database, library, progress);
    if (!documents)
        return documents.error();
    const auto report = [&](qsizetype done, qsizetype total) {
        if (progress)
            progress(Stage::Indexing, int(done), int(total));
    };
    if (const auto done = writeSearchIndex(database, documents.value(), report); !done)
        return done;
    if (!library.lexicon.isEmpty()) {
        RowWriter arrays(database, QStringLiteral("search_array"), 2);
        if (!arrays.add(QStringLiteral("lexicon"), QVariant(library.lexicon)))
            return sqlError(arrays.errorText());
    }
    if (progress)
        progress(Stage::Closing, 0, 0);
    const Result<QByteArray> hash = packContentHash(database);
    if (!hash)
        return hash.error();
    {
        RowWriter meta(database, QStringLiteral("meta"), 2);
        if (!meta.add(QStringLiteral("content_hash"), QString::fromLatin1(hash.value())))
            return sqlError(meta.errorText());
    }
    return transaction.commit() ? Result<void>() : Result<void>(sqlError(database.lastError().text()));
}

Result<void> writeFile(const QString &path, const LibraryDraft &library, const Progress &progress)
{
    const QString connection = QStringLiteral("kangdu-build-") + QUuid::createUuid().toString(QUuid::Id128);
    Result<void> result;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), connection);
        database.setDatabaseName(path);
        if (!database.open()) {
            result = sqlError(database.lastError().text());
        } else {
            // A file of our own, synced as a whole at the end: no journal is needed.
            result = runAll(database, {QStringLiteral("PRAGMA page_size=4096"), QStringLiteral("PRAGMA encoding='UTF-8'"),
                                       QStringLiteral("PRAGMA journal_mode=OFF"), QStringLiteral("PRAGMA synchronous=OFF"),
                                       QStringLiteral("PRAGMA locking_mode=EXCLUSIVE"), QStringLiteral("PRAGMA cache_size=-131072"),
                                       QStringLiteral("PRAGMA auto_vacuum=NONE"),
                                       QStringLiteral("PRAGMA application_id=%1").arg(kPackApplicationId),
                                       QStringLiteral("PRAGMA user_version=%1").arg(kPackSchemaVersion)});
            if (result)
                result = writeContents(database, library, progress);
            if (result)
                result = runAll(database, {QStringLiteral("VACUUM")});
            database.close();
        }
    }
    QSqlDatabase::removeDatabase(connection);
    return result;
}

}  // namespace

Result<qint64> compilePack(const LibraryDraft &library, const QString &target, const Progress &progress)
{
    QTemporaryFile temporary(target + QStringLiteral(".XXXXXX.tmp"));
    if (!temporary.open())
        return Error{Error::Code::Io, Authoring::tr("\"%1\" cannot be written.").arg(target),
                     Authoring::tr("Check that the folder exists and that you may write there."), target};
    const QString path = temporary.fileName();
    temporary.close();
    if (const auto done = writeFile(path, library, progress); !done)
        return done.error();
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther);
    if (const auto done = syncFile(path); !done)
        return done.error();
    const qint64 bytes = QFileInfo(path).size();
    if (const auto done = replaceFile(path, target); !done)
        return done.error();
    temporary.setAutoRemove(false);
    return bytes;
}

Result<BuildReport> buildPack(const QString &folder, const QString &target, const Progress &progress)
{
    Result<LibraryReading> reading = readLibrary(folder, progress);
    if (!reading)
        return reading.error();
    const LibraryDraft &library = reading.value().library;
    BuildReport report;
    report.lint = lint(library, reading.value().findings, progress);
    report.topics = int(library.topics.size());
    for (const TopicDraft &topic : library.topics)
        report.articles += int(topic.articles.size());
    if (hasErrors(report.lint.findings))
        return report;
    const Result<qint64> bytes = compilePack(library, target, progress);
    if (!bytes)
        return bytes.error();
    report.bytes = bytes.value();
    report.written = true;
    return report;
}

}  // namespace kangdu
