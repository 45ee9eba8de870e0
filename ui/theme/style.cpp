// SPDX-License-Identifier: GPL-3.0-or-later
// Sizes and manners of the controls; the other style_*.cpp files draw them.
#include "ui/theme/style.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTabBar>

namespace kangdu {

namespace {

constexpr int kTarget = 44; // smallest height of what can be pressed
constexpr int kIcon = 22, kIconGap = 8, kLinkIcon = 18, kLinkIconGap = 2;

int paddingOf(const QString &look)
{
    if (look == QLatin1String("flat"))
        return 12;
    if (look == QLatin1String("chip"))
        return 18;
    return look == QLatin1String("link") ? 4 : 16;
}

} // namespace

KangduStyle::KangduStyle(Appearance appearance)
    : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion")))
    , appearance_(appearance)
{
}

void KangduStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QLineEdit *>(widget)
        || qobject_cast<QComboBox *>(widget) || qobject_cast<QTabBar *>(widget))
        widget->setAttribute(Qt::WA_Hover);
}

int KangduStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    const Metrics &metrics = appearance_.metrics;
    switch (metric) {
    case PM_ScrollBarExtent:
        return metrics.px(14);
    case PM_ScrollBarSliderMin:
        return metrics.px(48);
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
    case PM_ButtonIconSize:
    case PM_SmallIconSize:
    case PM_ToolBarIconSize:
        return metrics.px(kIcon);
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return metrics.px(10);
    case PM_LineEditIconSize:
        return qMax(24, metrics.px(20));  // its button is two px larger: never below a 24 px target
    case PM_DefaultFrameWidth:
        return qobject_cast<const QMenu *>(widget) ? 1 : QProxyStyle::pixelMetric(metric, option, widget);
    case PM_MenuPanelWidth:
        return int(border());
    case PM_MenuHMargin:
    case PM_MenuVMargin:
    case PM_ToolTipLabelFrameWidth:
        return metrics.px(4);
    case PM_TabBarTabHSpace:
        return metrics.px(36);
    case PM_TabBarTabVSpace:
        return metrics.px(20);
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarBaseOverlap:
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int KangduStyle::styleHint(
    StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *returnData) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_UnderlineShortcut:
    case SH_Widget_Animation_Duration:
    case SH_ComboBox_Popup:
        return 0;
    case SH_ScrollBar_LeftClickAbsolutePosition:
        return 1;
    case SH_ToolTip_WakeUpDelay:
        return 500;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
}

QSize KangduStyle::sizeFromContents(
    ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const
{
    const Metrics &metrics = appearance_.metrics;
    const int target = metrics.px(kTarget);
    switch (type) {
    case CT_PushButton:
    case CT_ToolButton: {
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        if (!button)
            break;
        const QString text = button->text(), look = widget->property("look").toString();
        const bool link = look == QLatin1String("link");
        // Bold is wider: a button that turns bold when checked keeps its width.
        QFont font = widget->font();
        font.setBold(!link);
        int width = text.isEmpty() ? 0 : QFontMetrics(font).size(Qt::TextShowMnemonic, text).width() + 2;
        if (!button->icon().isNull())
            width += metrics.px(link ? kLinkIcon : kIcon)
                + (text.isEmpty() ? 0 : metrics.px(link ? kLinkIconGap : kIconGap));
        const int height = qMax(target, QFontMetrics(font).height() + metrics.px(8));
        return {qMax(width + 2 * metrics.px(paddingOf(look)), height), height};
    }
    case CT_LineEdit:
        return {size.width(), qMax(metrics.px(46), size.height())};
    case CT_ComboBox:
        return {size.width() + metrics.px(56), target};
    case CT_CheckBox:
    case CT_RadioButton:
        return {size.width() + metrics.px(40), qMax(target, size.height())};
    case CT_MenuItem: {
        const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
        if (item && item->menuItemType == QStyleOptionMenuItem::Separator)
            return {size.width(), metrics.px(9)};
        return {size.width() + metrics.px(56), target};
    }
    case CT_TabBarTab:
        return {size.width(), qMax(target, size.height())};
    default:
        break;
    }
    return QProxyStyle::sizeFromContents(type, option, size, widget);
}

QRect KangduStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    if (element == SE_LineEditContents && option) {
        const int inset = appearance_.metrics.px(12);
        return option->rect.adjusted(inset, 2, -inset, -2);
    }
    return QProxyStyle::subElementRect(element, option, widget);
}

QRect KangduStyle::subControlRect(
    ComplexControl control, const QStyleOptionComplex *option, SubControl subControl, const QWidget *widget) const
{
    const Metrics &metrics = appearance_.metrics;
    if (control == CC_ScrollBar)
        return scrollBarRect(*option, subControl, widget);
    if (control == CC_ComboBox) {
        const QRect rect = option->rect;
        if (subControl == SC_ComboBoxArrow)
            return {rect.right() + 1 - metrics.px(40), rect.top(), metrics.px(40), rect.height()};
        if (subControl == SC_ComboBoxEditField)
            return rect.adjusted(metrics.px(16), 2, -metrics.px(40), -2);
    }
    return QProxyStyle::subControlRect(control, option, subControl, widget);
}

} // namespace kangdu
