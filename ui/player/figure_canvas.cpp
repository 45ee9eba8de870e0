// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/player/figure_canvas.h"

#include <QPaintEvent>
#include <QPainter>

namespace kangdu {

namespace {
constexpr qreal kHalfGap = 16, kMarkWidth = 3, kThumbWidth = 180, kThumbHeight = 194, kCaptionGap = 10;  // px at 100 %
}

FigureCanvas::FigureCanvas(Appearance appearance, QWidget *parent) : QWidget(parent), appearance_(appearance)
{
    setAttribute(Qt::WA_OpaquePaintEvent);
    connect(&appearance_.theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    connect(&appearance_.metrics, &Metrics::changed, this, qOverload<>(&QWidget::update));
}

void FigureCanvas::setFigure(const ExerciseFigure &figure)
{
    scene_.emplace(figure);
    pose_ = poseAt(figure, seconds_);
    update();
}

void FigureCanvas::setMotion(Motion motion)
{
    if (std::exchange(motion_, motion) != motion)
        update();
}

void FigureCanvas::setLook(const FigureLook &look)
{
    const bool same = look.working == look_.working && look.ghost == look_.ghost && look.arrow == look_.arrow && look.mirrored == look_.mirrored;
    look_ = look;
    if (!same)
        update();
}

void FigureCanvas::setReserved(const QSize &corner)
{
    if (std::exchange(reserved_, corner) != corner)
        update();
}

void FigureCanvas::setSeconds(double seconds)
{
    if (!scene_ || seconds == seconds_)
        return;
    const bool before = nearerToEnd();
    seconds_ = seconds;
    if (motion_ == Motion::Reduced) {
        if (nearerToEnd() != before)
            update();
        return;
    }
    const Pose next = poseAt(scene_->figure(), seconds);
    if (look_.ghost) {
        update();  // the ghost reaches beyond the figure
    } else {
        const QRectF box = target();
        update((scene_->boundsOf(pose_, box, look_.mirrored) | scene_->boundsOf(next, box, look_.mirrored)).toAlignedRect());
    }
    pose_ = next;
}

bool FigureCanvas::nearerToEnd() const
{
    if (!scene_)
        return false;
    const double end = secondsToEnd(scene_->figure()), whole = repetitionSeconds(scene_->figure());
    return seconds_ > end / 2 && seconds_ < (end + whole) / 2;
}

QRectF FigureCanvas::target() const
{
    const QRectF all(rect());
    if (!scene_ || scene_->isEmpty() || reserved_.isEmpty())
        return all;
    // As large as it goes; lower down if it would run into the corner.
    const QSizeF size = scene_->bounds().size().scaled(all.size(), Qt::KeepAspectRatio);
    const bool collides = (all.width() - size.width()) / 2 < reserved_.width() && (all.height() - size.height()) / 2 < reserved_.height();
    return collides ? all.adjusted(0, qMin<qreal>(reserved_.height(), all.height() / 3), 0, 0) : all;
}

QRectF FigureCanvas::half(bool end) const
{
    const qreal gap = appearance_.metrics.fpx(kHalfGap);
    QRectF box = QRectF(rect()).adjusted(gap, reserved_.height(), -gap, -gap);
    const qreal width = (box.width() - gap) / 2;
    box.setWidth(width);
    return end ? box.translated(width + gap, 0) : box;
}

void FigureCanvas::paintHalf(QPainter &painter, bool end) const
{
    const Theme &theme = appearance_.theme;
    const QRectF box = half(end);
    FigureLook look = look_;
    look.ghost = false;
    look.arrow = look_.arrow && end;
    look.working = look_.working && end;
    const FigureKeyframes frames = keyframesOf(scene_->figure());
    const bool marked = end == nearerToEnd();
    const qreal line = marked ? appearance_.metrics.fpx(kMarkWidth) : 1;
    painter.setPen(QPen(theme.color(marked ? Role::Accent : Role::LineStrong), line));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(box.adjusted(line / 2, line / 2, -line / 2, -line / 2));
    scene_->paint(painter, box.adjusted(line, line, -line, -line), end ? frames.end : frames.start, look, theme, theme.color(Role::FigBg));
}

void FigureCanvas::paintEvent(QPaintEvent *event)
{
    const Theme &theme = appearance_.theme;
    const QColor panel = theme.color(Role::FigBg);
    QPainter painter(this);
    painter.fillRect(event->rect(), panel);
    if (!scene_ || scene_->isEmpty())
        return;
    painter.setClipRect(event->rect());
    if (motion_ == Motion::Reduced) {
        paintHalf(painter, false);
        paintHalf(painter, true);
    } else {
        scene_->paint(painter, target(), pose_, look_, theme, panel);
    }
}

// ---- PoseCard ----

PoseCard::PoseCard(Appearance appearance, QWidget *parent) : QWidget(parent), appearance_(appearance)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    connect(&appearance_.theme, &Theme::changed, this, &PoseCard::forget);
    connect(&appearance_.metrics, &Metrics::changed, this, [this] {
        forget();
        updateGeometry();
    });
}

void PoseCard::setPose(const ExerciseFigure &figure, const Pose &pose, const FigureLook &look, const QString &caption, const QString &alt)
{
    scene_.emplace(figure);
    pose_ = pose;
    look_ = look;
    caption_ = caption;
    setAccessibleName(alt.isEmpty() ? caption : caption + QStringLiteral(": ") + alt);
    setToolTip(alt);
    forget();
}

void PoseCard::setCurrent(bool current)
{
    if (std::exchange(current_, current) != current)
        forget();
}

QSize PoseCard::sizeHint() const
{
    return {appearance_.metrics.px(kThumbWidth), appearance_.metrics.px(kThumbHeight)};
}

void PoseCard::forget()
{
    kept_ = {};
    update();
}

int PoseCard::captionHeight() const
{
    return appearance_.metrics.lineHeight(TextStyle::Small) + appearance_.metrics.px(8);
}

void PoseCard::resizeEvent(QResizeEvent *)
{
    forget();
}

void PoseCard::paintEvent(QPaintEvent *)
{
    if (kept_.isNull()) {
        const Theme &theme = appearance_.theme;
        kept_ = QPixmap(size() * devicePixelRatioF());
        kept_.setDevicePixelRatio(devicePixelRatioF());
        kept_.fill(theme.color(Role::FigBg));
        QPainter painter(&kept_);
        const QRectF all(rect()), caption = all.adjusted(0, all.height() - captionHeight(), 0, 0);
        if (scene_)
            scene_->paint(painter, all.adjusted(4, 4, -4, -4 - captionHeight()), pose_, look_, theme, theme.color(Role::FigBg));
        painter.fillRect(caption, theme.color(Role::Surface));
        const qreal hairline = theme.highContrast() ? 2 : 1, line = current_ ? 2 * hairline : hairline;
        painter.fillRect(QRectF(caption.left(), caption.top(), caption.width(), hairline), theme.color(Role::Line));
        painter.setPen(theme.color(Role::Ink));
        QFont font = appearance_.metrics.font(TextStyle::Small);
        font.setBold(current_);
        painter.setFont(font);
        painter.drawText(caption.adjusted(appearance_.metrics.fpx(kCaptionGap), 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, caption_);
        painter.setPen(QPen(theme.color(current_ ? Role::Accent : Role::Line), line, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
        painter.drawRect(all.adjusted(line / 2, line / 2, -line / 2, -line / 2));
    }
    QPainter(this).drawPixmap(0, 0, kept_);
}

}  // namespace kangdu
