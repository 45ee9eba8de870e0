// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/kind_text.h"

#include <QCoreApplication>

namespace kangdu {

namespace {

struct TextRow {
    const char *id;
    const char *name;
};

struct KindRow {
    const char *name;
    const char *icon;
};

constexpr KindRow kKinds[] = {
    {QT_TRANSLATE_NOOP("Kind", "Condition"), "disease"},    {QT_TRANSLATE_NOOP("Kind", "Cause"), "cause"},
    {QT_TRANSLATE_NOOP("Kind", "Treatment"), "treatment"},  {QT_TRANSLATE_NOOP("Kind", "Nutrition"), "nutrition"},
    {QT_TRANSLATE_NOOP("Kind", "Exercise"), "exercise"},    {QT_TRANSLATE_NOOP("Kind", "Home care"), "care"},
    {QT_TRANSLATE_NOOP("Kind", "Question"), "note"},        {QT_TRANSLATE_NOOP("Kind", "Department"), "department"},
};

constexpr TextRow kRegions[] = {
    {"neck", QT_TRANSLATE_NOOP("Region", "Neck")},
    {"shoulder", QT_TRANSLATE_NOOP("Region", "Shoulder")},
    {"arm", QT_TRANSLATE_NOOP("Region", "Arm")},
    {"lower-back", QT_TRANSLATE_NOOP("Region", "Lower back")},
    {"wrist-hand", QT_TRANSLATE_NOOP("Region", "Wrist and hand")},
    {"hip", QT_TRANSLATE_NOOP("Region", "Hip")},
    {"thigh", QT_TRANSLATE_NOOP("Region", "Thigh")},
    {"knee", QT_TRANSLATE_NOOP("Region", "Knee")},
    {"calf", QT_TRANSLATE_NOOP("Region", "Calf")},
    {"ankle-foot", QT_TRANSLATE_NOOP("Region", "Ankle and foot")},
};

constexpr TextRow kFacets[] = {
    {"help", QT_TRANSLATE_NOOP("Facet", "When to get help")},
    {"overview", QT_TRANSLATE_NOOP("Facet", "In brief")},
    {"causes", QT_TRANSLATE_NOOP("Facet", "Causes")},
    {"symptoms", QT_TRANSLATE_NOOP("Facet", "Symptoms")},
    {"diagnosis", QT_TRANSLATE_NOOP("Facet", "Diagnosis")},
    {"treatment", QT_TRANSLATE_NOOP("Facet", "Treatment")},
    {"nutrition", QT_TRANSLATE_NOOP("Facet", "Nutrition")},
    {"rehabilitation", QT_TRANSLATE_NOOP("Facet", "Rehabilitation")},
    {"care", QT_TRANSLATE_NOOP("Facet", "Home care")},
    {"outlook", QT_TRANSLATE_NOOP("Facet", "Outlook")},
    {"questions", QT_TRANSLATE_NOOP("Facet", "Questions to ask")},
    {"mechanism", QT_TRANSLATE_NOOP("Facet", "How it works")},
    {"conditions", QT_TRANSLATE_NOOP("Facet", "Conditions")},
    {"action", QT_TRANSLATE_NOOP("Facet", "What to do")},
    {"purpose", QT_TRANSLATE_NOOP("Facet", "Purpose")},
    {"benefits", QT_TRANSLATE_NOOP("Facet", "Benefits")},
    {"risks", QT_TRANSLATE_NOOP("Facet", "Risks")},
    {"alternatives", QT_TRANSLATE_NOOP("Facet", "Alternatives")},
    {"cautions", QT_TRANSLATE_NOOP("Facet", "Be careful")},
    {"amount", QT_TRANSLATE_NOOP("Facet", "How much")},
    {"foods", QT_TRANSLATE_NOOP("Facet", "Foods")},
    {"sample-day", QT_TRANSLATE_NOOP("Facet", "Sample day")},
    {"before", QT_TRANSLATE_NOOP("Facet", "Before you start")},
    {"steps", QT_TRANSLATE_NOOP("Facet", "Steps")},
    {"dose", QT_TRANSLATE_NOOP("Facet", "How much")},
    {"variants", QT_TRANSLATE_NOOP("Facet", "Easier or harder")},
    {"stop", QT_TRANSLATE_NOOP("Facet", "When to stop")},
    {"equipment", QT_TRANSLATE_NOOP("Facet", "Equipment")},
    {"mistakes", QT_TRANSLATE_NOOP("Facet", "Mistakes")},
    {"answer", QT_TRANSLATE_NOOP("Facet", "Answer")},
    {"why", QT_TRANSLATE_NOOP("Facet", "Why")},
    {"treats", QT_TRANSLATE_NOOP("Facet", "What it treats")},
    {"when", QT_TRANSLATE_NOOP("Facet", "When to go")},
    {"bring", QT_TRANSLATE_NOOP("Facet", "What to bring")},
    {"expect", QT_TRANSLATE_NOOP("Facet", "What to expect")},
    {"sources", QT_TRANSLATE_NOOP("Facet", "Sources")},
};

template <std::size_t N>
QString lookUp(const TextRow (&rows)[N], const char *context, const QString &id)
{
    for (const TextRow &row : rows) {
        if (id == QLatin1String(row.id))
            return QCoreApplication::translate(context, row.name);
    }
    return id;
}

}  // namespace

QString kindName(Kind kind)
{
    return QCoreApplication::translate("Kind", kKinds[int(kind)].name);
}

QString kindIcon(Kind kind)
{
    return QLatin1String(kKinds[int(kind)].icon);
}

QString facetName(const QString &facet)
{
    return lookUp(kFacets, "Facet", facet);
}

QString regionName(const QString &region)
{
    return lookUp(kRegions, "Region", region);
}

const QStringList &allRegions()
{
    static const QStringList regions = [] {
        QStringList ids;
        for (const TextRow &row : kRegions)
            ids << QLatin1String(row.id);
        return ids;
    }();
    return regions;
}

}  // namespace kangdu
