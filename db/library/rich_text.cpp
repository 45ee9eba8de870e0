// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/library/rich_text.h"

#include <QXmlStreamReader>

namespace kangdu {

namespace {

constexpr int kMaxBlocks = 20000;
constexpr int kMaxDepth = 32;
constexpr int kMaxImageSide = 4096;

bool safeHref(const QString &href)
{
    return href.startsWith(QStringLiteral("kangdu://")) || (href.startsWith('#') && href.size() > 1);
}

/// Spaces in place of what would upset the layout or lie about its order: line breaks, bidi controls, and the
/// characters a text document uses for itself.
QString clean(QString text)
{
    for (QChar &c : text) {
        const char16_t u = c.unicode();
        if (u < 0x20 || (u >= 0x200e && u <= 0x200f) || (u >= 0x2028 && u <= 0x202e) || (u >= 0x2066 && u <= 0x2069)
            || u == 0xfdd0 || u == 0xfdd1 || u == QChar::ObjectReplacementCharacter)
            c = ' ';
    }
    return text;
}

class Parser final {
public:
    explicit Parser(const QString &html)
    {
        // The reader expands the five XML entities only and loads nothing from outside.
        xml_.addData(QStringLiteral("<r>") + html + QStringLiteral("</r>"));
    }

    QVector<Block> run()
    {
        while (!xml_.atEnd() && blocks_.size() < kMaxBlocks) {
            switch (xml_.readNext()) {
            case QXmlStreamReader::StartElement:
                start(xml_.name().toString());
                break;
            case QXmlStreamReader::EndElement:
                end(xml_.name().toString());
                break;
            case QXmlStreamReader::Characters:
                characters(xml_.text().toString());
                break;
            case QXmlStreamReader::DTD:
            case QXmlStreamReader::EntityReference:
                // The reader lets a document type stand inside; with it would come entities.
                foreign_ = true;
                return {};
            default:
                break;
            }
        }
        flush();
        return blocks_;
    }
    bool failed() const { return foreign_ || xml_.hasError(); }

private:
    QString attribute(const char *name) const { return clean(xml_.attributes().value(QLatin1String(name)).toString()); }

    void open(Block::Type type)
    {
        if (cell_)
            return;  // a cell holds one run of text
        flush();
        current_ = Block{};
        current_.type = type;
        inBlock_ = true;
    }

    void flush()
    {
        if (inBlock_ && !current_.spans.isEmpty())
            blocks_ << current_;
        inBlock_ = false;
        current_ = Block{};
    }

    void start(const QString &tag)
    {
        if (++depth_ > kMaxDepth || (tag == QStringLiteral("script") || tag == QStringLiteral("style"))) {
            xml_.skipCurrentElement();
            --depth_;
            return;
        }
        if (tag == QStringLiteral("p")) {
            if (!cell_ && !inTip_)
                open(Block::Type::Paragraph);
        } else if (tag == QStringLiteral("h3")) {
            const QString anchor = attribute("id");
            open(Block::Type::Heading);
            current_.anchor = anchor;
        } else if (tag == QStringLiteral("ul") || tag == QStringLiteral("ol")) {
            flush();
            ordered_ = tag == QStringLiteral("ol");
            number_ = 0;
        } else if (tag == QStringLiteral("li")) {
            open(ordered_ ? Block::Type::NumberItem : Block::Type::BulletItem);
            current_.number = ++number_;
        } else if (tag == QStringLiteral("blockquote")) {
            open(Block::Type::Tip);
            inTip_ = !cell_;
        } else if (tag == QStringLiteral("table")) {
            flush();
            if (inTable_ && !table_.rows.isEmpty())
                blocks_ << table_;  // a table in a cell ends the one around it
            cell_ = false;
            table_ = Block{};
            table_.type = Block::Type::Table;
            table_.caption = attribute("caption");
            table_.note = attribute("note");
            inTable_ = true;
        } else if (tag == QStringLiteral("tr") && inTable_) {
            table_.rows << QVector<Spans>{};
            cell_ = false;
        } else if ((tag == QStringLiteral("td") || tag == QStringLiteral("th")) && inTable_) {
            if (table_.rows.isEmpty())
                table_.rows << QVector<Spans>{};
            if (tag == QStringLiteral("th") && table_.rows.size() == 1)
                table_.headerRow = true;
            table_.rows.last() << Spans{};
            cell_ = true;
        } else if (tag == QStringLiteral("strong") || tag == QStringLiteral("b")) {
            ++strong_;
        } else if (tag == QStringLiteral("a")) {
            const QString href = attribute("href");
            if (attribute("class") == QStringLiteral("mark") && href.startsWith(QStringLiteral("#src-")))
                sourceId_ = href.mid(5);
            else if (safeHref(href))
                href_ = href;
        } else if (tag == QStringLiteral("img")) {
            const QString source = attribute("src");
            Block image;
            image.type = Block::Type::Image;
            image.alt = attribute("alt");
            image.width = qBound(0, attribute("width").toInt(), kMaxImageSide);
            image.height = qBound(0, attribute("height").toInt(), kMaxImageSide);
            if (source.startsWith(QStringLiteral("media:"))) {
                image.source = source.mid(6);
                flush();
                blocks_ << image;
            }
        } else if (tag == QStringLiteral("plot")) {
            flush();
            plot_ = Block{};
            plot_.type = Block::Type::Plot;
            plot_.caption = attribute("caption");
            plot_.note = attribute("note");
            inPlot_ = true;
        } else if (tag == QStringLiteral("bar") && inPlot_) {
            bool ok = false;
            const double value = attribute("value").toDouble(&ok);
            if (ok && value >= 0 && value < 1e9 && plot_.bars.size() < 100)
                plot_.bars << PlotBar{attribute("label"), value, attribute("text")};
        } else if (tag == QStringLiteral("exercise") || tag == QStringLiteral("dose")) {
            flush();
            Block block;
            block.type = tag == QStringLiteral("dose") ? Block::Type::Dose : Block::Type::Exercise;
            block.slug = attribute("slug");
            blocks_ << block;
        }
    }

    void end(const QString &tag)
    {
        --depth_;
        if (tag == QStringLiteral("strong") || tag == QStringLiteral("b"))
            strong_ = qMax(0, strong_ - 1);
        else if (tag == QStringLiteral("a"))
            href_.clear(), sourceId_.clear();
        else if (tag == QStringLiteral("td") || tag == QStringLiteral("th"))
            cell_ = false;
        else if (tag == QStringLiteral("table")) {
            if (inTable_ && !table_.rows.isEmpty())
                blocks_ << table_;
            inTable_ = cell_ = false;
        } else if (tag == QStringLiteral("plot")) {
            if (inPlot_ && !plot_.bars.isEmpty())
                blocks_ << plot_;
            inPlot_ = false;
        } else if (tag == QStringLiteral("blockquote")) {
            inTip_ = false;
            flush();
        } else if (tag == QStringLiteral("p") && inTip_) {
            if (!current_.spans.isEmpty())
                add(QStringLiteral(" "));
        } else if (tag == QStringLiteral("p") || tag == QStringLiteral("h3") || tag == QStringLiteral("li")) {
            if (!cell_)
                flush();
        }
    }

    void characters(const QString &text)
    {
        const bool blank = text.trimmed().isEmpty();
        if (cell_) {
            add(text);
        } else if (inTable_ || inPlot_) {
            return;
        } else if (inBlock_) {
            add(text);
        } else if (!blank) {
            open(Block::Type::Paragraph);
            add(text);
        }
    }

    void add(const QString &words)
    {
        const QString text = clean(words);
        Spans &spans = cell_ ? table_.rows.last().last() : current_.spans;
        Span span{text, strong_ > 0, href_, sourceId_};
        if (!spans.isEmpty() && spans.last().strong == span.strong && spans.last().href == span.href
            && spans.last().sourceId == span.sourceId && span.sourceId.isEmpty())
            spans.last().text += text;
        else
            spans << span;
    }

    QXmlStreamReader xml_;
    QVector<Block> blocks_;
    Block current_, table_, plot_;
    QString href_, sourceId_;
    int depth_ = 0, strong_ = 0, number_ = 0;
    bool inBlock_ = false, inTip_ = false, inTable_ = false, inPlot_ = false, cell_ = false, ordered_ = false;
    bool foreign_ = false;  // holds what no fragment may hold
};

}  // namespace

QVector<Block> parseRichText(const QString &html)
{
    Parser parser(html);
    QVector<Block> blocks = parser.run();
    if (parser.failed()) {
        // Not well-formed: keep every word, as text, rather than guess at its structure.
        Block block;
        block.spans << Span{clean(html), false, {}, {}};
        return {block};
    }
    return blocks;
}

Spans parseInline(const QString &html)
{
    Spans spans;
    for (const Block &block : parseRichText(html))
        spans += block.spans;
    return spans;
}

QString plainText(const Spans &spans)
{
    QString text;
    for (const Span &span : spans) {
        if (span.sourceId.isEmpty())
            text += span.text;
    }
    return text;
}

QString plainText(const QString &html)
{
    QStringList lines;
    for (const Block &block : parseRichText(html)) {
        if (!block.caption.isEmpty())
            lines << block.caption;
        if (!block.spans.isEmpty())
            lines << plainText(block.spans).simplified();
        for (const auto &row : block.rows) {
            QStringList cells;
            for (const Spans &cell : row)
                cells << plainText(cell).simplified();
            lines << cells.join(' ');
        }
        for (const PlotBar &bar : block.bars)
            lines << bar.label + ' ' + bar.text;
    }
    return lines.join('\n');
}

}  // namespace kangdu
