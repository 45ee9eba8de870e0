// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/appearance.h"

#include <QPointer>
#include <QVector>
#include <QWidget>

class QFocusEvent;

namespace kangdu {

/// The ring around the control that has the keyboard: 3 px (4 in high contrast) in `focus`, 2 px away from it.
/// It lies on the nearest ancestor that has room for it, and never takes the mouse. Shown for push and tool buttons,
/// check boxes, line edits and combo boxes, and for any widget with the dynamic property "focusRing" set to true;
/// not after a click, when the reader knows where they are. What gets it in a scroll area is scrolled into view. Segments and rows draw theirs inside.
class FocusRing final : public QObject {
    Q_OBJECT
public:
    FocusRing(Appearance appearance, QObject *parent);
    ~FocusRing() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    class Frame;
    void follow(QWidget *widget);
    void place();

    Appearance appearance_;
    QPointer<QWidget> target_;
    QVector<QObject *> watched_; ///< the target and its ancestors; only compared, never used
    QPointer<Frame> frame_;
    bool keyboard_ = false; ///< the last thing the reader used
};

/// Whether the focus came by the keyboard: only then do widgets that draw a ring of their own show it.
bool isKeyboardFocus(const QFocusEvent &event);

} // namespace kangdu
