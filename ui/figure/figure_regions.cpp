// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figure/figure_body.h"

#include "ui/figure/figure_shapes.h"

#include <QTransform>

#include <cmath>

namespace kangdu {

namespace {

struct RegionRow {
    const char *id;
    double x, y;                ///< end of the leader line
    double left, top, size;     ///< what a card shows
};

constexpr RegionRow kRegions[] = {
    {"neck", -14, -350, -150, -520, 300},      {"shoulder", 112, -290, -30, -440, 280},
    {"arm", -166, -120, -60, -400, 320},       {"lower-back", 40, -140, -150, -250, 300},
    {"wrist-hand", -202, 60, 85, -70, 230},    {"hip", 80, 0, -150, -120, 300},
    {"thigh", -66, 130, -150, -10, 300},       {"knee", 62, 246, -150, 90, 300},
    {"calf", -62, 350, -150, 225, 300},        {"ankle-foot", 70, 500, -135, 330, 270},
};

const RegionRow *find(const QString &region)
{
    for (const RegionRow &row : kRegions) {
        if (region == QLatin1String(row.id))
            return &row;
    }
    return nullptr;
}

/// A sore joint: a plate with a ring in it.
void addRing(RegionMark &mark, QPointF at, double radius, double ring)
{
    mark.fill.addEllipse(at, radius, radius);
    mark.lines.addEllipse(at, ring, ring);
}

RegionMark plate(double top, double bottom, double topHalf, double bottomHalf, double sag, const QVector<double> &lines, double lineTop,
                 double lineLength)
{
    RegionMark mark;
    mark.fill.moveTo(-topHalf, top);
    mark.fill.quadTo(0, top + sag, topHalf, top);
    mark.fill.lineTo(bottomHalf, bottom);
    mark.fill.quadTo(0, bottom + sag, -bottomHalf, bottom);
    mark.fill.closeSubpath();
    for (const double x : lines) {
        mark.lines.moveTo(x, lineTop);
        mark.lines.lineTo(x, lineTop + lineLength);
    }
    return mark;
}

/// Right half only; the other is its mirror image.
RegionMark half(const QString &region)
{
    RegionMark mark;
    if (region == QStringLiteral("thigh")) {
        mark.fill.moveTo(44, 62);
        mark.fill.quadTo(104, 70, 92, 140);
        mark.fill.quadTo(84, 196, 64, 218);
        mark.fill.quadTo(36, 180, 28, 130);
        mark.fill.quadTo(26, 84, 44, 62);
        mark.fill.closeSubpath();
        mark.lines.moveTo(48, 84);
        mark.lines.quadTo(44, 140, 58, 196);
        mark.lines.moveTo(66, 80);
        mark.lines.quadTo(72, 140, 66, 196);
    } else if (region == QStringLiteral("calf")) {
        mark.fill.moveTo(60, 288);
        mark.fill.quadTo(104, 306, 92, 362);
        mark.fill.quadTo(84, 408, 68, 432);
        mark.fill.quadTo(38, 404, 34, 356);
        mark.fill.quadTo(32, 308, 60, 288);
        mark.fill.closeSubpath();
        mark.lines.moveTo(54, 312);
        mark.lines.quadTo(48, 358, 61, 406);
        mark.lines.moveTo(72, 312);
        mark.lines.quadTo(80, 358, 70, 406);
    } else if (region == QStringLiteral("arm")) {
        mark.fill = capsule({124, -269}, {166, -124}, {30, 24}).united(capsule({170, -99}, {198, 28}, {24, 18}));
        mark.lines.moveTo(130, -250);
        mark.lines.lineTo(158, -150);
        mark.lines.moveTo(176, -80);
        mark.lines.lineTo(192, 8);
    } else if (region == QStringLiteral("wrist-hand")) {
        addRing(mark, {200, 34}, 34, 15);
        mark.fill = mark.fill.united(capsule({200, 34}, {206, 82}, {23, 17}));
    } else if (region == QStringLiteral("shoulder")) {
        addRing(mark, {116, -292}, 40, 18);
    } else if (region == QStringLiteral("hip")) {
        addRing(mark, {66, 0}, 36, 16);
    } else if (region == QStringLiteral("knee")) {
        addRing(mark, {62, 246}, 40, 18);
    } else if (region == QStringLiteral("ankle-foot")) {
        addRing(mark, {67, 490}, 36, 16);
    }
    return mark;
}

bool near(QPointF at, QPointF centre, double radius)
{
    return std::hypot(at.x() - centre.x(), at.y() - centre.y()) <= radius;
}

}  // namespace

RegionMark regionMark(const QString &region)
{
    if (region == QStringLiteral("neck"))
        return plate(-372, -330, 24, 28, 10, {-9, 9}, -362, 26);
    if (region == QStringLiteral("lower-back"))
        return plate(-176, -70, 64, 58, 12, {-32, 0, 32}, -155, 74);
    RegionMark mark = half(region);
    const QTransform mirror = QTransform::fromScale(-1, 1);
    mark.fill.addPath(mirror.map(mark.fill));
    mark.lines.addPath(mirror.map(mark.lines));
    mark.fill.setFillRule(Qt::WindingFill);
    return mark;
}

QRectF regionCrop(const QString &region)
{
    const RegionRow *row = find(region);
    return row ? QRectF(row->left, row->top, row->size, row->size) : QRectF();
}

QPointF regionAnchor(const QString &region)
{
    const RegionRow *row = find(region);
    return row ? QPointF(row->x, row->y) : QPointF();
}

QString regionAt(QPointF point)
{
    const QPointF at(std::abs(point.x()), point.y());  // both halves are alike
    if (near(at, {62, 246}, 58))
        return QStringLiteral("knee");
    if (at.y() > 446 && near(at, {70, 505}, 72))
        return QStringLiteral("ankle-foot");
    if (near(at, {200, 52}, 56))
        return QStringLiteral("wrist-hand");
    if (near(at, {112, -296}, 56))
        return QStringLiteral("shoulder");
    if (at.x() < 44 && at.y() > -392 && at.y() < -322)
        return QStringLiteral("neck");
    QString found;
    for (const BodyPart &part : bodyParts(FigurePainter::Side::Front)) {
        if (!part.gap.contains(at))
            continue;
        if (part.role == Role::FigHip)
            found = at.y() < -60 ? QStringLiteral("lower-back") : QStringLiteral("hip");
        else if (part.role == Role::FigTop)
            found = at.y() > -210 ? QStringLiteral("lower-back") : QString();
        else if (at.y() < 20)
            found = at.x() > 80 ? QStringLiteral("arm") : QString();
        else
            found = at.y() < 246 ? QStringLiteral("thigh") : QStringLiteral("calf");
    }
    return found;
}

}  // namespace kangdu
