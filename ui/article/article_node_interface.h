// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/article/article_nodes.h"

#include <QAccessibleInterface>
#include <QPointer>

#include <memory>

namespace kangdu {

class ArticleBrowser;

/// The elements of the document shown now, and the interfaces handed out for them. Shared: an interface that a screen
/// reader still holds when the document goes finds it empty and says so (isValid() is false).
struct ArticleNodeTree {
    QPointer<ArticleBrowser> browser;
    QVector<ArticleNode> nodes;
    QVector<QAccessible::Id> ids; ///< 0 until asked for
    QVector<int> roots;
    bool live = true;

    static QAccessibleInterface *interfaceOf(const std::shared_ptr<ArticleNodeTree> &tree, int index);
    /// Document range to screen.
    QRect screenRect(int start, int end) const;
};

class ArticleNodeInterface final : public QAccessibleInterface,
                                   public QAccessibleActionInterface,
                                   public QAccessibleTextInterface,
                                   public QAccessibleTableInterface,
                                   public QAccessibleTableCellInterface {
public:
    ArticleNodeInterface(std::shared_ptr<ArticleNodeTree> tree, int index)
        : tree_(std::move(tree))
        , index_(index)
    {
    }

    bool isValid() const override;
    QObject *object() const override { return nullptr; }
    QWindow *window() const override;
    QAccessibleInterface *parent() const override;
    QAccessibleInterface *child(int index) const override;
    QAccessibleInterface *childAt(int x, int y) const override;
    int childCount() const override;
    int indexOfChild(const QAccessibleInterface *child) const override;
    QString text(QAccessible::Text kind) const override;
    void setText(QAccessible::Text, const QString &) override { }
    QRect rect() const override;
    QAccessible::Role role() const override;
    QAccessible::State state() const override;
    void *interface_cast(QAccessible::InterfaceType type) override;

    // Action: links
    QStringList actionNames() const override;
    void doAction(const QString &name) override;
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

    // Text
    void selection(int, int *start, int *end) const override { *start = *end = 0; }
    int selectionCount() const override { return 0; }
    void addSelection(int, int) override { }
    void removeSelection(int) override { }
    void setSelection(int, int, int) override { }
    int cursorPosition() const override { return 0; }
    void setCursorPosition(int) override { }
    QString text(int start, int end) const override;
    int characterCount() const override;
    QRect characterRect(int offset) const override;
    int offsetAtPoint(const QPoint &point) const override;
    void scrollToSubstring(int start, int end) override;
    QString attributes(int offset, int *start, int *end) const override;

    // Table
    QAccessibleInterface *caption() const override { return nullptr; }
    QAccessibleInterface *summary() const override { return nullptr; }
    QAccessibleInterface *cellAt(int row, int column) const override;
    int selectedCellCount() const override { return 0; }
    QList<QAccessibleInterface *> selectedCells() const override { return {}; }
    QString columnDescription(int column) const override;
    QString rowDescription(int row) const override;
    int selectedColumnCount() const override { return 0; }
    int selectedRowCount() const override { return 0; }
    int columnCount() const override { return node().columns; }
    int rowCount() const override { return node().rows; }
    QList<int> selectedColumns() const override { return {}; }
    QList<int> selectedRows() const override { return {}; }
    bool isColumnSelected(int) const override { return false; }
    bool isRowSelected(int) const override { return false; }
    bool selectRow(int) override { return false; }
    bool selectColumn(int) override { return false; }
    bool unselectRow(int) override { return false; }
    bool unselectColumn(int) override { return false; }
    void modelChange(QAccessibleTableModelChangeEvent *) override { }

    // Cell
    int columnExtent() const override { return 1; }
    QList<QAccessibleInterface *> columnHeaderCells() const override;
    int columnIndex() const override { return node().column; }
    int rowExtent() const override { return 1; }
    QList<QAccessibleInterface *> rowHeaderCells() const override { return {}; }
    int rowIndex() const override { return node().row; }
    bool isSelected() const override { return false; }
    QAccessibleInterface *table() const override;

private:
    const ArticleNode &node() const;
    int tableIndex() const;

    std::shared_ptr<ArticleNodeTree> tree_;
    int index_;
};

} // namespace kangdu
