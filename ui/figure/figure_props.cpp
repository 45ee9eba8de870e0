// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figure/figure_props.h"

#include "db/figure/figure_measures.h"
#include "db/figure/prop_kinds.h"
#include "ui/figure/figure_shapes.h"
#include "ui/figure/held_props.h"

#include <QLineF>

#include <algorithm>

namespace kangdu {

namespace {

constexpr double kTop = -1060;  // of walls

QPainterPath polygon(std::initializer_list<QPointF> points)
{
    QPainterPath path;
    path.addPolygon(QPolygonF(QVector<QPointF>(points)));
    path.closeSubpath();
    return path;
}

QPainterPath box(double left, double top, double width, double height, double radius = 0)
{
    QPainterPath path;
    path.addRoundedRect(QRectF(left, top, width, height), radius, radius);
    return path;
}

QPainterPath line(QPointF from, QPointF to)
{
    QPainterPath path(from);
    path.lineTo(to);
    return path;
}

class Props {
public:
    Props(const ExerciseFigure &figure, const FigureJoints &start, const FigureJoints &now)
        : view_(FigureView::named(figure.view)), start_(start), now_(now)
    {
    }

    void add(const FigureProp &prop)
    {
        places_ = placesOf(prop);
        using Make = void (Props::*)();
        static const QHash<QString, Make> makers{
            {QStringLiteral("chair"), &Props::chair}, {QStringLiteral("chair-back"), &Props::chairBack}, {QStringLiteral("mat"), &Props::mat},
            {QStringLiteral("pillow"), &Props::pillow}, {QStringLiteral("wall"), &Props::wall}, {QStringLiteral("table"), &Props::table},
            {QStringLiteral("step"), &Props::step}, {QStringLiteral("bike"), &Props::bike}, {QStringLiteral("bars"), &Props::bars},
            {QStringLiteral("water"), &Props::water},
        };
        if (const Make make = makers.value(prop.kind))
            (this->*make)();
        else
            held(prop);
    }
    QVector<PropShape> shapes;

private:
    void solid(const QPainterPath &path) { shapes.append({path, PropLayer::Behind, PropLook::Solid, 0, false}); }
    double number(qsizetype i) const { return places_.value(i).at.x(); }
    QPointF point(qsizetype i) const
    {
        const PropPlace place = places_.value(i);
        const Joint *joint = place.joint.isEmpty() ? nullptr : now_.find(place.joint);
        return joint ? QPointF(*joint) : place.at;
    }

    /// Seen from the side, its back on the left; from the front, its back behind the figure.
    void chair()
    {
        constexpr double kWidth = 300, kSeat = 34, kRadius = 14, kClearOfHeel = 55, kBack = 390;
        const double seat = start_.pelvis.y() + 68, under = seat + 30;
        if (!view_.isSide()) {
            const double x = start_.pelvis.x() - kWidth / 2;
            solid(box(x + 20, seat - kBack, kWidth - 40, kBack - 120, kRadius));
            solid(polygon({{x + 14, seat}, {x + 14, 0}, {x + 40, 0}, {x + 40, seat}}));
            solid(polygon({{x + kWidth - 40, seat}, {x + kWidth - 40, 0}, {x + kWidth - 14, 0}, {x + kWidth - 14, seat}}));
            solid(box(x, seat, kWidth, kSeat, kRadius));
            return;
        }
        const double heel = std::min(start_.heel[0].x(), start_.heel[1].x());
        const double x = std::min(start_.pelvis.x() - kWidth / 2, heel - kClearOfHeel - kWidth);
        QPainterPath back;
        back.moveTo(x + 6, seat);
        back.lineTo(x - 30, seat - kBack);
        back.quadTo(x - 33, seat - kBack - 20, x - 15, seat - kBack - 20);
        back.quadTo(x + 3, seat - kBack - 20, x + 3, seat - kBack - 2);
        back.lineTo(x + 44, seat);
        back.closeSubpath();
        solid(polygon({{x + 24, under}, {x + 8, 0}, {x + 34, 0}, {x + 50, under}}));
        solid(polygon({{x + 250, under}, {x + 266, 0}, {x + 292, 0}, {x + 276, under}}));
        solid(back);
        solid(box(x, seat, kWidth, kSeat, kRadius));
    }

    /// Standing in front of the figure, which holds its back.
    void chairBack()
    {
        const double seat = -300;
        if (!view_.isSide()) {  // beside the figure, seen from its front
            const Joint &hand = start_.hand[1].x() > start_.hand[0].x() ? start_.hand[1] : start_.hand[0];
            const double x = hand.x() - 40, top = hand.y() + figure::kHandTaper.to + 4;
            solid(box(x, top, 190, 70, 14));
            solid(polygon({{x + 8, top + 60}, {x + 8, 0}, {x + 34, 0}, {x + 34, top + 60}}));
            solid(polygon({{x + 156, top + 60}, {x + 156, 0}, {x + 182, 0}, {x + 182, top + 60}}));
            solid(box(x, seat, 190, 34, 10));
            return;
        }
        const double x = start_.hand[0].x() - 22, top = start_.hand[0].y() + figure::kHandTaper.to + 4;
        QPainterPath back;
        back.moveTo(x, top + 20);
        back.quadTo(x, top, x + 18, top);
        back.quadTo(x + 38, top, x + 38, top + 20);
        back.lineTo(x + 64, 0);
        back.lineTo(x + 34, 0);
        back.closeSubpath();
        solid(back);
        solid(polygon({{x + 44, seat}, {x + 220, seat}, {x + 234, 0}, {x + 206, 0}, {x + 192, seat + 38}, {x + 46, seat + 38}}));
    }

    void mat()
    {
        constexpr double kHeight = 22, kBeyond = 60;
        double left = 0, right = 0;
        for (const QPointF &point : {start_.head, start_.pelvis, start_.hand[0], start_.heel[0], start_.toe[0], start_.toe[1], start_.heel[1]}) {
            left = std::min(left, point.x());
            right = std::max(right, point.x());
        }
        const double from = left - kBeyond - figure::kHeadRadius, width = right + kBeyond - from;
        if (view_.fromAbove)
            solid(box(from, start_.pelvis.y() - 330, width, 660, 30));
        else
            solid(box(from, -kHeight, width, kHeight, kHeight / 2));
    }

    void pillow()
    {
        const QPointF head = start_.head;
        if (view_.fromAbove)
            solid(box(head.x() - 110, head.y() - 190, 200, 380, 50));
        else
            solid(box(head.x() - 120, head.y() + figure::kHeadRadius - 16, 220, std::max(20.0, -22 - head.y() - figure::kHeadRadius + 16), 18));
    }

    void wall()
    {
        constexpr double kThick = 34;
        const double x = number(0);
        solid(box(x > start_.pelvis.x() ? x : x - kThick, kTop, kThick, -kTop));
    }

    void table()
    {
        const double left = number(0), top = number(1), width = number(2);
        solid(polygon({{left + 30, top + 20}, {left + 30, 0}, {left + 58, 0}, {left + 58, top + 20}}));
        solid(polygon({{left + width - 58, top + 20}, {left + width - 58, 0}, {left + width - 30, 0}, {left + width - 30, top + 20}}));
        solid(box(left, top, width, 30, 10));
    }

    void step() { solid(box(number(0), -number(2), number(1), number(2), 8)); }

    void held(const FigureProp &prop)
    {
        const HeldProp held(prop, [this](const QString &name) { return now_.find(name); });
        shapes += held.shapes();
        if (prop.kind == QLatin1String("hand"))
            helper(held.point(0), held.point(1), held.goesWithJoint());
    }

    /// The second figure: only what touches is drawn, so that it hides nothing.
    void helper(QPointF from, QPointF to, bool moves)
    {
        const double length = std::max(1.0, QLineF(from, to).length());
        const QPointF wrist = to + (from - to) * std::min(1.0, figure::kHand / length);
        for (const QPainterPath &path : {capsule(from, wrist, figure::kForeArmTaper), capsule(wrist, to, {26, 24})})
            shapes.append({path, PropLayer::InFront, PropLook::Helper, 0, moves});
    }

    void bike()
    {
        const QPointF pedals = point(0), bar = point(1), seat = start_.pelvis + QPointF(-10, 62);
        QPainterPath wheel;
        wheel.addEllipse(pedals + QPointF(150, -30), 120, 120);
        solid(wheel);
        solid(box(pedals.x() - 160, -26, 480, 26, 10));
        for (const auto &[from, to] : {std::pair{seat, pedals}, {pedals, QPointF(pedals.x() - 60, -20)}, {pedals, QPointF(pedals.x() + 150, -20)},
                                       {pedals + QPointF(150, -30), bar}})
            shapes.append({line(from, to), PropLayer::Behind, PropLook::Line, 20, false});
        solid(box(seat.x() - 80, seat.y() - 6, 170, 30, 15));
        shapes.append({line(bar, bar + QPointF(-46, -8)), PropLayer::Behind, PropLook::Line, 20, false});
        QPainterPath crank;
        crank.addEllipse(pedals, 34, 34);
        solid(crank);
        for (const Joint &ankle : now_.ankle) {
            const QPointF pedal = ankle + QPointF(40, figure::kSole + 6);
            shapes.append({line(pedals, pedal), PropLayer::Behind, PropLook::Line, 12, true});
        }
    }

    void bars()
    {
        const double top = number(0), left = start_.pelvis.x() - 420, width = 900;
        for (const double x : {left + 60, left + width - 80})
            solid(box(x, top, 22, -top));
        shapes.append({box(left, top, width, 20, 10), PropLayer::InFront, PropLook::Solid, 0, false});
    }

    void water()
    {
        const double top = number(0), left = start_.pelvis.x() - 520, right = start_.pelvis.x() + 620, wave = 95;
        QPainterPath path(QPointF(left, top));
        for (double x = left; x < right; x += wave)
            path.quadTo(x + wave / 4, top - 16, x + wave / 2, top), path.quadTo(x + wave * 3 / 4, top + 16, x + wave, top);
        path.lineTo(path.currentPosition().x(), 0);
        path.lineTo(left, 0);
        path.closeSubpath();
        shapes.append({path, PropLayer::InFront, PropLook::Water, 0, false});
    }

    FigureView view_;
    const FigureJoints &start_, &now_;
    QVector<PropPlace> places_;
};

}  // namespace

QVector<PropShape> propShapes(const ExerciseFigure &figure, const FigureJoints &start, const FigureJoints &now)
{
    Props props(figure, start, now);
    for (const FigureProp &prop : figure.props)
        props.add(prop);
    return props.shapes;
}

}  // namespace kangdu
