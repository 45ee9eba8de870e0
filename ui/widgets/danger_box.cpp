// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/danger_box.h"

#include <QPainter>

namespace kangdu {

void paintDangerBox(QPainter &painter, const QRect &box, const Appearance &appearance)
{
    const Theme &theme = appearance.theme;
    const QColor danger = theme.color(Role::Danger);
    painter.fillRect(box, theme.color(Role::DangerSoft));
    if (theme.highContrast()) {
        painter.setPen(QPen(danger, 2, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
        painter.drawRect(box.adjusted(1, 1, -1, -1));
    }
    painter.fillRect(QRect(box.left(), box.top(), appearance.metrics.px(kDangerBar), box.height()), danger);
}

}  // namespace kangdu
