// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/article/reading_place.h"

#include "ui/article/article_browser.h"

#include <QScrollBar>
#include <QTextBlock>

namespace kangdu {

namespace {

struct Extent {
    int start = 0, end = 1;
};

int sectionOf(const QTextBlock &block)
{
    return block.blockFormat().intProperty(format::SectionIndex);
}

int placeOf(const QTextBlock &block)
{
    return block.blockFormat().intProperty(format::Place);
}

QTextBlock firstBlockOf(const BuiltArticle &article, int section)
{
    if (section <= 0)
        return article.document->firstBlock();
    return article.document->findBlock(article.sections[section].position);
}

/// How many content blocks a section has (numbers run from 0 to this - 1).
int blocksOf(const BuiltArticle &article, int section)
{
    int most = 0;
    for (QTextBlock block = firstBlockOf(article, section); block.isValid() && sectionOf(block) <= section;
         block = block.next())
        most = qMax(most, placeOf(block));
    return most + 1;
}

Extent extentOf(const BuiltArticle &article, int section, int place)
{
    Extent extent{-1, -1};
    int fallback = 0;
    for (QTextBlock block = firstBlockOf(article, section); block.isValid() && sectionOf(block) <= section;
         block = block.next()) {
        if (placeOf(block) <= place)
            fallback = block.position();
        if (placeOf(block) != place)
            continue;
        if (extent.start < 0)
            extent.start = block.position();
        extent.end = block.position() + block.length();
    }
    return extent.start < 0 ? Extent{fallback, fallback + 1} : extent;
}

} // namespace

ReadingPlace ReadingPlace::of(const ArticleBrowser &browser)
{
    ReadingPlace place;
    const int scroll = browser.verticalScrollBar()->value();
    const BuiltArticle &article = browser.article();
    if (scroll <= 0 || article.sections.isEmpty())
        return place;
    place.atTop = false;
    const qreal y = scroll + browser.coveredTop();
    const int position = browser.positionAt(y);
    const QTextBlock block = article.document->findBlock(position);
    place.section = qBound(0, sectionOf(block), int(article.sections.size()) - 1);
    place.facet = article.sections[place.section].facet;
    place.block = placeOf(block);
    place.blocks = blocksOf(article, place.section);
    const Extent extent = extentOf(article, place.section, place.block);
    place.fraction = qreal(position - extent.start) / qMax(1, extent.end - extent.start);
    place.intoLine = qBound(-1.0, (y - browser.lineTop(position)) / browser.lineHeight(position), 1.0);
    return place;
}

int ReadingPlace::scrollValue(const ArticleBrowser &browser) const
{
    const BuiltArticle &article = browser.article();
    if (atTop || article.sections.isEmpty())
        return 0;
    int index = qBound(0, section, int(article.sections.size()) - 1);
    if (article.sections[index].facet != facet) {
        for (int i = 0; i < article.sections.size(); ++i) {
            if (article.sections[i].facet == facet)
                index = i;
        }
    }
    const int now = blocksOf(article, index);
    const int target = now == blocks ? block : qMin(now - 1, qRound(qreal(block) * now / qMax(1, blocks)));
    const Extent extent = extentOf(article, index, target);
    const int position = extent.start + qRound(fraction * (extent.end - extent.start));
    return qRound(browser.lineTop(position) + intoLine * browser.lineHeight(position)) - browser.coveredTop();
}

} // namespace kangdu
