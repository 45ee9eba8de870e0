// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/library/kind.h"
#include "ui/theme/appearance.h"

#include <QPoint>
#include <QSize>

class QPainter;

namespace kangdu {

/// The small icon-and-word mark of a topic's kind, in the kind's hue. Height 24 px at 100 %.
QSize kindBadgeSize(Kind kind, const Appearance &appearance);
void paintKindBadge(QPainter &painter, QPoint topLeft, Kind kind, const Appearance &appearance);

}  // namespace kangdu
