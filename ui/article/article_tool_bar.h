// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/library/location.h"
#include "db/library/topic.h"
#include "ui/theme/appearance.h"

#include <QVector>
#include <QWidget>

class QPushButton;

namespace kangdu {

/// Above the article: the way here on the left, contents (when there is no outline), find and text size on the right.
class ArticleToolBar final : public QWidget {
    Q_OBJECT
public:
    explicit ArticleToolBar(const Appearance &appearance, QWidget *parent = nullptr);

    void setArticle(const Article &article);
    /// `compact`: one step back instead of the whole way, and the contents button.
    void setCompact(bool compact);
    QPushButton *contentsButton() const { return contents_; }
    void retranslate();
    /// Heights, fonts and colours anew.
    void refresh();

signals:
    void navigate(const kangdu::Location &location);
    void contentsRequested();
    void findRequested();
    void zoomInRequested();
    void zoomOutRequested();
    void zoomResetRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();
    void buildCrumbs();

    Appearance appearance_;
    QVector<CategoryRef> path_;
    QString title_;
    QVector<QPushButton *> crumbs_;
    QVector<int> chevrons_; ///< x of each chevron painted between crumbs
    QRect titleBox_;
    QPushButton *contents_, *find_, *smaller_, *reset_, *larger_;
    bool compact_ = false;
};

} // namespace kangdu
