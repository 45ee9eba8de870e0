// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/library/location.h"
#include "ui/theme/appearance.h"

#include <QTreeView>

namespace kangdu {

class CategoryModel;
class TreeDelegate;

/// The category tree. A click or Enter goes there; a click on the chevron, or left and right, opens and closes.
class CategoryTree final : public QTreeView {
    Q_OBJECT
public:
    CategoryTree(CategoryModel &model, Appearance appearance, QWidget *parent = nullptr);

    /// Selects the row of what is shown, without navigating. Opens the branches above a topic's home.
    void showCurrent(const Location &location, const QString &categoryId);
    QStringList expandedCategories() const;
    void expandCategories(const QStringList &ids);

signals:
    void navigate(const kangdu::Location &location);

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void drawBranches(QPainter *, const QRect &, const QModelIndex &) const override {}

private:
    void go(const QModelIndex &index);
    void restyle();

    CategoryModel &model_;
    TreeDelegate *delegate_;
    Appearance appearance_;
    QModelIndex pressed_;
};

}  // namespace kangdu
