// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/article/built_article.h"
#include "ui/theme/appearance.h"

#include <QRectF>
#include <QTextBrowser>

namespace kangdu {

/// Shows a built article and scrolls it. It never goes anywhere by itself and loads nothing:
/// links are told by linkActivated(), pictures come from the article's own document.
class ArticleBrowser final : public QTextBrowser {
    Q_OBJECT
public:
    explicit ArticleBrowser(const Appearance &appearance, QWidget *parent = nullptr);
    ~ArticleBrowser() override;

    void setArticle(BuiltArticle article);
    const BuiltArticle &article() const { return article_; }
    /// Lays out what is further down too, so that the scroll bar has its whole range.
    void layOutAll();
    /// Left and right margin of the column, for a new width with the same column.
    void setColumn(int left, int right);
    /// What the facet bar hides of the top of the view once it sticks.
    void setCoveredTop(int height) { coveredTop_ = height; }
    int coveredTop() const { return coveredTop_; }

    /// Document y of the line that holds a position; of a block's own top for its first character.
    qreal lineTop(int position) const;
    qreal lineHeight(int position) const;
    /// First position of the line that is at document y.
    int positionAt(qreal y) const;
    QRectF blockRect(const QTextBlock &block) const;
    /// In document coordinates; one for each line of the text.
    QVector<QRectF> rectsOf(int start, int end) const;
    QRectF linkRect(int index) const;
    int linkAt(const QPoint &viewportPoint) const;

    int focusedLink() const { return focusedLink_; }
    /// Puts the keyboard on a link and scrolls it into view; -1 for none.
    void setFocusedLink(int index);
    void activateLink(int index);
    /// Marks the block at a position (the source jumped to); -1 for none.
    void setMarkedPosition(int position);

    bool caretMode() const { return textInteractionFlags() & Qt::TextSelectableByKeyboard; }
    QVariant loadResource(int type, const QUrl &name) override;

signals:
    void linkActivated(int index);
    void articleReplaced();

protected:
    void doSetSource(const QUrl &url, QTextDocument::ResourceType type) override;
    bool focusNextPrevChild(bool next) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    QMimeData *createMimeDataFromSelection() const override;

private:
    void paintMark();
    void paintRing();
    void turnPage(int direction);
    void toggleCaretMode();

    Appearance appearance_;
    BuiltArticle article_;
    int focusedLink_ = -1, hoveredLink_ = -1, markedPosition_ = -1;
    int coveredTop_ = 0;
};

} // namespace kangdu
