// SPDX-License-Identifier: GPL-3.0-or-later
// A pack of many topics, written row by row: for tests that count or time, where the builder would take too long.
#pragma once

#include "tests/data/small_pack.h"

#include "db/pack/schema.h"
#include "db/search/search_schema.h"

namespace kangdu::test {

/// `topics` conditions t-00000 ... all standing in the category "many" (below "root"), which also has one branch, "few", with three of them.
inline bool makeBulkPack(const QString &path, int topics)
{
    QFile::remove(path);
    const bool written = withDatabase(path, [&](QSqlDatabase &database) {
        QSqlQuery query(database);
        for (const QString &pragma : {QStringLiteral("PRAGMA application_id=%1").arg(kPackApplicationId),
                                      QStringLiteral("PRAGMA user_version=%1").arg(kPackSchemaVersion)}) {
            if (!query.exec(pragma))
                return false;
        }
        for (const QString &sql : splitSql(packSchemaSql() + searchSchemaSql())) {
            if (!query.exec(sql))
                return false;
        }
        database.transaction();
        const auto run = [&](const QString &sql, const QVariantList &values) {
            query.prepare(sql);
            for (const QVariant &value : values)
                query.addBindValue(value);
            if (query.exec())
                return true;
            qWarning("%s: %s", qPrintable(sql), qPrintable(query.lastError().text()));
            return false;
        };
        bool ok = true;
        const std::pair<QString, QString> meta[] = {{"id", "bulk"}, {"version", "1"}, {"languages", "zh-CN en"}, {"title.zh-CN", "大"},
                                                    {"title.en", "Bulk"}, {"licence", "CC BY 4.0"}, {"schema", "1"}, {"content_hash", "-"}};
        for (const auto &[key, value] : meta)
            ok = ok && run("INSERT INTO meta VALUES(?,?)", {key, value});
        const QVariant none(QMetaType::fromType<int>());
        const QVariantList categories[] = {{1, "root", none, "disease", ""}, {2, "many", 1, "disease", ""}, {3, "few", 2, "disease", ""}};
        for (const QVariantList &row : categories)
            ok = ok && run("INSERT INTO category VALUES(?,?,?,?,?)", row)
                && run("INSERT INTO category_title VALUES(?,'en',?)", {row[0], row[1]})
                && run("INSERT INTO category_title VALUES(?,'zh-CN',?)", {row[0], "类" + row[1].toString()});
        for (int id = 1; ok && id <= topics; ++id) {
            const QString slug = QStringLiteral("t-%1").arg(id, 5, 10, QChar('0'));
            const QString day = "2026-11-22";
            ok = run("INSERT INTO topic VALUES(?,?,'condition',50,'','patient','',?,?,?,?,'','','','none','')", {id, slug, day, day, day, "2029-01-01"})
                && run("INSERT INTO topic_category VALUES(?,0,2)", {id})
                && (id > 3 || run("INSERT INTO topic_category VALUES(?,1,3)", {id}))
                && run("INSERT INTO article VALUES(?,?,'zh-CN',?,?,'','',1,'',0,0,1)", {2 * id - 1, id, "题" + slug, "题" + slug})
                && run("INSERT INTO article VALUES(?,?,'en',?,?,'','',1,'zh-CN',1,0,1)", {2 * id, id, "Title " + slug, "Title " + slug});
        }
        return ok && database.commit();
    });
    return written && rehash(path);
}

}  // namespace kangdu::test
