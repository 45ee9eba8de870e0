// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/recent_searches.h"

namespace kangdu {

namespace {
constexpr int kMaxItems = 8, kLongest = 100;
}

QStringList recentSearches(const Settings &settings)
{
    QStringList texts;
    for (const QVariant &value : settings.value(Setting::Searches).toList()) {
        const QString text = value.toString().simplified();
        if (!text.isEmpty() && text.size() <= kLongest && !texts.contains(text) && texts.size() < kMaxItems)
            texts << text;
    }
    return texts;
}

void noteSearch(Settings &settings, const QString &text)
{
    const QString noted = text.simplified();
    if (noted.isEmpty() || noted.size() > kLongest)
        return;
    QStringList texts = recentSearches(settings);
    texts.removeIf([&](const QString &old) { return noted.startsWith(old, Qt::CaseInsensitive); });
    texts.prepend(noted);
    QVariantList values;
    for (const QString &one : texts.mid(0, kMaxItems))
        values << one;
    settings.set(Setting::Searches, values);
}

}  // namespace kangdu
