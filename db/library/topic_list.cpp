// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/library/topic_list.h"

#include "db/base/statement.h"

namespace kangdu {

namespace {

struct Where {
    QString with, condition;
    QVariantList values;
};

void addExercise(const ExerciseFilter &filter, Where *where)
{
    QString condition;
    const auto equals = [&](const char *column, const QString &value) {
        if (value.isEmpty())
            return;
        condition += QStringLiteral(" AND %1=?").arg(QLatin1String(column));
        where->values << value;
    };
    const auto holds = [&](const char *column, const QString &value) {
        if (value.isEmpty())
            return;
        condition += QStringLiteral(" AND instr(char(%2)||%1||char(%2), char(%2)||?||char(%2))>0").arg(QLatin1String(column)).arg(kListSeparator.unicode());
        where->values << value;
    };
    equals("position", filter.position);
    equals("level", filter.level);
    equals("helper", filter.helper);
    holds("goals", filter.goal);
    if (filter.gear == kNoGear)
        condition += QStringLiteral(" AND gear=''");
    else
        holds("gear", filter.gear);
    if (!condition.isEmpty())
        where->condition += QStringLiteral(" AND t.id IN (SELECT topic FROM exercise WHERE 1=1%1)").arg(condition);
    if (!filter.region.isEmpty()) {
        where->condition += QStringLiteral(" AND t.id IN (SELECT topic FROM topic_region WHERE region=?)");
        where->values << filter.region;
    }
}

Where whereOf(const TopicFilter &filter)
{
    Where where;
    where.condition = QStringLiteral("t.withdrawn=''");
    if (!filter.category.isEmpty() && filter.directOnly) {
        where.condition += QStringLiteral(" AND t.id IN (SELECT tc.topic FROM topic_category tc JOIN category c ON "
                                          "c.id=tc.category WHERE c.key=?)");
        where.values << filter.category;
    } else if (!filter.category.isEmpty()) {
        where.with = QStringLiteral("WITH RECURSIVE below(id) AS (SELECT id FROM category WHERE key=? UNION SELECT c.id "
                                    "FROM category c JOIN below ON c.parent=below.id) ");
        where.condition += QStringLiteral(" AND t.id IN (SELECT topic FROM topic_category WHERE category IN (SELECT id FROM below))");
        where.values << filter.category;
    }
    if (!filter.region.isEmpty()) {
        where.condition += QStringLiteral(" AND t.id IN (SELECT topic FROM topic_region WHERE region=?)");
        where.values << filter.region;
    }
    if (!filter.tag.isEmpty()) {
        where.condition += QStringLiteral(" AND t.id IN (SELECT a.topic FROM tag g JOIN article a ON a.id=g.article WHERE g.text=?)");
        where.values << filter.tag;
    }
    addExercise(filter.exercise, &where);
    if (filter.kind) {
        where.condition += QStringLiteral(" AND t.kind=?");
        where.values << kindId(*filter.kind);
    }
    return where;
}

}  // namespace

QVector<TopicKey> listTopics(const Pack &pack, const TopicFilter &filter, int offset, int limit)
{
    const Where where = whereOf(filter);
    Statement statement(pack.statements(),
                        where.with + QStringLiteral("SELECT t.slug, t.quality, t.id FROM topic t WHERE ") + where.condition
                            + QStringLiteral(" ORDER BY t.id LIMIT ? OFFSET ?"));
    for (const QVariant &value : where.values)
        statement.bind(value.toString());
    statement.bind(limit, offset);
    QVector<TopicKey> keys;
    while (statement.next())
        keys << TopicKey{statement.text(0), statement.integer(1), statement.integer(2), &pack};
    return keys;
}

int countTopics(const Pack &pack, const TopicFilter &filter)
{
    const Where where = whereOf(filter);
    Statement statement(pack.statements(), where.with + QStringLiteral("SELECT count(*) FROM topic t WHERE ") + where.condition);
    for (const QVariant &value : where.values)
        statement.bind(value.toString());
    return statement.next() ? statement.integer(0) : 0;
}

std::optional<TopicCard> loadCard(const Pack &pack, int topicId, const QString &language)
{
    Statement statement(
        pack.statements(),
        QStringLiteral("SELECT t.slug, t.kind, t.regions, t.updated, a.language, a.short_title, a.title, a.lead, a.summary, "
                       "a.minutes, (SELECT count(*) FROM citation WHERE article=a.id) FROM topic t JOIN article a ON a.topic=t.id "
                       "WHERE t.id=? AND t.withdrawn='' ORDER BY a.language=? DESC, a.id LIMIT 1"));
    statement.bind(topicId, language);
    if (!statement.next())
        return std::nullopt;
    TopicCard card;
    card.slug = statement.text(0);
    card.kind = kindFromId(statement.text(1)).value_or(Kind::Condition);
    card.regions = splitList(statement.text(2));
    card.updated = QDate::fromString(statement.text(3), Qt::ISODate);
    card.language = statement.text(4);
    card.shortTitle = statement.text(5);
    card.title = statement.text(6);
    card.lead = statement.text(7);
    card.summary = statement.text(8);
    card.minutes = statement.integer(9);
    card.sourceCount = statement.integer(10);
    card.pack = pack.info().id;
    return card;
}

}  // namespace kangdu
