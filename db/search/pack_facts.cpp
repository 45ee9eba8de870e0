// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/search/pack_facts.h"

#include "db/search/pack_index.h"

#include <QVariant>

#include <algorithm>

namespace kangdu {

PackFacts::PackFacts(PackIndex &index) : index_(index) { load(); }

void PackFacts::load()
{
    const QSqlDatabase database = index_.database();
    const auto rows = [&](const char *sql, auto each) {
        QSqlQuery query(database);
        query.setForwardOnly(true);
        if (query.exec(QLatin1String(sql)))
            while (query.next())
                each(query);
    };
    rows("SELECT bytes FROM search_array WHERE name = 'lexicon'", [&](const QSqlQuery &query) { lexicon_ = query.value(0).toByteArray(); });

    // Long lists come as one text a row: a row costs a microsecond. The index numbers topics in the order of their articles.
    std::vector<int> numberOf;  // topic.id -> number in the index, or -1
    int next = 0;
    const auto each = [](const QString &list, auto use) {
        for (const QStringView number : QStringView(list).split(u','))
            if (const qlonglong id = number.toLongLong(); id > 0 && id < 10'000'000)
                use(size_t(id));
    };
    rows("SELECT group_concat(topic) FROM (SELECT topic, min(id) AS first FROM article GROUP BY topic ORDER BY first)", [&](const QSqlQuery &query) {
        each(query.value(0).toString(), [&](size_t id) {
            if (numberOf.size() <= id)
                numberOf.resize(id + 1, -1);
            numberOf[id] = next++;
        });
    });
    const size_t topics = size_t(index_.slugs().size());
    if (size_t(next) != topics)
        return;
    const auto mark = [&](const QString &list, TopicSet *set) {
        each(list, [&](size_t id) {
            if (id < numberOf.size() && numberOf[id] >= 0)
                set->insert(size_t(numberOf[id]));
        });
    };
    rows("SELECT region, group_concat(topic) FROM topic_region GROUP BY region", [&](const QSqlQuery &query) { 
        mark(query.value(1).toString(), &*regions_.insert(query.value(0).toString(), TopicSet(topics)));
    });

    std::vector<int> rowOf;      // category.id -> row
    std::vector<qint64> parents;  // by row
    rows("SELECT id, key, parent FROM category ORDER BY id LIMIT 10000", [&](const QSqlQuery &query) {
        const qint64 id = query.value(0).toLongLong();
        if (id < 0 || id > 1'000'000)
            return;
        if (rowOf.size() <= size_t(id))
            rowOf.resize(size_t(id) + 1, -1);
        rowOf[size_t(id)] = int(categoryKeys_.size());
        categoryKeys_ += query.value(1).toString();
        parents.push_back(query.value(2).isNull() ? -1 : query.value(2).toLongLong());
    });
    categoryTopics_.assign(parents.size(), TopicSet(topics));
    rows("SELECT category, group_concat(topic) FROM topic_category GROUP BY category", [&](const QSqlQuery &query) {
        const size_t id = size_t(query.value(0).toULongLong());
        if (id < rowOf.size() && rowOf[id] >= 0)
            mark(query.value(1).toString(), &categoryTopics_[size_t(rowOf[id])]);
    });
    for (size_t row = parents.size(); row-- > 0;) {  // parents come before children
        const size_t parent = size_t(parents[row]);
        if (parents[row] < 0 || parent >= rowOf.size() || rowOf[parent] < 0 || size_t(rowOf[parent]) >= row)
            continue;
        categoryTopics_[size_t(rowOf[parent])].unite(categoryTopics_[row]);
    }
    const auto prepare = [&](std::unique_ptr<QSqlQuery> *query, const char *sql) {
        *query = std::make_unique<QSqlQuery>(database);
        (*query)->setForwardOnly(true);
        if (!(*query)->prepare(QLatin1String(sql)))
            query->reset();
    };
    prepare(&related_, "SELECT r.target FROM topic t JOIN relation r ON r.topic = t.id WHERE t.slug = ? AND r.kind = ? ORDER BY r.position LIMIT 20");
    prepare(&home_, "SELECT c.key FROM topic t JOIN topic_category tc ON tc.topic = t.id JOIN category c ON c.id = tc.category WHERE t.slug = ? ORDER BY tc.position LIMIT 1");
}

bool PackFacts::isOfRegion(quint32 topic, const QStringList &regions) const
{
    return std::any_of(regions.begin(), regions.end(), [&](const QString &region) {
        const auto found = regions_.constFind(region);
        return found != regions_.cend() && found->contains(topic);
    });
}

const TopicSet *PackFacts::inCategory(const QString &key) const
{
    const qsizetype row = categoryKeys_.indexOf(key);
    return row < 0 ? nullptr : &categoryTopics_[size_t(row)];
}

QStringList PackFacts::slugs(QSqlQuery *query, const QVariantList &values)
{
    QStringList result;
    if (!query)
        return result;
    for (int i = 0; i < values.size(); ++i)
        query->bindValue(i, values[i]);
    if (query->exec())
        while (query->next())
            result += query->value(0).toString();
    query->finish();
    return result;
}

QString PackFacts::homeOf(const QString &slug) { return slugs(home_.get(), {slug}).value(0); }
QStringList PackFacts::related(const QString &slug, const QString &kind) { return slugs(related_.get(), {slug, kind}); }

}  // namespace kangdu
