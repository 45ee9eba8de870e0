// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/programme/pain.h"

#include <algorithm>

namespace kangdu {

namespace {
constexpr int kSevere = 7, kNoticeable = 3, kRise = 2, kCompared = 3, kDays = 28;
}

PainTrend painTrend(const QVector<DiaryEntry> &entries, const QString &slug)
{
    QVector<DiaryEntry> own;
    std::copy_if(entries.begin(), entries.end(), std::back_inserter(own), [&](const DiaryEntry &e) { return e.slug == slug; });
    if (own.isEmpty())
        return PainTrend::Steady;
    if (own.last().stopSign || own.last().pain.value_or(0) >= kSevere)
        return PainTrend::Severe;
    const QDate last = own.last().date;
    const bool told = own.last().pain.has_value();
    QVector<int> pains;
    for (const DiaryEntry &note : std::as_const(own)) {
        if (note.pain && note.date.daysTo(last) <= kDays)
            pains << *note.pain;
    }
    if (!told || pains.size() < 2 || pains.last() < kNoticeable)
        return PainTrend::Steady;
    const qsizetype n = pains.size();
    const int lowest = *std::min_element(pains.end() - 1 - qMin<qsizetype>(kCompared, n - 1), pains.end() - 1);
    const bool steps = n >= 3 && pains[n - 1] > pains[n - 2] && pains[n - 2] > pains[n - 3];
    return pains.last() - lowest >= kRise || steps ? PainTrend::Rising : PainTrend::Steady;
}

}  // namespace kangdu
