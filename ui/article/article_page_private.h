// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/article/article_browser.h"
#include "ui/article/article_page.h"
#include "ui/article/article_tool_bar.h"
#include "ui/article/facet_bar.h"
#include "ui/article/find_bar.h"
#include "ui/article/outline_panel.h"
#include "ui/article/page_finder.h"
#include "ui/article/reading_layout.h"
#include "ui/article/reading_place.h"

#include <QHash>
#include <QScrollBar>

#include <optional>

namespace kangdu {

/// What stands behind an article page: when to build, where things stand, where the reader is.
class ArticlePage::Private {
public:
    Private(ArticlePage *page, const Library &lib, Appearance look)
        : q(page)
        , library(lib)
        , appearance(look)
        , toolBar(new ArticleToolBar(look, page))
        , browser(new ArticleBrowser(look, page))
        , finder(new PageFinder(look, *browser, page))
        , findBar(new FindBar(look, *finder, page))
        , facetBar(new FacetBar(look, browser))
        , outline(new OutlinePanel(look, browser))
    {
        outline->setScrollBar(browser->verticalScrollBar());
    }

    ReadingLayout layoutNow() const;
    void place();
    void rebuild();
    /// Builds what is due, and goes to where it is to open.
    void ensureBuilt();
    /// Due from now on; done at once if the page can be seen.
    void makeDirty();
    /// Due once the events at hand are done: theme, zoom and width often change together.
    void makeDirtySoon();
    void setArticle(const Article &next);
    void refreshLook();
    void widthChanged();
    void keepPlace();
    void adopt(const ReadingPlace &wanted);
    void arrangeOverlays();
    void followScroll();
    int sectionInView() const;
    void jumpTo(int position);
    void chooseSection(int section);
    void open(int link);
    void showContents();
    void applyColors();

    ArticlePage *q;
    const Library &library;
    Appearance appearance;
    ArticleToolBar *toolBar;
    ArticleBrowser *browser;
    PageFinder *finder;
    FindBar *findBar;
    FacetBar *facetBar;
    OutlinePanel *outline;
    Article article;
    ReadingLayout layout;
    ReadingPlace kept; ///< valid while the view stands at keptScroll
    int keptScroll = -1;
    qreal keptPosition = 0; ///< 0..1, when what was built fell due again
    int keptLink = -1; ///< had the focus before the look changed
    QHash<QString, int> lastMark; ///< source id to the mark pressed last
    QString facet;
    QString pendingTarget; ///< where to open once the first document is built
    int pinned = -1; ///< section jumped to, while the view stands at pinnedScroll
    int pinnedScroll = -1;
    std::optional<qreal> pendingPosition;
    bool hasFacetBar = false, hasArticle = false, dirty = true, working = false;
};

} // namespace kangdu
