// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/base/result.h"
#include "db/library/programme.h"
#include "db/library/topic.h"

#include <QByteArray>
#include <QStringList>

#include <memory>
#include <vector>

namespace kangdu {

class Pack;

/// ExerciseFilter::gear of exercises that need nothing.
inline const QString kNoGear = QStringLiteral("none");

/// Which exercises a list shows. Empty fields do not restrict; ids as in FORMAT.md.
struct ExerciseFilter {
    QString region, position, gear, goal, level, helper;
    bool isEmpty() const { return region.isEmpty() && position.isEmpty() && gear.isEmpty() && goal.isEmpty() && level.isEmpty() && helper.isEmpty(); }
};

/// Which topics a list shows. Empty fields do not restrict.
struct TopicFilter {
    QString category;  ///< id; includes everything below it
    QString region;    ///< body map id
    QString tag;
    std::optional<Kind> kind;
    ExerciseFilter exercise;
    bool directOnly = false;  ///< category: leave out what stands in its sub-categories
};

/// The open packs as one. A pack opened later overrides topics of earlier ones by slug.
/// Used on one thread; the search worker opens its own connections.
class Library final {
public:
    /// `verificationStamps`: file that remembers which packs were verified (see VerificationStamps); may be empty.
    explicit Library(const QString &verificationStamps = {});
    ~Library();
    Library(const Library &) = delete;
    Library &operator=(const Library &) = delete;

    /// Opens one more pack. On error the library is as before, and the error is also kept in problems().
    Result<void> open(const QString &path);
    const std::vector<Error> &problems() const { return problems_; }
    QVector<PackInfo> packs() const;
    bool isEmpty() const { return packs_.empty(); }

    /// Children of a category; root categories for an empty id.
    QVector<Category> categories(const QString &parent, const QString &language) const;
    std::optional<Category> category(const QString &id, const QString &language) const;
    /// From the root to the category itself.
    QVector<CategoryRef> categoryPath(const QString &id, const QString &language) const;

    /// Topics by quality, then slug. limit < 0: all.
    QVector<TopicCard> topics(const TopicFilter &filter, const QString &language, int offset = 0, int limit = -1) const;
    int count(const TopicFilter &filter) const;

    std::optional<TopicCard> card(const QString &slug, const QString &language) const;
    /// The article in the language asked for, or else in one that exists. Error: NotFound, Damaged.
    Result<Article> article(const QString &slug, const QString &language) const;
    std::optional<Exercise> exercise(const QString &slug, const QString &language) const;
    /// Built-in programmes in the order of the packs; a later pack overrides one by id. Entries whose exercise no pack has are left out.
    QVector<Programme> programmes(const QString &language) const;
    std::optional<Programme> programme(const QString &id, const QString &language) const;
    /// Topics whose slug, title or alias resembles a text: for "no such address" pages. Best first.
    QVector<TopicCard> nearest(const QString &text, const QString &language, int limit = 6) const;
    /// Bytes of a picture by its hash; empty if there is none.
    QByteArray media(const QString &hash) const;

private:
    const Pack *owner(const QString &slug) const;
    bool isExercise(const QString &slug) const;

    QString stamps_;
    std::vector<std::unique_ptr<Pack>> packs_;
    std::vector<Error> problems_;
};

}  // namespace kangdu
