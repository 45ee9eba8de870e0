// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figure/figure_props.h"

#include "ui/figure/figure_measures.h"

#include <algorithm>

namespace kangdu {

namespace {

QPainterPath polygon(std::initializer_list<QPointF> points)
{
    QPainterPath path;
    path.addPolygon(QPolygonF(QVector<QPointF>(points)));
    path.closeSubpath();
    return path;
}

/// Seen from the side, its back on the left.
QVector<QPainterPath> chair(const FigureJoints &start)
{
    constexpr double kWidth = 300, kSeat = 34, kRadius = 14, kClearOfHeel = 55, kBack = 390;
    const double heel = std::min(start.heel[0].x(), start.heel[1].x());
    const double x = std::min(start.pelvis.x() - kWidth / 2, heel - kClearOfHeel - kWidth);
    const double seat = start.pelvis.y() + 68, under = seat + 30;
    QPainterPath back;
    back.moveTo(x + 6, seat);
    back.lineTo(x - 30, seat - kBack);
    back.quadTo(x - 33, seat - kBack - 20, x - 15, seat - kBack - 20);
    back.quadTo(x + 3, seat - kBack - 20, x + 3, seat - kBack - 2);
    back.lineTo(x + 44, seat);
    back.closeSubpath();
    QPainterPath board;
    board.addRoundedRect(QRectF(x, seat, kWidth, kSeat), kRadius, kRadius);
    return {polygon({{x + 24, under}, {x + 8, 0}, {x + 34, 0}, {x + 50, under}}),
            polygon({{x + 250, under}, {x + 266, 0}, {x + 292, 0}, {x + 276, under}}), back, board};
}

/// Standing in front of the figure, which holds its back.
QVector<QPainterPath> chairBack(const FigureJoints &start)
{
    const double x = start.hand[0].x() - 22, top = start.hand[0].y() + figure::kHandTaper.to + 4, seat = -300;
    QPainterPath back;
    back.moveTo(x, top + 20);
    back.quadTo(x, top, x + 18, top);
    back.quadTo(x + 38, top, x + 38, top + 20);
    back.lineTo(x + 64, 0);
    back.lineTo(x + 34, 0);
    back.closeSubpath();
    return {back, polygon({{x + 44, seat}, {x + 220, seat}, {x + 234, 0}, {x + 206, 0}, {x + 192, seat + 38}, {x + 46, seat + 38}})};
}

QVector<QPainterPath> mat(const FigureJoints &start)
{
    constexpr double kHeight = 22, kBeyond = 60;
    double left = 0, right = 0;
    for (const QPointF &point : {start.head, start.pelvis, start.hand[0], start.heel[0], start.toe[0], start.toe[1], start.heel[1]}) {
        left = std::min(left, point.x());
        right = std::max(right, point.x());
    }
    QPainterPath path;
    path.addRoundedRect(QRectF(QPointF(left - kBeyond - figure::kHeadRadius, -kHeight), QPointF(right + kBeyond, 0)), kHeight / 2, kHeight / 2);
    return {path};
}

}  // namespace

QVector<QPainterPath> propShapes(const QString &prop, const FigureJoints &start)
{
    if (prop == QStringLiteral("chair"))
        return chair(start);
    if (prop == QStringLiteral("chair-back"))
        return chairBack(start);
    if (prop == QStringLiteral("mat"))
        return mat(start);
    return {};
}

}  // namespace kangdu
