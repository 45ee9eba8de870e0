// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/article/facet_tabs.h"

#include "ui/theme/focus_ring.h"

#include <QFocusEvent>
#include <QFontMetricsF>
#include <QPainter>

namespace kangdu {

namespace {
constexpr qreal kHeight = 52, kUnderline = 3, kUnderlineInset = 4; // px at 100 %
constexpr int kMostWidths = 400;
}

FacetTabs::FacetTabs(const Appearance &appearance, QWidget *parent)
    : QTabBar(parent)
    , appearance_(appearance)
{
    setDrawBase(false);
    setExpanding(false);
    setUsesScrollButtons(false);
    setElideMode(Qt::ElideNone);
    setMouseTracking(true);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
}

void FacetTabs::setPadding(qreal px)
{
    padding_ = px;
}

void FacetTabs::setShowsCurrent(bool shows)
{
    showsCurrent_ = shows;
    update();
}

qreal FacetTabs::textWidth(const QString &text) const
{
    const int pixels = appearance_.metrics.px(18);
    if (pixels != measuredAt_ || widths_.size() > kMostWidths) {
        widths_.clear();
        measuredAt_ = pixels;
    }
    const auto known = widths_.constFind(text);
    if (known != widths_.constEnd())
        return *known;
    QFont font = appearance_.metrics.font(TextStyle::Ui);
    font.setPixelSize(pixels);
    font.setWeight(QFont::Bold);
    return *widths_.insert(text, QFontMetricsF(font).horizontalAdvance(text));
}

QSize FacetTabs::tabSizeHint(int index) const
{
    return {int(textWidth(tabText(index)) + 2 * padding_) + 1, appearance_.metrics.px(kHeight)};
}

QSize FacetTabs::minimumTabSizeHint(int index) const
{
    return tabSizeHint(index);
}

void FacetTabs::paintEvent(QPaintEvent *)
{
    const Theme &theme = appearance_.theme;
    const Metrics &metrics = appearance_.metrics;
    QPainter painter(this);
    for (int i = 0; i < count(); ++i) {
        const QRect box = tabRect(i);
        const bool on = i == currentIndex() && showsCurrent_;
        if (i == hovered_ && !on)
            painter.fillRect(box.adjusted(0, metrics.px(4), 0, -1), theme.color(Role::RowHover));
        QFont font = metrics.font(TextStyle::Ui);
        font.setPixelSize(metrics.px(18));
        font.setWeight(on ? QFont::Bold : QFont::Normal);
        painter.setFont(font);
        painter.setPen(theme.color(on ? Role::Accent : Role::Ink2));
        painter.drawText(box, Qt::AlignCenter | Qt::TextSingleLine, tabText(i));
        if (on) {
            const int inset = int(qMax<qreal>(0, padding_ - metrics.fpx(kUnderlineInset)));
            const int thick = metrics.px(kUnderline);
            painter.fillRect(
                box.left() + inset, height() - thick, box.width() - 2 * inset, thick, theme.color(Role::Accent));
        }
        if (i == currentIndex() && hasFocus() && ring_) {
            const qreal width = theme.highContrast() ? 4 : 3;
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setPen(QPen(theme.color(Role::Focus), width));
            painter.drawRoundedRect(QRectF(box).adjusted(width / 2, width / 2 + 2, -width / 2, -width / 2 - 4), 6, 6);
            painter.setRenderHint(QPainter::Antialiasing, false);
        }
    }
}

void FacetTabs::mouseMoveEvent(QMouseEvent *event)
{
    QTabBar::mouseMoveEvent(event);
    if (const int over = tabAt(event->pos()); over != hovered_) {
        hovered_ = over;
        update();
    }
}

void FacetTabs::leaveEvent(QEvent *event)
{
    QTabBar::leaveEvent(event);
    hovered_ = -1;
    update();
}

void FacetTabs::focusInEvent(QFocusEvent *event)
{
    ring_ = isKeyboardFocus(*event);
    QTabBar::focusInEvent(event);
}

void FacetTabs::focusOutEvent(QFocusEvent *event)
{
    ring_ = false;
    QTabBar::focusOutEvent(event);
}

void FacetTabs::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // the wheel scrolls the article, not the tabs
}

} // namespace kangdu
