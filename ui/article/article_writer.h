// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/library/rich_text.h"
#include "ui/article/built_article.h"
#include "ui/article/reading_layout.h"
#include "ui/theme/appearance.h"

#include <QHash>
#include <QTextCursor>
#include <QTextTable>

namespace kangdu {

/// How a run of text looks.
struct TextLook {
    TextStyle style = TextStyle::Body;
    Role color = Role::Ink;
    bool bold = false;
    bool display = false;
    qreal size = 0; ///< px at 100 %; 0: that of `style`
    qreal raise = 0; ///< per cent of its height above the baseline
};

/// How a line block stands. Lengths in px at 100 %.
struct BlockLook {
    TextStyle style = TextStyle::Body; ///< for the least line height
    qreal top = 0, bottom = 0, left = 0;
    qreal hang = 0; ///< first line starts this much further left
    format::BlockRole role = format::Paragraph;
    int level = 0;
    bool exactHeight = false; ///< lines of this height even if the font is taller
    qreal lineHeight = 0; ///< 0: that of `style`
};

/// Appends text, links, pictures and tables to an article's document, in the look of the theme at the zoom.
class ArticleWriter final {
public:
    ArticleWriter(BuiltArticle &out, const Appearance &appearance, const ReadingLayout &layout, TextStyle body);

    const Appearance &appearance() const { return appearance_; }
    const ReadingLayout &layout() const { return layout_; }
    int px(qreal at100) const { return appearance_.metrics.px(at100); }
    QColor color(Role role) const { return appearance_.theme.color(role); }
    BuiltArticle &out() { return out_; }
    int position() const { return cursor_.position(); }

    /// From here on blocks belong to this section, and its content blocks are counted anew.
    void beginSection(const ArticleSection &section);
    /// The next content block begins: what a change of zoom or language holds on to.
    void nextPlace() { ++place_; }

    void block(const BlockLook &look);
    void text(const QString &text, const TextLook &look);
    void spans(const Spans &spans, const TextLook &look);
    /// A number standing in the hanging indent of `width` px at 100 %.
    void prefix(const QString &sign, qreal width, const TextLook &look);
    void link(
        const QString &text, ArticleLink::Kind kind, const QString &target, const QString &name, const TextLook &look);
    /// A disc in the hanging indent.
    void bullet(qreal width, Role role);
    /// Room of `width` px at 100 % behind the last character.
    void gapAfter(QChar lastChar, qreal width, const TextLook &look);

    /// What a picture is to someone who does not see it: a picture, or a word of its line.
    enum class Reading { Picture, Word };
    /// A picture in the line, drawn later. `size` in px on screen.
    void image(QSize size, const QString &alt, std::function<void(QPainter &, const QRectF &)> paint,
        QTextCharFormat::VerticalAlignment alignment = QTextCharFormat::AlignMiddle,
        Reading reading = Reading::Picture);
    /// The same as a link.
    void imageLink(QSize size, ArticleLink::Kind kind, const QString &target, const QString &name,
        std::function<void(QPainter &, const QRectF &)> paint,
        QTextCharFormat::VerticalAlignment alignment = QTextCharFormat::AlignMiddle);
    void icon(const QString &name, qreal size, Role color);

    QTextTable *beginTable(
        int rows, int columns, const QVector<QTextLength> &widths, qreal top, format::TableRole role);
    /// Continues writing in a cell.
    void cell(QTextTable *table, int row, int column, const QTextTableCellFormat &format);
    /// Continues behind the table, in the frame that holds it.
    void endTable(QTextTable *table);
    /// A cell with paddings in px at 100 %.
    QTextTableCellFormat cellFormat(qreal top, qreal right, qreal bottom, qreal left) const;

    QTextCharFormat charFormat(const TextLook &look) const;
    QFont font(const TextLook &look) const;
    void setAnchor(const QString &name) { out_.anchors.insert(name, cursor_.position()); }

private:
    void setPrefix(int length);
    void widenLast(); ///< a mark in the middle of a paragraph: room behind it
    int addLink(ArticleLink::Kind kind, const QString &target, const QString &name, bool button);
    void insertMixed(const QString &text, const QTextCharFormat &format, QChar next);

    BuiltArticle &out_;
    Appearance appearance_;
    ReadingLayout layout_;
    TextStyle body_; ///< what Body means in the article's language
    QTextCursor cursor_;
    bool fresh_ = true; ///< the cursor's block is still unused
    bool afterTable_ = false;
    int section_ = -1, place_ = 0;
    mutable QHash<int, QTextCharFormat> formats_;
};

} // namespace kangdu
