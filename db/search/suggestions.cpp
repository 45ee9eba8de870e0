// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/search/suggestions.h"

#include "db/search/edit_distance.h"

#include <algorithm>
#include <climits>
#include <set>

namespace kangdu {
namespace {

constexpr int kManyNames = 50000;  // more are not all compared
constexpr qsizetype kLongestInput = 40, kLongestHanInput = 12;

int charactersAllowed(qsizetype length) { return length < 2 ? 0 : length <= 4 ? 1 : 2; }

/// Whether at least one of the first two characters stands at the beginning of both: whoever mistypes both, or adds or
/// leaves out more than one before them, is not helped.
bool beginAlike(QStringView a, QStringView b)
{
    if (a.isEmpty() || b.isEmpty())
        return false;
    const QChar firstA = a[0], firstB = b[0], secondA = a[a.size() > 1], secondB = b[b.size() > 1];
    return firstA == firstB || firstA == secondB || secondA == firstB || secondA == secondB;
}

/// Errors between the typed text and a name, or the beginning of the name or of one of its words (counted as one more,
/// for it is unfinished). INT_MAX if too many.
int errorsIn(const EditDistance &distance, QStringView typed, QStringView name, int allowed, bool byWords)
{
    const qsizetype enough = typed.size() + allowed + 1;
    int best = INT_MAX;
    const auto beginsWith = [&](QStringView text) {
        if (!beginAlike(typed, text))
            return;
        const EditDistance::Distances errors = distance.run(text.left(enough));
        if (text.size() < enough && text.size() == name.size() && errors.whole <= allowed)
            best = errors.whole;
        if (errors.prefix <= allowed)
            best = std::min(best, errors.prefix + 1);
    };
    beginsWith(name);
    for (qsizetype at = 0; byWords && (at = name.indexOf(u' ', at)) >= 0;)
        beginsWith(name.mid(++at));
    return best;
}

/// Names that begin with the first letter, followed by a character with one of the next letters: wherever the first
/// syllable ends, mistyped or not.
std::vector<quint32> namesWithInitialsOf(const PackIndex &index, const QString &letters)
{
    constexpr qsizetype kLongestSyllable = 6;
    std::vector<quint32> names;
    for (qsizetype next = 1; next <= std::min(kLongestSyllable, letters.size() - 1); ++next)
        if (letters.indexOf(letters[next], 1) == next) {
            const std::vector<quint32> more = index.namesWithInitials(u'^' + QString(letters[0]) + letters[next]);
            names.insert(names.end(), more.begin(), more.end());
        }
    std::sort(names.begin(), names.end());
    names.erase(std::unique(names.begin(), names.end()), names.end());
    return names;
}

/// Names whose pinyin may be the letters with a few errors: of a few names all that lack hardly any of the letters, of many
/// those that begin with the right initials.
std::vector<quint32> namesSpokenLike(const PackIndex &index, const QString &letters, int errors)
{
    const quint32 wanted = index.pinyin().lettersOf(letters) & ~(1u << 31);
    std::vector<quint32> names;
    if (index.names().count() > kManyNames) {
        names = namesWithInitialsOf(index, letters);
        std::erase_if(names, [&](quint32 name) { return !lacksAtMost(errors, wanted & ~index.pinyin().lettersOf(index.names().folded(int(name)))); });
        return names;
    }
    for (int name = 0; name < index.names().count(); ++name)
        if (const quint32 spoken = index.pinyin().letterMask(name); (spoken >> 31) && lacksAtMost(errors, wanted & ~spoken))
            names.push_back(quint32(name));
    return names;
}

/// Names that may be the typed text with a few errors. Of many only those that begin with one of its first two
/// characters: to look at each of hundreds of thousands takes longer than all the rest of a search.
std::vector<int> namesLike(const NameTable &names, const QString &typed, int errors)
{
    if (names.count() <= kManyNames)
        return names.lackingAtMost(errors, typed);
    std::vector<int> found;
    const quint64 wanted = NameTable::characterMask(typed);
    for (qsizetype at = 0; at < std::min<qsizetype>(2, typed.size()); ++at)
        if (at == 0 || typed[at] != typed[0]) {
            const auto [first, last] = names.startingWith(QStringView(typed).mid(at, 1));
            for (int name = first; name < last; ++name)
                if (lacksAtMost(errors, wanted & ~NameTable::characterMask(names.folded(name))))
                    found.push_back(name);
        }
    return found;
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
    std::vector<NameSuggestion> found;
    const auto add = [&](int name, int errors) {
        if (errors != INT_MAX && !index.isHidden(index.document(names.document(name)).topic))
            found.push_back({name, errors});
    };
    // Whole titles are long, and their short form is there.
    if (allowed > 0)
        for (const int name : namesLike(names, typed, allowed))
            if (names.type(name) != NameType::Title && names.folded(name).size() + allowed >= typed.size())
                add(name, errorsIn(byText, typed, names.folded(name), allowed, !han));
    if (lettersAllowed > 0) {
        for (const quint32 number : namesSpokenLike(index, letters, lettersAllowed)) {
            const int name = int(number);
            if (names.type(name) == NameType::Title || names.folded(name).size() * 6 < letters.size())
                continue;
            const QStringView spoken = index.pinyin().spoken(names, name, letters.size() + lettersAllowed + 1);
            if (spoken.size() + lettersAllowed >= letters.size())
                add(name, errorsIn(byLetters, letters, spoken, lettersAllowed, false));
        }
    }
    if (lettersAllowed > 0) {
        for (const NameSounds::Match &match : pack.sounds().find(letters, limit))
            if (!match.exact)
                add(match.name, match.whole ? 1 : 2);
    }
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
