// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/search/index_writer.h"

#include "db/base/statement.h"
#include "db/pack/schema.h"
#include "db/search/index_names.h"
#include "db/search/postings_builder.h"
#include "db/search/text_codec.h"
#include "db/search/tokenizer.h"

#include <QFileInfo>
#include <QMap>
#include <QtEndian>

#include <algorithm>
#include <memory>

namespace kangdu {
namespace {

Error failed(const QSqlDatabase &db, const QString &why = {})
{
    return {Error::Code::Io, QStringLiteral("The search index could not be written: %1").arg(why.isEmpty() ? db.lastError().text() : why),
            QStringLiteral("Check that the disk has room and the folder can be written.")};
}

void put(QByteArray *out, quint32 value)
{
    const quint32 little = qToLittleEndian(value);
    out->append(reinterpret_cast<const char *>(&little), 4);
}

Error outOfOrder(const IndexDocument &a, const IndexDocument &b)
{
    if (a.articleId == b.articleId)
        return {Error::Code::Invalid, QStringLiteral("Two articles have the id %1 (%2, %3).").arg(a.articleId).arg(a.slug, b.slug)};
    return {Error::Code::Invalid, QStringLiteral("The article %1 (%2) must come before %3 (%4).").arg(b.articleId).arg(b.slug).arg(a.articleId).arg(a.slug)};
}

QByteArray partsOf(const IndexDocument &document)
{
    const auto clean = [](QString text) { return text.replace(QChar(0x1e), u' ').replace(QChar(0x1f), u' ').toUtf8(); };
    QByteArray out = "\x1f\x1f\x1f" + clean(document.summary);
    for (const IndexDocument::Part &part : document.parts)
        out += '\x1e' + clean(part.facet) + '\x1f' + clean(part.anchor) + '\x1f' + clean(part.heading) + '\x1f' + clean(part.text);
    return out;
}

/// Writes the texts; the first ones wait until there are enough to train the dictionary on.
class TextWriter final {
public:
    explicit TextWriter(const QSqlDatabase &db) : insert_(db) { prepared_ = insert_.prepare(QStringLiteral("INSERT INTO search_text VALUES (?, ?)")); }
    bool add(const QByteArray &text)
    {
        if (codec_)
            return insert(text);
        waiting_.push_back(text);
        return waiting_.size() < kSamples || flush();
    }
    bool flush()
    {
        if (codec_)
            return true;
        dictionary_ = TextCodec::train(waiting_);
        codec_ = std::make_unique<TextCodec>(dictionary_);
        const bool written = std::all_of(waiting_.begin(), waiting_.end(), [this](const QByteArray &text) { return insert(text); });
        waiting_ = {};
        return written;
    }
    const QByteArray &dictionary() const { return dictionary_; }

private:
    static constexpr size_t kSamples = 8192;
    bool insert(const QByteArray &text)
    {
        const QByteArray packed = codec_->pack(text);
        insert_.bindValue(0, next_++);
        insert_.bindValue(1, packed);
        return prepared_ && !packed.isEmpty() && insert_.exec();
    }

    QSqlQuery insert_;
    bool prepared_ = false;
    qint64 next_ = 0;
    std::vector<QByteArray> waiting_;
    std::unique_ptr<TextCodec> codec_;
    QByteArray dictionary_;
};

/// Languages, topics and the row of each document.
class DocumentRows final {
public:
    void add(const IndexDocument &document, quint32 length)
    {
        if (!languages_.contains(document.language))
            languages_ += document.language;
        const auto topic = topicOf_.constFind(document.slug);
        const int number = topic == topicOf_.constEnd() ? int(topicOf_.size()) : *topic;
        if (topic == topicOf_.constEnd()) {
            topicOf_.insert(document.slug, number);
            topics_ += (number > 0 ? "\n" : "") + document.slug.toUtf8();
        }
        put(&documents_, quint32(document.articleId));
        put(&documents_, quint32(number));
        put(&documents_, length);
        documents_.append(char(languages_.indexOf(document.language)));
        documents_.append(char(document.kind));
        documents_.append(2, '\0');
        ++count_;
    }
    quint32 count() const { return count_; }
    QMap<QString, QByteArray> arrays() const
    {
        return {{QStringLiteral("languages"), languages_.join(u'\n').toUtf8()}, {QStringLiteral("topics"), topics_}, {QStringLiteral("documents"), documents_}};
    }

private:
    QStringList languages_;
    QHash<QString, int> topicOf_;
    QByteArray topics_, documents_;
    quint32 count_ = 0;
};

bool insertArrays(QSqlDatabase &db, const QMap<QString, QByteArray> &arrays)
{
    constexpr qsizetype kRowBytes = 1 << 20;
    for (auto array = arrays.cbegin(); array != arrays.cend(); ++array)
        for (qsizetype at = 0, row = 0; row == 0 || at < array->size(); at += kRowBytes, ++row) {
            const QString name = row == 0 ? array.key() : QStringLiteral("%1/%2").arg(array.key()).arg(row, 4, 10, QLatin1Char('0'));
            if (!Statement(db, QStringLiteral("INSERT INTO search_array VALUES (?, ?)")).bind(name, array->isEmpty() ? QByteArray("") : array->mid(at, kRowBytes)).run())
                return false;
        }
    return true;
}

bool insertReadings(QSqlDatabase &db, const IndexNames &names)
{
    const auto readings = names.readings();
    for (auto reading = readings.cbegin(); reading != readings.cend(); ++reading)
        if (!Statement(db, QStringLiteral("INSERT INTO search_reading VALUES (?, ?, ?)"))
                 .bind(QString::fromUtf8(reading.key()), QString::fromUtf8(reading->first), QString::fromUtf8(reading->second))
                 .run())
            return false;
    return true;
}

/// Writes dictionary rows and their lists.
class ListWriter final {
public:
    explicit ListWriter(const QSqlDatabase &db) : term_(db), list_(db)
    {
        prepared_ = term_.prepare(QStringLiteral("INSERT INTO search_term VALUES (?, ?, ?, ?)"))
                    && list_.prepare(QStringLiteral("INSERT INTO search_list VALUES (?, ?)"));
    }
    bool add(const QString &term, const std::vector<Posting> &postings)
    {
        const QByteArray bytes = encodePostings(postings);
        const bool inlined = bytes.size() <= kInlinePostingBytes;
        const bool prefix = term.endsWith(QChar(kPrefixMark));
        const bool again = !inlined && prefix && bytes == lastPrefix_;  // one more letter, the same words
        if (!inlined && !again) {
            list_.bindValue(0, ++lists_);
            list_.bindValue(1, bytes);
            if (!prepared_ || !list_.exec())
                return false;
        }
        if (!inlined && prefix && !again) {
            lastPrefix_ = bytes;
            prefixList_ = lists_;
        }
        term_.bindValue(0, term);
        term_.bindValue(1, qint64(postings.size()));
        term_.bindValue(2, inlined ? 0 : again ? prefixList_ : lists_);
        term_.bindValue(3, inlined ? bytes : QByteArray(""));
        return prepared_ && term_.exec();
    }

private:
    QSqlQuery term_, list_;
    bool prepared_ = false;
    qint64 lists_ = 0, prefixList_ = 0;
    QByteArray lastPrefix_;
};

bool insertTerms(QSqlDatabase &db, PostingsBuilder &builder, const IndexNames &names)
{
    ListWriter lists(db);
    const auto initials = names.initials();
    for (auto initial = initials.cbegin(); initial != initials.cend(); ++initial)
        if (!lists.add(initial.key(), *initial))
            return false;
    return builder.forEachTerm([&](const QByteArray &term, const std::vector<Posting> &postings) { return lists.add(QString::fromUtf8(term), postings); });
}

bool prepareTables(QSqlDatabase &db)
{
    const QStringList tables{QStringLiteral("search_array"), QStringLiteral("search_term"), QStringLiteral("search_list"),
                             QStringLiteral("search_text"), QStringLiteral("search_reading")};
    if (db.tables().contains(tables.first())) {
        return std::all_of(tables.begin(), tables.end(), [&](const QString &table) {
            return Statement(db, QStringLiteral("DELETE FROM ") + table).run();
        });
    }
    for (const QString &sql : splitSql(searchSchemaSql()))
        if (!Statement(db, sql).run())
            return false;
    return true;
}

}  // namespace

Result<void> writeSearchIndex(QSqlDatabase &db, const NextDocument &next)
{
    if (!Statement(db, QStringLiteral("SAVEPOINT search_index")).run())
        return failed(db);
    Result<void> wrong;
    const auto write = [&]() -> bool {
        if (!prepareTables(db))
            return false;
        const QFileInfo file(db.databaseName());
        PostingsBuilder builder(file.exists() ? file.absolutePath() : QString());
        TextWriter texts(db);
        DocumentRows rows;
        IndexNames names;
        IndexDocument previous, document;
        for (; next(&document); std::swap(previous, document)) {
            if (rows.count() > 0 && document.articleId <= previous.articleId) {
                wrong = outOfOrder(previous, document);
                return false;
            }
            names.add(document, rows.count());
            rows.add(document, builder.add(document));
            if (!texts.add(partsOf(document)))
                return false;
        }
        names.sort();
        QMap<QString, QByteArray> arrays = rows.arrays();
        arrays.insert(QStringLiteral("format"), QByteArray::number(kSearchFormat));
        arrays.insert(QStringLiteral("names"), names.array(rows.count()));
        if (!texts.flush())
            return false;
        arrays.insert(QStringLiteral("dictionary"), texts.dictionary());
        return insertArrays(db, arrays) && insertReadings(db, names) && insertTerms(db, builder, names);
    };
    const bool written = write();
    const QString why = db.lastError().text();
    if (!written)
        (void)Statement(db, QStringLiteral("ROLLBACK TO search_index")).run();
    if (!Statement(db, QStringLiteral("RELEASE search_index")).run() && written)
        return failed(db);
    if (!wrong)
        return wrong;
    return written ? Result<void>{} : Result<void>{failed(db, why)};
}

Result<void> writeSearchIndex(QSqlDatabase &db, const QVector<IndexDocument> &docs, ProgressFn progress)
{
    std::vector<const IndexDocument *> sorted;
    for (const IndexDocument &document : docs)
        sorted.push_back(&document);
    std::sort(sorted.begin(), sorted.end(), [](const auto *a, const auto *b) { return a->articleId < b->articleId; });
    size_t read = 0;
    return writeSearchIndex(db, [&](IndexDocument *document) {
        if (progress && read > 0)
            progress(qsizetype(read), qsizetype(sorted.size()));
        if (read == sorted.size())
            return false;
        *document = *sorted[read++];
        return true;
    });
}

}  // namespace kangdu
