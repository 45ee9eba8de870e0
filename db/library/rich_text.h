// SPDX-License-Identifier: GPL-3.0-or-later
// Article text. In a pack a section is a well-formed XML fragment of a small fixed subset:
//   p, h3[id], ul, ol, li, blockquote (tip), table/tr/th/td, strong, a[href],
//   a.mark[href="#src-ID"] (source mark, text is its number), img[src="media:HASH" alt width height],
//   plot[caption unit note] > bar[label value text], exercise[slug], dose (the dose table of this exercise article)
// href is kangdu://..., #anchor or #src-ID. parse() keeps exactly this and turns everything else into plain text,
// so a hostile pack cannot bring in script, styles, files or the network.
#pragma once

#include <QString>
#include <QStringList>
#include <QVector>

namespace kangdu {

struct Span {
    QString text;
    bool strong = false;
    QString href;         ///< kangdu:// address or #anchor; empty for plain text
    QString sourceId;     ///< set for a source mark; text is then its number
    bool operator==(const Span &) const = default;
};
using Spans = QVector<Span>;

struct PlotBar {
    QString label;
    double value = 0;
    QString text;  ///< value with unit as shown, e.g. "20 克"
};

struct Block {
    enum class Type { Paragraph, Heading, BulletItem, NumberItem, Tip, Table, Plot, Exercise, Dose, Image };
    Type type = Type::Paragraph;
    Spans spans;              ///< Paragraph, Heading, items, Tip
    int number = 0;           ///< NumberItem: from 1
    QString anchor;           ///< Heading
    QVector<QVector<Spans>> rows;  ///< Table; row 0 is the header if headerRow
    bool headerRow = false;
    QString caption, note;    ///< Table, Plot
    QVector<PlotBar> bars;    ///< Plot
    QString slug;             ///< Exercise
    QString source, alt;      ///< Image: media hash, text alternative
    int width = 0, height = 0;  ///< Image: px at 100 % zoom, capped
};

/// Parses a stored fragment. Never fails: what is not understood becomes text. Limits: 20,000 blocks, depth 32.
QVector<Block> parseRichText(const QString &html);

/// Inline fragment (care card sign): same rules, one run of spans.
Spans parseInline(const QString &html);

/// The words of a fragment without marks, one block a line: for search, snippets, speech and reading time.
QString plainText(const QString &html);
QString plainText(const Spans &spans);

}  // namespace kangdu
