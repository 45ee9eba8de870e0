// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/appearance.h"

#include <QHash>
#include <QTabBar>

namespace kangdu {

/// QTabBar drawn as the design's facet tabs; keyboard and screen-reader behaviour are Qt's.
class FacetTabs final : public QTabBar {
    Q_OBJECT
public:
    explicit FacetTabs(const Appearance &appearance, QWidget *parent = nullptr);
    void setPadding(qreal px);
    /// Width of a tab without padding, in px; bold, so that becoming current moves nothing.
    qreal textWidth(const QString &text) const;
    /// No tab is current while the current part is in the menu.
    void setShowsCurrent(bool shows);

protected:
    QSize tabSizeHint(int index) const override;
    QSize minimumTabSizeHint(int index) const override;
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    Appearance appearance_;
    mutable QHash<QString, qreal> widths_; ///< at measuredAt_ px
    mutable int measuredAt_ = 0;
    qreal padding_ = 18;
    int hovered_ = -1;
    bool ring_ = false, showsCurrent_ = true;
};

} // namespace kangdu
