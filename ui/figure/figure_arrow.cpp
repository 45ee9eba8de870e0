// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figure/figure_arrow.h"

#include "db/figure/figure_measures.h"
#include "db/figure/figure_motion.h"
#include "ui/figure/posed_figure.h"

#include <QLineF>
#include <QPolygonF>

#include <cmath>

namespace kangdu {

using namespace figure;

namespace {

constexpr int kSamples = 24;
constexpr double kTrim = 0.12;       // of the way, at both ends
constexpr double kClear = 30;        // between arrow and figure
constexpr double kUnderground = -1000;  // rather over the figure than through the floor
constexpr double kAboveGround = 12;  // the arrow's middle line
constexpr double kFarthest = 240;    // aside from the way
constexpr double kShortest = 170;    // of the arrow without its head
constexpr double kTiny = 55;         // a way as short as this only says up, down, left or right

double lengthOf(const QPolygonF &line)
{
    double length = 0;
    for (int i = 1; i < line.size(); ++i)
        length += QLineF(line[i - 1], line[i]).length();
    return length;
}

QPointF unit(QPointF v)
{
    const double length = std::hypot(v.x(), v.y());
    return length > 0 ? v / length : QPointF();
}

/// A bow through three points of the way: the movement between may waver, the arrow must not.
QPolygonF bow(QPointF from, QPointF middle, QPointF to)
{
    const QPointF control = 2 * middle - (from + to) / 2;
    QPolygonF line;
    for (int i = 0; i <= kSamples; ++i) {
        const double t = kTrim + (1 - 2 * kTrim) * i / kSamples;
        line << from * ((1 - t) * (1 - t)) + control * (2 * t * (1 - t)) + to * (t * t);
    }
    return line;
}

QPolygonF straight(QPointF from, QPointF direction)
{
    direction = std::abs(direction.x()) > std::abs(direction.y()) ? QPointF(direction.x() < 0 ? -1 : 1, 0)
                                                                  : QPointF(0, direction.y() < 0 ? -1 : 1);
    QPolygonF line;
    for (int i = 0; i <= kSamples; ++i)
        line << from + direction * (kShortest * i / kSamples);
    return line;
}

QPolygonF beside(const QPolygonF &line, double distance)
{
    QPolygonF result;
    for (int i = 0; i < line.size(); ++i) {
        const QPointF step = unit(line[qMin(i + 1, int(line.size()) - 1)] - line[qMax(i - 1, 0)]);
        result << line[i] + QPointF(step.y(), -step.x()) * distance;
    }
    return result;
}

/// How far a line stays from the figure and, where there is one, above the ground; `enough` or less is not told exactly.
double clearance(const QPolygonF &line, const QVector<FigurePart> &parts, bool ground, double enough)
{
    double nearest = 1e9;
    for (const QPointF &point : line) {
        if (nearest <= enough)
            return nearest;
        if (ground && point.y() > -kAboveGround)
            nearest = qMin(nearest, kUnderground);
        for (const FigurePart &part : parts)
            nearest = qMin(nearest, part.distance(point));
    }
    return nearest;
}

/// Beyond the middle of a bow the line runs backwards.
bool keepsDirection(const QPolygonF &way, const QPolygonF &line)
{
    for (int i = 1; i < way.size(); ++i)
        if (QPointF::dotProduct(way[i] - way[i - 1], line[i] - line[i - 1]) <= 0)
            return false;
    return true;
}

/// The nearest place beside the way, or over it, where the arrow does not touch the figure.
QPolygonF placed(const QPolygonF &way, const QVector<FigurePart> &parts, bool ground)
{
    QPolygonF best = way;
    double most = -1e9;
    for (double distance = 0; distance <= kFarthest; distance += 10) {
        for (const QPolygonF &line : {beside(way, distance), beside(way, -distance), way.translated(0, -distance)}) {
            if (!keepsDirection(way, line))
                continue;
            const double clear = clearance(line, parts, ground, most);
            if (clear >= kClear)
                return line;
            if (clear > most) {
                most = clear;
                best = line;
            }
        }
    }
    return best;
}

}  // namespace

MotionArrow motionArrow(const ExerciseFigure &figure)
{
    MotionArrow arrow;
    // Between two poses the way is known; what goes through more is told by its beginning and its end.
    const FigureKeyframes frames = keyframesOf(figure);
    QPolygonF at;
    for (const double part : {0.0, 0.5, 1.0}) {
        const auto posed = PosedFigure::of(figure, mixPoses(frames.start, frames.end, part));
        const Joint *joint = posed->find(figure.arrowJoint);
        if (!joint)
            return arrow;
        at << *joint;
    }
    QPolygonF way = bow(at[0], at[1], at[2]);
    if (lengthOf(way) < 8)
        return arrow;
    if (lengthOf(way) < kTiny)
        way = straight(at[0], at[2] - at[0]);
    const auto end = PosedFigure::of(figure, frames.end);
    way = placed(way, end->allParts(), end->standsOnGround());
    const QPointF heading = unit(way.last() - way[way.size() - 4]);
    if (const double length = lengthOf(way); length < kShortest)
        way << way.last() + heading * (kShortest - length);
    arrow.line.addPolygon(way);
    const QPointF tip = way.last() + heading * (kArrowHead * 0.8), across(heading.y(), -heading.x());
    arrow.head.addPolygon(QPolygonF{tip, way.last() + across * 22, way.last() - across * 22});
    arrow.head.closeSubpath();
    return arrow;
}

}  // namespace kangdu
