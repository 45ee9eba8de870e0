// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/article/article_browser.h"

#include <QAbstractTextDocumentLayout>
#include <QAccessible>
#include <QContextMenuEvent>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextDocumentFragment>

namespace kangdu {

namespace {
constexpr qreal kRingWidth = 3, kRingGap = 2, kContrastRing = 4;
constexpr int kScrollMargin = 24; // px at 100 % kept free above and below a link that is scrolled to
} // namespace

ArticleBrowser::ArticleBrowser(const Appearance &appearance, QWidget *parent)
    : QTextBrowser(parent)
    , appearance_(appearance)
{
    setOpenLinks(false);
    setOpenExternalLinks(false);
    setUndoRedoEnabled(false);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::LinksAccessibleByMouse);
    setMouseTracking(true);
    viewport()->setMouseTracking(true);
    setAcceptDrops(false);
    connect(
        this, &QTextBrowser::anchorClicked, this, [this](const QUrl &url) { activateLink(linkIndex(url.toString())); });
}

ArticleBrowser::~ArticleBrowser()
{
    setDocument(nullptr); // lets go of ours before it dies
}

void ArticleBrowser::setArticle(BuiltArticle article)
{
    focusedLink_ = hoveredLink_ = markedPosition_ = -1;
    article.document->pixelRatio = devicePixelRatioF();
    setExtraSelections({}); // they stand in the old document
    article.document->setLayoutEnabled(false); // else it is laid out before it knows its width, and again when it does
    setDocument(article.document.get());
    article.document->setLayoutEnabled(true);
    std::swap(article_, article);
    emit articleReplaced();
}

void ArticleBrowser::layOutAll()
{
    // A short document, laid out at once, tells its size from a timer only; the scroll bar must know it now.
    const QSizeF size = document()->size();
    emit document()->documentLayout()->documentSizeChanged(size);
}

void ArticleBrowser::setColumn(int left, int right)
{
    QTextFrame *root = document()->rootFrame();
    QTextFrameFormat format = root->frameFormat();
    if (qFuzzyCompare(format.leftMargin(), qreal(left)) && qFuzzyCompare(format.rightMargin(), qreal(right)))
        return;
    format.setLeftMargin(left);
    format.setRightMargin(right);
    root->setFrameFormat(format);
}

QVariant ArticleBrowser::loadResource(int, const QUrl &)
{
    return {};
}

void ArticleBrowser::doSetSource(const QUrl &, QTextDocument::ResourceType) { }

QRectF ArticleBrowser::blockRect(const QTextBlock &block) const
{
    return document()->documentLayout()->blockBoundingRect(block);
}

qreal ArticleBrowser::lineTop(int position) const
{
    const QTextBlock block = document()->findBlock(position);
    if (!block.isValid())
        return 0;
    const QRectF rect = blockRect(block);
    const QTextLine line = block.layout()->lineForTextPosition(position - block.position());
    return rect.top() + (line.isValid() && line.lineNumber() > 0 ? line.y() : 0);
}

qreal ArticleBrowser::lineHeight(int position) const
{
    const QTextBlock block = document()->findBlock(position);
    if (!block.isValid())
        return 1;
    const QRectF rect = blockRect(block);
    const QTextLine line = block.layout()->lineForTextPosition(position - block.position());
    return line.isValid() ? qMax<qreal>(1, line.y() + line.height() - (line.lineNumber() > 0 ? line.y() : 0))
                          : qMax<qreal>(1, rect.height());
}

int ArticleBrowser::positionAt(qreal y) const
{
    const int x = int(document()->rootFrame()->frameFormat().leftMargin()) + 1;
    const int hit = document()->documentLayout()->hitTest(QPointF(x, y), Qt::FuzzyHit);
    const QTextBlock block = document()->findBlock(qMax(0, hit));
    const QTextLine line = block.layout()->lineForTextPosition(qMax(0, hit) - block.position());
    return line.isValid() ? block.position() + line.textStart() : block.position();
}

QVector<QRectF> ArticleBrowser::rectsOf(int start, int end) const
{
    QVector<QRectF> rects;
    for (QTextBlock block = document()->findBlock(start); block.isValid() && block.position() < end;
         block = block.next()) {
        const QPointF origin = blockRect(block).topLeft();
        const QTextLayout *layout = block.layout();
        for (int i = 0; i < layout->lineCount(); ++i) {
            const QTextLine line = layout->lineAt(i);
            const int from = qMax(start - block.position(), line.textStart());
            const int to = qMin(end - block.position(), line.textStart() + line.textLength());
            if (from >= to)
                continue;
            const qreal left = line.cursorToX(from), right = line.cursorToX(to);
            rects << QRectF(origin.x() + qMin(left, right), origin.y() + line.y(), qAbs(right - left), line.height());
        }
    }
    return rects;
}

QRectF ArticleBrowser::linkRect(int index) const
{
    QRectF all;
    for (const QRectF &rect : rectsOf(article_.links.value(index).start, article_.links.value(index).end))
        all |= rect;
    return all;
}

int ArticleBrowser::linkAt(const QPoint &point) const
{
    return linkIndex(anchorAt(point));
}

void ArticleBrowser::activateLink(int index)
{
    if (index < 0 || index >= article_.links.size())
        return;
    focusedLink_ = index;
    viewport()->update();
    emit linkActivated(index);
}

void ArticleBrowser::setMarkedPosition(int position)
{
    markedPosition_ = position;
    viewport()->update();
}

void ArticleBrowser::setFocusedLink(int index)
{
    focusedLink_ = index >= 0 && index < article_.links.size() ? index : -1;
    viewport()->update();
    if (focusedLink_ < 0)
        return;
    const QRectF rect = linkRect(index);
    const int margin = appearance_.metrics.px(kScrollMargin), top = verticalScrollBar()->value();
    if (rect.top() < top + coveredTop_ + margin)
        verticalScrollBar()->setValue(int(rect.top()) - coveredTop_ - margin);
    else if (rect.bottom() > top + viewport()->height() - margin)
        verticalScrollBar()->setValue(int(rect.bottom()) - viewport()->height() + margin);
    if (QAccessible::isActive()) {
        QAccessibleEvent event(this, QAccessible::Focus);
        if (QAccessibleInterface *self = QAccessible::queryAccessibleInterface(this)) {
            if (QAccessibleInterface *link = self->focusChild()) {
                QAccessibleEvent focus(link, QAccessible::Focus);
                QAccessible::updateAccessibility(&focus);
                return;
            }
        }
        QAccessible::updateAccessibility(&event);
    }
}

bool ArticleBrowser::focusNextPrevChild(bool next)
{
    int index = focusedLink_ + (next ? 1 : -1);
    if (focusedLink_ < 0) { // begins with what is in view
        const int top = positionAt(verticalScrollBar()->value() + coveredTop_);
        index = 0;
        while (index < article_.links.size() && article_.links[index].start < top)
            ++index;
        if (!next)
            --index;
    }
    if (index < 0 || index >= article_.links.size()) {
        setFocusedLink(-1);
        return QWidget::focusNextPrevChild(next);
    }
    setFocusedLink(index);
    return true;
}

void ArticleBrowser::focusOutEvent(QFocusEvent *event)
{
    QTextBrowser::focusOutEvent(event);
    viewport()->update();
}

void ArticleBrowser::turnPage(int direction)
{
    const int step = viewport()->height() - coveredTop_ - appearance_.metrics.lineHeight(TextStyle::Body);
    verticalScrollBar()->setValue(verticalScrollBar()->value() + direction * qMax(1, step));
}

void ArticleBrowser::toggleCaretMode()
{
    setTextInteractionFlags(textInteractionFlags() ^ Qt::TextSelectableByKeyboard);
    if (caretMode()) {
        QTextCursor cursor(document());
        cursor.setPosition(positionAt(verticalScrollBar()->value() + coveredTop_));
        setTextCursor(cursor);
        setCursorWidth(appearance_.metrics.px(2));
    }
}

void ArticleBrowser::keyPressEvent(QKeyEvent *event)
{
    const bool shift = event->modifiers() & Qt::ShiftModifier;
    const bool plain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    switch (event->key()) {
    case Qt::Key_F7:
        toggleCaretMode();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (plain && focusedLink_ >= 0) {
            activateLink(focusedLink_);
            return;
        }
        break;
    case Qt::Key_Space:
        if (plain) {
            turnPage(shift ? -1 : 1);
            return;
        }
        break;
    case Qt::Key_PageDown:
    case Qt::Key_PageUp:
        if (plain && !caretMode()) {
            turnPage(event->key() == Qt::Key_PageDown ? 1 : -1);
            return;
        }
        break;
    case Qt::Key_Escape:
        if (caretMode() || focusedLink_ >= 0) {
            if (caretMode())
                toggleCaretMode();
            setFocusedLink(-1);
            return;
        }
        break;
    default:
        break;
    }
    QTextBrowser::keyPressEvent(event);
}

void ArticleBrowser::mouseMoveEvent(QMouseEvent *event)
{
    QTextBrowser::mouseMoveEvent(event);
    const int link = linkAt(event->pos());
    if (link != hoveredLink_) {
        hoveredLink_ = link;
        viewport()->update();
    }
}

void ArticleBrowser::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu menu(this);
    QAction *copyAction = menu.addAction(tr("Copy"), this, &QTextEdit::copy);
    copyAction->setEnabled(textCursor().hasSelection());
    menu.addAction(tr("Select all"), this, &QTextEdit::selectAll);
    menu.exec(event->globalPos());
}

void ArticleBrowser::paintEvent(QPaintEvent *event)
{
    paintMark();
    QTextBrowser::paintEvent(event);
    paintRing();
}

void ArticleBrowser::paintMark()
{
    if (markedPosition_ < 0)
        return;
    const int gap = appearance_.metrics.px(6);
    QRectF box = blockRect(document()->findBlock(markedPosition_));
    const QTextFrameFormat frame = document()->rootFrame()->frameFormat();
    box.setLeft(frame.leftMargin());
    box.setRight(viewport()->width() - frame.rightMargin());
    box = box.translated(0, -verticalScrollBar()->value()).adjusted(-gap, -2, gap, 2);
    QPainter painter(viewport());
    if (appearance_.theme.highContrast()) {
        painter.setPen(QPen(appearance_.theme.color(Role::Mark), 2));
        painter.drawRect(box);
    } else {
        painter.fillRect(box, appearance_.theme.color(Role::Mark));
    }
}

void ArticleBrowser::paintRing()
{
    const QPointF scroll(0, -verticalScrollBar()->value());
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    if (hoveredLink_ >= 0 && hoveredLink_ < article_.links.size() && article_.links[hoveredLink_].button
        && article_.links[hoveredLink_].kind == ArticleLink::Kind::Address) {
        const QRectF rect = linkRect(hoveredLink_).translated(scroll);
        const qreal radius =
            qMin(rect.height() / 2, appearance_.metrics.fpx(rect.height() > appearance_.metrics.px(60) ? 8 : 22));
        painter.setPen(QPen(appearance_.theme.color(Role::Accent), 2));
        painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), radius, radius);
    }
    if (focusedLink_ < 0 || focusedLink_ >= article_.links.size() || !hasFocus())
        return;
    const ArticleLink &link = article_.links[focusedLink_];
    const qreal width = appearance_.theme.highContrast() ? kContrastRing : kRingWidth;
    painter.setPen(QPen(appearance_.theme.color(Role::Focus), width));
    for (QRectF rect : rectsOf(link.start, link.end)) {
        const qreal out = (link.button ? kRingGap : 0) + width / 2;
        painter.drawRoundedRect(rect.translated(scroll).adjusted(-out, -out, out, out), 4, 4);
    }
}

QMimeData *ArticleBrowser::createMimeDataFromSelection() const
{
    // Words only: no addresses of ours, no pictures; a number and its unit copy with a plain space.
    auto *mime = new QMimeData;
    QString text = textCursor().selection().toPlainText();
    text.remove(QChar::ObjectReplacementCharacter);
    mime->setText(text.replace(QChar::Nbsp, QChar(' ')));
    return mime;
}

} // namespace kangdu
