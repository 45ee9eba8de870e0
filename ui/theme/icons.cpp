// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/icons.h"

#include <QHash>
#include <QPainter>
#include <QPainterPath>
#include <QPixmapCache>

#include <iterator>
#include <span>

namespace kangdu {

namespace {

constexpr qreal kStroke = 1.75;  // of a 24-unit grid

struct Op {
    char op;
    float v[6];
};
struct Shape {
    bool filled;
    QRgb color;  ///< 0 = the colour asked for
    const Op *ops;
    std::size_t count;
};
struct IconRow {
    const char *name;
    float side;
    const Shape *shapes;
    std::size_t count;
};

#include "ui/theme/icon_data.inc"

const IconRow *find(const QString &name)
{
    static const QHash<QString, const IconRow *> index = [] {
        QHash<QString, const IconRow *> rows;
        for (const IconRow &row : kIcons)
            rows.insert(QLatin1String(row.name), &row);
        return rows;
    }();
    return index.value(name);
}

QPainterPath pathOf(const Shape &shape)
{
    QPainterPath path;
    for (const Op &op : std::span(shape.ops, shape.count)) {
        if (op.op == 'M')
            path.moveTo(op.v[0], op.v[1]);
        else if (op.op == 'L')
            path.lineTo(op.v[0], op.v[1]);
        else if (op.op == 'C')
            path.cubicTo(op.v[0], op.v[1], op.v[2], op.v[3], op.v[4], op.v[5]);
        else
            path.closeSubpath();
    }
    return path;
}

}  // namespace

void Icons::paint(QPainter &painter, const QString &name, QPointF at, qreal size, const QColor &color) const
{
    const IconRow *row = find(name);
    if (!row)
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(at);
    painter.scale(size / qreal(row->side), size / qreal(row->side));
    for (const Shape &shape : std::span(row->shapes, row->count)) {
        const bool fixed = shape.color != 0;
        painter.setBrush(shape.filled ? QBrush(fixed ? QColor::fromRgb(shape.color) : color) : QBrush(Qt::NoBrush));
        painter.setPen(fixed ? QPen(Qt::NoPen) : QPen(color, kStroke, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPath(pathOf(shape));
    }
    painter.restore();
}

QPixmap Icons::pixmap(const QString &name, int size, const QColor &color, qreal devicePixelRatio) const
{
    const QString key = QStringLiteral("kangdu-icon:%1:%2:%3:%4").arg(name).arg(size).arg(color.rgba()).arg(devicePixelRatio);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = QPixmap(QSize(size, size) * devicePixelRatio);
    pixmap.setDevicePixelRatio(devicePixelRatio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paint(painter, name, {0, 0}, size, color);
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

QIcon Icons::icon(const QString &name, int size, const QColor &color) const
{
    QIcon icon(pixmap(name, size, color, 1.0));
    icon.addPixmap(pixmap(name, size, color, 2.0));
    return icon;
}

QIcon Icons::appIcon() const
{
    QIcon icon;
    for (const int size : {16, 32, 48, 64, 128})
        icon.addPixmap(pixmap(QStringLiteral("app-icon"), size, {}, 1.0));
    return icon;
}

bool Icons::contains(const QString &name) const
{
    return find(name) != nullptr;
}

}  // namespace kangdu
