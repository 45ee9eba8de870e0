// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/library/kind.h"

#include <QHash>

namespace kangdu {

namespace {

struct KindRow {
    Kind kind;
    const char *id;
    const char *facets;
};

constexpr KindRow kRows[] = {
    {Kind::Condition, "condition",
     "overview causes symptoms diagnosis treatment nutrition rehabilitation care outlook questions"},
    {Kind::Cause, "cause", "overview mechanism conditions action"},
    {Kind::Treatment, "treatment", "overview purpose mechanism benefits risks alternatives cautions"},
    {Kind::Nutrition, "nutrition", "overview amount foods cautions sample-day"},
    {Kind::Exercise, "exercise", "purpose before steps dose variants stop cautions"},
    {Kind::Care, "care", "overview steps equipment mistakes"},
    {Kind::Question, "question", "answer why action"},
    {Kind::Department, "department", "treats when bring expect"},
};

}  // namespace

QString kindId(Kind kind)
{
    return QLatin1String(kRows[int(kind)].id);
}

std::optional<Kind> kindFromId(const QString &id)
{
    for (const KindRow &row : kRows) {
        if (id == QLatin1String(row.id))
            return row.kind;
    }
    return std::nullopt;
}

const QStringList &facetsOf(Kind kind)
{
    static const QVector<QStringList> lists = [] {
        QVector<QStringList> result;
        for (const KindRow &row : kRows)
            result << QString::fromLatin1(row.facets).split(' ');
        return result;
    }();
    return lists[int(kind)];
}

QString facetHue(const QString &facet)
{
    static const QHash<QString, QString> hues{
        {QStringLiteral("causes"), QStringLiteral("cause")},
        {QStringLiteral("mechanism"), QStringLiteral("cause")},
        {QStringLiteral("diagnosis"), QStringLiteral("treatment")},
        {QStringLiteral("treatment"), QStringLiteral("treatment")},
        {QStringLiteral("nutrition"), QStringLiteral("nutrition")},
        {QStringLiteral("amount"), QStringLiteral("nutrition")},
        {QStringLiteral("foods"), QStringLiteral("nutrition")},
        {QStringLiteral("sample-day"), QStringLiteral("nutrition")},
        {QStringLiteral("rehabilitation"), QStringLiteral("exercise")},
        {QStringLiteral("steps"), QStringLiteral("exercise")},
        {QStringLiteral("dose"), QStringLiteral("exercise")},
        {QStringLiteral("care"), QStringLiteral("care")},
        {QStringLiteral("treats"), QStringLiteral("department")},
        {QStringLiteral("when"), QStringLiteral("department")},
    };
    return hues.value(facet, QStringLiteral("overview"));
}

}  // namespace kangdu
