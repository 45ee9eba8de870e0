// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/player/player_accessible.h"

#include "ui/player/figure_canvas.h"
#include "ui/player/player_page.h"
#include "ui/player/ring_timer.h"
#include "ui/player/session_counts.h"

#include <QAccessibleWidget>

namespace kangdu {

namespace {

QAccessibleInterface *interfaceFor(const QString &, QObject *object)
{
    if (qobject_cast<PlayerPage *>(object))
        return new QAccessibleWidget(static_cast<QWidget *>(object), QAccessible::Grouping);
    if (qobject_cast<FigureCanvas *>(object) || qobject_cast<PoseCard *>(object))
        return new QAccessibleWidget(static_cast<QWidget *>(object), QAccessible::Graphic);
    if (qobject_cast<RingTimer *>(object) || qobject_cast<SessionCounts *>(object))
        return new QAccessibleWidget(static_cast<QWidget *>(object), QAccessible::StaticText);
    return nullptr;
}

}  // namespace

void installPlayerAccessibility()
{
    static const bool once = [] {
        QAccessible::installFactory(interfaceFor);
        return true;
    }();
    Q_UNUSED(once)
}

}  // namespace kangdu
