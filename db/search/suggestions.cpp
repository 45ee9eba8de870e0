// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/search/suggestions.h"

#include "db/search/edit_distance.h"

#include <algorithm>
#include <climits>
#include <set>

namespace kangdu {
namespace {

constexpr qsizetype kLongestInput = 40, kLongestHanInput = 12;

int charactersAllowed(qsizetype length) { return length < 2 ? 0 : length <= 4 ? 1 : 2; }

/// Errors between the typed text and a name, or the beginning of the name or of one of its words (counted as one more,
/// for it is unfinished). INT_MAX if too many.
int errorsIn(const EditDistance &distance, qsizetype typed, QStringView name, int allowed, bool byWords)
{
    const qsizetype enough = typed + allowed + 1;
    int best = name.size() < enough ? distance.to(name) : INT_MAX;
    if (best > allowed)
        best = INT_MAX;
    const auto beginsWith = [&](QStringView text) {
        if (const int errors = distance.toPrefix(text.left(enough)); errors <= allowed)
            best = std::min(best, errors + 1);
    };
    beginsWith(name);
    for (qsizetype at = 0; byWords && (at = name.indexOf(u' ', at)) >= 0;)
        beginsWith(name.mid(++at));
    return best;
}

}  // namespace

std::vector<NameSuggestion> suggestNames(SearchPack &pack, const QueryText &query, size_t limit)
{
    const PackIndex &index = pack.index();
    const QString &typed = query.core.isEmpty() ? query.folded : query.core;
    if (typed.isEmpty() || typed.size() > (query.latin ? kLongestInput : kLongestHanInput))
        return {};
    const bool han = !query.latin;
    const int allowed = han ? charactersAllowed(typed.size()) : errorsAllowed(typed.size());
    const QString letters = soundOf(typed);
    const int lettersAllowed = errorsAllowed(letters.size());
    const EditDistance byText(typed), byLetters(letters);
    const NameTable &names = index.names();
    // A name that lacks more of the typed characters than errors are allowed need not be compared.
    const quint64 typedMask = NameTable::characterMask(typed);
    quint32 lettersMask = 0;
    for (const QChar letter : letters)
        lettersMask |= letter >= u'a' && letter <= u'z' ? 1u << (letter.unicode() - u'a') : 0;
    const auto few = [](quint64 lacking, int errors) { return int(qPopulationCount(lacking)) <= errors; };
    std::vector<NameSuggestion> found;
    for (int name = 0; name < names.count(); ++name) {
        if (names.type(name) == NameType::Title)
            continue;  // long, and its short form is there
        const QStringView text = names.folded(name);
        int errors = INT_MAX;
        if (allowed > 0 && text.size() + allowed >= typed.size() && few(typedMask & ~names.characterMask(name), allowed))
            errors = errorsIn(byText, typed.size(), text, allowed, !han);
        const quint32 spokenMask = index.pinyin().letterMask(name);
        if (lettersAllowed > 0 && (spokenMask >> 31) && text.size() * 6 >= letters.size() && few(lettersMask & ~spokenMask, lettersAllowed)) {
            const QStringView spoken = index.pinyin().spoken(names, name);
            if (spoken.size() + lettersAllowed >= letters.size())
                errors = std::min(errors, errorsIn(byLetters, letters.size(), spoken, lettersAllowed, false));
        }
        if (errors != INT_MAX && !index.isHidden(index.document(names.document(name)).topic))
            found.push_back({name, errors});
    }
    if (lettersAllowed > 0)
        for (const NameSounds::Match &match : pack.sounds().find(letters, limit))
            if (!match.exact && !index.isHidden(index.document(names.document(match.name)).topic))
                found.push_back({match.name, match.whole ? 1 : 2});
    std::stable_sort(found.begin(), found.end(), [&](const NameSuggestion &a, const NameSuggestion &b) {
        return a.distance != b.distance ? a.distance < b.distance : names.document(a.name) < names.document(b.name);
    });
    std::vector<NameSuggestion> best;
    std::set<quint32> topics;
    for (const NameSuggestion &suggestion : found)
        if (best.size() < limit && topics.insert(index.document(names.document(suggestion.name)).topic).second)
            best.push_back(suggestion);
    return best;
}

}  // namespace kangdu
