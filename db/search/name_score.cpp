// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/search/name_score.h"

#include <algorithm>

namespace kangdu {
namespace {

double penalty(NameType type) { return type == NameType::Alias ? 5 : type == NameType::Title ? 1 : 0; }

/// How well the name answers one form of the query.
double compare(QStringView name, QStringView text)
{
    if (text.isEmpty())
        return 0;
    const double cover = double(text.size()) / double(std::max(name.size(), text.size()));
    if (name == text)
        return 100;
    if (name.startsWith(text))
        return 80 + 6 * cover;
    return standsIn(text, name) ? 64 + 6 * cover : 0;
}

}  // namespace

bool standsIn(QStringView text, QStringView name, Ends ends)
{
    for (qsizetype at = 0; (at = name.indexOf(text, at)) >= 0; ++at)
        if (at == 0 || isHan(text[0].unicode()) || !isWordCharacter(name[at - 1].unicode())) {
            const qsizetype end = at + text.size();
            if (ends == Ends::Anywhere || end == name.size() || isHan(text.back().unicode()) || !isWordCharacter(name[end].unicode()))
                return true;
        }
    return false;
}

double scoreOfName(QStringView name, NameType type, const QueryText &query)
{
    double score = compare(name, query.folded);
    if (query.core != query.folded) {
        if (score >= 80 && score < 100)
            score += 16;  // begins with a whole question, words of asking and all
        score = std::max(score, compare(name, query.core) - 3);
    }
    if (score == 0 && !query.core.isEmpty()) {
        qsizetype length = 0;
        const bool all = std::all_of(query.segments.begin(), query.segments.end(), [&](const QuerySegment &segment) {
            length += segment.required ? segment.text.size() : 0;
            return !segment.required || standsIn(segment.text, name);
        });
        const qsizetype units = query.core.size() - query.core.count(u' ');
        if (all && length > 0)
            score = 58 + 6 * std::min(1.0, double(length) / double(name.size()));
        else if (name.size() >= 2 && standsIn(name, query.core, Ends::WithWord))
            score = 35 + 50 * std::min(1.0, double(name.size()) / double(units));
    }
    if (score == 0)
        return 0;
    int wanted = 0;
    for (const QuerySegment &segment : query.segments)
        wanted += !segment.required && standsIn(segment.text, name);
    return score - penalty(type) + 4 * std::min(wanted, 2);
}

double scoreOfPinyin(const PinyinMatch &match, qsizetype nameLength, NameType type)
{
    using Form = PinyinMatch::Form;
    double score = match.form == Form::Full ? 62 : match.form == Form::Initials ? 54 : 46;
    if (match.start == 0)
        score += match.form == Form::Full ? 18 : 14;
    if (match.start == 0 && match.whole)
        score += 14;
    return score + 4.0 * match.length / double(std::max<qsizetype>(1, nameLength)) - penalty(type);
}

}  // namespace kangdu
