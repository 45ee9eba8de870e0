// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/library/library.h"

#include "db/base/statement.h"
#include "db/library/article_loader.h"
#include "db/library/nearest.h"
#include "db/library/programme_loader.h"
#include "db/library/topic_list.h"
#include "db/pack/pack.h"

#include <QSet>

#include <algorithm>

namespace kangdu {

Library::Library(const QString &verificationStamps) : stamps_(verificationStamps) {}
Library::~Library() = default;

Result<void> Library::open(const QString &path)
{
    Result<std::unique_ptr<Pack>> pack = Pack::open(path, VerificationStamps(stamps_));
    if (!pack) {
        problems_.push_back(pack.error());
        return pack.error();
    }
    packs_.push_back(std::move(pack).value());
    return {};
}

QVector<PackInfo> Library::packs() const
{
    QVector<PackInfo> result;
    for (const auto &pack : packs_)
        result << pack->info();
    return result;
}

const Pack *Library::owner(const QString &slug) const
{
    for (auto it = packs_.rbegin(); it != packs_.rend(); ++it) {
        bool withdrawn = false;
        if ((*it)->topicId(slug, &withdrawn) != 0)
            return withdrawn ? nullptr : it->get();
    }
    return nullptr;
}

QVector<TopicCard> Library::topics(const TopicFilter &filter, const QString &language, int offset, int limit) const
{
    QVector<TopicKey> keys;
    if (packs_.size() == 1) {
        keys = listTopics(*packs_.front(), filter, offset, limit);
    } else {
        for (const auto &pack : packs_) {
            for (const TopicKey &key : listTopics(*pack, filter, 0, -1)) {
                if (owner(key.slug) == pack.get())
                    keys << key;
            }
        }
        std::stable_sort(keys.begin(), keys.end(), [](const TopicKey &a, const TopicKey &b) { return a.quality > b.quality; });
        keys = keys.mid(offset, limit);
    }
    QVector<TopicCard> cards;
    for (const TopicKey &key : std::as_const(keys)) {
        if (auto card = loadCard(*key.pack, key.id, language))
            cards << *card;
    }
    return cards;
}

int Library::count(const TopicFilter &filter) const
{
    if (packs_.size() == 1)
        return countTopics(*packs_.front(), filter);
    int total = 0;
    for (const auto &pack : packs_) {
        for (const TopicKey &key : listTopics(*pack, filter, 0, -1))
            total += owner(key.slug) == pack.get();
    }
    return total;
}

QVector<Category> Library::categories(const QString &parent, const QString &language) const
{
    QVector<Category> result;
    QSet<QString> seen;
    for (const auto &pack : packs_) {
        Statement statement(
            pack->statements(),
            QStringLiteral("SELECT c.key, coalesce(p.key,''), c.icon, c.department, "
                           "(SELECT title FROM category_title WHERE category=c.id ORDER BY language=? DESC LIMIT 1), "
                           "EXISTS(SELECT 1 FROM category d WHERE d.parent=c.id) FROM category c LEFT JOIN category p ON "
                           "p.id=c.parent WHERE coalesce(p.key,'')=? ORDER BY c.id"));
        statement.bind(language, parent);
        while (statement.next()) {
            if (seen.contains(statement.text(0)))
                continue;
            seen << statement.text(0);
            Category category;
            category.id = statement.text(0);
            category.parent = statement.text(1);
            category.icon = statement.text(2);
            category.department = statement.text(3);
            category.title = statement.text(4);
            category.hasChildren = statement.integer(5) != 0;
            category.topics = count({category.id});
            result << category;
        }
    }
    return result;
}

std::optional<Category> Library::category(const QString &id, const QString &language) const
{
    for (const auto &pack : packs_) {
        Statement statement(pack->statements(), QStringLiteral("SELECT coalesce(p.key,'') FROM category c LEFT JOIN category p ON "
                                                             "p.id=c.parent WHERE c.key=?"));
        statement.bind(id);
        if (!statement.next())
            continue;
        for (const Category &category : categories(statement.text(0), language)) {
            if (category.id == id)
                return category;
        }
    }
    return std::nullopt;
}

QVector<CategoryRef> Library::categoryPath(const QString &id, const QString &language) const
{
    // One query a pack, without the counts that categories() gives: every article opened asks for its path.
    for (const auto &pack : packs_) {
        Statement statement(
            pack->statements(),
            QStringLiteral("WITH RECURSIVE up(id, parent, depth) AS (SELECT id, parent, 0 FROM category WHERE key=? UNION ALL "
                           "SELECT c.id, c.parent, up.depth+1 FROM category c JOIN up ON c.id=up.parent WHERE up.depth<15) "
                           "SELECT c.key, coalesce((SELECT title FROM category_title WHERE category=c.id ORDER BY language=? DESC "
                           "LIMIT 1),'') FROM up JOIN category c ON c.id=up.id ORDER BY up.depth DESC"));
        statement.bind(id, language);
        QVector<CategoryRef> path;
        while (statement.next())
            path << CategoryRef{statement.text(0), statement.text(1)};
        if (!path.isEmpty())
            return path;
    }
    return {};
}

std::optional<TopicCard> Library::card(const QString &slug, const QString &language) const
{
    const Pack *pack = owner(slug);
    return pack ? loadCard(*pack, pack->topicId(slug), language) : std::nullopt;
}

Result<Article> Library::article(const QString &slug, const QString &language) const
{
    const Pack *pack = owner(slug);
    if (!pack)
        return topicNotFound(slug);
    return loadArticle(*this, *pack, slug, language);
}

std::optional<Exercise> Library::exercise(const QString &slug, const QString &language) const
{
    const Pack *pack = owner(slug);
    return pack ? loadExercise(*pack, slug, language) : std::nullopt;
}

QVector<Programme> Library::programmes(const QString &language) const
{
    QVector<Programme> all;
    for (const auto &pack : packs_) {
        for (Programme &programme : loadProgrammes(*pack, language)) {
            programme.entries.removeIf([&](const ProgrammeEntry &entry) { return !isExercise(entry.slug); });
            const auto same = std::find_if(all.begin(), all.end(), [&](const Programme &p) { return p.id == programme.id; });
            if (same != all.end())
                *same = programme;
            else
                all << programme;
        }
    }
    all.removeIf([](const Programme &programme) { return programme.entries.isEmpty(); });
    return all;
}

std::optional<Programme> Library::programme(const QString &id, const QString &language) const
{
    for (const Programme &programme : programmes(language)) {
        if (programme.id == id)
            return programme;
    }
    return std::nullopt;
}

bool Library::isExercise(const QString &slug) const
{
    const Pack *pack = owner(slug);
    if (!pack)
        return false;
    Statement row(pack->statements(), QStringLiteral("SELECT 1 FROM exercise WHERE topic=?"));
    row.bind(pack->topicId(slug));
    return row.next();
}

QVector<TopicCard> Library::nearest(const QString &text, const QString &language, int limit) const
{
    QVector<NearTopic> found;
    for (const auto &pack : packs_) {
        for (const NearTopic &topic : nearestTopics(*pack, text, limit)) {
            if (owner(topic.slug) == pack.get())
                found << topic;
        }
    }
    std::stable_sort(found.begin(), found.end(), [](const NearTopic &a, const NearTopic &b) { return a.score > b.score; });
    QVector<TopicCard> cards;
    for (const NearTopic &topic : std::as_const(found)) {
        if (cards.size() >= limit || (topic.score == 0 && found.first().score > 0))
            break;
        if (auto one = card(topic.slug, language))
            cards << *one;
    }
    return cards;
}

QByteArray Library::media(const QString &hash) const
{
    for (const auto &pack : packs_) {
        Statement statement(pack->statements(), QStringLiteral("SELECT bytes FROM media WHERE hash=? AND length(bytes) <= 16777216"));
        statement.bind(hash);
        if (statement.next())
            return statement.bytes(0);
    }
    return {};
}

}  // namespace kangdu
