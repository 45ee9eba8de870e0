// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/article/article_page_private.h"

#include "db/library/library.h"
#include "ui/article/document_builder.h"

#include <utility>

namespace kangdu {

namespace {
constexpr qreal kFacetBar = 52, kOutlineTop = 36, kOutlineBottom = 16, kTabsFrom = 600; // px at 100 %
}

ReadingLayout ArticlePage::Private::layoutNow() const
{
    const int scrollBar = browser->verticalScrollBar()->sizeHint().width();
    return ReadingLayout::forWidth(qMax(1, q->width() - scrollBar), appearance.metrics.zoom());
}

void ArticlePage::Private::place()
{
    toolBar->setGeometry(0, 0, q->width(), toolBar->height());
    const int find = findBar->isHidden() ? 0 : findBar->height();
    findBar->setGeometry(0, toolBar->height(), q->width(), findBar->height());
    const int top = toolBar->height() + find;
    browser->setGeometry(0, top, q->width(), qMax(0, q->height() - top));
}

void ArticlePage::Private::keepPlace()
{
    if (dirty)
        return;
    if (browser->verticalScrollBar()->value() != keptScroll)
        kept = ReadingPlace::of(*browser);
    keptPosition = q->position();
}

void ArticlePage::Private::adopt(const ReadingPlace &wanted)
{
    if (wanted.atTop) {
        browser->verticalScrollBar()->setValue(0); // what is further down is laid out when it is needed
    } else {
        const int value = wanted.scrollValue(*browser);
        browser->layOutAll(); // lays everything out, so that the range is known
        browser->verticalScrollBar()->setValue(value);
    }
    kept = wanted;
    keptScroll = browser->verticalScrollBar()->value();
}

void ArticlePage::Private::rebuild()
{
    working = true;
    layout = layoutNow();
    toolBar->setCompact(layout.compact);
    place();
    const QVector<ArticleSection> sections = DocumentBuilder::sectionsOf(article);
    facetBar->setSections(sections);
    const bool room = !layout.compact || (layout.column >= kTabsFrom * layout.zoom && facetBar->fits(layout.column));
    hasFacetBar = sections.size() > 2 && room;
    const ArticleLookup lookup{[this](const QString &slug) { return library.exercise(slug, article.card.language); },
        [this](const QString &slug) { return library.card(slug, article.card.language); },
        [this](const QString &hash) { return library.media(hash); }};
    DocumentBuilder builder(appearance, layout, lookup, QDate::currentDate());
    browser->setArticle(builder.build(article, hasFacetBar));
    outline->setSections(sections);
    outline->setDepartments(layout.compact ? QVector<TopicCard>() : article.departments);
    facetBar->setVisible(hasFacetBar);
    outline->setVisible(!layout.compact);
    browser->setCoveredTop(hasFacetBar ? appearance.metrics.px(kFacetBar) : 0);
    dirty = false;
    arrangeOverlays();
    working = false;
    followScroll();
}

void ArticlePage::Private::arrangeOverlays()
{
    const Metrics &metrics = appearance.metrics;
    if (hasFacetBar) {
        const int height = metrics.px(kFacetBar);
        const qreal homeTop = browser->lineTop(browser->article().facetBarPosition);
        const int y = qMax(0, qRound(homeTop) - browser->verticalScrollBar()->value());
        const QRect box(layout.left, y, layout.column, height);
        if (facetBar->geometry() != box)
            facetBar->setGeometry(box);
    }
    if (!layout.compact) {
        const int top = metrics.px(kOutlineTop);
        const int room = browser->height() - top - metrics.px(kOutlineBottom);
        outline->resize(layout.outlineWidth, outline->height());
        const QRect box(layout.outlineLeft, top, layout.outlineWidth, outline->heightFor(room));
        if (outline->geometry() != box)
            outline->setGeometry(box);
    }
}

void ArticlePage::Private::ensureBuilt()
{
    if (!dirty || !hasArticle)
        return;
    rebuild();
    if (!pendingTarget.isEmpty()) {
        q->scrollTo(std::exchange(pendingTarget, {}));
    } else if (pendingPosition) {
        browser->layOutAll();
        QScrollBar *bar = browser->verticalScrollBar();
        bar->setValue(qRound(*pendingPosition * bar->maximum()));
    } else {
        adopt(kept);
    }
    pendingPosition.reset();
    if (const int link = std::exchange(keptLink, -1); link >= 0 && browser->hasFocus()) {
        const int value = browser->verticalScrollBar()->value();
        browser->setFocusedLink(link);
        browser->verticalScrollBar()->setValue(value);
    }
    followScroll();
}

void ArticlePage::Private::makeDirty()
{
    dirty = true;
    if (q->isVisible())
        ensureBuilt();
}

void ArticlePage::Private::makeDirtySoon()
{
    if (!dirty)
        keptLink = browser->focusedLink();
    dirty = true;
    if (q->isVisible())
        QMetaObject::invokeMethod(q, [this] { ensureBuilt(); }, Qt::QueuedConnection);
}

void ArticlePage::Private::setArticle(const Article &next)
{
    article = next;
    hasArticle = true;
    lastMark.clear();
    pinned = keptLink = -1;
    toolBar->setArticle(article);
}

void ArticlePage::Private::refreshLook()
{
    keepPlace();
    applyColors();
    toolBar->refresh();
    findBar->refresh();
    facetBar->refresh();
    outline->refresh();
    place();
    if (!hasArticle)
        return;
    makeDirtySoon();
}

void ArticlePage::Private::widthChanged()
{
    place();
    if (dirty) {
        if (q->isVisible())
            makeDirtySoon();
        return;
    }
    const ReadingLayout next = layoutNow();
    if (!next.sameColumn(layout)) {
        keepPlace();
        makeDirtySoon();
        return;
    }
    layout = next;
    browser->setColumn(layout.left, layout.right());
    followScroll();
}

void ArticlePage::Private::applyColors()
{
    const Theme &theme = appearance.theme;
    QPalette palette = theme.palette();
    palette.setColor(QPalette::Base, theme.color(Role::Canvas));
    palette.setColor(QPalette::Text, theme.color(Role::Ink));
    browser->setPalette(palette);
    palette.setColor(QPalette::Window, theme.color(Role::Canvas));
    q->setPalette(palette);
    q->setAutoFillBackground(true);
}

} // namespace kangdu
