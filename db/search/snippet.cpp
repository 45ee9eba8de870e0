// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/search/snippet.h"

#include "db/search/fold.h"
#include "db/search/tokenizer.h"

#include <algorithm>

namespace kangdu {
namespace {

constexpr int kWidth = 120;      // letters; a Han character is two wide
constexpr int kBefore = 24;      // at most this width stands before the first mark
constexpr qsizetype kMostMarks = 200;

struct Place {
    qsizetype start, length;
    int needle;
};

QVector<Place> placesIn(const QString &folded, const QStringList &needles)
{
    QVector<Place> places;
    for (int needle = 0; needle < needles.size(); ++needle) {
        const QString &text = needles[needle];
        if (text.isEmpty())
            continue;
        const bool han = isHan(text[0].unicode());
        for (qsizetype at = 0; (at = folded.indexOf(text, at)) >= 0 && places.size() < kMostMarks; at += text.size())
            if (han || at == 0 || !isWordCharacter(folded[at - 1].unicode()))
                places.append({at, text.size(), needle});
    }
    std::sort(places.begin(), places.end(), [](const Place &a, const Place &b) { return std::pair(a.start, -a.length) < std::pair(b.start, -b.length); });
    return places;
}

QVector<TextRange> joined(const FoldedText &folded, const QVector<Place> &places)
{
    QVector<TextRange> marks;
    for (const Place &place : places) {
        const TextRange range = folded.originalRange(place.start, place.length);
        if (!marks.isEmpty() && range.start <= marks.constLast().start + marks.constLast().length)
            marks.last().length = std::max(marks.constLast().length, range.start + range.length - marks.constLast().start);
        else
            marks.append(range);
    }
    return marks;
}

int widthOf(QChar unit) { return isHan(unit.unicode()) || unit.unicode() > 0x2fff ? 2 : 1; }
bool endsSentence(QChar unit) { return QStringView(u"。!?！？；;\n").contains(unit); }

/// The end of a stretch of about the given width that begins at `start`.
int endOf(const QString &text, int start, int width)
{
    int at = start;
    for (; at < text.size() && width > 0; ++at)
        width -= widthOf(text[at]);
    if (at < text.size() && text[at].isLowSurrogate())
        ++at;
    if (at < text.size() && isWordCharacter(text[at].unicode()))  // not in the middle of a word
        for (int back = at; back > at - 16 && back > start; --back)
            if (!isWordCharacter(text[back - 1].unicode()))
                return back;
    return at;
}

int startBefore(const QString &text, int mark)
{
    int at = mark, width = 0, word = mark;
    while (at > 0 && width < kBefore && !endsSentence(text[at - 1])) {
        width += widthOf(text[--at]);
        if (at > 0 && !(isWordCharacter(text[at].unicode()) && isWordCharacter(text[at - 1].unicode())) && !text[at].isLowSurrogate())
            word = at;
    }
    return at == 0 || endsSentence(text[at - 1]) ? at : word;
}

}  // namespace

QVector<TextRange> marksIn(const QString &original, const QStringList &needles)
{
    const FoldedText folded = foldWithOrigin(original);
    return joined(folded, placesIn(folded.text, needles));
}

Snippet makeSnippet(const QString &original, const QStringList &needles)
{
    const FoldedText folded = foldWithOrigin(original);
    const QVector<Place> places = placesIn(folded.text, needles);
    int start = 0;
    qsizetype most = 0;
    for (qsizetype i = 0; i < places.size(); ++i) {
        quint64 seen = 0;
        for (qsizetype j = i; j < places.size() && places[j].start - places[i].start < kWidth / 3; ++j)
            seen |= quint64(1) << (places[j].needle & 63);
        if (const qsizetype different = qPopulationCount(seen); different > most) {
            most = different;
            start = folded.origin[places[i].start];
        }
    }
    start = startBefore(original, start);
    while (start < original.size() && original[start].isSpace())
        ++start;
    const int end = endOf(original, start, kWidth);

    Snippet snippet;
    const bool cutBefore = start > 0 && !endsSentence(original[start - 1]) && !original[start - 1].isSpace();
    snippet.text = (cutBefore ? QStringLiteral("…") : QString()) + original.mid(start, end - start) + (end < original.size() ? QStringLiteral("…") : QString());
    snippet.text.replace(u'\n', u' ').replace(u'\t', u' ').replace(u'\r', u' ');
    const int shift = start - (cutBefore ? 1 : 0);
    for (const TextRange &mark : joined(folded, places)) {
        const int first = std::max(mark.start, start), last = std::min(mark.start + mark.length, end);
        if (first < last)
            snippet.marks.append({first - shift, last - first});
    }
    return snippet;
}

}  // namespace kangdu
