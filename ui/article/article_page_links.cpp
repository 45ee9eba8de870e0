// SPDX-License-Identifier: GPL-3.0-or-later
// Going about in an article: sections, source marks and links.
#include "ui/article/article_page_private.h"
#include "ui/widgets/buttons.h"

#include <QMenu>

namespace kangdu {

namespace {
constexpr qreal kHeadingGap = 20; // px at 100 % above a heading that is jumped to
constexpr qreal kReadingLine = 48; // px at 100 % below the top: a heading above this is the current one
} // namespace

int ArticlePage::Private::sectionInView() const
{
    const auto &sections = browser->article().sections;
    const QScrollBar *bar = browser->verticalScrollBar();
    if (pinned >= 0 && bar->value() == pinnedScroll)
        return pinned;
    if (bar->value() <= 0)
        return 0;
    const qreal line = bar->value() + browser->coveredTop() + appearance.metrics.px(kReadingLine);
    int current = 0;
    for (int i = 1; i < sections.size(); ++i) {
        if (browser->lineTop(sections[i].position) > line)
            break;
        current = i;
    }
    return current;
}

void ArticlePage::Private::followScroll()
{
    if (dirty || working)
        return;
    arrangeOverlays();
    const int section = sectionInView();
    facetBar->setCurrent(section);
    outline->setCurrent(section);
    const QString now = browser->article().sections.value(section).facet;
    if (now != facet) {
        facet = now;
        emit q->facetChanged(facet);
    }
}

void ArticlePage::Private::jumpTo(int position)
{
    const int top = qRound(browser->lineTop(position)) - browser->coveredTop() - appearance.metrics.px(kHeadingGap);
    browser->layOutAll();
    browser->verticalScrollBar()->setValue(top);
}

void ArticlePage::Private::chooseSection(int section)
{
    const auto &sections = browser->article().sections;
    if (section < 0 || section >= sections.size())
        return;
    pinned = -1;
    jumpTo(section == 0 ? 0 : sections[section].position);
    pinned = section;
    pinnedScroll = browser->verticalScrollBar()->value();
    followScroll();
}

void ArticlePage::Private::open(int index)
{
    const ArticleLink link = browser->article().links.value(index);
    switch (link.kind) {
    case ArticleLink::Kind::Address:
        if (const auto location = Location::fromAddress(link.target))
            emit q->navigate(location.value());
        break;
    case ArticleLink::Kind::Anchor:
        q->scrollTo(link.target);
        break;
    case ArticleLink::Kind::Mark: {
        const int position = browser->article().anchors.value(QStringLiteral("src-") + link.target, -1);
        if (position < 0)
            break;
        lastMark.insert(link.target, index);
        jumpTo(position);
        browser->setMarkedPosition(position);
        const auto &links = browser->article().links;
        for (int i = 0; i < links.size(); ++i) {
            if (links[i].kind == ArticleLink::Kind::Back && links[i].target == link.target)
                browser->setFocusedLink(i);
        }
        break;
    }
    case ArticleLink::Kind::Back: {
        const auto &links = browser->article().links;
        int mark = lastMark.value(link.target, -1);
        for (int i = 0; mark < 0 && i < links.size(); ++i) {
            if (links[i].kind == ArticleLink::Kind::Mark && links[i].target == link.target)
                mark = i;
        }
        if (mark < 0)
            break;
        browser->setMarkedPosition(-1);
        const int middle = browser->viewport()->height() / 3;
        browser->verticalScrollBar()->setValue(qRound(browser->lineTop(links[mark].start)) - middle);
        browser->setFocusedLink(mark);
        break;
    }
    }
}

void ArticlePage::Private::showContents()
{
    QMenu menu(q);
    menu.setFont(appearance.metrics.font(TextStyle::Ui));
    const auto &sections = browser->article().sections;
    const int current = sectionInView();
    QAction *active = nullptr;
    for (int i = 1; i < sections.size(); ++i) {
        const QString title = QString(sections[i].title).replace('&', QStringLiteral("&&"));
        QAction *action = menu.addAction(
            QStringLiteral("%1  %2").arg(sections[i].number).arg(title), q, [this, i] { chooseSection(i); });
        action->setCheckable(true);
        action->setChecked(i == qMax(1, current));
        if (action->isChecked())
            active = action;
    }
    if (active)
        menu.setActiveAction(active);
    const QPushButton *button = toolBar->contentsButton();
    menu.exec(button->mapToGlobal(QPoint(0, button->height())));
}

} // namespace kangdu
