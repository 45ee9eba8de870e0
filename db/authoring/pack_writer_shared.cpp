// SPDX-License-Identifier: GPL-3.0-or-later
// meta, categories, sources and foods.
#include "db/authoring/pack_writer.h"
#include "db/authoring/row_writer.h"
#include "db/base/statement.h"
#include "db/pack/schema.h"

namespace kangdu {

namespace {

Error failed(const QString &why)
{
    return {Error::Code::Io, Authoring::tr("The pack cannot be written: %1").arg(why), Authoring::tr("Check that the disk has space."), {}};
}

Result<void> writeMeta(const QSqlDatabase &database, const PackDraft &pack)
{
    QMap<QString, QString> meta{{QStringLiteral("id"), pack.id.value},
                                {QStringLiteral("version"), pack.version.value},
                                {QStringLiteral("author"), pack.author.value},
                                {QStringLiteral("provenance"), pack.provenance.value},
                                {QStringLiteral("licence"), pack.licence.value},
                                {QStringLiteral("languages"), pack.languages.join(' ')},
                                {QStringLiteral("funding"), pack.funding.value},
                                {QStringLiteral("built_by"), QStringLiteral("kangdu-pack " KANGDU_VERSION)},
                                {QStringLiteral("schema"), QString::number(kPackSchemaVersion)}};
    for (auto it = pack.title.cbegin(); it != pack.title.cend(); ++it)
        meta.insert(QStringLiteral("title.") + it.key(), it->value);
    for (auto it = pack.publisher.cbegin(); it != pack.publisher.cend(); ++it)
        meta.insert(QStringLiteral("publisher.") + it.key(), it->value);
    RowWriter rows(database, QStringLiteral("meta"), 2);
    for (auto it = meta.cbegin(); it != meta.cend(); ++it)
        rows.add(it.key(), it.value());
    return rows.ok() ? Result<void>() : Result<void>(failed(rows.errorText()));
}

Result<void> writeCategories(const QSqlDatabase &database, const LibraryDraft &library, PackIds &ids)
{
    RowWriter rows(database, QStringLiteral("category"), 5), titles(database, QStringLiteral("category_title"), 3);
    for (const CategoryDraft &category : library.categories) {
        const int id = int(ids.category.size()) + 1;
        ids.category.insert(category.id.value, id);
        const QVariant parent = category.parent.isEmpty() ? QVariant(QMetaType(QMetaType::Int)) : QVariant(ids.category.value(category.parent));
        rows.add(id, category.id.value, parent, category.icon, category.department.value);
        for (auto it = category.title.cbegin(); it != category.title.cend(); ++it)
            titles.add(id, it.key(), it->value);
    }
    return rows.ok() && titles.ok() ? Result<void>() : Result<void>(failed(rows.errorText() + titles.errorText()));
}

Result<void> writeSources(const QSqlDatabase &database, const LibraryDraft &library, PackIds &ids)
{
    RowWriter rows(database, QStringLiteral("source"), 11);
    for (const SourceDraft &s : library.sources) {
        const int id = int(ids.source.size()) + 1;
        ids.source.insert(s.id.value, id);
        rows.add(id, s.id.value, s.title, s.authors, s.publisher, s.year == QStringLiteral("undated") ? QString() : s.year, s.type, s.doi,
                 s.url, s.language, s.read);
    }
    return rows.ok() ? Result<void>() : Result<void>(failed(rows.errorText()));
}

Result<void> writeFoods(const QSqlDatabase &database, const LibraryDraft &library)
{
    RowWriter rows(database, QStringLiteral("food"), 5 + int(figureKeys().size())), texts(database, QStringLiteral("food_text"), 5);
    int id = 0;
    for (const FoodDraft &food : library.foods) {
        ++id;
        QVariantList row{id, food.id.value, food.code.isNull() ? QStringLiteral("") : food.code, food.grams};
        for (const QString &figure : figureKeys())
            row << (food.per100g.contains(figure) ? QVariant(food.per100g.value(figure)) : QVariant(QMetaType(QMetaType::Double)));
        row << (food.allergens.isEmpty() ? QStringLiteral("") : joinList(food.allergens));
        rows.addAll(row);
        for (auto it = food.name.cbegin(); it != food.name.cend(); ++it)
            texts.add(id, it.key(), it->value, food.measure.value(it.key()).value, food.caution.value(it.key()).value);
    }
    return rows.ok() && texts.ok() ? Result<void>() : Result<void>(failed(rows.errorText() + texts.errorText()));
}

}  // namespace

Result<void> writeShared(const QSqlDatabase &database, const LibraryDraft &library, PackIds &ids)
{
    if (const auto done = writeMeta(database, library.pack); !done)
        return done;
    if (const auto done = writeCategories(database, library, ids); !done)
        return done;
    if (const auto done = writeSources(database, library, ids); !done)
        return done;
    return writeFoods(database, library);
}

}  // namespace kangdu
