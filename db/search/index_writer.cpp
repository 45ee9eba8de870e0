// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/search/index_writer.h"

#include "db/base/statement.h"
#include "db/pack/schema.h"
#include "db/search/fold.h"
#include "db/search/pinyin_table/pinyin_table.h"
#include "db/search/postings_builder.h"
#include "db/search/tokenizer.h"

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

void put(QByteArray *out, const QString &text)
{
    for (const QChar unit : text) {
        out->append(char(unit.unicode() & 0xff));
        out->append(char(unit.unicode() >> 8));
    }
}

struct Name {
    QString folded, original;
    quint32 document = 0;
    quint8 type = 0;
};

std::vector<Name> namesOf(const std::vector<const IndexDocument *> &docs)
{
    std::vector<Name> names;
    for (quint32 i = 0; i < docs.size(); ++i) {
        QStringList seen;
        const auto add = [&](const QString &text, quint8 type) {
            QString folded = fold(text).simplified();
            while (folded.size() > 1 && !isHan(folded.back().unicode()) && !isWordCharacter(folded.back().unicode()) && !folded.back().isSurrogate())
                folded.chop(1);  // "…?" is asked without its question mark too
            if (folded.isEmpty() || seen.contains(folded) || folded.size() > 200)
                return;
            seen += folded;
            names.push_back({folded, text, i, type});
        };
        add(docs[i]->shortTitle, 0);
        add(docs[i]->title, 1);
        for (const QString &alias : docs[i]->aliases)
            add(alias, 2);
    }
    std::stable_sort(names.begin(), names.end(), [](const Name &a, const Name &b) { return a.folded < b.folded; });
    return names;
}

QByteArray nameArray(const std::vector<Name> &names)
{
    QByteArray foldedEnds, originalEnds, documents, types, folded, original;
    for (const Name &name : names) {
        put(&folded, name.folded);
        put(&original, name.original);
        put(&foldedEnds, quint32(folded.size() / 2));
        put(&originalEnds, quint32(original.size() / 2));
        put(&documents, name.document);
        types.append(char(name.type));
    }
    QByteArray out;
    put(&out, quint32(names.size()));
    put(&out, quint32(folded.size() / 2));
    put(&out, quint32(original.size() / 2));
    return out + foldedEnds + originalEnds + documents + types + folded + original;
}

QByteArray partsOf(const IndexDocument &document)
{
    const auto clean = [](QString text) { return text.replace(QChar(0x1e), u' ').replace(QChar(0x1f), u' ').toUtf8(); };
    QByteArray out = "\x1f\x1f\x1f" + clean(document.summary);
    for (const IndexDocument::Part &part : document.parts)
        out += '\x1e' + clean(part.facet) + '\x1f' + clean(part.anchor) + '\x1f' + clean(part.heading) + '\x1f' + clean(part.text);
    return out;
}

bool insertArrays(QSqlDatabase &db, const std::vector<const IndexDocument *> &docs, const std::vector<quint32> &lengths,
                  const std::vector<Name> &names)
{
    QStringList languages, topics;
    QHash<QString, int> topicOf;
    QByteArray documents;
    for (size_t i = 0; i < docs.size(); ++i) {
        const IndexDocument &document = *docs[i];
        if (!languages.contains(document.language))
            languages += document.language;
        const auto topic = topicOf.constFind(document.slug);
        const int number = topic == topicOf.constEnd() ? int(topics.size()) : *topic;
        if (number == topics.size()) {
            topicOf.insert(document.slug, number);
            topics += document.slug;
        }
        put(&documents, quint32(document.articleId));
        put(&documents, quint32(number));
        put(&documents, lengths[i]);
        documents.append(char(languages.indexOf(document.language)));
        documents.append(char(document.kind));
        documents.append(2, '\0');
    }
    const QMap<QString, QByteArray> arrays{{QStringLiteral("format"), "1"},
                                           {QStringLiteral("languages"), languages.join(u'\n').toUtf8()},
                                           {QStringLiteral("topics"), topics.join(u'\n').toUtf8()},
                                           {QStringLiteral("documents"), documents},
                                           {QStringLiteral("names"), nameArray(names)}};
    for (auto array = arrays.cbegin(); array != arrays.cend(); ++array)
        if (!Statement(db, QStringLiteral("INSERT INTO search_array VALUES (?, ?)")).bind(array.key(), array->isNull() ? QByteArray("") : *array).run())
            return false;
    return true;
}

bool insertReadings(QSqlDatabase &db, const std::vector<Name> &names)
{
    QMap<QByteArray, const PinyinEntry *> readings;  // in byte order
    for (const Name &name : names)
        for (const QString &text : {name.folded, name.original})
            for (const char32_t point : text.toUcs4())
                if (const PinyinEntry *entry = isHan(point) ? pinyinOf(point) : nullptr)
                    readings.insert(QString::fromUcs4(&point, 1).toUtf8(), entry);
    for (auto reading = readings.cbegin(); reading != readings.cend(); ++reading)
        if (!Statement(db, QStringLiteral("INSERT INTO search_reading VALUES (?, ?, ?)"))
                 .bind(QString::fromUtf8(reading.key()), QString::fromUtf8((*reading)->tone), QString::fromUtf8((*reading)->syllables))
                 .run())
            return false;
    return true;
}

bool insertTerms(QSqlDatabase &db, const PostingsBuilder &builder)
{
    QSqlQuery term(db), list(db);
    if (!term.prepare(QStringLiteral("INSERT INTO search_term VALUES (?, ?, ?, ?)"))
        || !list.prepare(QStringLiteral("INSERT INTO search_list VALUES (?, ?)")))
        return false;
    qint64 lists = 0;
    for (const auto &[text, id] : builder.sortedTerms()) {
        const std::vector<Posting> postings = builder.postings(id);
        const QByteArray bytes = encodePostings(postings);
        const bool inlined = bytes.size() <= kInlinePostingBytes;
        term.bindValue(0, QString::fromUtf8(text));
        term.bindValue(1, qint64(postings.size()));
        term.bindValue(2, inlined ? 0 : ++lists);
        term.bindValue(3, inlined ? bytes : QByteArray(""));
        if (!term.exec())
            return false;
        list.bindValue(0, lists);
        list.bindValue(1, bytes);
        if (!inlined && !list.exec())
            return false;
    }
    return true;
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

Result<void> writeSearchIndex(QSqlDatabase &db, const QVector<IndexDocument> &docs, ProgressFn progress)
{
    std::vector<const IndexDocument *> sorted;
    for (const IndexDocument &document : docs)
        sorted.push_back(&document);
    std::sort(sorted.begin(), sorted.end(), [](const auto *a, const auto *b) { return a->articleId < b->articleId; });
    for (size_t i = 1; i < sorted.size(); ++i)
        if (sorted[i]->articleId == sorted[i - 1]->articleId)
            return Error{Error::Code::Invalid, QStringLiteral("Two articles have the id %1 (%2, %3).")
                                                   .arg(sorted[i]->articleId).arg(sorted[i - 1]->slug, sorted[i]->slug)};

    if (!Statement(db, QStringLiteral("SAVEPOINT search_index")).run())
        return failed(db);
    const auto write = [&]() -> bool {
        if (!prepareTables(db))
            return false;
        const auto builder = std::make_unique<PostingsBuilder>();
        std::vector<quint32> lengths;
        QSqlQuery text(db);
        if (!text.prepare(QStringLiteral("INSERT INTO search_text VALUES (?, ?)")))
            return false;
        for (size_t i = 0; i < sorted.size(); ++i) {
            lengths.push_back(builder->add(*sorted[i]));
            text.bindValue(0, qint64(i));
            text.bindValue(1, partsOf(*sorted[i]));
            if (!text.exec())
                return false;
            if (progress)
                progress(qsizetype(i + 1), qsizetype(sorted.size()));
        }
        const std::vector<Name> names = namesOf(sorted);
        return insertArrays(db, sorted, lengths, names) && insertReadings(db, names) && insertTerms(db, *builder);
    };
    const bool written = write();
    const QString why = db.lastError().text();
    if (!written)
        (void)Statement(db, QStringLiteral("ROLLBACK TO search_index")).run();
    if (!Statement(db, QStringLiteral("RELEASE search_index")).run() && written)
        return failed(db);
    return written ? Result<void>{} : Result<void>{failed(db, why)};
}

}  // namespace kangdu
