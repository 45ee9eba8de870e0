// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/search/query_text.h"

#include "db/search/fold.h"
#include "db/search/pinyin_matcher.h"
#include "db/search/query_words.h"

#include <algorithm>

namespace kangdu {
namespace {

constexpr qsizetype kLongestConcept = 40;

/// The longest title or alias that begins at a position of the text and ends at a word's end.
QueryConcept conceptAt(const NameTable &names, QStringView text, qsizetype at, bool han)
{
    QueryConcept best;
    std::pair<int, int> range{0, names.count()};
    for (qsizetype length = 1; length <= std::min(kLongestConcept, text.size() - at); ++length) {
        const QStringView piece = text.mid(at, length);
        range = names.startingWith(piece, range);
        if (range.first >= range.second)
            break;
        const bool endsInWord = !isHan(piece.back().unicode()) && at + length < text.size() && isWordCharacter(text[at + length].unicode());
        if ((han && length < 2) || endsInWord || names.folded(range.first).size() != length)
            continue;
        int last = range.first;  // equal names stand first
        while (last < range.second && names.folded(last).size() == length)
            ++last;
        best = {range.first, last, length};
    }
    return best;
}

struct Piece {
    qsizetype start = 0, length = 0;
    TextRun::Type type = TextRun::Type::Word;
    enum Role { Subject, Filler, Intent, Unfinished } role = Subject;
    const QStringList *facets = nullptr;
};

/// Cuts a Han run at concepts, fillers and intents.
void cutHan(QStringView text, const TextRun &run, const QVector<std::pair<qsizetype, qsizetype>> &kept, QVector<Piece> *pieces)
{
    const qsizetype end = run.start + run.length;
    qsizetype open = run.start;
    const auto close = [&](qsizetype at) {
        if (at > open)
            pieces->append({open, at - open, TextRun::Type::Han});
        open = at;
    };
    for (qsizetype at = run.start; at < end;) {
        const auto span = std::find_if(kept.begin(), kept.end(), [&](const auto &range) { return range.first == at; });
        if (span != kept.end()) {
            close(at);
            at = std::min(end, at + span->second);
            close(at);
            continue;
        }
        QueryWord word = hanQueryWord(text.mid(at, end - at));
        if (word.length == 1 && run.length < 4)
            word = {};  // part of a short word rather than a filler
        const bool unfinished = word.length == 0 && at > run.start && end == text.size() && beginsHanQueryWord(text.mid(at, end - at));
        if (word.length == 0 && !unfinished) {
            ++at;
            continue;
        }
        close(at);
        at = unfinished ? end : at + word.length;
        pieces->append({open, at - open, TextRun::Type::Han, unfinished ? Piece::Unfinished : word.facets ? Piece::Intent : Piece::Filler, word.facets});
        open = at;
    }
    close(end);
}

}  // namespace

QueryText understand(const QString &typed, const NameTable &names)
{
    QueryText query;
    const QString full = fold(QStringView(typed).left(kLongestQuery));
    query.folded = full.simplified();
    while (query.folded.size() > 1 && QStringView(u"?!.,。、;:…").contains(query.folded.back()))
        query.folded.chop(1);
    query.folded = query.folded.trimmed();
    const QStringView text = query.folded;
    const QVector<TextRun> runs = textRuns(text);
    query.latin = !runs.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
    query.keys = PinyinMatcher::keysOf(text);
    if (query.keys.size() > 63)
        query.keys.clear();

    QVector<std::pair<qsizetype, qsizetype>> kept;
    for (const TextRun &run : runs) {
        const bool han = run.type == TextRun::Type::Han;
        for (qsizetype at = run.start; at < run.start + run.length;) {
            const bool covered = !kept.isEmpty() && at < kept.constLast().first + kept.constLast().second;
            const QueryConcept found = covered ? QueryConcept{} : conceptAt(names, text, at, han);
            if (found.length) {
                query.concepts.append(found);
                kept.append({at, found.length});
            }
            at += std::max<qsizetype>(1, found.length);
            if (!han)
                break;  // a name begins where a word begins
        }
    }
    QVector<Piece> pieces;
    for (const TextRun &run : runs) {
        if (run.type == TextRun::Type::Han) {
            cutHan(text, run, kept, &pieces);
            continue;
        }
        const bool inConcept = std::any_of(kept.begin(), kept.end(), [&](const auto &range) { return run.start >= range.first && run.start < range.first + range.second; });
        const QueryWord word = inConcept ? QueryWord{} : latinQueryWord(text.mid(run.start, run.length));
        pieces.append({run.start, run.length, run.type, word.length == 0 ? Piece::Subject : word.facets ? Piece::Intent : Piece::Filler, word.facets});
    }
    const auto have = [&](Piece::Role role) { return std::any_of(pieces.begin(), pieces.end(), [&](const Piece &piece) { return piece.role == role; }); };
    const Piece::Role subject = have(Piece::Subject) ? Piece::Subject : have(Piece::Intent) ? Piece::Intent : Piece::Filler;

    qsizetype coreEnd = -1;
    for (const Piece &piece : pieces) {
        const bool required = piece.role == subject;
        if (piece.role == Piece::Intent && subject == Piece::Subject)
            query.facets += *piece.facets;
        if (piece.role == Piece::Filler && !required)
            continue;
        const bool last = piece.start + piece.length == text.size();
        const bool typing = last && piece.type == TextRun::Type::Word && !full.endsWith(u' ');
        query.segments.append({text.mid(piece.start, piece.length).toString(), piece.type, required, typing});
        if (!required)
            continue;
        if (coreEnd >= 0 && coreEnd != piece.start)
            query.core += u' ';
        query.core += text.mid(piece.start, piece.length);
        coreEnd = piece.start + piece.length;
    }
    for (const TextRun &run : textRuns(query.core))
        if (run.type == TextRun::Type::Han && run.length > 2)
            query.hanRuns.append(query.core.mid(run.start, run.length));
    return query;
}

}  // namespace kangdu
