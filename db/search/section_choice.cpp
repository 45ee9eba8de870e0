// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/search/section_choice.h"

#include "db/search/fold.h"

#include <algorithm>

namespace kangdu {
namespace {

constexpr qsizetype kMostNeedles = 40;

int worthOf(const TextPart &part, const QVector<QuerySegment> &segments, const QStringList &runs)
{
    const QString heading = fold(part.heading), text = fold(part.text);
    int worth = 0;
    for (const QuerySegment &segment : segments) {
        worth += (heading.contains(segment.text) ? 4 : 0) + (text.contains(segment.text) ? 3 : 0);
        for (qsizetype at = 0; segment.type == TextRun::Type::Han && segment.text.size() > 2 && at + 2 <= segment.text.size() && at < 32; ++at)
            worth += text.contains(QStringView(segment.text).mid(at, 2));
    }
    for (const QString &run : runs)
        worth += text.contains(run) ? 4 : 0;
    return worth;
}

}  // namespace

int chooseSection(const QVector<TextPart> &parts, const QueryText &query, QStringView name)
{
    if (parts.isEmpty())
        return -1;
    for (const QString &facet : query.facets)
        for (int i = 1; i < parts.size(); ++i)
            if (parts[i].facet == facet)
                return i;
    QVector<QuerySegment> segments;
    for (const QuerySegment &segment : query.segments)
        if (name.isEmpty() || (!name.contains(segment.text) && !segment.text.contains(name)))
            segments.append(segment);
    if (segments.isEmpty())
        return 0;
    int best = 0, most = 0;
    for (int i = 0; i < parts.size(); ++i)
        if (const int worth = worthOf(parts[i], segments, name.isEmpty() ? query.hanRuns : QStringList()); worth > most) {
            most = worth;
            best = i;
        }
    return best;
}

QStringList needlesOf(const QueryText &query)
{
    QStringList needles;
    for (const QuerySegment &segment : query.segments) {
        needles += segment.text;
        if (segment.type == TextRun::Type::Han && segment.text.size() > 2)
            for (qsizetype at = 0; at + 2 <= segment.text.size() && needles.size() < kMostNeedles; ++at)
                needles += segment.text.mid(at, 2);
        if (needles.size() >= kMostNeedles)
            break;
    }
    needles.removeDuplicates();
    std::stable_sort(needles.begin(), needles.end(), [](const QString &a, const QString &b) { return a.size() > b.size(); });
    return needles;
}

}  // namespace kangdu
