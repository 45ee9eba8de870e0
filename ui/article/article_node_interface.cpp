// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/article/article_node_interface.h"

#include "ui/article/article_browser.h"

#include <QCoreApplication>
#include <QScrollBar>
#include <QTextBlock>
#include <QWindow>

namespace kangdu {

namespace {
struct NodeText {
    Q_DECLARE_TR_FUNCTIONS(kangdu::ArticleNode)
};
} // namespace

QAccessibleInterface *ArticleNodeTree::interfaceOf(const std::shared_ptr<ArticleNodeTree> &tree, int index)
{
    if (!tree || !tree->live || index < 0 || index >= tree->nodes.size())
        return nullptr;
    if (const QAccessible::Id id = tree->ids[index])
        return QAccessible::accessibleInterface(id);
    auto *made = new ArticleNodeInterface(tree, index);
    tree->ids[index] = QAccessible::registerAccessibleInterface(made);
    return made;
}

QRect ArticleNodeTree::screenRect(int start, int end) const
{
    if (!browser || !live)
        return {};
    QRectF all;
    for (const QRectF &rect : browser->rectsOf(start, qMax(start + 1, end)))
        all |= rect;
    const QRect local = all.translated(0, -browser->verticalScrollBar()->value()).toAlignedRect();
    return {browser->viewport()->mapToGlobal(local.topLeft()), local.size()};
}

const ArticleNode &ArticleNodeInterface::node() const
{
    static const ArticleNode gone;
    return index_ < tree_->nodes.size() ? tree_->nodes[index_] : gone;
}

bool ArticleNodeInterface::isValid() const
{
    return tree_->live && tree_->browser;
}

QWindow *ArticleNodeInterface::window() const
{
    return isValid() ? tree_->browser->window()->windowHandle() : nullptr;
}

QAccessibleInterface *ArticleNodeInterface::parent() const
{
    if (!isValid())
        return nullptr;
    const int parent = node().parent;
    return parent >= 0 ? ArticleNodeTree::interfaceOf(tree_, parent)
                       : QAccessible::queryAccessibleInterface(tree_->browser);
}

QAccessibleInterface *ArticleNodeInterface::child(int index) const
{
    return ArticleNodeTree::interfaceOf(tree_, node().children.value(index, -1));
}

QAccessibleInterface *ArticleNodeInterface::childAt(int x, int y) const
{
    for (int index : node().children) {
        QAccessibleInterface *one = ArticleNodeTree::interfaceOf(tree_, index);
        if (one && one->rect().contains(x, y))
            return one;
    }
    return nullptr;
}

int ArticleNodeInterface::childCount() const
{
    return int(node().children.size());
}

int ArticleNodeInterface::indexOfChild(const QAccessibleInterface *child) const
{
    for (int i = 0; i < node().children.size(); ++i) {
        if (ArticleNodeTree::interfaceOf(tree_, node().children[i]) == child)
            return i;
    }
    return -1;
}

QString ArticleNodeInterface::text(QAccessible::Text kind) const
{
    if (!isValid())
        return {};
    if (kind == QAccessible::Name)
        return node().name;
    if (kind == QAccessible::Description && node().role == QAccessible::Heading)
        return NodeText::tr("Heading level %1").arg(node().level);
    return {};
}

QRect ArticleNodeInterface::rect() const
{
    return tree_->screenRect(node().start, node().end);
}

QAccessible::Role ArticleNodeInterface::role() const
{
    return node().role;
}

QAccessible::State ArticleNodeInterface::state() const
{
    QAccessible::State state;
    if (!isValid()) {
        state.invalid = true;
        return state;
    }
    state.readOnly = true;
    state.multiLine = true;
    const QRect view(tree_->browser->viewport()->mapToGlobal(QPoint()), tree_->browser->viewport()->size());
    state.offscreen = !view.intersects(rect());
    if (node().link >= 0) {
        state.linked = true;
        state.focusable = true;
        state.focused = tree_->browser->hasFocus() && tree_->browser->focusedLink() == node().link;
    }
    return state;
}

void *ArticleNodeInterface::interface_cast(QAccessible::InterfaceType type)
{
    const QAccessible::Role own = role();
    const bool cell = own == QAccessible::Cell || own == QAccessible::ColumnHeader;
    if (type == QAccessible::ActionInterface && node().link >= 0)
        return static_cast<QAccessibleActionInterface *>(this);
    if (type == QAccessible::TableInterface && own == QAccessible::Table)
        return static_cast<QAccessibleTableInterface *>(this);
    if (type == QAccessible::TableCellInterface && cell)
        return static_cast<QAccessibleTableCellInterface *>(this);
    if (type == QAccessible::TextInterface && own != QAccessible::Table && own != QAccessible::Row
        && own != QAccessible::List && own != QAccessible::Graphic)
        return static_cast<QAccessibleTextInterface *>(this);
    return nullptr;
}

QStringList ArticleNodeInterface::actionNames() const
{
    return node().link >= 0
        ? QStringList{QAccessibleActionInterface::pressAction(), QAccessibleActionInterface::setFocusAction()}
        : QStringList();
}

void ArticleNodeInterface::doAction(const QString &name)
{
    if (!isValid() || node().link < 0)
        return;
    const int link = node().link;
    if (name == QAccessibleActionInterface::setFocusAction()) {
        tree_->browser->setFocus();
        tree_->browser->setFocusedLink(link);
    } else if (name == QAccessibleActionInterface::pressAction()) {
        // What the link opens may take this very interface away: only after the call has come back.
        QMetaObject::invokeMethod(
            tree_->browser,
            [browser = tree_->browser, link] {
                if (browser)
                    browser->activateLink(link);
            },
            Qt::QueuedConnection);
    }
}

QString ArticleNodeInterface::text(int start, int end) const
{
    if (!isValid())
        return {};
    const int from = qBound(node().start, node().start + start, node().end);
    const int to = qBound(from, end < 0 ? node().end : node().start + end, node().end);
    QTextCursor cursor(tree_->browser->document());
    cursor.setPosition(from);
    cursor.setPosition(to, QTextCursor::KeepAnchor);
    return cursor.selectedText()
        .replace(QChar::ParagraphSeparator, QChar('\n'))
        .replace(QChar::LineSeparator, QChar('\n'));
}

int ArticleNodeInterface::characterCount() const
{
    return isValid() ? node().end - node().start : 0;
}

QRect ArticleNodeInterface::characterRect(int offset) const
{
    return tree_->screenRect(node().start + offset, node().start + offset + 1);
}

int ArticleNodeInterface::offsetAtPoint(const QPoint &point) const
{
    if (!isValid())
        return -1;
    const int position = tree_->browser->cursorForPosition(tree_->browser->viewport()->mapFromGlobal(point)).position();
    return position >= node().start && position <= node().end ? position - node().start : -1;
}

void ArticleNodeInterface::scrollToSubstring(int start, int)
{
    if (!isValid())
        return;
    QScrollBar *bar = tree_->browser->verticalScrollBar();
    bar->setValue(qRound(tree_->browser->lineTop(node().start + start)) - tree_->browser->coveredTop());
}

QString ArticleNodeInterface::attributes(int, int *start, int *end) const
{
    *start = 0;
    *end = characterCount();
    return {};
}

int ArticleNodeInterface::tableIndex() const
{
    int index = index_;
    while (index >= 0 && tree_->nodes[index].role != QAccessible::Table)
        index = tree_->nodes[index].parent;
    return index;
}

QAccessibleInterface *ArticleNodeInterface::cellAt(int row, int column) const
{
    if (!isValid())
        return nullptr;
    const int table = tableIndex();
    if (table < 0)
        return nullptr;
    const int rowNode = tree_->nodes[table].children.value(row, -1);
    return rowNode < 0 ? nullptr
                       : ArticleNodeTree::interfaceOf(tree_, tree_->nodes[rowNode].children.value(column, -1));
}

QString ArticleNodeInterface::columnDescription(int column) const
{
    QAccessibleInterface *head = cellAt(0, column);
    return head && head->role() == QAccessible::ColumnHeader ? head->text(QAccessible::Name) : QString();
}

QString ArticleNodeInterface::rowDescription(int row) const
{
    QAccessibleInterface *first = cellAt(row, 0);
    return first ? first->text(QAccessible::Name) : QString();
}

QList<QAccessibleInterface *> ArticleNodeInterface::columnHeaderCells() const
{
    QAccessibleInterface *head = cellAt(0, node().column);
    return head && head != this && head->role() == QAccessible::ColumnHeader ? QList<QAccessibleInterface *>{head}
                                                                             : QList<QAccessibleInterface *>();
}

QAccessibleInterface *ArticleNodeInterface::table() const
{
    return isValid() ? ArticleNodeTree::interfaceOf(tree_, tableIndex()) : nullptr;
}

} // namespace kangdu
