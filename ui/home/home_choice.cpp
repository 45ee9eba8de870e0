// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/home/home_choice.h"

#include <QLocale>

#include <algorithm>
#include <numeric>

namespace kangdu {

QStringList pictureRegions(const QVector<TopicCard> &cards)
{
    // The first card shows what it says first; of the others, who has the least choice chooses first.
    QVector<qsizetype> order(cards.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin() + qMin<qsizetype>(1, order.size()), order.end(),
        [&](qsizetype a, qsizetype b) { return cards[a].regions.size() < cards[b].regions.size(); });
    QStringList pictures(cards.size(), QString()), shown;
    for (const qsizetype i : std::as_const(order)) {
        pictures[i] = cards[i].regions.value(0);
        for (const QString &region : cards[i].regions) {
            if (!shown.contains(region)) {
                pictures[i] = region;
                break;
            }
        }
        shown << pictures[i];
    }
    return pictures;
}

std::optional<TopicCard> topicOfDay(const Library &library, const QString &language, const QDate &date)
{
    constexpr Kind kKinds[] = {Kind::Exercise, Kind::Nutrition, Kind::Exercise, Kind::Care};
    const qint64 day = date.toJulianDay();
    for (qint64 i = 0; i < qint64(std::size(kKinds)); ++i) {
        TopicFilter filter;
        filter.kind = kKinds[(day + i) % qint64(std::size(kKinds))];
        const int count = library.count(filter);
        if (count == 0)
            continue;
        const QVector<TopicCard> found =
            library.topics(filter, language, int(day / qint64(std::size(kKinds)) % count), 1);
        if (!found.isEmpty())
            return found.first();
    }
    return {};
}

QString dayText(const QDate &date, const QString &language)
{
    const bool chinese = language.startsWith(QLatin1String("zh"));
    const QLocale locale =
        chinese ? QLocale(QLocale::Chinese, QLocale::China) : QLocale(QLocale::English, QLocale::UnitedStates);
    return locale.toString(date, chinese ? QStringLiteral("M 月 d 日，dddd") : QStringLiteral("dddd, d MMMM"));
}

} // namespace kangdu
