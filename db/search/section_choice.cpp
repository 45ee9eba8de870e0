// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/search/section_choice.h"

#include "db/search/fold.h"

#include <algorithm>

namespace kangdu {
namespace {

constexpr qsizetype kMostNeedles = 40;

constexpr double kInHeading = 4, kInText = 3, kOften = 3, kPairInText = 1;

/// More for a word that stands there more than once, but never twice as much.
double worthOf(qsizetype times) { return times ? kInText + kOften * (1 - 1 / double(times)) : 0; }

double worthOf(const TextPart &part, const QVector<QuerySegment> &segments, const QStringList &runs)
{
    const QString heading = fold(part.heading), text = fold(part.text);
    double worth = 0;
    for (const QuerySegment &segment : segments) {
        worth += (heading.contains(segment.text) ? kInHeading : 0) + worthOf(text.count(segment.text));
        for (qsizetype at = 0; segment.type == TextRun::Type::Han && segment.text.size() > 2 && at + 2 <= segment.text.size() && at < 32; ++at)
            worth += text.contains(QStringView(segment.text).mid(at, 2)) ? kPairInText : 0;
    }
    for (const QString &run : runs)
        worth += text.contains(run) ? 4 : 0;
    return worth;
}

int sectionOf(const QVector<TextPart> &parts, const QStringList &facets)
{
    for (const QString &facet : facets)
        for (int i = 1; i < parts.size(); ++i)
            if (parts[i].facet == facet)
                return i;
    return -1;
}

}  // namespace

int chooseSection(const QVector<TextPart> &parts, const QueryText &query, QStringView name, bool asks)
{
    if (parts.isEmpty())
        return -1;
    if (const int section = sectionOf(parts, query.facets); section >= 0)
        return section;
    QVector<QuerySegment> segments;
    for (const QuerySegment &segment : query.segments)
        if (name.isEmpty() || (!name.contains(segment.text) && !segment.text.contains(name)))
            segments.append(segment);
    if (segments.isEmpty())
        return asks ? std::max(0, sectionOf(parts, query.namedFacets)) : 0;
    int best = 0;
    double most = 0;
    for (int i = 0; i < parts.size(); ++i) {
        const double worth = worthOf(parts[i], segments, name.isEmpty() ? query.hanRuns : QStringList());
        if (worth > most || (best == 0 && worth == most && worth > 0)) {  // the summary is seen anyway
            most = worth;
            best = i;
        }
    }
    return best;
}

QStringList needlesOf(const QueryText &query)
{
    QStringList needles;
    for (const QuerySegment &segment : query.segments) {
        if (segment.type == TextRun::Type::Word && segment.text.size() == 1 && query.segments.size() > 1)
            continue;  // "I" would mark every "in" and "is"
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
