// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/library/location.h"
#include "db/library/topic.h"
#include "ui/article/built_article.h"
#include "ui/theme/appearance.h"

#include <QWidget>

class QListView;
class QPushButton;
class QScrollBar;
class QStandardItemModel;

namespace kangdu {


/// Beside the article: its numbered parts, and below them where to go for help.
class OutlinePanel final : public QWidget {
    Q_OBJECT
public:
    explicit OutlinePanel(const Appearance &appearance, QWidget *parent = nullptr);

    void setSections(const QVector<ArticleSection> &sections);
    void setDepartments(const QVector<TopicCard> &departments);
    void setCurrent(int section);
    /// The wheel over the panel scrolls this.
    void setScrollBar(QScrollBar *bar) { scrollBar_ = bar; }
    void retranslate();
    void refresh();
    QListView *list() const { return list_; }
    /// Height for a given room: rows that do not fit scroll inside the list.
    int heightFor(int room) const;

signals:
    void sectionChosen(int section);
    void navigate(const kangdu::Location &location);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    int rowsHeight() const;
    int boxHeight() const;
    void arrange();

    Appearance appearance_;
    QListView *list_;
    QStandardItemModel *model_;
    QVector<QPushButton *> departments_;
    QScrollBar *scrollBar_ = nullptr;
    QRect box_;
};

} // namespace kangdu
