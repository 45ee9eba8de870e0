// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figure/figure_body.h"

#include "ui/figure/figure_shapes.h"

#include <QTransform>

namespace kangdu {

using namespace figure;

namespace {

constexpr QPointF kShoulderAt{118, -292}, kElbowAt{168, -122}, kWristAt{198, 30}, kHandAt{206, 84}, kHipAt{52, 0}, kKneeAt{62, 246},
    kAnkleAt{66, 486}, kFootAt{66, 502}, kToeAt{86, 520};
constexpr QPointF kHeadAt{0, -446};
constexpr double kHeadX = 58, kHeadY = 68;

QPainterPath torso(double grow)
{
    QPainterPath path(QPointF(-96, -334));
    path.quadTo(0, -352, 96, -334);
    path.quadTo(122, -322, 116, -286);
    path.quadTo(100, -200, 76, -108);
    path.quadTo(0, -92, -76, -108);
    path.quadTo(-100, -200, -116, -286);
    path.quadTo(-122, -322, -96, -334);
    path.closeSubpath();
    if (grow <= 0)
        return path;
    QPainterPathStroker stroker;
    stroker.setWidth(2 * grow);
    stroker.setJoinStyle(Qt::RoundJoin);
    return path.united(stroker.createStroke(path));
}

QPainterPath hips(double grow)
{
    QPainterPath path(QPointF(-76, -104));
    path.quadTo(0, -88, 76, -104);
    path.quadTo(104, -40, 112, 8);
    path.quadTo(112, 34, 80, 36);
    path.quadTo(40, 30, 0, 56);
    path.quadTo(-40, 30, -80, 36);
    path.quadTo(-112, 34, -112, 8);
    path.quadTo(-104, -40, -76, -104);
    path.closeSubpath();
    if (grow <= 0)
        return path;
    QPainterPathStroker stroker;
    stroker.setWidth(2 * grow);
    stroker.setJoinStyle(Qt::RoundJoin);
    return path.united(stroker.createStroke(path));
}

BodyPart limb(QPointF from, QPointF to, Taper taper, Role role = Role::FigNear)
{
    return {capsule(from, to, taper), capsule(from, to, taper, kGap), role};
}

QVector<BodyPart> build(FigurePainter::Side side)
{
    const bool back = side == FigurePainter::Side::Back;
    QVector<BodyPart> parts;
    for (const int sign : {-1, 1}) {
        const auto at = [sign](QPointF p) { return QPointF(sign * p.x(), p.y()); };
        parts << limb(at(kWristAt), at(kHandAt), {23, 19}) << limb(at(kElbowAt), at(kWristAt), {30, 22})
              << limb(at(kShoulderAt), at(kElbowAt), {40, 30})
              // From behind, the heel hides the toes.
              << limb(at(kFootAt), at(back ? QPointF(70, 514) : kToeAt), {27, back ? 25.0 : 22.0}, Role::FigShoe)
              << limb(at(kKneeAt), at(kAnkleAt), {44, 28}) << limb(at(kHipAt), at(kKneeAt), {64, 44});
    }
    parts << limb({0, -330}, {0, -380}, {30, 28});
    parts << BodyPart{torso(0), torso(kGap), Role::FigTop} << BodyPart{hips(0), hips(kGap), Role::FigHip};
    QPainterPath head;
    head.addEllipse(kHeadAt, kHeadX, kHeadY);
    parts << BodyPart{head, {}, Role::FigNear};
    return parts;
}

}  // namespace

const QVector<BodyPart> &bodyParts(FigurePainter::Side side)
{
    static const QVector<BodyPart> front = build(FigurePainter::Side::Front), back = build(FigurePainter::Side::Back);
    return side == FigurePainter::Side::Front ? front : back;
}

const QPainterPath &backLines()
{
    static const QPainterPath lines = [] {
        QPainterPath path;
        path.moveTo(0, -306);  // spine
        path.lineTo(0, -130);
        path.moveTo(0, -20);  // seat
        path.lineTo(0, 40);
        for (const int sign : {-1, 1}) {  // shoulder blades, backs of the knees
            path.moveTo(sign * 78, -286);
            path.quadTo(sign * 34, -262, sign * 52, -206);
            path.moveTo(sign * 44, 250);
            path.quadTo(sign * 62, 258, sign * 80, 250);
        }
        return path;
    }();
    return lines;
}

QVector<QPointF> bodyDots()
{
    QVector<QPointF> dots;
    for (const int sign : {-1, 1}) {
        for (const QPointF &at : {kShoulderAt, kElbowAt, kWristAt, kKneeAt, kAnkleAt})
            dots << QPointF(sign * at.x(), at.y());
    }
    return dots;
}

QRectF bodyBounds()
{
    constexpr double kHandRadius = 19, kFootRadius = 22;
    const double right = kHandAt.x() + kHandRadius, top = kHeadAt.y() - kHeadY, bottom = kToeAt.y() + kFootRadius;
    return {QPointF(-right, top), QPointF(right, bottom)};
}

}  // namespace kangdu
