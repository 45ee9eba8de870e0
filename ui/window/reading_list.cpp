// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/reading_list.h"

namespace kangdu {

namespace {
constexpr int kMaxItems = 20;
constexpr qreal kBegun = 0.02, kFinished = 0.97;
}

QVector<HomePage::Reading> readingList(const Settings &settings)
{
    QVector<HomePage::Reading> items;
    for (const QVariant &value : settings.value(Setting::Reading).toList()) {
        const QVariantMap entry = value.toMap();
        const QString slug = entry.value(QStringLiteral("slug")).toString();
        if (!slug.isEmpty() && items.size() < kMaxItems)
            items << HomePage::Reading{slug, qBound(0.0, entry.value(QStringLiteral("progress")).toDouble(), 1.0)};
    }
    return items;
}

void noteReading(Settings &settings, const QString &slug, qreal progress)
{
    QVector<HomePage::Reading> items = readingList(settings);
    items.removeIf([&](const HomePage::Reading &item) { return item.slug == slug; });
    if (progress >= kBegun && progress <= kFinished)
        items.prepend({slug, progress});
    items.resize(qMin<qsizetype>(items.size(), kMaxItems));
    QVariantList values;
    for (const HomePage::Reading &item : std::as_const(items))
        values << QVariantMap{{QStringLiteral("slug"), item.slug}, {QStringLiteral("progress"), item.progress}};
    settings.set(Setting::Reading, values);
}

}  // namespace kangdu
