// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/search/query_text.h"

#include "db/search/fold.h"
#include "db/search/pinyin_matcher.h"

#include <algorithm>
#include <tuple>

namespace kangdu {
namespace {

using Role = LexiconEntry::Role;

constexpr qsizetype kLongestConcept = 40;
constexpr qsizetype kLongStory = 8;  // Han characters
constexpr size_t kMostWindowPieces = 6, kMostSubjectPieces = 40, kMostMeant = 200;

/// A name of one pack that begins at a position of the text and ends at a word's end.
struct FoundName {
    int first = 0, last = 0;
    qsizetype length = 0;
};

/// All names that begin at a position, by growing length.
void namesAt(const NameTable &names, QStringView text, qsizetype at, bool han, QVector<FoundName> *found)
{
    std::pair<int, int> range{0, names.count()};
    for (qsizetype length = 1; length <= std::min(kLongestConcept, text.size() - at); ++length) {
        const QStringView piece = text.mid(at, length);
        range = names.startingWith(piece, range);
        if (range.first >= range.second)
            return;
        const bool endsInWord = !isHan(piece.back().unicode()) && at + length < text.size() && isWordCharacter(text[at + length].unicode());
        if ((han && length < 2) || endsInWord || names.folded(range.first).size() != length)
            continue;
        int last = range.first;  // equal names stand first
        while (last < range.second && names.folded(last).size() == length)
            ++last;
        found->append({range.first, last, length});
    }
}

bool shareArticle(const NameTable &names, const FoundName &a, const FoundName &b)
{
    for (int one = a.first; one < a.last; ++one)
        for (int other = b.first; other < b.last; ++other)
            if (names.document(one) == names.document(other))
                return true;
    return false;
}

/// Whether a stretch is nothing but words of asking, with an intent among them.
bool onlyAsks(QStringView text, const Lexicon &lexicon)
{
    std::vector<QueryPiece> pieces;
    cutQuery(text, textRuns(text), lexicon, {}, false, &pieces);
    const bool intent = std::any_of(pieces.begin(), pieces.end(), [](const QueryPiece &piece) { return piece.role() == Role::Intent; });
    return intent && std::all_of(pieces.begin(), pieces.end(), [](const QueryPiece &piece) { return piece.isFiller() || piece.role() == Role::Intent; });
}

/// A stretch that is a name in some pack.
struct NamedSpan {
    TextSpan span;
    std::vector<std::pair<size_t, QueryConcept>> in;  ///< pack, its names
};

/// The longest names that stand in the text, from the left. A name that is another article's name and words of asking is cut to that:
/// "小腿肌肉萎缩怎么锻炼" is a question about 小腿肌肉萎缩, also where an exercise has it as an alias.
std::vector<NamedSpan> namesIn(QStringView text, const QVector<TextRun> &runs, const std::vector<PackNames> &packs, const Lexicon &lexicon)
{
    std::vector<NamedSpan> spans;
    QVector<FoundName> found;
    qsizetype covered = 0;
    for (const TextRun &run : runs) {
        const bool han = run.type == TextRun::Type::Han;
        for (qsizetype at = run.start; at < run.start + run.length; ++at) {
            if (at >= covered) {
                NamedSpan best{{at, 0}, {}};
                qsizetype shorter = 0;  // with words of asking behind it
                for (int pass = 0; pass < 2; ++pass) {
                    for (size_t pack = 0; pack < packs.size(); ++pack) {
                        found.clear();
                        namesAt(*packs[pack].names, text, at, han, &found);
                        for (const FoundName &name : found) {
                            if (pass == 0) {
                                best.span.length = std::max(best.span.length, name.length);
                                continue;
                            }
                            const bool ofLonger = found.constLast().length == best.span.length && shareArticle(*packs[pack].names, name, found.constLast());
                            if (name.length < best.span.length && name.length > shorter && !ofLonger
                                && onlyAsks(text.mid(at + name.length, best.span.length - name.length), lexicon))
                                shorter = name.length;
                        }
                    }
                    if (best.span.length == 0)
                        break;
                }
                if (shorter > 0)
                    best.span.length = shorter;
                for (size_t pack = 0; best.span.length > 0 && pack < packs.size(); ++pack) {
                    found.clear();
                    namesAt(*packs[pack].names, text, at, han, &found);
                    for (const FoundName &name : found)
                        if (name.length == best.span.length)
                            best.in.emplace_back(pack, QueryConcept{name.first, name.last, name.length});
                }
                if (best.span.length > 0) {
                    covered = best.span.end();
                    spans.push_back(std::move(best));
                }
            }
            if (!han)
                break;  // a name begins where a word begins
        }
    }
    return spans;
}

/// A name is not an intent word or filler by itself ("康复" for the rehabilitation department) when there is another subject.
bool isOnlyAsking(const NamedSpan &named, QStringView text, const Lexicon &lexicon)
{
    std::vector<QueryPiece> pieces;
    const QStringView name = text.mid(named.span.start, named.span.length);
    cutQuery(name, textRuns(name), lexicon, {}, false, &pieces);
    return pieces.size() == 1 && (pieces.front().role() == Role::Intent || pieces.front().isFiller());
}

void addMeantNames(QStringView text, const std::vector<QueryPiece> &all, const NameMeanings &meanings, std::vector<MeantName> *found)
{
    std::vector<MeantName> &meant = *found;
    const auto add = [&](quint64 meaning, double cover, MeantName::How how) {
        if (meaning == 0)
            return;
        for (auto [name, last] = meanings.find(meaning); name != last && meant.size() < kMostMeant; ++name)
            if (std::none_of(meant.begin(), meant.end(), [wanted = *name](const MeantName &other) { return other.name == wanted; }))
                meant.push_back({*name, cover, how});
    };
    add(meaningOf(text, all), 1, MeantName::Whole);
    const std::vector<quint64> intents = intentsOf(all);
    std::vector<QueryPiece> subject;
    double units = 0;
    for (const QueryPiece &piece : all)
        if (piece.role() == Role::Word && !piece.isFiller() && subject.size() < kMostSubjectPieces) {
            subject.push_back(piece);
            units += double(piece.span.length);
        }
    const auto isPlainHan = [](const QueryPiece &piece) { return piece.type == TextRun::Type::Han && !(piece.entry && piece.entry->meaning >= 0); };
    for (size_t count = std::min(kMostWindowPieces, subject.size()); count > 0; --count)
        for (size_t first = 0; first + count <= subject.size(); ++first) {
            double length = 0;
            for (size_t i = first; i < first + count; ++i)
                length += double(subject[i].span.length);
            const quint64 window = subjectOf(text, subject.data() + first, subject.data() + first + count);
            for (const quint64 intent : intents)
                add(window ? window + intent : 0, length / std::max(units, 1.0), MeantName::Asked);
            if (count > 1 || !isPlainHan(subject[first]))  // else that name would have been found as it is written
                add(window, length / std::max(units, 1.0), MeantName::Part);
        }
}

/// The text with each phrase replaced by the word of its script that stands first on its line of the lexicon.
QString inUsualWords(QStringView text, const std::vector<QueryPiece> &pieces, const Lexicon &lexicon)
{
    QString out;
    bool changed = false;
    qsizetype at = 0;
    for (const QueryPiece &piece : pieces) {
        if (!piece.entry || piece.entry->meaning < 0 || piece.named || piece.role() != Role::Word)
            continue;
        const QStringView typed = text.mid(piece.span.start, piece.span.length);
        const QStringList &words = lexicon.meanings().at(piece.entry->meaning);
        const auto usual = std::find_if(words.begin(), words.end(), [&](const QString &word) { return isHan(word[0].unicode()) == isHan(typed[0].unicode()); });
        if (usual == words.end() || *usual == typed)
            continue;
        out.append(text.mid(at, piece.span.start - at));
        out += *usual;
        at = piece.span.end();
        changed = true;
    }
    return changed ? out.append(text.mid(at)) : QString();
}

void addSegment(QueryText *query, QStringView text, TextRun::Type type, bool required, bool prefix, bool joins)
{
    if (joins && !query->segments.isEmpty()) {
        query->segments.last().text += text;
        return;
    }
    query->segments.append({text.toString(), type, required, prefix});
}

struct Folded {
    QString full, text;
};

Folded foldQuery(const QString &typed)
{
    Folded folded;
    folded.full = fold(QStringView(typed).left(kLongestQuery));
    folded.text = folded.full.simplified();
    while (folded.text.size() > 1 && QStringView(u"?!.,。、;:…").contains(folded.text.back()))
        folded.text.chop(1);
    folded.text = folded.text.trimmed();
    return folded;
}

void describeLetters(QueryText *query, const QVector<TextRun> &runs)
{
    const QStringView text = query->folded;
    query->latin = !runs.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
    query->keys = PinyinMatcher::keysOf(text);
    if (query->keys.size() > 63)
        query->keys.clear();
}

void findHanRuns(QueryText *query)
{
    for (const TextRun &run : textRuns(query->core))
        if (run.type == TextRun::Type::Han && run.length > 2)
            query->hanRuns.append(query->core.mid(run.start, run.length));
}

/// The intents of a question, the most probable first. A question stands at the end: the last clause that has an intent decides; in it
/// Chinese puts the intent last ("手术后怎么锻炼") and English first ("exercises after surgery").
std::vector<int> intentsByWeight(QStringView text, const std::vector<QueryPiece> &pieces)
{
    std::vector<std::tuple<int, qsizetype, int>> found;  // clause from the end, place, intent
    int clause = 0;
    for (size_t i = pieces.size(); i-- > 0;) {
        const QueryPiece &piece = pieces[i];
        if (i + 1 < pieces.size()) {
            const QStringView between = text.mid(piece.span.end(), pieces[i + 1].span.start - piece.span.end());
            clause += std::any_of(between.begin(), between.end(), [](QChar c) { return QStringView(u",.;?!。、").contains(c); });
        }
        if (piece.role() == Role::Intent)
            found.emplace_back(clause, piece.type == TextRun::Type::Han ? -piece.span.start : piece.span.start, piece.entry->intent);
    }
    std::sort(found.begin(), found.end());
    std::vector<int> intents;
    for (const auto &[fromEnd, place, intent] : found)
        intents.push_back(intent);
    return intents;
}

QStringList facetsOfIntents(const std::vector<int> &intents, const Lexicon &lexicon)
{
    QStringList facets;
    for (const int intent : intents)
        for (const QString &facet : lexicon.intents().at(intent).facets)
            if (!facets.contains(facet))
                facets += facet;
    return facets;
}

/// What each piece is for, and from it the segments, the core, intent and facets.
void assignRoles(QueryText *query, const QString &full, const std::vector<QueryPiece> &pieces, const Lexicon &lexicon)
{
    enum class Part { Subject, Aside, Intent, Filler };
    const auto partOf = [](const QueryPiece &piece) {
        if (piece.isFiller())
            return Part::Filler;
        return piece.role() == Role::Intent ? Part::Intent : piece.role() == Role::Aside ? Part::Aside : Part::Subject;
    };
    const QStringView text = query->folded;
    Part subject = Part::Filler;
    bool named = false;
    for (const QueryPiece &piece : pieces) {
        subject = std::min(subject, partOf(piece));
        named = named || piece.named;
    }
    qsizetype ordinaryUnits = 0;  // of words that nothing is known of
    bool meaning = false;
    for (const QueryPiece &piece : pieces) {
        ordinaryUnits += partOf(piece) == Part::Subject && !piece.entry && piece.type == TextRun::Type::Han ? piece.span.length : 0;
        meaning = meaning || (piece.entry && piece.entry->meaning >= 0);
    }
    const bool known = named || (meaning && ordinaryUnits > kLongStory);  // then the words that are known decide
    qsizetype coreEnd = -1, segmentEnd = -1;
    bool plain = false;  // the last segment was ordinary required words
    for (const QueryPiece &piece : pieces) {
        const Part part = partOf(piece);
        const QStringView words = text.mid(piece.span.start, piece.span.length);
        if (part == Part::Filler && part != subject) {
            query->fillers += words.toString();
            continue;
        }
        const bool place = named && !piece.named && piece.entry && piece.entry->region >= 0;  // narrows what the name says
        const bool inCore = part == subject && !place;
        const bool required = inCore && (!known || piece.named || (piece.entry && piece.entry->meaning >= 0));
        const bool last = piece.span.end() == text.size() && !full.endsWith(u' ');
        if (piece.type == TextRun::Type::Han) {
            const bool ordinary = inCore && !piece.named && !query->segments.isEmpty() && query->segments.constLast().required == required;
            const bool joins = plain && ordinary && segmentEnd == piece.span.start;
            addSegment(query, words, piece.type, required, false, joins);
        }
        for (const TextRun &run : textRuns(words))
            if (piece.type == TextRun::Type::Word)
                addSegment(query, words.mid(run.start, run.length), run.type, required,
                           last && run.type == TextRun::Type::Word && run.start + run.length == words.size(), false);
        plain = inCore && !piece.named && piece.type == TextRun::Type::Han;
        segmentEnd = piece.span.end();
        if (!inCore)
            continue;
        if (coreEnd >= 0 && coreEnd != piece.span.start)
            query->core += u' ';
        query->core += words;
        coreEnd = piece.span.end();
    }
    findHanRuns(query);
    if (subject < Part::Intent) {
        const std::vector<int> intents = intentsByWeight(text, pieces);
        query->intent = intents.empty() ? QString() : lexicon.intents().at(intents.front()).id;
        query->facets = facetsOfIntents(intents, lexicon);
    }
}

void findRegions(QueryText *query, const QVector<TextRun> &runs, const std::vector<QueryPiece> &pieces, const Lexicon &lexicon)
{
    const auto add = [&](const LexiconEntry *entry) {
        if (!entry || entry->region < 0)
            return false;
        for (const QString &region : lexicon.regions().at(entry->region))
            if (!query->regions.contains(region))
                query->regions += region;
        return true;
    };
    for (const QueryPiece &piece : pieces)
        if (piece.type == TextRun::Type::Word)
            add(piece.entry);
    const QStringView text = query->folded;
    for (const TextRun &run : runs)  // inside names and short words too: 膝盖 in 膝盖痛
        for (qsizetype at = run.start, end = run.start + run.length; run.type == TextRun::Type::Han && at < end;) {
            const Lexicon::Match match = lexicon.longestHan(text.mid(at, end - at));
            if (add(match.entry) || (match.entry && match.length > 1)) {
                // 手麻 is a word of its own, and of the hand
                if (match.entry->region < 0 && match.length > 1)
                    for (qsizetype inside = at; inside < at + match.length; ++inside)
                        if (match.entry->role == Role::Word && match.entry->meaning >= 0)
                            add(lexicon.longestHan(text.mid(inside, inside == at ? 1 : at + match.length - inside)).entry);
                at += match.length;
            } else {
                ++at;
            }
        }
}

}  // namespace

std::vector<QueryText> readQuery(const QString &typed, const std::vector<PackNames> &packs, const Lexicon &lexicon)
{
    const Folded folded = foldQuery(typed);
    QueryText query;
    query.folded = folded.text;
    const QStringView text = query.folded;
    const QVector<TextRun> runs = textRuns(text);
    describeLetters(&query, runs);

    std::vector<NamedSpan> named = namesIn(text, runs, packs, lexicon);
    std::vector<QueryPiece> pieces, plain;
    const auto cut = [&] {
        std::vector<TextSpan> spans;
        for (const NamedSpan &span : named)
            spans.push_back(span.span);
        cutQuery(text, runs, lexicon, spans, true, &pieces);
    };
    cut();
    // 康复 is the name of a department, too; beside another subject it is what is asked about that.
    const auto asks = std::partition(named.begin(), named.end(), [&](const NamedSpan &span) { return !isOnlyAsking(span, text, lexicon); });
    const auto isSubject = [&](const QueryPiece &piece) {
        return piece.role() == Role::Word && !piece.isFiller() && std::none_of(asks, named.end(), [&](const NamedSpan &span) { return span.span == piece.span; });
    };
    const bool other = asks != named.end() && std::any_of(pieces.begin(), pieces.end(), isSubject);
    if (other)
        named.erase(asks, named.end());
    std::sort(named.begin(), named.end(), [](const NamedSpan &a, const NamedSpan &b) { return a.span.start < b.span.start; });
    if (other)
        cut();
    cutQuery(text, runs, lexicon, {}, false, &plain);
    assignRoles(&query, folded.full, pieces, lexicon);
    if (query.facets.isEmpty())
        query.namedFacets = facetsOfIntents(intentsByWeight(text, plain), lexicon);
    findRegions(&query, runs, pieces, lexicon);
    query.synonyms = inUsualWords(text, pieces, lexicon);

    std::vector<QueryText> readings(packs.size(), query);
    for (const NamedSpan &span : named)
        for (const auto &[pack, found] : span.in)
            readings[pack].concepts.append(found);
    std::vector<QueryPiece> words = plain;
    const bool split = splitPhrases(text, lexicon, &words);
    for (size_t pack = 0; pack < packs.size(); ++pack) {
        if (!packs[pack].meanings)
            continue;
        addMeantNames(text, plain, *packs[pack].meanings, &readings[pack].meant);
        if (split)
            addMeantNames(text, words, *packs[pack].meanings, &readings[pack].meant);
    }
    return readings;
}

QueryText loosened(const QueryText &query, const std::function<bool(const QString &)> &isKnown)
{
    QueryText loose = query;
    loose.segments.clear();
    loose.hanRuns.clear();
    for (const QuerySegment &segment : query.segments) {
        if (segment.type == TextRun::Type::Word) {
            loose.segments.append(segment);
            continue;
        }
        qsizetype open = 0;
        for (qsizetype at = 1; at <= segment.text.size(); ++at)
            if (at == segment.text.size() || !isKnown(segment.text.mid(at - 1, 2))) {
                loose.segments.append({segment.text.mid(open, at - open), segment.type, segment.required, false});
                open = at;
            }
    }
    return loose;
}

QueryText readAsTyped(const QString &typed)
{
    const Folded folded = foldQuery(typed);
    QueryText query;
    query.folded = query.core = folded.text;
    const QVector<TextRun> runs = textRuns(query.folded);
    describeLetters(&query, runs);
    for (const TextRun &run : runs) {
        const bool typing = run.type == TextRun::Type::Word && run.start + run.length == query.folded.size() && !folded.full.endsWith(u' ');
        query.segments.append({query.folded.mid(run.start, run.length), run.type, true, typing});
    }
    findHanRuns(&query);
    return query;
}

}  // namespace kangdu
