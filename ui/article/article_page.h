// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/library/location.h"
#include "db/library/topic.h"
#include "ui/theme/appearance.h"

#include <QWidget>

#include <memory>

namespace kangdu {

class Library;

/// An article with its tool bar (breadcrumb, zoom), reading column, sticking facet bar and outline.
/// It shows what it is given; where to go next is told by navigate().
class ArticlePage final : public QWidget {
    Q_OBJECT
public:
    ArticlePage(const Library &library, Appearance appearance, QWidget *parent = nullptr);
    ~ArticlePage() override;

    /// Shows an article from its top, or at a facet or anchor.
    void showArticle(const Article &article, const QString &facetOrAnchor = {});
    /// The same topic again (other language, or content reloaded): keeps the section and place.
    void replaceArticle(const Article &article);
    const Article &article() const;
    /// Facet of the section at the top of the view; empty when at the very top.
    QString currentFacet() const;
    void scrollTo(const QString &facetOrAnchor);
    /// How far down, 0..1, for history to come back to.
    qreal position() const;
    void setPosition(qreal position);
    /// The bar that finds words on this page, filled with what is selected.
    void openFind();
    /// To the next (1) or previous (-1) place found; opens the bar if it is closed.
    void findAgain(int direction);

signals:
    void navigate(const kangdu::Location &location);
    void facetChanged(const QString &facet);
    void zoomInRequested();
    void zoomOutRequested();
    void zoomResetRequested();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace kangdu
