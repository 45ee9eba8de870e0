// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/search/pack_index.h"

#include "db/search/search_schema.h"
#include "db/search/tokenizer.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSqlError>
#include <QStringTokenizer>
#include <QUrl>
#include <QVariant>
#include <QtEndian>

#include <atomic>
#include <numeric>

namespace kangdu {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(kangdu::Search)
};

constexpr qsizetype kDocumentBytes = 16;
constexpr qsizetype kMostDocuments = 1 << 28;

Error damaged(const QString &path)
{
    return {Error::Code::Damaged, Text::tr("The search index of the library file is damaged."),
            Text::tr("Copy or install the library file again. Articles can still be opened from the tree."), path};
}

Result<void> checkFormat(const QByteArray &format, const QString &path)
{
    bool isNumber = false;
    const int number = format.toInt(&isNumber);
    if (!isNumber || number < 1)
        return damaged(path);
    if (number > kSearchFormat)
        return Error{Error::Code::WrongVersion, Text::tr("The search index of the library file was made for a newer version of Kangdu."),
                     Text::tr("Update Kangdu, or use an older library file."), path};
    if (number < kSearchFormat)
        return Error{Error::Code::WrongVersion, Text::tr("The search index of the library file is of an older format that is no longer read."),
                     Text::tr("Install a newer library file. Articles can still be opened from the tree."), path};
    return {};
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
    path_ = path;
    connection_ = QStringLiteral("kangdu-search-%1").arg(next++);
    database_ = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), connection_);
    database_.setConnectOptions(QStringLiteral("QSQLITE_OPEN_READONLY;QSQLITE_OPEN_URI"));
    const QUrl file = QUrl::fromLocalFile(QFileInfo(path).absoluteFilePath());
    database_.setDatabaseName(QString::fromLatin1(file.toEncoded(QUrl::FullyEncoded)) + QStringLiteral("?immutable=1"));
    if (!database_.open())
        return Error{Error::Code::Unreadable, Text::tr("The library file cannot be opened."), Text::tr("Check that you may read it."), path};
    for (const char *pragma : {"mmap_size=1073741824", "cache_size=-2048", "query_only=1", "trusted_schema=0", "cell_size_check=1"})
        QSqlQuery(database_).exec(QStringLiteral("PRAGMA ") + QLatin1String(pragma));

    const auto prepare = [&](std::unique_ptr<QSqlQuery> *query, const char *sql) {
        *query = std::make_unique<QSqlQuery>(database_);
        (*query)->setForwardOnly(true);
        return (*query)->prepare(QLatin1String(sql));
    };
    if (const Result<void> known = checkFormat(array(QStringLiteral("format")), path); !known)
        return known;
    if (!prepare(&term_, "SELECT documents, list, postings FROM search_term WHERE term = ?")
        || !prepare(&list_, "SELECT postings FROM search_list WHERE id = ?")
        || !prepare(&words_, "SELECT term, documents, list, postings FROM search_term WHERE term >= ? AND term < ? ORDER BY term LIMIT ?")
        || !prepare(&text_, "SELECT parts FROM search_text WHERE document = ?") || !loadDocuments())
        return damaged(path);
    names_ = NameTable::parse(array(QStringLiteral("names")), documentCount());
    codec_ = std::make_unique<TextCodec>(array(QStringLiteral("dictionary")));

    QSqlQuery query(database_);
    // Mapped only while the arrays are read from beginning to end: what is fetched here and there is slower so.
    query.exec(QStringLiteral("PRAGMA mmap_size=0"));
    query.exec(QStringLiteral("PRAGMA cache_size=-16384"));
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
    QByteArray bytes;
    QSqlQuery query(database_);
    query.setForwardOnly(true);
    for (const char *sql : {"SELECT sum(length(bytes)) FROM search_array WHERE name >= ? AND name < ?", "SELECT bytes FROM search_array WHERE name >= ? AND name < ? ORDER BY name"}) {
        query.prepare(QLatin1String(sql));
        query.addBindValue(name);
        query.addBindValue(QString(name + u'0'));  // the next character after '/', which divides the name from the row's number
        if (!query.exec())
            return {};
        while (query.next())
            if (bytes.capacity() == 0)
                bytes.reserve(qsizetype(std::clamp<qint64>(query.value(0).toLongLong(), 1, QFileInfo(path_).size())));
            else
                bytes += query.value(0).toByteArray();
    }
    return bytes;
}

bool PackIndex::loadDocuments()
{
    languages_ = QString::fromUtf8(array(QStringLiteral("languages"))).split(u'\n');
    slugs_ = SlugList(array(QStringLiteral("topics")));
    const auto topics = size_t(slugs_.size());
    hidden_.assign(topics, false);
    firstOfTopic_.assign(topics + 1, 0);
    const QByteArray bytes = array(QStringLiteral("documents"));
    if (bytes.size() % kDocumentBytes != 0 || bytes.size() / kDocumentBytes > kMostDocuments)
        return false;
    documents_.reserve(size_t(bytes.size() / kDocumentBytes));
    double length = 0;
    for (qsizetype at = 0; at < bytes.size(); at += kDocumentBytes) {
        const char *row = bytes.constData() + at;
        const Document document{qFromLittleEndian<quint32>(row + 4), qFromLittleEndian<quint32>(row + 8), quint8(row[12]), quint8(row[13])};
        if (document.topic >= topics || document.language >= languages_.size() || document.kind >= kAllKinds.size())
            return false;
        ++firstOfTopic_[document.topic + 1];
        length += document.length;
        documents_.push_back(document);
    }
    averageLength_ = documents_.empty() ? 1 : std::max(1.0, length / double(documents_.size()));
    std::partial_sum(firstOfTopic_.begin(), firstOfTopic_.end(), firstOfTopic_.begin());
    documentsOfTopic_.resize(documents_.size());
    std::vector<quint32> next(firstOfTopic_.begin(), firstOfTopic_.end() - 1);
    for (quint32 document = 0; document < documentCount(); ++document)
        documentsOfTopic_[next[documents_[document].topic]++] = document;
    return true;
}

void PackIndex::loadReadings() const
{
    pinyinLoaded_ = true;
    pinyin_.build(names_);
    QSqlQuery query(database_);
    query.setForwardOnly(true);
    // As one row: thousands of rows take ten times as long.
    if (query.exec(QStringLiteral("SELECT group_concat(character || char(9) || tone || char(9) || syllables, char(10)) FROM search_reading")) && query.next()) {
        const QString rows = query.value(0).toString();
        for (const QStringView row : QStringTokenizer(rows, u'\n')) {
            const qsizetype tone = row.indexOf(u'\t'), syllables = tone < 0 ? -1 : row.indexOf(u'\t', tone + 1);
            if (tone == 1 && syllables > 0)
                pinyin_.setReadings(row[0].unicode(), row.mid(2, std::min<qsizetype>(8, syllables - 2)).toString(), row.mid(syllables + 1, 200));
        }
    }
}

QByteArray PackIndex::list(qint64 id) const
{
    list_->bindValue(0, id);
    const QByteArray bytes = list_->exec() && list_->next() ? list_->value(0).toByteArray() : QByteArray();
    list_->finish();
    return bytes;
}

std::optional<PostingList> PackIndex::postings(const QString &term, quint32 limit) const
{
    term_->bindValue(0, term);
    if (!term_->exec() || !term_->next()) {
        term_->finish();
        return std::nullopt;
    }
    const qint64 count = term_->value(0).toLongLong(), id = term_->value(1).toLongLong();
    QByteArray bytes = id == 0 ? term_->value(2).toByteArray() : QByteArray();
    term_->finish();
    return PostingList::parse(id == 0 ? std::move(bytes) : list(id), count, limit);
}

std::optional<PostingList> PackIndex::postings(const QString &term) const { return postings(term, documentCount()); }

std::vector<quint32> PackIndex::namesWithInitials(const QString &key) const
{
    std::vector<quint32> names;
    if (const auto list = postings(key, quint32(names_.count())))
        list->documents(&names);
    return names;
}

QStringList PackIndex::wordsStartingWith(const QString &text, int limit) const
{
    QStringList words;
    words_->bindValue(0, text);
    words_->bindValue(1, QString(text + QChar(0xffff)));
    words_->bindValue(2, limit);
    if (words_->exec())
        while (words_->next())
            if (QString word = words_->value(0).toString(); !word.endsWith(QChar(kPrefixMark)))
                words += std::move(word);
    words_->finish();
    return words;
}

std::vector<PostingList> PackIndex::postingsStartingWith(const QString &text, int limit) const
{
    struct Row {
        qint64 count, list;
        QByteArray bytes;
    };
    std::vector<Row> rows;
    words_->bindValue(0, text);
    words_->bindValue(1, QString(text + QChar(0xffff)));
    words_->bindValue(2, limit);
    if (words_->exec())
        while (words_->next())
            if (!words_->value(0).toString().endsWith(QChar(kPrefixMark)))
                rows.push_back({words_->value(1).toLongLong(), words_->value(2).toLongLong(), words_->value(3).toByteArray()});
    words_->finish();
    std::vector<PostingList> lists;
    for (Row &row : rows)
        if (auto parsed = PostingList::parse(row.list == 0 ? std::move(row.bytes) : list(row.list), row.count, documentCount()))
            lists.push_back(std::move(*parsed));
    return lists;
}

QByteArray PackIndex::storedText(quint32 document)
{
    if (const QByteArray *kept = texts_.object(document))
        return *kept;
    text_->bindValue(0, document);
    const QByteArray bytes = text_->exec() && text_->next() ? codec_->unpack(text_->value(0).toByteArray()) : QByteArray();
    text_->finish();
    texts_.insert(document, new QByteArray(bytes), std::max<qsizetype>(1, bytes.size()));
    return bytes;
}

QVector<TextPart> PackIndex::text(quint32 document)
{
    QVector<TextPart> parts;
    forEachTextPart(storedText(document), [&](const TextPartView &part) {
        parts.append({QString::fromUtf8(part.facet), QString::fromUtf8(part.anchor), QString::fromUtf8(part.heading), QString::fromUtf8(part.text)});
    });
    return parts;
}

}  // namespace kangdu
