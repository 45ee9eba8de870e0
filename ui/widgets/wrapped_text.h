// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QRectF>
#include <QStringList>

class QPainter;

namespace kangdu {

/// Text broken into at most `most` lines of a width; the last one is elided if there is more.
QStringList wrappedLines(const QString &text, const QFont &font, qreal width, int most);
/// Draws lines of a fixed height from the top of `box`.
void paintLines(QPainter &painter, const QStringList &lines, const QFont &font, const QRectF &box, qreal lineHeight,
    Qt::Alignment alignment = Qt::AlignLeft);

} // namespace kangdu
