// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/article/article_writer.h"

#include "ui/widgets/mixed_text.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

namespace kangdu {

namespace {
constexpr qreal kMixedGap = 3; // px at 100 % between Han and Latin
constexpr qreal kMarkSize = 14; // a source mark is never smaller than the least text size
constexpr qreal kAfterTable = 16; // px at 100 % of room behind a table
constexpr qreal kBulletBox = 14, kBulletAt = 8, kBulletRadius = 3.5; // px at 100 %
constexpr qreal kMarkRaise = 28; // per cent of its height

struct WriterText {
    Q_DECLARE_TR_FUNCTIONS(kangdu::ArticleWriter)
};

void setSpacing(QTextCharFormat &format, qreal width)
{
    format.setFontLetterSpacingType(QFont::AbsoluteSpacing);
    format.setFontLetterSpacing(width);
}
} // namespace

ArticleWriter::ArticleWriter(
    BuiltArticle &out, const Appearance &appearance, const ReadingLayout &layout, TextStyle body)
    : out_(out)
    , appearance_(appearance)
    , layout_(layout)
    , body_(body)
    , cursor_(out.document.get())
{
}

void ArticleWriter::beginSection(const ArticleSection &section)
{
    section_ = int(out_.sections.size());
    place_ = 0;
    out_.sections << section;
}

QFont ArticleWriter::font(const TextLook &look) const
{
    QFont font = look.display ? appearance_.metrics.displayFont(look.style) : appearance_.metrics.font(look.style);
    if (look.bold)
        font.setWeight(QFont::Bold);
    if (look.size > 0)
        font.setPixelSize(px(look.size));
    return font;
}

QTextCharFormat ArticleWriter::charFormat(const TextLook &look) const
{
    const int key = int(look.style) | int(look.color) << 8 | int(look.bold) << 16 | int(look.display) << 17
        | qRound(look.size) << 18;
    auto found = formats_.constFind(key);
    if (found == formats_.constEnd()) {
        QTextCharFormat format;
        if (look.style != TextStyle::Body || look.bold || look.display || look.size > 0)
            format.setFont(font(look), QTextCharFormat::FontPropertiesSpecifiedOnly);
        if (look.color != Role::Ink)
            format.setForeground(color(look.color));
        found = formats_.insert(key, format);
    }
    if (qFuzzyIsNull(look.raise))
        return *found;
    QTextCharFormat raised = *found;
    raised.setBaselineOffset(look.raise);
    return raised;
}

void ArticleWriter::block(const BlockLook &look)
{
    const Metrics &metrics = appearance_.metrics;
    QTextBlockFormat format;
    const qreal height = look.lineHeight > 0 ? metrics.px(look.lineHeight)
                                             : metrics.lineHeight(look.style == TextStyle::Body ? body_ : look.style);
    format.setLineHeight(height, look.exactHeight ? QTextBlockFormat::FixedHeight : QTextBlockFormat::MinimumHeight);
    // Behind a table Qt drops a block's top margin: the empty line there stays, and this block follows it.
    const qreal top = afterTable_ ? qMax(look.top, kAfterTable) : look.top;
    if (top > 0)
        format.setTopMargin(px(top));
    if (look.bottom > 0)
        format.setBottomMargin(px(look.bottom));
    if (look.left > 0)
        format.setLeftMargin(px(look.left));
    if (look.hang > 0)
        format.setTextIndent(-px(look.hang));
    format.setProperty(format::Role, int(look.role));
    if (look.level > 0)
        format.setProperty(format::Level, look.level);
    format.setProperty(format::SectionIndex, section_);
    format.setProperty(format::Place, place_);
    // A cell's first block shares its character format with the cell: only new blocks get one.
    if (fresh_ && !afterTable_)
        cursor_.setBlockFormat(format);
    else
        cursor_.insertBlock(format, charFormat({look.style}));
    fresh_ = afterTable_ = false;
}

void ArticleWriter::insertMixed(const QString &text, const QTextCharFormat &format, QChar next)
{
    QVector<int> ends = mixedBoundaries(text);
    if (!text.isEmpty() && !next.isNull() && isMixedBoundary(text.back(), next))
        ends << int(text.size()) - 1;
    if (ends.isEmpty()) {
        cursor_.insertText(text, format);
        return;
    }
    QTextCharFormat spaced = format;
    setSpacing(spaced, kMixedGap * layout_.zoom);
    int from = 0;
    for (int end : std::as_const(ends)) {
        if (end > from)
            cursor_.insertText(text.mid(from, end - from), format);
        cursor_.insertText(text.mid(end, 1), spaced);
        from = end + 1;
    }
    if (from < text.size())
        cursor_.insertText(text.mid(from), format);
}

void ArticleWriter::text(const QString &text, const TextLook &look)
{
    insertMixed(withUnitSpaces(text), charFormat(look), {});
}

void ArticleWriter::spans(const Spans &spans, const TextLook &look)
{
    for (int i = 0; i < spans.size(); ++i) {
        const Span &span = spans[i];
        if (!span.sourceId.isEmpty()) {
            link('[' + span.text + ']', ArticleLink::Kind::Mark, span.sourceId,
                WriterText::tr("Source %1").arg(span.text), look);
            const QString behind =
                i + 1 < spans.size() && spans[i + 1].sourceId.isEmpty() ? spans[i + 1].text : QString();
            if (!behind.isEmpty() && behind.front().isLetterOrNumber())
                widenLast();
            continue;
        }
        TextLook own = look;
        own.bold = look.bold || span.strong;
        const QString shown = withUnitSpaces(span.text);
        const bool followed = i + 1 < spans.size() && spans[i + 1].sourceId.isEmpty() && !spans[i + 1].text.isEmpty();
        const QChar next = followed ? spans[i + 1].text.front() : QChar();
        if (span.href.isEmpty()) {
            insertMixed(shown, charFormat(own), next);
        } else {
            const bool inside = span.href.startsWith('#');
            link(shown, inside ? ArticleLink::Kind::Anchor : ArticleLink::Kind::Address,
                inside ? span.href.mid(1) : span.href, span.text.simplified(), own);
        }
    }
}

void ArticleWriter::widenLast()
{
    QTextCursor last = cursor_;
    last.movePosition(QTextCursor::PreviousCharacter, QTextCursor::KeepAnchor);
    QTextCharFormat format;
    setSpacing(format, kMixedGap * layout_.zoom);
    last.mergeCharFormat(format);
}

int ArticleWriter::addLink(ArticleLink::Kind kind, const QString &target, const QString &name, bool button)
{
    out_.links << ArticleLink{cursor_.position(), cursor_.position(), kind, target, name, button};
    return int(out_.links.size()) - 1;
}

void ArticleWriter::link(
    const QString &text, ArticleLink::Kind kind, const QString &target, const QString &name, const TextLook &look)
{
    TextLook own = look;
    own.color = Role::Link;
    QTextCharFormat format = charFormat(own);
    const int index = addLink(kind, target, name, false);
    format.setAnchor(true);
    format.setAnchorHref(linkName(index));
    if (kind == ArticleLink::Kind::Mark) {
        QFont small = font(own);
        small.setPixelSize(px(kMarkSize));
        small.setWeight(QFont::Normal);
        format.setFont(small, QTextCharFormat::FontPropertiesSpecifiedOnly);
        format.setBaselineOffset(kMarkRaise);
    } else {
        format.setFontUnderline(true);
    }
    insertMixed(text, format, {});
    out_.links[index].end = cursor_.position();
}

void ArticleWriter::prefix(const QString &sign, qreal width, const TextLook &look)
{
    const qreal room = width * layout_.zoom - QFontMetricsF(font(look)).horizontalAdvance(sign);
    cursor_.insertText(sign.left(sign.size() - 1), charFormat(look));
    gapAfter(sign.back(), qMax(room, 2.0) / layout_.zoom, look);
    setPrefix(int(sign.size()));
}

void ArticleWriter::bullet(qreal width, Role role)
{
    const QString name = QStringLiteral("bullet:%1").arg(int(role));
    const QSize size(px(width), px(kBulletBox));
    if (!out_.document->images.contains(name)) {
        const auto paint = [color = color(role), zoom = layout_.zoom](QPainter &painter, const QRectF &box) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(color);
            painter.drawEllipse(
                QPointF(box.left() + kBulletAt * zoom, box.center().y()), kBulletRadius * zoom, kBulletRadius * zoom);
        };
        out_.document->images.insert(name, {size, paint});
    }
    QTextImageFormat format;
    format.setName(name);
    format.setWidth(size.width());
    format.setHeight(size.height());
    format.setVerticalAlignment(QTextCharFormat::AlignBaseline);
    cursor_.insertImage(format);
    setPrefix(1);
}

void ArticleWriter::setPrefix(int length)
{
    QTextBlockFormat format = cursor_.blockFormat();
    format.setProperty(format::Prefix, length);
    cursor_.setBlockFormat(format);
}

void ArticleWriter::gapAfter(QChar lastChar, qreal width, const TextLook &look)
{
    QTextCharFormat format = charFormat(look);
    setSpacing(format, width * layout_.zoom);
    cursor_.insertText(QString(lastChar), format);
}

void ArticleWriter::image(QSize size, const QString &alt, std::function<void(QPainter &, const QRectF &)> paint,
    QTextCharFormat::VerticalAlignment alignment, Reading reading)
{
    const QString name = QStringLiteral("picture:%1").arg(out_.document->images.size());
    out_.document->images.insert(name, {size, std::move(paint)});
    QTextImageFormat format;
    format.setName(name);
    format.setWidth(size.width());
    format.setHeight(size.height());
    format.setVerticalAlignment(alignment);
    format.setProperty(QTextFormat::ImageAltText, alt);
    if (reading == Reading::Word)
        format.setProperty(format::Word, true);
    cursor_.insertImage(format);
}

void ArticleWriter::imageLink(QSize size, ArticleLink::Kind kind, const QString &target, const QString &name,
    std::function<void(QPainter &, const QRectF &)> paint, QTextCharFormat::VerticalAlignment alignment)
{
    const int index = addLink(kind, target, name, true);
    image(size, name, std::move(paint), alignment);
    QTextCursor picture = cursor_;
    picture.setPosition(out_.links[index].start);
    picture.setPosition(cursor_.position(), QTextCursor::KeepAnchor);
    QTextCharFormat anchor;
    anchor.setAnchor(true);
    anchor.setAnchorHref(linkName(index));
    picture.mergeCharFormat(anchor);
    out_.links[index].end = cursor_.position();
}

void ArticleWriter::icon(const QString &name, qreal size, Role role)
{
    const int side = px(size);
    image({side, side}, {},
        [icons = &appearance_.icons, name, color = color(role)](
            QPainter &painter, const QRectF &box) { icons->paint(painter, name, box.topLeft(), box.width(), color); });
}

QTextTable *ArticleWriter::beginTable(
    int rows, int columns, const QVector<QTextLength> &widths, qreal top, format::TableRole role)
{
    if (!fresh_) {
        // The line that stands before a table: shown with no height, so it must not carry margins or text.
        QTextBlockFormat gap;
        gap.setProperty(format::Role, int(format::Spacer));
        gap.setProperty(format::SectionIndex, section_);
        gap.setProperty(format::Place, place_);
        cursor_.insertBlock(gap, QTextCharFormat());
    }
    QTextTableFormat format;
    format.setBorder(0);
    format.setBorderCollapse(true);
    format.setCellPadding(0);
    format.setCellSpacing(0);
    format.setMargin(0);
    format.setTopMargin(px(top));
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    format.setColumnWidthConstraints(widths);
    format.setProperty(format::Role, int(role));
    QTextTable *table = cursor_.insertTable(rows, columns, format);
    fresh_ = true;
    return table;
}

void ArticleWriter::cell(QTextTable *table, int row, int column, const QTextTableCellFormat &format)
{
    QTextTableCell cell = table->cellAt(row, column);
    cell.setFormat(format);
    cursor_ = cell.firstCursorPosition();
    fresh_ = true;
    afterTable_ = false;
}

void ArticleWriter::endTable(QTextTable *table)
{
    cursor_.setPosition(table->lastPosition() + 1);
    QTextBlockFormat gap;
    gap.setLineHeight(1, QTextBlockFormat::FixedHeight);
    gap.setProperty(format::Role, int(format::Spacer));
    gap.setProperty(format::SectionIndex, section_);
    gap.setProperty(format::Place, place_);
    cursor_.setBlockFormat(gap);
    fresh_ = afterTable_ = true;
}

QTextTableCellFormat ArticleWriter::cellFormat(qreal top, qreal right, qreal bottom, qreal left) const
{
    const auto at = [this](qreal value) { return value > 0 ? px(value) : 0; };
    QTextTableCellFormat format;
    format.setTopPadding(at(top));
    format.setRightPadding(at(right));
    format.setBottomPadding(at(bottom));
    format.setLeftPadding(at(left));
    return format;
}

} // namespace kangdu
