// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/focus_keeper.h"

#include <QApplication>
#include <QEvent>
#include <QScrollArea>
#include <QTimer>

namespace kangdu {

FocusKeeper::FocusKeeper(QScrollArea *scroll) : QObject(scroll), scroll_(scroll), content_(scroll->widget())
{
    scroll_->widget()->installEventFilter(this);
}

bool FocusKeeper::eventFilter(QObject *watched, QEvent *event)
{
    const bool moved = event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest;
    if (watched == content_ && moved && !asked_) {
        asked_ = true;
        QTimer::singleShot(0, this, &FocusKeeper::show);  // when the layout is done
    }
    return QObject::eventFilter(watched, event);
}

void FocusKeeper::show()
{
    asked_ = false;
    QWidget *focus = QApplication::focusWidget();
    if (focus && scroll_->widget() && scroll_->widget()->isAncestorOf(focus))
        scroll_->ensureWidgetVisible(focus);
}

}  // namespace kangdu
