// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/article/article_page.h"

#include "ui/article/article_accessible.h"
#include "ui/article/article_page_private.h"

#include <QKeyEvent>
#include <QListView>
#include <QTabBar>

namespace kangdu {

ArticlePage::ArticlePage(const Library &library, Appearance appearance, QWidget *parent)
    : QWidget(parent)
{
    installArticleAccessibility(); // before anything is made that a screen reader could ask about
    d = std::make_unique<Private>(this, library, appearance);
    d->applyColors();
    d->browser->setAccessibleName(tr("Article"));
    connect(d->browser->verticalScrollBar(), &QScrollBar::valueChanged, this, [this] { d->followScroll(); });
    connect(d->browser->verticalScrollBar(), &QScrollBar::rangeChanged, this, [this] { d->followScroll(); });
    connect(d->browser, &ArticleBrowser::linkActivated, this, [this](int link) { d->open(link); });
    connect(d->facetBar, &FacetBar::sectionChosen, this, [this](int section) { d->chooseSection(section); });
    connect(d->outline, &OutlinePanel::sectionChosen, this, [this](int section) { d->chooseSection(section); });
    connect(d->outline, &OutlinePanel::navigate, this, &ArticlePage::navigate);
    connect(d->toolBar, &ArticleToolBar::navigate, this, &ArticlePage::navigate);
    connect(d->toolBar, &ArticleToolBar::findRequested, this, &ArticlePage::openFind);
    connect(d->findBar, &FindBar::closed, this, [this] {
        d->place();
        d->followScroll();
        d->browser->setFocus(Qt::OtherFocusReason);
    });
    connect(d->toolBar, &ArticleToolBar::contentsRequested, this, [this] { d->showContents(); });
    connect(d->toolBar, &ArticleToolBar::zoomInRequested, this, &ArticlePage::zoomInRequested);
    connect(d->toolBar, &ArticleToolBar::zoomOutRequested, this, &ArticlePage::zoomOutRequested);
    connect(d->toolBar, &ArticleToolBar::zoomResetRequested, this, &ArticlePage::zoomResetRequested);
    connect(&appearance.theme, &Theme::changed, this, [this] { d->refreshLook(); });
    connect(&appearance.metrics, &Metrics::changed, this, [this] { d->refreshLook(); });
    setTabOrder(d->toolBar, d->findBar);
    setTabOrder(d->findBar, d->facetBar->tabs());
    setTabOrder(d->facetBar->tabs(), d->browser);
    setTabOrder(d->browser, d->outline->list());
    setFocusProxy(d->browser);
}

ArticlePage::~ArticlePage()
{
    // The browser scrolls once more as it lets go of its document: nothing of ours must follow that.
    d->dirty = true;
    delete d->browser;
}

void ArticlePage::showArticle(const Article &article, const QString &facetOrAnchor)
{
    d->setArticle(article);
    d->kept = {};
    d->keptScroll = -1;
    d->pendingPosition.reset();
    d->pendingTarget = facetOrAnchor;
    d->makeDirty();
}

void ArticlePage::replaceArticle(const Article &article)
{
    d->keepPlace();
    d->setArticle(article);
    d->makeDirty();
}

const Article &ArticlePage::article() const
{
    return d->article;
}

QString ArticlePage::currentFacet() const
{
    if (d->dirty && d->keptScroll >= 0)
        return d->facet;
    d->ensureBuilt();
    return d->dirty ? QString() : d->browser->article().sections.value(d->sectionInView()).facet;
}

void ArticlePage::scrollTo(const QString &facetOrAnchor)
{
    if (d->dirty) {
        d->pendingTarget = facetOrAnchor;
        return;
    }
    const auto &sections = d->browser->article().sections;
    for (int i = 0; i < sections.size(); ++i) {
        if (!facetOrAnchor.isEmpty() && (sections[i].facet == facetOrAnchor || sections[i].anchor == facetOrAnchor)) {
            d->chooseSection(i);
            return;
        }
    }
    const int position = d->browser->article().anchors.value(facetOrAnchor, -1);
    if (position >= 0)
        d->jumpTo(position);
}

qreal ArticlePage::position() const
{
    if (d->dirty && d->keptScroll >= 0)
        return d->keptPosition; // asking must not build what is about to change again
    d->ensureBuilt();
    if (d->dirty)
        return d->pendingPosition.value_or(0);
    const QScrollBar *bar = d->browser->verticalScrollBar();
    if (bar->value() == 0)
        return 0; // without laying out all that is further down
    d->browser->layOutAll();
    return bar->maximum() > 0 ? qreal(bar->value()) / bar->maximum() : 0;
}

void ArticlePage::setPosition(qreal position)
{
    if (d->dirty) {
        d->pendingPosition = qBound(0.0, position, 1.0);
        return;
    }
    d->browser->layOutAll();
    QScrollBar *bar = d->browser->verticalScrollBar();
    bar->setValue(qRound(qBound(0.0, position, 1.0) * bar->maximum()));
}

void ArticlePage::openFind()
{
    d->ensureBuilt();
    const QString selected = d->browser->textCursor().selectedText();
    d->findBar->open(selected.contains(QChar::ParagraphSeparator) ? QString() : selected.trimmed());
    d->place();
    d->followScroll();
}

void ArticlePage::findAgain(int direction)
{
    if (d->findBar->isHidden())
        openFind();
    else
        d->finder->step(direction);
}

void ArticlePage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !d->findBar->isHidden())
        d->findBar->close();
    else
        QWidget::keyPressEvent(event);
}

void ArticlePage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    d->browser->setAccessibleName(tr("Article"));
    d->toolBar->retranslate();
    d->findBar->retranslate();
    d->facetBar->retranslate();
    d->outline->retranslate();
    d->refreshLook();
}

void ArticlePage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    d->widthChanged();
}

void ArticlePage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    d->ensureBuilt();
}

} // namespace kangdu
