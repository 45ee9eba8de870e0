// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/library/library.h"

#include "db/base/statement.h"
#include "db/library/article_loader.h"
#include "db/library/nearest.h"
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
            pack->database(),
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
        Statement statement(pack->database(), QStringLiteral("SELECT coalesce(p.key,'') FROM category c LEFT JOIN category p ON "
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
    QVector<CategoryRef> path;
    QString next = id;
    while (!next.isEmpty() && path.size() < 16) {
        const auto found = category(next, language);
        if (!found)
            break;
        path.prepend({found->id, found->title});
        next = found->parent;
    }
    return path;
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

QVector<TopicCard> Library::nearest(const QString &text, const QString &language, int limit) const
{
    QVector<TopicCard> cards;
    for (const auto &pack : packs_) {
        for (const QString &slug : nearestSlugs(*pack, text, limit)) {
            if (auto found = card(slug, language); found && found->pack == pack->info().id && cards.size() < limit)
                cards << *found;
        }
    }
    return cards;
}

QByteArray Library::media(const QString &hash) const
{
    for (const auto &pack : packs_) {
        Statement statement(pack->database(), QStringLiteral("SELECT bytes FROM media WHERE hash=? AND length(bytes) <= 16777216"));
        statement.bind(hash);
        if (statement.next())
            return statement.bytes(0);
    }
    return {};
}

}  // namespace kangdu
