// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/appearance.h"

#include <QProxyStyle>

class QStyleOptionComboBox;
class QStyleOptionMenuItem;
class QStyleOptionProgressBar;
class QStyleOptionTab;

namespace kangdu {

/// Draws the standard controls as the visual design says: flat, radius 8, no state by colour alone. The focus ring lies
/// outside a control and is drawn by FocusRing; segments and rows show theirs inside.
/// Buttons choose their look by the dynamic property "look": primary, secondary (default), flat, link, chip, row,
/// brand, segment-first, segment-middle, segment-last; their icon by "iconName", which then follows ink, theme and zoom
/// ("iconAfter": behind the words).
class KangduStyle final : public QProxyStyle {
    Q_OBJECT
public:
    explicit KangduStyle(Appearance appearance);

    void polish(QWidget *widget) override;
    using QProxyStyle::polish;
    void drawPrimitive(
        PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const override;
    void drawControl(
        ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
        const QWidget *widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    QSize sizeFromContents(
        ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl subControl,
        const QWidget *widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(
        StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *returnData) const override;

private:
    void drawButtonBox(const QRectF &rect, const QStyleOption &option, const QWidget *widget, QPainter &painter) const;
    void drawButtonLabel(const QRect &rect, const QString &text, const QIcon &icon, const QStyleOption &option,
        const QWidget *widget, QPainter &painter) const;
    QColor buttonInk(const QStyleOption &option, const QWidget *widget) const;
    void drawFrame(const QRectF &rect, qreal radius, Role fill, Role line, QPainter &painter) const;
    void drawInnerRing(const QRectF &rect, qreal radius, Role color, QPainter &painter) const;
    void drawIndicator(PrimitiveElement element, const QStyleOption &option, QPainter &painter) const;
    void drawComboBox(const QStyleOptionComboBox &option, QPainter &painter) const;
    void drawMenuItem(const QStyleOptionMenuItem &item, QPainter &painter) const;
    void drawTab(const QStyleOptionTab &tab, QPainter &painter) const;
    void drawProgressBar(const QStyleOptionProgressBar &bar, QPainter &painter) const;
    void drawScrollBar(const QStyleOptionComplex &option, QPainter &painter, const QWidget *widget) const;
    QRect scrollBarRect(const QStyleOptionComplex &option, SubControl subControl, const QWidget *widget) const;
    qreal border() const { return appearance_.theme.highContrast() ? 2 : 1; }
    /// In high contrast `Line` is as bright as an enabled border.
    Role disabledLine() const { return appearance_.theme.highContrast() ? Role::Disabled : Role::Line; }
    qreal radius() const { return appearance_.metrics.fpx(8); }

    Appearance appearance_;
};

} // namespace kangdu
