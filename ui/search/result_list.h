// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/appearance.h"

#include <QListView>

namespace kangdu {

class SearchResultDelegate;
class SearchResultModel;

/// The list of hits. Wide: as high as there is room, scrolling itself. Compact: as high as its rows, so that the
/// page around it scrolls.
class ResultList final : public QListView {
    Q_OBJECT
public:
    ResultList(Appearance appearance, SearchResultModel &model, QWidget *parent = nullptr);

    void setCompact(bool compact);
    int rowHeight() const;
    int currentRow() const { return currentIndex().row(); }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void opened(int row);
    void currentRowChanged(int row);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void restyle();

    Appearance appearance_;
    SearchResultDelegate *delegate_;
};

}  // namespace kangdu
