// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/authoring/markdown_inline.h"

#include "db/authoring/han.h"

#include <QRegularExpression>

namespace kangdu {

namespace {

struct State {
    bool strong = false;
    QString link;
};

class InlineReader final {
public:
    InlineReader(const SourceText &source, FindingSink &sink) : source_(source), sink_(sink) {}

    void children(cmark_node *parent, const State &state)
    {
        for (cmark_node *n = cmark_node_first_child(parent); n; n = cmark_node_next(n))
            node(n, state);
    }
    Pieces take()
    {
        Pieces result;
        for (const Piece &piece : std::as_const(raw_))
            splitMarks(piece, result);
        return result;
    }

private:
    Place placeOf(cmark_node *n) const
    {
        while (n && cmark_node_get_start_line(n) == 0)
            n = cmark_node_parent(n);
        return n ? source_.place(cmark_node_get_start_line(n), cmark_node_get_start_column(n)) : source_.place(1, 1);
    }
    void unsupported(cmark_node *n, const QString &message)
    {
        const Place at = placeOf(n);
        sink_.error(format::kMarkdown, at, message, source_.lineText(at.line - source_.firstLine() + 1).trimmed());
    }
    void words(const QString &text, const State &state, const Place &at)
    {
        if (!raw_.isEmpty()) {
            Piece &last = raw_.last();
            if (last.type == Piece::Type::Words && last.strong == state.strong && last.link == state.link && last.line == at.line) {
                last.text += text;
                return;
            }
        }
        raw_ << Piece{Piece::Type::Words, text, state.link, state.strong, at.line, at.column};
    }
    void softBreak(cmark_node *n)
    {
        // Two Chinese lines join without a space; words need one.
        cmark_node *next = cmark_node_next(n);
        const char *literal = next ? cmark_node_get_literal(next) : nullptr;
        const QString after = literal ? QString::fromUtf8(literal).left(2) : QString();
        const bool wide = !raw_.isEmpty() && !raw_.last().text.isEmpty() && isWide(raw_.last().text.back())
            && (after.isEmpty() || isWide(after.front()) || after.startsWith('['));
        if (!wide && !raw_.isEmpty())
            raw_.last().text += ' ';
    }
    void node(cmark_node *n, const State &state)
    {
        State inner = state;
        switch (cmark_node_get_type(n)) {
        case CMARK_NODE_TEXT:
            words(QString::fromUtf8(cmark_node_get_literal(n)), state, placeOf(n));
            return;
        case CMARK_NODE_SOFTBREAK:
            softBreak(n);
            return;
        case CMARK_NODE_STRONG:
            inner.strong = true;
            children(n, inner);
            return;
        case CMARK_NODE_LINK:
            link(n, inner);
            return;
        case CMARK_NODE_IMAGE:
            raw_ << Piece{Piece::Type::Picture, QString::fromUtf8(cmark_node_get_url(n)), {}, false, placeOf(n).line, placeOf(n).column};
            return;
        case CMARK_NODE_EMPH:
            unsupported(n, Authoring::tr("Italics are not used. Write **bold** or plain text."));
            children(n, inner);
            return;
        case CMARK_NODE_CODE:
            unsupported(n, Authoring::tr("Code marks (`) are not used. Remove them."));
            words(QString::fromUtf8(cmark_node_get_literal(n)), state, placeOf(n));
            return;
        case CMARK_NODE_HTML_INLINE:
            unsupported(n, Authoring::tr("HTML is not allowed. Remove the tag %1.").arg(QString::fromUtf8(cmark_node_get_literal(n))));
            return;
        case CMARK_NODE_LINEBREAK:
            unsupported(n, Authoring::tr("A forced line break is not used. Begin a new paragraph or list item."));
            softBreak(n);
            return;
        default:
            unsupported(n, Authoring::tr("This Markdown (%1) is not used here.").arg(QLatin1String(cmark_node_get_type_string(n))));
        }
    }
    void link(cmark_node *n, State &inner)
    {
        const QString url = QString::fromUtf8(cmark_node_get_url(n));
        static const QRegularExpression allowed(QStringLiteral("^(topic:[a-z0-9-]+(#[a-z0-9-]+)?|#[a-z0-9-]+)$"));
        if (allowed.match(url).hasMatch())
            inner.link = url;
        else
            unsupported(n, Authoring::tr("The link \"%1\" is not one of this library. Write (topic:slug) or (topic:slug#facet); outside "
                                         "pages belong into sources.yaml.").arg(url));
        children(n, inner);
    }
    void splitMarks(const Piece &piece, Pieces &out)
    {
        if (piece.type != Piece::Type::Words) {
            out << piece;
            return;
        }
        if (piece.text.contains(QStringLiteral("**")))
            sink_.error(format::kMarkdown, {source_.file(), piece.line, piece.column},
                        Authoring::tr("The ** here do not make bold text: bold must not begin or end with punctuation that touches a "
                                      "word. Move the punctuation out of the bold part."),
                        piece.text);
        static const QRegularExpression mark(QStringLiteral("\\[\\^([^\\]\\s]+)\\]"));
        int from = 0;
        const auto wordsUpTo = [&](int to) {
            if (to > from) {
                Piece part = piece;
                part.text = piece.text.mid(from, to - from);
                part.column = piece.column + from;
                out << part;
            }
        };
        for (auto it = mark.globalMatch(piece.text); it.hasNext();) {
            const auto match = it.next();
            wordsUpTo(int(match.capturedStart()));
            out << Piece{Piece::Type::Mark, match.captured(1), {}, false, piece.line, piece.column + int(match.capturedStart())};
            from = int(match.capturedEnd());
        }
        wordsUpTo(int(piece.text.size()));
    }

    const SourceText &source_;
    FindingSink &sink_;
    Pieces raw_;
};

}  // namespace

Pieces readInlines(cmark_node *block, const SourceText &source, FindingSink &sink)
{
    InlineReader reader(source, sink);
    reader.children(block, {});
    return reader.take();
}

QString plainWords(const Pieces &pieces)
{
    QString text;
    for (const Piece &piece : pieces) {
        if (piece.type == Piece::Type::Words)
            text += piece.text;
    }
    return text.simplified();
}

}  // namespace kangdu
