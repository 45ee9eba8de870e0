// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/search/topic_set.h"

#include <QHash>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

namespace kangdu {

class PackIndex;

/// What search needs of a pack besides its index: where topics stand and what belongs to what. Topics are numbered as in the index.
/// A file that is only an index has none of it; then everything is empty.
class PackFacts final {
public:
    /// `index` must outlive this.
    explicit PackFacts(PackIndex &index);

    /// Whether a topic belongs to a region of the body map.
    bool isOfRegion(quint32 topic, const QStringList &regions) const;
    /// The topics of a region.
    TopicSet topicsOf(const QString &region) const { return regions_.value(region); }
    /// Topics in a category or below it; null if the pack does not know the category.
    const TopicSet *inCategory(const QString &key) const;
    /// Ids of the categories, in tree order.
    const QStringList &categories() const { return categoryKeys_; }
    /// The first category in which a topic stands; empty if none.
    QString homeOf(const QString &slug);
    /// What a topic is related to: kind = causes treatments nutrition exercises care questions departments related. Slugs, in order.
    QStringList related(const QString &slug, const QString &kind);
    /// The pack's own lexicon.txt, or nothing.
    const QByteArray &lexicon() const { return lexicon_; }

private:
    void load();
    QStringList slugs(QSqlQuery *query, const QVariantList &values);

    PackIndex &index_;
    QByteArray lexicon_;
    QStringList categoryKeys_;
    std::vector<TopicSet> categoryTopics_;  ///< by category: topics in it or below it
    QHash<QString, TopicSet> regions_;
    std::unique_ptr<QSqlQuery> related_, home_;
};

}  // namespace kangdu
