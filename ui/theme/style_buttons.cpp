// SPDX-License-Identifier: GPL-3.0-or-later
// Push and tool buttons in all their looks and states.
#include "ui/theme/style.h"

#include <QPainter>
#include <QStyleOption>
#include <QWidget>

namespace kangdu {

namespace {

QString lookOf(const QWidget *widget)
{
    return widget ? widget->property("look").toString() : QString();
}

bool isSegment(const QString &look)
{
    return look.startsWith(QLatin1String("segment"));
}

/// Without a box of their own until the pointer comes.
bool isFlat(const QString &look)
{
    return look == QLatin1String("flat") || look == QLatin1String("link") || look == QLatin1String("brand")
        || look == QLatin1String("row");
}

} // namespace

QColor KangduStyle::buttonInk(const QStyleOption &option, const QWidget *widget) const
{
    const Theme &theme = appearance_.theme;
    const QString look = lookOf(widget);
    const bool on = option.state & State_On;
    if (!(option.state & State_Enabled))
        return theme.color(Role::Disabled);
    if (look == QLatin1String("primary") || (isSegment(look) && on))
        return theme.color(Role::OnAccent);
    // High contrast fills a pressed button with the accent itself.
    if ((option.state & State_Sunken) && theme.highContrast())
        return theme.color(Role::OnSelect);
    if (look == QLatin1String("link"))
        return theme.color(Role::Link);
    return theme.color(on ? Role::Accent : Role::Ink);
}

void KangduStyle::drawInnerRing(const QRectF &rect, qreal radius, Role color, QPainter &painter) const
{
    const qreal width = appearance_.theme.highContrast() ? 4 : 3, inset = width / 2;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(appearance_.theme.color(color), width));
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius, radius);
}

void KangduStyle::drawButtonBox(
    const QRectF &rect, const QStyleOption &option, const QWidget *widget, QPainter &painter) const
{
    const QString look = lookOf(widget);
    const bool enabled = option.state & State_Enabled;
    const bool down = enabled && (option.state & State_Sunken), on = option.state & State_On;
    const bool hover = enabled && (option.state & State_MouseOver);
    const bool segment = isSegment(look), flat = isFlat(look), primary = look == QLatin1String("primary");

    Role fill = Role::Surface, line = Role::LineStrong;
    bool filled = !flat, framed = !flat;
    if (!enabled) {
        fill = primary && !appearance_.theme.highContrast() ? Role::Line : Role::Surface;
        line = segment ? Role::LineStrong : disabledLine();
    } else if (primary || (segment && on)) {
        fill = down ? Role::AccentPress : hover ? Role::AccentHover : Role::Accent;
        line = segment ? Role::LineStrong : fill;
    } else if (down || on || hover) {
        fill = down ? Role::Select : on ? Role::AccentSoft : Role::AccentSoftHover;
        line = segment ? Role::LineStrong : Role::Accent;
        filled = look != QLatin1String("brand");
        framed = !flat || (on && look != QLatin1String("row"));
    }

    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal round = look == QLatin1String("chip") ? rect.height() / 2 : radius(), half = border() / 2;
    const QRectF box = rect.adjusted(half, half, -half, -half);
    painter.setPen(framed ? QPen(appearance_.theme.color(line), border()) : QPen(Qt::NoPen));
    painter.setBrush(filled ? QBrush(appearance_.theme.color(fill)) : QBrush(Qt::NoBrush));
    if (segment) {
        // Segments stand in one frame: each draws a wider one, clipped to itself, and a hairline to its left neighbour.
        painter.setClipRect(rect);
        const qreal beyond = round * 3;
        const bool first = look == QLatin1String("segment-first"), last = look == QLatin1String("segment-last");
        painter.drawRoundedRect(box.adjusted(first ? 0 : -beyond, 0, last ? 0 : beyond, 0), round, round);
        if (!first)
            painter.fillRect(QRectF(rect.left(), rect.top() + border(), border(), rect.height() - 2 * border()),
                appearance_.theme.color(Role::Line));
        if (widget && widget->hasFocus() && (option.state & State_KeyboardFocusChange))
            drawInnerRing(rect.adjusted(3, 3, -3, -3), radius() - 2, on ? Role::OnAccent : Role::Focus, painter);
    } else {
        painter.drawRoundedRect(box, round, round);
    }
    painter.restore();
}

void KangduStyle::drawButtonLabel(const QRect &rect, const QString &text, const QIcon &icon, const QStyleOption &option,
    const QWidget *widget, QPainter &painter) const
{
    const Metrics &metrics = appearance_.metrics;
    const QString look = lookOf(widget);
    painter.save();
    QFont font = widget ? widget->font() : painter.font();
    if ((option.state & State_On) || look == QLatin1String("primary"))
        font.setBold(true);
    painter.setFont(font);
    const QColor ink = buttonInk(option, widget);
    painter.setPen(ink);
    const bool link = look == QLatin1String("link");
    const int side = icon.isNull() ? 0 : metrics.px(link ? 18 : 22),
              gap = text.isEmpty() || icon.isNull() ? 0 : metrics.px(link ? 2 : 8);
    const int room = qMax(0, rect.width() - side - gap - 2);
    const QString shown = painter.fontMetrics().elidedText(text, Qt::ElideRight, room, Qt::TextShowMnemonic);
    const int textWidth = painter.fontMetrics().size(Qt::TextShowMnemonic, shown).width();
    int x = rect.left() + (rect.width() - side - gap - textWidth) / 2;
    if (link || look == QLatin1String("row"))
        x = rect.left() + metrics.px(4);
    const bool after = widget && widget->property("iconAfter").toBool();
    if (!icon.isNull()) {
        const QPointF at(after ? x + textWidth + gap : x, rect.top() + (rect.height() - side) / 2.0);
        const QString name = widget ? widget->property("iconName").toString() : QString();
        if (!name.isEmpty())
            appearance_.icons.paint(painter, name, at, side, ink);
        else
            icon.paint(&painter, QRect(at.toPoint(), QSize(side, side)), Qt::AlignCenter,
                option.state & State_Enabled ? QIcon::Normal : QIcon::Disabled);
        x += after ? 0 : side + gap;
    }
    painter.drawText(QRect(x, rect.top(), textWidth + 2, rect.height()),
        Qt::AlignVCenter | Qt::AlignLeft | Qt::TextHideMnemonic, shown);
    painter.restore();
}

} // namespace kangdu
