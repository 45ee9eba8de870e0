// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/authoring/draft.h"

namespace kangdu {

namespace {

template <typename List, typename Key>
QHash<QString, int> indexOf(const List &list, Key key)
{
    QHash<QString, int> index;
    for (int i = 0; i < list.size(); ++i) {
        if (!index.contains(key(list[i])))
            index.insert(key(list[i]), i);
    }
    return index;
}

template <typename List>
auto lookUp(const List &list, const QHash<QString, int> &index, const QString &id) -> decltype(&list[0])
{
    const auto it = index.constFind(id);
    return it == index.cend() ? nullptr : &list[it.value()];
}

}  // namespace

void LibraryDraft::buildIndex()
{
    topicAt_ = indexOf(topics, [](const TopicDraft &t) { return t.slug; });
    sourceAt_ = indexOf(sources, [](const SourceDraft &s) { return s.id.value; });
    foodAt_ = indexOf(foods, [](const FoodDraft &f) { return f.id.value; });
    categoryAt_ = indexOf(categories, [](const CategoryDraft &c) { return c.id.value; });
}

const TopicDraft *LibraryDraft::topic(const QString &slug) const { return lookUp(topics, topicAt_, slug); }
const SourceDraft *LibraryDraft::source(const QString &id) const { return lookUp(sources, sourceAt_, id); }
const FoodDraft *LibraryDraft::food(const QString &id) const { return lookUp(foods, foodAt_, id); }
const CategoryDraft *LibraryDraft::category(const QString &id) const { return lookUp(categories, categoryAt_, id); }

const QStringList &figureKeys()
{
    static const QStringList keys{QStringLiteral("energy_kcal"), QStringLiteral("protein_g"),    QStringLiteral("fat_g"),
                                  QStringLiteral("carb_g"),      QStringLiteral("calcium_mg"),   QStringLiteral("iron_mg"),
                                  QStringLiteral("vitamin_d_ug"), QStringLiteral("b12_ug"),      QStringLiteral("sodium_mg"),
                                  QStringLiteral("potassium_mg"), QStringLiteral("phosphorus_mg")};
    return keys;
}

}  // namespace kangdu
