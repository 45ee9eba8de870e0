// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/library/library.h"
#include "db/library/location.h"
#include "ui/theme/appearance.h"

#include <QScrollArea>

class QLabel;
class QListView;
class QPushButton;

namespace kangdu {

class ChipRow;
class ExerciseFilters;
class TopicListModel;

/// The topics of a category, a body region or a tag, with chips that narrow the list down.
class CategoryPage final : public QScrollArea {
    Q_OBJECT
public:
    CategoryPage(const Library &library, Appearance appearance, QWidget *parent = nullptr);

    /// Page::Category, Page::Region or Page::Tag. False if there is no such category or region.
    bool show(const Location &location, const QString &language);

signals:
    void navigate(const kangdu::Location &location);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void restyle();
    void fillChips();
    void applyFilter();
    void fitList();
    void showCurrentRow();

    const Library &library_;
    Appearance appearance_;
    Location location_;
    QString language_;
    TopicFilter filter_;
    QWidget *content_;
    TopicListModel *model_;
    QLabel *title_;
    QLabel *count_;
    QLabel *empty_;
    ChipRow *chips_;
    ExerciseFilters *exercises_;
    QPushButton *programmes_ = nullptr;
    QListView *list_;
};

}  // namespace kangdu
