// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/article/built_article.h"
#include "ui/theme/appearance.h"

#include <QWidget>

class QPushButton;
class QTabBar;

namespace kangdu {

class FacetTabs;

/// The numbered parts as tabs on one line. Those for which there is no room stand in a "More" menu.
class FacetBar final : public QWidget {
    Q_OBJECT
public:
    explicit FacetBar(const Appearance &appearance, QWidget *parent = nullptr);

    void setSections(const QVector<ArticleSection> &sections);
    /// Index into the sections; 0 (header) shows the first part as current.
    void setCurrent(int section);
    int current() const { return current_; }
    /// Whether every tab fits into this many px.
    bool fits(int width) const;
    void retranslate();
    void refresh();
    QTabBar *tabs() const;

signals:
    void sectionChosen(int section);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void arrange();
    void showMore();

    Appearance appearance_;
    QVector<ArticleSection> sections_;
    FacetTabs *tabs_;
    QPushButton *more_;
    int current_ = 0;
    int shown_ = 0; ///< tabs that fit
};

/// A short word for a facet, for places too narrow for its heading.
QString facetWord(const QString &facet);

} // namespace kangdu
