// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tree/category_tree.h"

#include "ui/tree/category_model.h"
#include "ui/tree/tree_delegate.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>

namespace kangdu {

CategoryTree::CategoryTree(CategoryModel &model, Appearance appearance, QWidget *parent)
    : QTreeView(parent), model_(model), delegate_(new TreeDelegate(appearance, this)), appearance_(appearance)
{
    setModel(&model);
    setItemDelegate(delegate_);
    setHeaderHidden(true);
    setIndentation(0);
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setExpandsOnDoubleClick(false);
    setSelectionMode(SingleSelection);
    setBackgroundRole(QPalette::Window);
    viewport()->setBackgroundRole(QPalette::Window);
    restyle();
    connect(&appearance_.theme, &Theme::changed, this, &CategoryTree::restyle);
    connect(&appearance_.metrics, &Metrics::changed, this, &CategoryTree::restyle);
}

void CategoryTree::restyle()
{
    QPalette colors = palette();
    colors.setColor(QPalette::Base, appearance_.theme.color(Role::Sidebar));
    colors.setColor(QPalette::Window, appearance_.theme.color(Role::Sidebar));
    setPalette(colors);
    scheduleDelayedItemsLayout();
    viewport()->update();
}

void CategoryTree::go(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    if (const auto location = Location::fromAddress(index.data(CategoryModel::LocationRole).toString())) {
        if (model_.hasChildren(index) && !isExpanded(index))
            expand(index);
        emit navigate(location.value());
    }
}

void CategoryTree::mousePressEvent(QMouseEvent *event)
{
    pressed_ = indexAt(event->pos());
    if (event->button() == Qt::LeftButton && pressed_.isValid()) {
        QRect row = visualRect(pressed_);
        row.setLeft(0);
        row.setRight(viewport()->width() - 1);
        if (delegate_->chevronRect(row, pressed_).contains(event->pos())) {
            setExpanded(pressed_, !isExpanded(pressed_));
            pressed_ = {};
            event->accept();
            return;
        }
        // The row is selected once its page is shown: a click that is dragged away changes nothing.
        setFocus(Qt::MouseFocusReason);
        event->accept();
        return;
    }
    event->ignore();
}

void CategoryTree::mouseReleaseEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->pos());
    if (event->button() == Qt::LeftButton && index.isValid() && index == pressed_)
        go(index);
    pressed_ = {};
}

void CategoryTree::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space) {
        go(currentIndex());
        return;
    }
    QTreeView::keyPressEvent(event);
}

void CategoryTree::showCurrent(const Location &location, const QString &categoryId)
{
    QModelIndex index;
    if (location.page == Location::Page::Home)
        index = model_.index(0, 0);
    else if (location.page == Location::Page::Category)
        index = model_.indexOfCategory(location.id);
    else if (location.page == Location::Page::Topic) {
        // Stay in the branch the reader came through, if the topic stands there too.
        const QModelIndex current = currentIndex();
        const QModelIndex branch = current.data(CategoryModel::KindRole).toInt() == int(CategoryModel::Node::Topic)
            ? current.parent()
            : current;
        const QString here = branch.data(CategoryModel::CategoryIdRole).toString();
        if (!here.isEmpty())
            index = model_.indexOfTopic(location.id, here);
        if (!index.isValid())
            index = model_.indexOfTopic(location.id, categoryId);
    }
    if (!index.isValid()) {
        clearSelection();
        return;
    }
    for (QModelIndex up = index.parent(); up.isValid(); up = up.parent())
        expand(up);
    setCurrentIndex(index);
    scrollTo(index);
}

QStringList CategoryTree::expandedCategories() const
{
    QStringList ids;
    QVector<QModelIndex> todo{QModelIndex()};
    while (!todo.isEmpty()) {
        const QModelIndex at = todo.takeLast();
        for (int row = 0; row < model_.rowCount(at); ++row) {
            const QModelIndex child = model_.index(row, 0, at);
            if (isExpanded(child)) {
                ids << child.data(CategoryModel::CategoryIdRole).toString();
                todo << child;
            }
        }
    }
    return ids;
}

void CategoryTree::expandCategories(const QStringList &ids)
{
    for (const QString &id : ids) {
        const QModelIndex index = model_.indexOfCategory(id);
        if (index.isValid())
            expand(index);
    }
}

}  // namespace kangdu
