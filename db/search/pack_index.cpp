// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/search/pack_index.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSqlError>
#include <QUrl>
#include <QVariant>
#include <QtEndian>

#include <atomic>

namespace kangdu {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(kangdu::Search)
};

constexpr qsizetype kDocumentBytes = 16;

Error damaged(const QString &path)
{
    return {Error::Code::Damaged, Text::tr("The search index of the library file is damaged."),
            Text::tr("Copy or install the library file again. Articles can still be opened from the tree."), path};
}

}  // namespace

Result<std::unique_ptr<PackIndex>> PackIndex::open(const QString &path)
{
    std::unique_ptr<PackIndex> index(new PackIndex);
    if (const Result<void> loaded = index->load(path); !loaded)
        return loaded.error();
    return index;
}

PackIndex::~PackIndex()
{
    term_.reset(), list_.reset(), words_.reset(), text_.reset();
    database_.close();
    database_ = {};
    if (!connection_.isEmpty())
        QSqlDatabase::removeDatabase(connection_);
}

Result<void> PackIndex::load(const QString &path)
{
    static std::atomic<int> next{1};
    if (!QFileInfo::exists(path))
        return Error{Error::Code::NotFound, Text::tr("The library file does not exist."), Text::tr("Choose another file."), path};
    connection_ = QStringLiteral("kangdu-search-%1").arg(next++);
    database_ = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), connection_);
    database_.setConnectOptions(QStringLiteral("QSQLITE_OPEN_READONLY;QSQLITE_OPEN_URI"));
    const QUrl file = QUrl::fromLocalFile(QFileInfo(path).absoluteFilePath());
    database_.setDatabaseName(QString::fromLatin1(file.toEncoded(QUrl::FullyEncoded)) + QStringLiteral("?immutable=1"));
    if (!database_.open())
        return Error{Error::Code::Unreadable, Text::tr("The library file cannot be opened."), Text::tr("Check that you may read it."), path};
    for (const char *pragma : {"mmap_size=0", "cache_size=-32768", "query_only=1", "trusted_schema=0", "cell_size_check=1"})
        QSqlQuery(database_).exec(QStringLiteral("PRAGMA ") + QLatin1String(pragma));

    const auto prepare = [&](std::unique_ptr<QSqlQuery> *query, const char *sql) {
        *query = std::make_unique<QSqlQuery>(database_);
        (*query)->setForwardOnly(true);
        return (*query)->prepare(QLatin1String(sql));
    };
    if (!prepare(&term_, "SELECT documents, list, postings FROM search_term WHERE term = ?")
        || !prepare(&list_, "SELECT postings FROM search_list WHERE id = ?")
        || !prepare(&words_, "SELECT term FROM search_term WHERE term >= ? AND term < ? ORDER BY term LIMIT ?")
        || !prepare(&text_, "SELECT parts FROM search_text WHERE document = ?") || !loadDocuments())
        return damaged(path);
    names_ = NameTable::parse(array(QStringLiteral("names")), documentCount());
    loadReadings();

    QSqlQuery query(database_);
    packId_ = QFileInfo(path).completeBaseName();
    if (query.exec(QStringLiteral("SELECT value FROM meta WHERE key = 'id'")) && query.next())
        packId_ = query.value(0).toString();
    if (query.exec(QStringLiteral("SELECT slug FROM topic WHERE withdrawn <> ''")))
        while (query.next())
            withdrawn_ += query.value(0).toString();
    for (const QString &slug : withdrawn_)
        if (const qsizetype topic = slugs_.indexOf(slug); topic >= 0)
            hideTopic(quint32(topic));
    return {};
}

QByteArray PackIndex::array(const QString &name)
{
    QSqlQuery query(database_);
    query.setForwardOnly(true);
    query.prepare(QStringLiteral("SELECT bytes FROM search_array WHERE name = ?"));
    query.addBindValue(name);
    return query.exec() && query.next() ? query.value(0).toByteArray() : QByteArray();
}

bool PackIndex::loadDocuments()
{
    if (array(QStringLiteral("format")) != "1")
        return false;
    languages_ = QString::fromUtf8(array(QStringLiteral("languages"))).split(u'\n');
    slugs_ = QString::fromUtf8(array(QStringLiteral("topics"))).split(u'\n', Qt::SkipEmptyParts);
    hidden_.assign(size_t(slugs_.size()), false);
    documentsOfTopic_.resize(size_t(slugs_.size()));
    const QByteArray bytes = array(QStringLiteral("documents"));
    if (bytes.size() % kDocumentBytes != 0)
        return false;
    for (qsizetype at = 0; at < bytes.size(); at += kDocumentBytes) {
        const char *row = bytes.constData() + at;
        const Document document{qFromLittleEndian<quint32>(row + 4), qFromLittleEndian<quint32>(row + 8), quint8(row[12]), quint8(row[13])};
        if (document.topic >= quint32(slugs_.size()) || document.language >= languages_.size() || document.kind >= kAllKinds.size())
            return false;
        documentsOfTopic_[document.topic].push_back(documentCount());
        documents_.push_back(document);
    }
    return true;
}

void PackIndex::loadReadings()
{
    QSqlQuery query(database_);
    query.setForwardOnly(true);
    if (query.exec(QStringLiteral("SELECT character, tone, syllables FROM search_reading")))
        while (query.next()) {
            const QList<uint> points = query.value(0).toString().toUcs4();
            if (points.size() == 1)
                pinyin_.setReadings(points[0], query.value(1).toString().left(8), query.value(2).toString().left(200).split(u' ', Qt::SkipEmptyParts));
        }
    pinyin_.build(names_);
}

std::optional<PostingList> PackIndex::postings(const QString &term)
{
    term_->bindValue(0, term);
    if (!term_->exec() || !term_->next())
        return std::nullopt;
    const qint64 count = term_->value(0).toLongLong(), list = term_->value(1).toLongLong();
    QByteArray bytes = list == 0 ? term_->value(2).toByteArray() : QByteArray();
    term_->finish();
    if (list != 0) {
        list_->bindValue(0, list);
        if (list_->exec() && list_->next())
            bytes = list_->value(0).toByteArray();
        list_->finish();
    }
    return PostingList::parse(std::move(bytes), count, documentCount());
}

QStringList PackIndex::wordsStartingWith(const QString &text, int limit)
{
    QStringList words;
    words_->bindValue(0, text);
    words_->bindValue(1, QString(text + QChar(0xffff)));
    words_->bindValue(2, limit);
    if (words_->exec())
        while (words_->next())
            words += words_->value(0).toString();
    words_->finish();
    return words;
}

QVector<TextPart> PackIndex::text(quint32 document)
{
    QVector<TextPart> parts;
    text_->bindValue(0, document);
    if (text_->exec() && text_->next()) {
        const QByteArray bytes = text_->value(0).toByteArray();
        for (const QByteArray &part : bytes.split('\x1e')) {
            const QList<QByteArray> fields = part.split('\x1f');
            if (fields.size() == 4)
                parts.append({QString::fromUtf8(fields[0]), QString::fromUtf8(fields[1]), QString::fromUtf8(fields[2]), QString::fromUtf8(fields[3])});
        }
    }
    text_->finish();
    return parts;
}

}  // namespace kangdu
