// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/search/query_pieces.h"

#include "db/search/word_stem.h"

#include <algorithm>

namespace kangdu {
namespace {

using Role = LexiconEntry::Role;

/// Cuts one Han run at names and phrases of the lexicon.
class HanCutter final {
public:
    HanCutter(QStringView text, const TextRun &run, const Lexicon &lexicon, const std::vector<TextSpan> &names, bool typing, std::vector<QueryPiece> *pieces)
        : text_(text), run_(run), end_(run.start + run.length), lexicon_(lexicon), names_(names), typing_(typing && end_ == text.size()), open_(run.start), pieces_(pieces)
    {
    }
    void cut();

private:
    const TextSpan *nameAt(qsizetype at) const
    {
        const auto found = std::lower_bound(names_.begin(), names_.end(), at, [](const TextSpan &name, qsizetype position) { return name.start < position; });
        return found != names_.end() && found->start == at ? &*found : nullptr;
    }
    /// The phrase at a position that may be cut out there.
    Lexicon::Match phraseAt(qsizetype at) const
    {
        // Nothing reaches into a name.
        const auto next = std::lower_bound(names_.begin(), names_.end(), at, [](const TextSpan &name, qsizetype position) { return name.start < position; });
        const qsizetype room = next == names_.end() ? end_ : std::min(end_, next->start);
        return lexicon_.longestHan(text_.mid(at, room - at));
    }
    bool knownAt(qsizetype at) const
    {
        if (at >= end_ || nameAt(at))
            return true;
        const Lexicon::Match match = phraseAt(at);
        return match.length > 1 || (match.entry && match.entry->role == Role::Particle);
    }
    void close(qsizetype at)
    {
        if (at > open_)
            pieces_->push_back({{open_, at - open_}, TextRun::Type::Han});
        open_ = at;
    }

    QStringView text_;
    const TextRun &run_;
    qsizetype end_;
    const Lexicon &lexicon_;
    const std::vector<TextSpan> &names_;
    bool typing_;
    qsizetype open_;
    std::vector<QueryPiece> *pieces_;
};

void HanCutter::cut()
{
    for (qsizetype at = run_.start; at < end_;) {
        if (const TextSpan *name = nameAt(at)) {
            close(at);
            open_ = at = std::min(end_, name->end());
            pieces_->push_back({{name->start, at - name->start}, TextRun::Type::Han, nullptr, true});
            continue;
        }
        Lexicon::Match match = phraseAt(at);
        if (match.length == 1) {
            // A single character is a word of its own only in a longer run, and between others that are known.
            const bool particle = match.entry->role == Role::Particle;
            const bool between = open_ == at && (particle || knownAt(at + 1));
            const bool region = match.entry->role == Role::Word && open_ == at;
            if (run_.length < 4 || !(particle || between || region))
                match = {};
        }
        const bool unfinished = match.length == 0 && typing_ && at > run_.start && end_ - at < 6 && lexicon_.beginsPhrase(text_.mid(at, end_ - at));
        if (match.length == 0 && !unfinished) {
            ++at;
            continue;
        }
        close(at);
        const qsizetype length = unfinished ? end_ - at : match.length;
        pieces_->push_back({{at, length}, TextRun::Type::Han, match.entry, false, unfinished});
        open_ = at += length;
    }
    close(end_);
}

/// Cuts Latin words that follow each other.
void cutLatin(QStringView text, const TextRun *first, const TextRun *last, const Lexicon &lexicon, const std::vector<TextSpan> &names,
              std::vector<QueryPiece> *pieces)
{
    std::vector<std::u16string> stems;
    for (const TextRun *run = first; run != last; ++run)
        stems.push_back(wordStem(text.mid(run->start, run->length)));
    auto name = names.begin();
    for (size_t at = 0; at < stems.size();) {
        while (name != names.end() && name->end() <= first[at].start)
            ++name;
        if (name != names.end() && name->start <= first[at].start) {
            pieces->push_back({*name, TextRun::Type::Word, nullptr, true});
            while (at < stems.size() && first[at].start < name->end())
                ++at;
            continue;
        }
        Lexicon::Match match = lexicon.longestLatin(stems, at);
        while (match.length > 1 && name != names.end() && first[at + size_t(match.length) - 1].start >= name->start)
            match = {nullptr, 0};  // it would reach into a name
        const size_t words = size_t(std::max<qsizetype>(1, match.length));
        const TextRun &end = first[at + words - 1];
        pieces->push_back({{first[at].start, end.start + end.length - first[at].start}, TextRun::Type::Word, match.entry});
        at += words;
    }
}

quint64 mixed(quint64 value)  // the finalizer of splitmix64 (Steele, Lea, Flood 2014)
{
    value += 0x9e3779b97f4a7c15ull;
    value = (value ^ (value >> 30)) * 0xbf58476d1ce4e5b9ull;
    value = (value ^ (value >> 27)) * 0x94d049bb133111ebull;
    return value ^ (value >> 31);
}

quint64 hashOf(std::u16string_view text)
{
    quint64 hash = 0xcbf29ce484222325ull;
    for (const char16_t unit : text)
        hash = mixed(hash ^ unit);
    return hash;
}

constexpr quint64 kMeaning = 0x6d65616eull << 32, kIntent = 0x696e7465ull << 32;

}  // namespace

void cutQuery(QStringView folded, const QVector<TextRun> &runs, const Lexicon &lexicon, const std::vector<TextSpan> &names, bool typing,
              std::vector<QueryPiece> *pieces)
{
    pieces->clear();
    qsizetype covered = 0;  // a name may reach over several runs, "维生素d"
    for (qsizetype i = 0; i < runs.size();) {
        if (runs[i].start < covered) {
            if (const qsizetype end = runs[i].start + runs[i].length; end <= covered) {
                ++i;
                continue;
            }
        }
        if (runs[i].type == TextRun::Type::Han) {
            TextRun rest = runs[i];
            if (rest.start < covered) {
                rest.length -= covered - rest.start;
                rest.start = covered;
            }
            const size_t before = pieces->size();
            HanCutter(folded, rest, lexicon, names, typing, pieces).cut();
            ++i;
            if (pieces->size() > before && pieces->back().named) {
                // As long as the name is, not only to the end of this run.
                const auto name = std::find_if(names.begin(), names.end(), [&](const TextSpan &span) { return span.start == pieces->back().span.start; });
                pieces->back().span = *name;
                covered = name->end();
            }
            continue;
        }
        qsizetype last = i;
        while (last < runs.size() && runs[last].type == TextRun::Type::Word)
            ++last;
        cutLatin(folded, runs.constData() + i, runs.constData() + last, lexicon, names, pieces);
        if (!pieces->empty() && pieces->back().named)
            covered = pieces->back().span.end();
        i = last;
    }
}

bool splitPhrases(QStringView folded, const Lexicon &lexicon, std::vector<QueryPiece> *pieces)
{
    std::vector<QueryPiece> split;
    bool found = false;
    for (const QueryPiece &piece : *pieces) {
        const QStringView text = folded.mid(piece.span.start, piece.span.length);
        if (piece.type != TextRun::Type::Word || !piece.entry || piece.entry->meaning < 0 || !text.contains(u' ')) {
            split.push_back(piece);
            continue;
        }
        found = true;
        for (const TextRun &word : textRuns(text))
            split.push_back({{piece.span.start + word.start, word.length}, word.type, lexicon.longestLatin({wordStem(text.mid(word.start, word.length))}, 0).entry});
    }
    *pieces = std::move(split);
    return found;
}

quint64 subjectOf(QStringView folded, const QueryPiece *first, const QueryPiece *last)
{
    quint64 han = 0, latin = 0;
    for (const QueryPiece *piece = first; piece != last; ++piece) {
        if (piece->isFiller() || piece->role() == Role::Intent || piece->role() == Role::Aside)
            continue;
        const QStringView text = folded.mid(piece->span.start, piece->span.length);
        if (piece->entry && piece->entry->meaning >= 0) {
            const quint64 meaning = mixed(kMeaning | quint64(piece->entry->meaning));
            if (piece->type == TextRun::Type::Han)
                han = mixed(han ^ meaning);
            else
                latin += meaning;
        } else if (piece->type == TextRun::Type::Han) {
            for (const QChar unit : text)
                han = mixed(han ^ unit.unicode());
        } else {
            for (const TextRun &word : textRuns(text))
                latin += mixed(hashOf(wordStem(text.mid(word.start, word.length))));
        }
    }
    return han + latin;
}

quint64 meaningOf(QStringView folded, const std::vector<QueryPiece> &pieces)
{
    const quint64 subject = subjectOf(folded, pieces.data(), pieces.data() + pieces.size());
    if (subject == 0)
        return 0;
    quint64 sum = subject;
    for (const quint64 intent : intentsOf(pieces))
        sum += intent;
    return sum;
}

std::vector<quint64> intentsOf(const std::vector<QueryPiece> &pieces)
{
    std::vector<quint64> intents;
    for (const QueryPiece &piece : pieces)
        if (piece.role() == Role::Intent)
            if (const quint64 intent = mixed(kIntent | quint64(piece.entry->intent)); std::find(intents.begin(), intents.end(), intent) == intents.end())
                intents.push_back(intent);
    return intents;
}

}  // namespace kangdu
