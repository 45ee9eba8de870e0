// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/search/vocabulary.h"

#include "db/search/edit_distance.h"
#include "db/search/name_table.h"
#include "db/search/tokenizer.h"

#include <QSqlQuery>
#include <QVariant>

#include <algorithm>
#include <tuple>

namespace kangdu {
namespace {

quint32 lettersOf(QStringView word)
{
    quint32 letters = 0;
    for (const QChar letter : word)
        if (letter >= u'a' && letter <= u'z')
            letters |= 1u << (letter.unicode() - u'a');
    return letters;
}

}  // namespace

int errorsAllowed(qsizetype letters) { return letters < 4 ? 0 : letters < 8 ? 1 : 2; }

Vocabulary::Vocabulary(const QSqlDatabase &database)
{
    QSqlQuery query(database);
    query.setForwardOnly(true);
    // One long text: a row costs a microsecond, a line a tenth of it.
    if (!query.exec(QStringLiteral("SELECT group_concat(term || ' ' || documents, char(10)) FROM search_term WHERE term >= 'a' AND term < '{' AND length(term) > 2"))
        || !query.next())
        return;
    const QString text = query.value(0).toString();
    for (const QStringView line : QStringView(text).split(u'\n')) {
        const qsizetype space = line.lastIndexOf(u' ');
        const QStringView word = line.left(space);
        if (space < 3 || space > kMaxWordLength || word.back() == QChar(kPrefixMark))
            continue;
        entries_.push_back({quint32(pool_.size()), line.mid(space + 1).toUInt(), lettersOf(word), quint16(word.size())});
        for (const QChar unit : word)
            pool_.push_back(unit.unicode());
    }
}

std::optional<Vocabulary::Word> Vocabulary::nearest(const QString &word, bool typing) const
{
    const int allowed = errorsAllowed(word.size());
    if (allowed == 0)
        return std::nullopt;
    const EditDistance distance(word);
    const quint32 letters = lettersOf(word);
    const auto rank = [&](const Entry &entry, int errors) {
        return std::tuple(errors, pool_[entry.start] != word[0].unicode(), ~entry.documents, entry.start);
    };
    const Entry *best = nullptr;
    int fewest = allowed;
    for (const Entry &entry : entries_) {
        // What lacks more of the letters than errors are allowed need not be compared.
        if (entry.length + allowed < word.size() || (!typing && entry.length > word.size() + allowed) || !lacksAtMost(fewest, letters & ~entry.letters))
            continue;
        const QStringView text(pool_.data() + entry.start, qsizetype(entry.length));
        if (allowed == 1 && text[0] != word[0] && text[0] != word[1])
            continue;  // in a short word the first letter is hardly ever the wrong one
        const EditDistance::Distances distances = distance.run(text.left(word.size() + allowed + 1));
        int errors = text.size() <= word.size() + allowed + 1 ? distances.whole : fewest + 1;
        if (typing && entry.length > word.size())
            errors = std::min(errors, distances.prefix + 1);
        if (errors <= fewest && (!best || rank(entry, errors) < rank(*best, fewest))) {
            best = &entry;
            fewest = errors;
        }
    }
    if (!best)
        return std::nullopt;
    return Word{QString(reinterpret_cast<const QChar *>(pool_.data() + best->start), best->length), fewest, best->documents};
}

}  // namespace kangdu
