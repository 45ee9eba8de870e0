// SPDX-License-Identifier: GPL-3.0-or-later
// What the exercises' figures cost to paint, beside a floor: as many antialiased capsules, made beforehand, in the same rectangles.
//   kangdu-bench-figure PACK [SLUG...]   a table; with slugs only those exercises, and a line for each
// CPU time of the thread, the best of several rounds; software raster under the platform "offscreen".
#include "db/figure/figure_motion.h"
#include "db/library/library.h"
#include "tests/bench/figures.h"
#include "ui/figure/figure_painter.h"
#include "ui/figure/figure_scene.h"
#include "ui/figure/posed_figure.h"
#include "ui/player/figure_canvas.h"
#include "ui/theme/appearance.h"

#include <QApplication>
#include <QImage>
#include <QPaintEvent>
#include <QPainter>

#include <ctime>
#include <functional>
#include <limits>

using namespace kangdu;
using namespace kangdu::bench;

namespace {

constexpr QSize kFrame(896, 488);
constexpr int kCard = 262, kRounds = 9, kPoses = 6, kFramesPerSecond = 30, kMostFrames = 150;
constexpr FigureLook kEverything{true, true, true, false};  // as held
constexpr FigureLook kMoving{true, false, true, false};

double threadMs()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

double best(const std::function<void()> &action)
{
    double least = std::numeric_limits<double>::max();
    for (int round = 0; round < kRounds; ++round) {
        const double before = threadMs();
        action();
        least = std::min(least, threadMs() - before);
    }
    return least;
}

/// The figure's capsules with their gaps, and where they stand in `target`.
struct Capsules {
    Capsules(const FigureScene &scene, const Pose &pose, const QRectF &target)
    {
        for (const FigurePart &part : PosedFigure::of(scene.figure(), pose)->allParts())
            paths << part.shape(figure::kGap) << part.shape();
        const QRectF bounds = scene.bounds();
        const double scale = qMin(target.width() / bounds.width(), target.height() / bounds.height());
        const QPointF shift = target.center() - bounds.center() * scale;
        place = QTransform(scale, 0, 0, scale, shift.x(), shift.y());
    }

    void paint(QPainter &painter, const QRectF &box, const Theme &theme) const
    {
        painter.fillRect(box, theme.color(Role::FigBg));
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setClipRect(box);
        painter.setTransform(place, true);
        painter.setPen(Qt::NoPen);
        for (qsizetype i = 0; i < paths.size(); ++i) {
            painter.setBrush(theme.color(i % 2 ? Role::FigNear : Role::FigBg));
            painter.drawPath(paths[i]);
        }
    }

    QVector<QPainterPath> paths;
    QTransform place;
};

/// Shows capsules instead of a figure.
class FloorCanvas final : public QWidget {
public:
    explicit FloorCanvas(const Theme &theme) : theme_(theme) { setAttribute(Qt::WA_OpaquePaintEvent); }
    void show(const Capsules &capsules, const QRect &rect)
    {
        capsules_ = &capsules;
        update(rect);
    }
    using QWidget::show;

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QPainter painter(this);
        if (capsules_)
            capsules_->paint(painter, event->rect(), theme_);
    }

private:
    const Theme &theme_;
    const Capsules *capsules_ = nullptr;
};

/// Notes what a widget repaints.
class PaintedRects final : public QObject {
public:
    QRect take() { return std::exchange(rect_, QRect()); }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            rect_ |= static_cast<QPaintEvent *>(event)->rect();
        return false;
    }

private:
    QRect rect_;
};

struct Pair {
    double ours = 0, floor = 0;
};

/// One way of painting, over all exercises.
class Figures {
public:
    Figures(const char *name, const char *unit, double bar) : name_(name), unit_(unit), bar_(bar) {}
    void add(const QString &slug, Pair cost)
    {
        slugs_ << slug;
        ours_.push_back(cost.ours);
        floor_.push_back(cost.floor);
        ratio_.push_back(cost.ours / cost.floor);
    }
    void print() const
    {
        const auto worst = std::max_element(ours_.begin(), ours_.end());
        if (worst == ours_.end())
            return;
        std::printf("%-42s %8.2f %8.2f %8.2f %7.2f x %7.2f x   %-26s", name_, percentile(ours_, 0.5), *worst, percentile(floor_, 0.5),
                    percentile(ratio_, 0.5), percentile(ratio_, 1), qPrintable(slugs_[worst - ours_.begin()]));
        if (bar_ > 0)
            std::printf(" <= %g %s %s", bar_, unit_, *worst <= bar_ ? "kept" : "MISSED");
        std::printf("\n");
    }
    void printEach() const
    {
        for (std::size_t i = 0; i < ours_.size(); ++i)
            std::printf("%-42s %8.2f %8s %8.2f %7.2f x  %s\n", name_, ours_[i], "", floor_[i], ratio_[i], qPrintable(slugs_[qsizetype(i)]));
    }

private:
    const char *name_, *unit_;
    double bar_;
    QStringList slugs_;
    std::vector<double> ours_, floor_, ratio_;
};

QImage blank(QSize size, int ratio)
{
    QImage image(size * ratio, QImage::Format_RGB32);
    image.setDevicePixelRatio(ratio);
    return image;
}

/// The dearest pose of an exercise.
Pair wholeFrame(const Exercise &exercise, const Theme &theme, int ratio)
{
    const FigureScene scene(exercise.figure);
    const QRectF target{QPointF(), QSizeF(kFrame)};
    const QColor panel = theme.color(Role::FigBg);
    QImage image = blank(kFrame, ratio);
    Pair dearest;
    for (int i = 0; i < kPoses; ++i) {
        const Pose pose = poseAt(exercise.figure, repetitionSeconds(exercise.figure) * i / kPoses);
        const Capsules capsules(scene, pose, target);
        const Pair cost{best([&] {
                            QPainter painter(&image);
                            painter.fillRect(target, panel);
                            scene.paint(painter, target, pose, kEverything, theme, panel);
                        }),
                        best([&] {
                            QPainter painter(&image);
                            capsules.paint(painter, target, theme);
                        })};
        if (cost.ours > dearest.ours)
            dearest = cost;
    }
    return dearest;
}

/// The card's scene is made anew each time.
Pair still(const Exercise &exercise, const Theme &theme)
{
    const QRectF target(0, 0, kCard, kCard);
    QImage image = blank({kCard, kCard}, 1);
    const Capsules capsules(FigureScene(exercise.figure), keyframesOf(exercise.figure).end, target);
    return {best([&] {
                QPainter painter(&image);
                painter.fillRect(target, theme.color(Role::FigBg));
                FigurePainter(theme).paintStill(painter, target, exercise.figure, FigurePainter::Still::End);
            }),
            best([&] {
                QPainter painter(&image);
                capsules.paint(painter, target, theme);
            })};
}

/// Percent of a core that one repetition takes at 30 frames a second.
Pair moving(const Exercise &exercise, FigureCanvas &canvas, FloorCanvas &floor)
{
    const FigureScene scene(exercise.figure);
    const int frames = std::clamp(int(repetitionSeconds(exercise.figure) * kFramesPerSecond), 1, kMostFrames);
    const auto secondsOf = [&](int frame) { return repetitionSeconds(exercise.figure) * frame / frames; };
    PaintedRects painted;
    canvas.installEventFilter(&painted);
    QVector<Capsules> capsules;
    QVector<QRect> rects(frames);
    canvas.setFigure(exercise.figure);
    canvas.setLook(kMoving);
    canvas.setSeconds(0);
    QCoreApplication::processEvents();
    painted.take();
    const auto run = [&](const std::function<void(int)> &show, const std::function<void(int)> &after) {
        double least = std::numeric_limits<double>::max();
        for (int round = 0; round < 2; ++round) {
            double sum = 0;
            for (int i = 0; i < frames; ++i) {
                const double before = threadMs();
                show(i);
                QCoreApplication::sendPostedEvents();
                QCoreApplication::processEvents();
                sum += threadMs() - before;
                after(i);
            }
            least = std::min(least, sum);
        }
        return least / frames * kFramesPerSecond / 1000 * 100;
    };
    Pair cost;
    cost.ours = run([&](int i) { canvas.setSeconds(secondsOf(i + 1)); }, [&](int i) { rects[i] = painted.take(); });
    canvas.removeEventFilter(&painted);
    for (int i = 0; i < frames; ++i)
        capsules << Capsules(scene, poseAt(exercise.figure, secondsOf(i + 1)), QRectF(QPointF(), QSizeF(kFrame)));
    cost.floor = run([&](int i) { floor.show(capsules[i], rects[i]); }, [](int) {});
    return cost;
}

}  // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    Library library{QString()};
    if (arguments.size() < 2 || !library.open(arguments[1]))
        qFatal("Usage: kangdu-bench-figure PACK [SLUG...]");
    const QStringList only = arguments.mid(2);

    Theme theme;
    Metrics metrics;
    Icons icons;
    FigureCanvas canvas(Appearance{theme, metrics, icons});
    FloorCanvas floor(theme);
    for (QWidget *widget : {static_cast<QWidget *>(&canvas), static_cast<QWidget *>(&floor)}) {
        widget->setFixedSize(kFrame);
        widget->show();
    }

    Figures frame("whole frame 896x488, ms", "ms", 5), large("whole frame 896x488 at ratio 2, ms", "ms", 0),
        motion("moving at 30 frames/s, % of a core", "%", 15), card("card still 262 px, ms", "ms", 2.5);
    int count = 0;
    for (const TopicCard &topic : library.topics({}, QStringLiteral("en"))) {
        const auto exercise = library.exercise(topic.slug, QStringLiteral("en"));
        if (!exercise || exercise->figure.isEmpty() || (!only.isEmpty() && !only.contains(topic.slug)))
            continue;
        ++count;
        frame.add(topic.slug, wholeFrame(*exercise, theme, 1));
        large.add(topic.slug, wholeFrame(*exercise, theme, 2));
        motion.add(topic.slug, moving(*exercise, canvas, floor));
        card.add(topic.slug, still(*exercise, theme));
    }
    std::printf("%d exercises. Frames with ghost, muscles and arrow, the dearest pose of each exercise; moving without ghost. CPU time.\n", count);
    std::printf("%-42s %8s %8s %8s %9s %9s   %-26s bar\n", "", "median", "worst", "floor", "ratio", "worst", "the worst");
    for (const Figures *figures : {&frame, &large, &motion, &card})
        figures->print();
    if (!only.isEmpty())
        for (const Figures *figures : {&frame, &large, &motion, &card})
            figures->printEach();
    return 0;
}
