// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/pack/pack.h"

#include "db/base/statement.h"
#include "db/pack/pack_file.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QUrl>

#include <atomic>

namespace kangdu {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Pack)
};

}  // namespace

Result<QSqlDatabase> openPackDatabase(const QString &path, const QString &connectionName)
{
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), connectionName);
    QUrl url = QUrl::fromLocalFile(QFileInfo(path).absoluteFilePath());
    url.setQuery(QStringLiteral("immutable=1"));
    database.setConnectOptions(QStringLiteral("QSQLITE_OPEN_READONLY;QSQLITE_OPEN_URI"));
    database.setDatabaseName(QString::fromUtf8(url.toEncoded()));
    bool ok = database.open();
    for (const char *pragma : {"query_only=ON", "trusted_schema=OFF", "cell_size_check=ON"})
        ok = ok && QSqlQuery(database).exec(QStringLiteral("PRAGMA ") + QLatin1String(pragma));
    if (!ok)
        return Error{Error::Code::Damaged, Text::tr("The library file cannot be opened."),
                     Text::tr("Copy or install the library file again."), path};
    return database;
}

Pack::Pack(QSqlDatabase database, QString connection)
    : database_(std::move(database)), statements_(database_), connection_(std::move(connection))
{
}

Pack::~Pack()
{
    statements_.clear();
    database_.close();
    database_ = {};
    QSqlDatabase::removeDatabase(connection_);
}

Result<std::unique_ptr<Pack>> Pack::open(const QString &path, VerificationStamps stamps)
{
    if (const Result<void> checked = checkPackFile(path); !checked)
        return checked.error();
    static std::atomic<int> counter{0};
    const QString connection = QStringLiteral("kangdu-pack-%1").arg(++counter);
    Result<QSqlDatabase> database = openPackDatabase(path, connection);
    if (!database) {
        QSqlDatabase::removeDatabase(connection);
        return database.error();
    }
    std::unique_ptr<Pack> pack(new Pack(std::move(database.value()), connection));
    database = Error{};  // drops the second handle, so that the connection can be removed later
    if (!stamps.contains(path)) {
        if (const Result<void> verified = verifyPack(pack->database_, path); !verified)
            return verified.error();
        stamps.add(path);
    }
    if (!pack->readInfo(path))
        return Error{Error::Code::Damaged, Text::tr("The library file does not say what it is."),
                     Text::tr("Copy or install the library file again."), path};
    return pack;
}

bool Pack::readInfo(const QString &path)
{
    info_.path = path;
    Statement meta(database_, QStringLiteral("SELECT key, value FROM meta"));
    QMap<QString, QString> values;
    while (meta.next())
        values.insert(meta.text(0), meta.text(1));
    info_.id = values.value(QStringLiteral("id"));
    info_.version = values.value(QStringLiteral("version"));
    info_.licence = values.value(QStringLiteral("licence"));
    info_.contentHash = values.value(QStringLiteral("content_hash"));
    info_.languages = values.value(QStringLiteral("languages")).split(' ', Qt::SkipEmptyParts);
    info_.schemaVersion = int(values.value(QStringLiteral("schema")).toUInt());
    for (auto it = values.constBegin(); it != values.constEnd(); ++it) {
        if (it.key().startsWith(QStringLiteral("title.")))
            info_.title.insert(it.key().mid(6), it.value());
    }
    info_.publisher = values.value(QStringLiteral("publisher.") + info_.languages.value(0));
    Statement kinds(database_, QStringLiteral("SELECT kind, count(*) FROM topic WHERE withdrawn='' GROUP BY kind"));
    while (kinds.next()) {
        info_.topics += kinds.integer(1);
        if (const auto kind = kindFromId(kinds.text(0)))
            info_.topicsByKind.insert(*kind, kinds.integer(1));
    }
    Statement articles(database_, QStringLiteral("SELECT count(*) FROM article"));
    info_.articles = articles.next() ? articles.integer(0) : 0;
    return meta.ok() && kinds.ok() && !info_.id.isEmpty();
}

int Pack::topicId(const QString &slug, bool *withdrawn) const
{
    Statement statement(statements_, QStringLiteral("SELECT id, withdrawn FROM topic WHERE slug=?"));
    statement.bind(slug);
    if (!statement.next())
        return 0;
    if (withdrawn)
        *withdrawn = !statement.text(1).isEmpty();
    return statement.integer(0);
}

}  // namespace kangdu
