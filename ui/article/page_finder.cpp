// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/article/page_finder.h"

#include "db/search/text_finder.h"
#include "ui/article/article_browser.h"

#include <QScrollBar>
#include <QTextBlock>

namespace kangdu {

namespace {
constexpr int kMargin = 24; // px at 100 % kept free above and below a place that is shown
}

PageFinder::PageFinder(const Appearance &appearance, ArticleBrowser &browser, QObject *parent)
    : QObject(parent)
    , appearance_(appearance)
    , browser_(browser)
{
    connect(&browser_, &ArticleBrowser::articleReplaced, this, [this] {
        const int before = current_;
        find();
        current_ = places_.isEmpty() ? -1 : qBound(0, before, int(places_.size()) - 1);
        mark();
        emit changed();
    });
}

void PageFinder::setText(const QString &text)
{
    if (text == text_)
        return;
    if (text_.isEmpty())
        origin_ = browser_.positionAt(browser_.verticalScrollBar()->value() + browser_.coveredTop());
    text_ = text;
    find();
    current_ = firstFromOrigin();
    mark();
    if (current_ >= 0)
        show(current_);
    emit changed();
}

void PageFinder::step(int direction)
{
    if (places_.isEmpty())
        return;
    current_ = (current_ + direction + count()) % count();
    origin_ = places_[current_].start;
    mark();
    show(current_);
    emit changed();
}

void PageFinder::find()
{
    places_.clear();
    if (text_.isEmpty())
        return;
    for (QTextBlock block = browser_.document()->firstBlock(); block.isValid(); block = block.next()) {
        for (const TextRange &range : findText(block.text(), text_))
            places_ << Place{block.position() + range.start, block.position() + range.start + range.length};
    }
}

int PageFinder::firstFromOrigin() const
{
    for (int i = 0; i < count(); ++i) {
        if (places_[i].start >= origin_)
            return i;
    }
    return count() > 0 ? 0 : -1;
}

void PageFinder::mark()
{
    const Theme &theme = appearance_.theme;
    QList<QTextEdit::ExtraSelection> marks;
    for (int i = 0; i < count(); ++i) {
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(browser_.document());
        mark.cursor.setPosition(places_[i].start);
        mark.cursor.setPosition(places_[i].end, QTextCursor::KeepAnchor);
        mark.format.setBackground(theme.color(i == current_ ? Role::Accent : Role::Mark));
        mark.format.setForeground(theme.color(i == current_ ? Role::OnAccent : Role::MarkInk));
        marks << mark;
    }
    browser_.setExtraSelections(marks);
}

void PageFinder::show(int place)
{
    QRectF box;
    for (const QRectF &line : browser_.rectsOf(places_[place].start, places_[place].end))
        box |= line;
    browser_.layOutAll();
    QScrollBar *bar = browser_.verticalScrollBar();
    const int margin = appearance_.metrics.px(kMargin), covered = browser_.coveredTop(), height = browser_.viewport()->height();
    if (box.top() < bar->value() + covered + margin || box.bottom() > bar->value() + height - margin)
        bar->setValue(int(box.top()) - covered - (height - covered) / 3);
}

} // namespace kangdu
