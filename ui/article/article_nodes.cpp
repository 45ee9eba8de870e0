// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/article/article_nodes.h"

#include "ui/article/article_browser.h"

#include <QTextBlock>
#include <QTextTable>

namespace kangdu {

namespace {

class Collector final {
public:
    explicit Collector(const ArticleBrowser &browser)
        : article_(browser.article())
    {
    }

    QVector<ArticleNode> run()
    {
        if (!article_.document)
            return {};
        frame(article_.document->rootFrame(), -1);
        return std::move(nodes_);
    }

private:
    int add(ArticleNode node)
    {
        const int index = int(nodes_.size());
        const int parent = node.parent;
        nodes_ << std::move(node);
        if (parent >= 0)
            nodes_[parent].children << index;
        return index;
    }

    void frame(QTextFrame *frame, int parent)
    {
        list_ = -1;
        for (auto it = frame->begin(); !it.atEnd(); ++it) {
            if (auto *table = qobject_cast<QTextTable *>(it.currentFrame()))
                this->table(table, parent);
            else if (it.currentFrame())
                this->frame(it.currentFrame(), parent);
            else
                block(it.currentBlock(), parent);
        }
        list_ = -1;
    }

    void cellBlocks(const QTextTableCell &cell, int parent)
    {
        list_ = -1;
        for (auto it = cell.begin(); !it.atEnd(); ++it) {
            if (auto *table = qobject_cast<QTextTable *>(it.currentFrame()))
                this->table(table, parent);
            else
                block(it.currentBlock(), parent);
        }
        list_ = -1;
    }

    void table(QTextTable *table, int parent)
    {
        list_ = -1;
        const bool data = table->format().intProperty(format::Role) == format::DataTable;
        ArticleNode node;
        if (data) {
            node.role = QAccessible::Table;
            node.start = table->firstPosition();
            node.end = table->lastPosition();
            node.parent = parent;
            node.rows = table->rows();
            node.columns = table->columns();
        }
        const int index = data ? add(node) : parent;
        for (int row = 0; row < table->rows(); ++row) {
            int rowNode = parent;
            if (data) {
                ArticleNode line;
                line.role = QAccessible::Row;
                line.start = table->cellAt(row, 0).firstPosition();
                line.end = table->cellAt(row, table->columns() - 1).lastPosition();
                line.parent = index;
                line.row = row;
                rowNode = add(line);
            }
            for (int column = 0; column < table->columns(); ++column) {
                const QTextTableCell cell = table->cellAt(row, column);
                if (!data) {
                    cellBlocks(cell, parent);
                    continue;
                }
                ArticleNode one;
                one.header = row < table->format().headerRowCount();
                one.role = one.header ? QAccessible::ColumnHeader : QAccessible::Cell;
                one.start = cell.firstPosition();
                one.end = cell.lastPosition();
                one.parent = rowNode;
                one.row = row;
                one.column = column;
                one.name = words(one.start, one.end);
                const int cellNode = add(one);
                inside(one.start, one.end, cellNode);
            }
        }
    }

    void block(const QTextBlock &block, int parent)
    {
        const QTextBlockFormat format = block.blockFormat();
        const int role = format.intProperty(format::Role);
        if (block.length() <= 1 || role == format::Spacer)
            return;
        ArticleNode node;
        node.start = block.position() + format.intProperty(format::Prefix);
        node.end = block.position() + block.length() - 1;
        node.parent = parent;
        node.name = words(node.start, node.end);
        if (role == format::Heading) {
            node.role = QAccessible::Heading;
            node.level = format.intProperty(format::Level);
        } else if (role == format::ListItem) {
            node.role = QAccessible::ListItem;
            if (list_ < 0) {
                ArticleNode list;
                list.role = QAccessible::List;
                list.start = block.position();
                list.parent = parent;
                list_ = add(list);
            }
            nodes_[list_].end = node.end;
            node.parent = list_;
        }
        if (role != format::ListItem)
            list_ = -1;
        if (node.name.isEmpty() && !hasContent(node.start, node.end))
            return;
        const int start = node.start, end = node.end;
        const int index = add(std::move(node));
        inside(start, end, index);
    }

    bool hasContent(int start, int end) const
    {
        for (const ArticleLink &link : article_.links) {
            if (link.start >= start && link.end <= end)
                return true;
        }
        return false;
    }

    /// Links and pictures of a run of text.
    void inside(int start, int end, int parent)
    {
        while (nextLink_ < article_.links.size() && article_.links[nextLink_].start < start)
            ++nextLink_;
        for (; nextLink_ < article_.links.size() && article_.links[nextLink_].end <= end; ++nextLink_) {
            const ArticleLink &link = article_.links[nextLink_];
            ArticleNode node;
            node.role = QAccessible::Link;
            node.start = link.start;
            node.end = link.end;
            node.parent = parent;
            node.link = nextLink_;
            node.name = link.name;
            add(node);
        }
        forEachPicture(start, end, [&](int position, const QString &alt) {
            ArticleNode node;
            node.role = QAccessible::Graphic;
            node.start = position;
            node.end = position + 1;
            node.parent = parent;
            node.name = alt;
            add(node);
        });
    }

    template <typename Use> void forEachPicture(int start, int end, Use use) const
    {
        for (QTextBlock block = article_.document->findBlock(start); block.isValid() && block.position() < end;
             block = block.next()) {
            for (auto it = block.begin(); !it.atEnd(); ++it) {
                const QTextFragment fragment = it.fragment();
                const QTextCharFormat format = fragment.charFormat();
                const QString alt = format.stringProperty(QTextFormat::ImageAltText);
                if (format.isImageFormat() && !format.isAnchor() && !format.boolProperty(format::Word) && !alt.isEmpty()
                    && fragment.position() >= start && fragment.position() < end)
                    use(fragment.position(), alt);
            }
        }
    }

    /// The words of a run, with a picture's text alternative in its place.
    QString words(int start, int end) const
    {
        QString text;
        for (QTextBlock block = article_.document->findBlock(start); block.isValid() && block.position() < end;
             block = block.next()) {
            if (!text.isEmpty())
                text += ' ';
            for (auto it = block.begin(); !it.atEnd(); ++it) {
                const QTextFragment fragment = it.fragment();
                const int from = qMax(start, fragment.position());
                const int to = qMin(end, fragment.position() + fragment.length());
                if (from >= to)
                    continue;
                const QTextCharFormat format = fragment.charFormat();
                text += format.isImageFormat() ? format.stringProperty(QTextFormat::ImageAltText)
                                               : fragment.text().mid(from - fragment.position(), to - from);
            }
        }
        return text.simplified();
    }

    const BuiltArticle &article_;
    QVector<ArticleNode> nodes_;
    int nextLink_ = 0;
    int list_ = -1;
};

} // namespace

QVector<ArticleNode> articleNodes(const ArticleBrowser &browser)
{
    return Collector(browser).run();
}

} // namespace kangdu
