// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/authoring/sentences.h"

#include "db/authoring/han.h"

#include <QSet>

namespace kangdu {

namespace {

struct MarkAt {
    int offset;
    QString id;
};

/// The words of a run as one string, and what stands where in it.
struct Run {
    QString text;
    QVector<MarkAt> marks;
    QVector<std::pair<int, const Piece *>> origin;  // offset at which a piece begins

    explicit Run(const Pieces &pieces)
    {
        for (const Piece &piece : pieces) {
            if (piece.type == Piece::Type::Mark) {
                marks << MarkAt{int(text.size()), piece.text};
            } else if (piece.type == Piece::Type::Words) {
                origin << std::pair(int(text.size()), &piece);
                text += piece.text;
            }
        }
    }
    bool markAt(int offset) const
    {
        return std::any_of(marks.begin(), marks.end(), [&](const MarkAt &m) { return m.offset == offset; });
    }
    void locate(int offset, Sentence &sentence) const
    {
        for (const auto &[from, piece] : origin) {
            if (from > offset)
                break;
            sentence.line = piece->line;
            sentence.column = piece->column + offset - from;
        }
    }
};

bool isCloser(QChar c) { return QStringLiteral("”’」』）)]\"").contains(c); }

/// A full stop that ends no sentence: "e.g.", "Dr.", "2.5", "vs.".
bool endsAbbreviation(const QString &text, int stop)
{
    static const QSet<QString> known{
        QStringLiteral("e.g"), QStringLiteral("i.e"), QStringLiteral("dr"),  QStringLiteral("vs"),     QStringLiteral("etc"), QStringLiteral("no"),
        QStringLiteral("st"),  QStringLiteral("mr"),  QStringLiteral("mrs"), QStringLiteral("approx"), QStringLiteral("al"),  QStringLiteral("fig"),
        QStringLiteral("u.s"), QStringLiteral("a.m"), QStringLiteral("p.m")};
    int from = stop;
    while (from > 0 && (text[from - 1].isLetter() || text[from - 1] == '.') && !isWide(text[from - 1]))
        --from;
    const QString word = text.mid(from, stop - from).toLower();
    if (word == QStringLiteral("etc") || word == QStringLiteral("al") || word == QStringLiteral("a.m") || word == QStringLiteral("p.m")
        || word == QStringLiteral("no")) {
        // These may end a sentence; they do when a capital follows ("no" is an abbreviation only before a number).
        int next = stop + 1;
        while (next < text.size() && text[next].isSpace())
            ++next;
        if (word == QStringLiteral("no"))
            return next < text.size() && text[next].isDigit();
        return next < text.size() && !text[next].isUpper();
    }
    return known.contains(word);
}

bool endsSentence(const Run &run, int at)
{
    const QChar c = run.text[at];
    if (c == QChar(0x3002) || c == QChar(0xFF01) || c == QChar(0xFF1F))
        return true;
    if (c != '.' && c != '!' && c != '?')
        return false;
    int next = at + 1;
    while (next < run.text.size() && isCloser(run.text[next]))
        ++next;
    if (next < run.text.size() && !run.text[next].isSpace() && !isWide(run.text[next])
        && !(run.markAt(next) && run.text[next].isUpper()))
        return false;
    return c != '.' || !endsAbbreviation(run.text, at);
}

bool onlyPunctuation(QStringView text)
{
    return std::none_of(text.begin(), text.end(), [](QChar c) { return c.isLetterOrNumber(); });
}

}  // namespace

QVector<Sentence> splitSentences(const Pieces &pieces, bool endCoversAll)
{
    const Run run(pieces);
    QVector<std::pair<int, int>> ranges;  // without the spaces around
    int start = 0;
    const auto close = [&](int end) {
        int from = start, to = end;
        while (from < to && run.text[from].isSpace())
            ++from;
        while (to > from && run.text[to - 1].isSpace())
            --to;
        if (to > from) {
            if (!ranges.isEmpty() && onlyPunctuation(QStringView(run.text).mid(from, to - from)))
                ranges.last().second = to;
            else
                ranges << std::pair(from, to);
        }
        start = end;
    };
    for (int i = 0; i < run.text.size(); ++i) {
        if (!endsSentence(run, i))
            continue;
        while (i + 1 < run.text.size() && isCloser(run.text[i + 1]))
            ++i;
        close(i + 1);
    }
    close(int(run.text.size()));

    QVector<Sentence> sentences;
    for (const auto &[from, to] : std::as_const(ranges)) {
        Sentence sentence;
        sentence.text = run.text.mid(from, to - from).simplified();
        run.locate(from, sentence);
        sentences << sentence;
    }
    for (const MarkAt &mark : run.marks) {
        int owner = 0;
        for (int i = 0; i < ranges.size(); ++i) {
            if (ranges[i].first < mark.offset)
                owner = i;
        }
        if (owner < sentences.size() && !sentences[owner].marks.contains(mark.id))
            sentences[owner].marks << mark.id;
        if (endCoversAll && onlyPunctuation(QStringView(run.text).mid(mark.offset))) {
            for (Sentence &sentence : sentences) {
                if (!sentence.marks.contains(mark.id))
                    sentence.marks << mark.id;
            }
        }
    }
    return sentences;
}

namespace {

TextUnit rowUnit(const QVector<Pieces> &cells, bool header)
{
    TextUnit unit;
    unit.role = header ? TextUnit::Role::TableHeader : TextUnit::Role::TableRow;
    Sentence row;
    QStringList texts;
    for (const Pieces &cell : cells) {
        QString text;
        for (const Piece &piece : cell) {
            if (piece.type == Piece::Type::Mark && !row.marks.contains(piece.text))
                row.marks << piece.text;
            if (piece.type == Piece::Type::Words)
                text += piece.text;
            if (row.line == 0) {
                row.line = piece.line;
                row.column = piece.column;
            }
        }
        texts << text.simplified();
    }
    row.text = texts.join(QStringLiteral(" | "));
    unit.sentences << row;
    return unit;
}

TextUnit::Role roleOf(DraftBlock::Type type)
{
    switch (type) {
    case DraftBlock::Type::Bullets:
        return TextUnit::Role::Item;
    case DraftBlock::Type::Numbers:
        return TextUnit::Role::Step;
    case DraftBlock::Type::Tip:
        return TextUnit::Role::Tip;
    case DraftBlock::Type::Heading:
        return TextUnit::Role::Heading;
    default:
        return TextUnit::Role::Paragraph;
    }
}

}  // namespace

QVector<TextUnit> textUnits(const ArticleDraft &article)
{
    QVector<TextUnit> units;
    for (const CareDraft &card : article.care) {
        for (const Pieces &sign : card.signs)
            units << TextUnit{TextUnit::Role::CareSign, -1, QStringLiteral("help"), splitSentences(sign, true)};
    }
    for (int i = 0; i < article.sections.size(); ++i) {
        for (const DraftBlock &block : article.sections[i].blocks) {
            const TextUnit::Role role = roleOf(block.type);
            for (const Pieces &run : block.runs)
                units << TextUnit{role, i, article.sections[i].facet,
                                  splitSentences(run, role == TextUnit::Role::Item || role == TextUnit::Role::Step)};
            for (int row = 0; row < block.rows.size(); ++row) {
                TextUnit unit = rowUnit(block.rows[row], row == 0);
                unit.section = i;
                unit.facet = article.sections[i].facet;
                units << unit;
            }
        }
    }
    return units;
}

}  // namespace kangdu
