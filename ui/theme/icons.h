// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>
#include <QPixmap>
#include <QString>

class QPainter;

namespace kangdu {

/// Line icons, compiled at build time from resources/icons/*.svg to draw lists: no SVG is parsed at run time.
class Icons final {
public:
    /// Paints icon `name` (file name without .svg) into a square of `size` px with its top left at `at`.
    void paint(QPainter &painter, const QString &name, QPointF at, qreal size, const QColor &color) const;
    /// Cached by name, size, colour and ratio.
    QPixmap pixmap(const QString &name, int size, const QColor &color, qreal devicePixelRatio) const;
    QIcon icon(const QString &name, int size, const QColor &color) const;
    /// The program's own icon, in the usual sizes.
    QIcon appIcon() const;
    bool contains(const QString &name) const;
};

}  // namespace kangdu
