// SPDX-License-Identifier: GPL-3.0-or-later
// Which element is drawn how; boxes, check marks, combo boxes, tabs and progress.
#include "ui/theme/style.h"

#include <QPainter>
#include <QStyleOption>

namespace kangdu {

void KangduStyle::drawFrame(const QRectF &rect, qreal radius, Role fill, Role line, QPainter &painter) const
{
    const qreal half = border() / 2;
    painter.setPen(QPen(appearance_.theme.color(line), border()));
    painter.setBrush(appearance_.theme.color(fill));
    painter.drawRoundedRect(rect.adjusted(half, half, -half, -half), radius, radius);
}

void KangduStyle::drawIndicator(PrimitiveElement element, const QStyleOption &option, QPainter &painter) const
{
    const bool radio = element == PE_IndicatorRadioButton, on = option.state & State_On,
               enabled = option.state & State_Enabled;
    const QColor color = appearance_.theme.color(!enabled ? Role::Disabled : on ? Role::Accent : Role::LineStrong);
    const QRectF box = QRectF(option.rect).adjusted(1, 1, -1, -1);
    const bool hover = enabled && (option.state & State_MouseOver);
    painter.setPen(QPen(hover && !on ? appearance_.theme.color(Role::Accent) : color, 2));
    painter.setBrush(on && !radio ? color : appearance_.theme.color(hover ? Role::AccentSoftHover : Role::Surface));
    if (radio)
        painter.drawEllipse(box);
    else
        painter.drawRoundedRect(box, 4, 4);
    if (!on)
        return;
    if (radio) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        painter.drawEllipse(box.center(), box.width() / 4, box.height() / 4);
    } else {
        appearance_.icons.paint(
            painter, QStringLiteral("check"), box.topLeft(), box.width(), appearance_.theme.color(Role::OnAccent));
    }
}

void KangduStyle::drawPrimitive(
    PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    switch (element) {
    case PE_PanelButtonCommand:
    case PE_PanelButtonTool:
        drawButtonBox(option->rect, *option, widget, *painter);
        break;
    case PE_FrameFocusRect: // FocusRing's work, or the delegate's
    case PE_FrameTabBarBase:
    case PE_FrameLineEdit:
        break;
    case PE_PanelLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option); frame && frame->lineWidth > 0)
            drawFrame(option->rect, radius(), Role::Surface,
                option->state & State_Enabled ? Role::LineStrong : disabledLine(), *painter);
        break;
    case PE_PanelMenu:
    case PE_FrameMenu:
    case PE_PanelTipLabel:
        drawFrame(option->rect, 0, Role::Raised, Role::LineStrong, *painter);
        break;
    case PE_IndicatorRadioButton:
    case PE_IndicatorCheckBox:
        drawIndicator(element, *option, *painter);
        break;
    default:
        painter->restore();
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        return;
    }
    painter->restore();
}

void KangduStyle::drawControl(
    ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    bool done = true;
    if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        button && element == CE_PushButtonLabel)
        drawButtonLabel(button->rect, button->text, button->icon, *option, widget, *painter);
    else if (element == CE_PushButtonBevel)
        drawButtonBox(option->rect, *option, widget, *painter);
    else if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option); item && element == CE_MenuItem)
        drawMenuItem(*item, *painter);
    else if (element == CE_MenuEmptyArea)
        painter->fillRect(option->rect, appearance_.theme.color(Role::Raised));
    else if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option); tab && element == CE_TabBarTab)
        drawTab(*tab, *painter);
    else if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option);
             bar && element == CE_ProgressBar)
        drawProgressBar(*bar, *painter);
    else
        done = false;
    painter->restore();
    if (!done)
        QProxyStyle::drawControl(element, option, painter, widget);
}

void KangduStyle::drawComplexControl(
    ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
    const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
    if (control == CC_ScrollBar) {
        drawScrollBar(*option, *painter, widget);
    } else if (control == CC_ToolButton && button) {
        drawButtonBox(button->rect, *option, widget, *painter);
        const bool iconOnly = button->toolButtonStyle == Qt::ToolButtonIconOnly && !button->icon.isNull();
        drawButtonLabel(button->rect, iconOnly ? QString() : button->text, button->icon, *option, widget, *painter);
    } else if (control == CC_ComboBox && combo && !combo->editable) {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        drawComboBox(*combo, *painter);
        painter->restore();
    } else {
        QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

void KangduStyle::drawComboBox(const QStyleOptionComboBox &option, QPainter &painter) const
{
    const Metrics &metrics = appearance_.metrics;
    const bool enabled = option.state & State_Enabled, hover = enabled && (option.state & State_MouseOver);
    const bool open = option.state & State_On;
    drawFrame(option.rect, radius(),
        open        ? Role::Select
            : hover ? Role::AccentSoftHover
                    : Role::Surface,
        !enabled            ? disabledLine()
            : hover || open ? Role::Accent
                            : Role::LineStrong,
        painter);
    const qreal side = metrics.fpx(20);
    appearance_.icons.paint(painter, QStringLiteral("chevron-down"),
        {option.rect.right() + 1 - side - metrics.fpx(10), option.rect.top() + (option.rect.height() - side) / 2}, side,
        appearance_.theme.color(!enabled                   ? Role::Disabled
                : open && appearance_.theme.highContrast() ? Role::OnSelect
                                                           : Role::Ink2));
}

void KangduStyle::drawTab(const QStyleOptionTab &tab, QPainter &painter) const
{
    const Theme &theme = appearance_.theme;
    const bool selected = tab.state & State_Selected, enabled = tab.state & State_Enabled;
    const QRectF rect(tab.rect);
    if (!selected && enabled && (tab.state & State_MouseOver)) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.color(Role::RowHover));
        painter.drawRoundedRect(rect, radius(), radius());
    }
    if (selected) {
        const qreal inset = appearance_.metrics.fpx(14);
        painter.fillRect(
            QRectF(rect.left() + inset, rect.bottom() - 3, rect.width() - 2 * inset, 3), theme.color(Role::Accent));
    }
    QFont font = painter.font();
    font.setBold(selected);
    painter.setFont(font);
    painter.setPen(theme.color(!enabled ? Role::Disabled : selected ? Role::Accent : Role::Ink2));
    painter.drawText(rect, Qt::AlignCenter | Qt::TextHideMnemonic, tab.text);
    if ((tab.state & State_HasFocus) && (tab.state & State_KeyboardFocusChange))
        drawInnerRing(rect, radius(), Role::Focus, painter);
}

void KangduStyle::drawProgressBar(const QStyleOptionProgressBar &bar, QPainter &painter) const
{
    const qreal height = qMin<qreal>(bar.rect.height(), appearance_.metrics.fpx(6)), radius = height / 2;
    QRectF groove(bar.rect.left(), bar.rect.top() + (bar.rect.height() - height) / 2, bar.rect.width(), height);
    painter.setPen(Qt::NoPen);
    painter.setBrush(appearance_.theme.color(Role::Track));
    painter.drawRoundedRect(groove, radius, radius);
    // Without a range the work has no known end: a half-full bar that does not move.
    const qreal share =
        bar.maximum > bar.minimum ? qreal(bar.progress - bar.minimum) / (bar.maximum - bar.minimum) : 0.5;
    groove.setWidth(qMax(0.0, qMin(1.0, share)) * groove.width());
    painter.setBrush(appearance_.theme.color(Role::Accent));
    painter.drawRoundedRect(groove, radius, radius);
}

} // namespace kangdu
