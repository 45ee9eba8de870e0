// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/player/figure_panel.h"

#include "ui/widgets/text_label.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QPainter>

namespace kangdu {

namespace {

constexpr qreal kMarkSide = 16, kThumbsFrom = 640, kGap = 16, kSmallGap = 12;  // px at 100 %

/// The square in the legend that has the colour of a working muscle.
class MuscleMark final : public QWidget {
public:
    MuscleMark(Appearance appearance, QWidget *parent) : QWidget(parent), appearance_(appearance) { setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed); }
    QSize sizeHint() const override { return {appearance_.metrics.px(kMarkSide), appearance_.metrics.px(kMarkSide)}; }

protected:
    void paintEvent(QPaintEvent *) override { QPainter(this).fillRect(rect(), appearance_.theme.color(Role::FigMuscle)); }

private:
    Appearance appearance_;
};

}  // namespace

FigurePanel::FigurePanel(Appearance appearance, QWidget *parent)
    : QWidget(parent), appearance_(appearance), canvas_(new FigureCanvas(appearance, this)), words_(new QWidget(canvas_)),
      step_(new TextLabel(appearance, TextStyle::H2, Role::Ink, TextLabel::Face::Bold, words_)),
      subtitle_(new TextLabel(appearance, TextStyle::Body, Role::Ink2, TextLabel::Face::Sans, words_)), thumbs_(new QWidget(this)),
      startCard_(new PoseCard(appearance, thumbs_)), endCard_(new PoseCard(appearance, thumbs_)), legend_(new QWidget(this)),
      muscles_(new TextLabel(appearance, TextStyle::Small, Role::Ink2, TextLabel::Face::Sans, legend_))
{
    auto *column = new QVBoxLayout(words_);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    subtitle_->setWordWrap(true);
    column->addWidget(step_);
    column->addWidget(subtitle_);
    auto *thumbs = new QVBoxLayout(thumbs_);
    thumbs->setContentsMargins(0, 0, 0, 0);
    thumbs->addWidget(startCard_, 1);
    thumbs->addWidget(endCard_, 1);
    auto *legend = new QHBoxLayout(legend_);
    muscles_->setWordWrap(true);
    muscles_->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    legend->addStretch(1);
    legend->addWidget(new MuscleMark(appearance_, legend_));
    legend->addWidget(muscles_);
    connect(&appearance_.theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void FigurePanel::setExercise(const Exercise &exercise, FigureCanvas::Motion motion)
{
    exercise_ = exercise;
    motion_ = motion;
    canvas_->setFigure(exercise_.figure);
    canvas_->setMotion(motion);
    retranslate();
}

void FigurePanel::retranslate()
{
    muscles_->setText(exercise_.muscles.isEmpty() ? QString() : tr("Working muscles: %1").arg(exercise_.muscles.join(tr(", "))));
    legend_->setVisible(!exercise_.muscles.isEmpty());
}

void FigurePanel::setWords(const QString &step, const QString &subtitle)
{
    step_->setText(step);
    subtitle_->setText(subtitle);
    subtitle_->setAccessibleName({});
}

void FigurePanel::announce(const QString &words)
{
    subtitle_->setAccessibleName(words);
    QAccessibleEvent alert(subtitle_, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void FigurePanel::setMoment(const FigureLook &look, bool end, bool over)
{
    canvas_->setLook(look);
    startCard_->setCurrent(!over && !end);
    endCard_->setCurrent(!over && end);
    const auto &keys = exercise_.figure.keyframes;
    const QString first = keys.isEmpty() ? QString() : keys.first().alt, last = keys.isEmpty() ? QString() : keys.last().alt;
    const FigureKeyframes frames = keyframesOf(exercise_.figure);
    FigureLook still;
    still.mirrored = look.mirrored;
    startCard_->setPose(exercise_.figure, frames.start, still, tr("Start"), first);
    still.working = true;
    endCard_->setPose(exercise_.figure, frames.end, still, tr("End"), last);
    const QString &now = end ? last : first;
    canvas_->setAccessibleName(now.isEmpty() ? exercise_.title : now);
}

void FigurePanel::setSeconds(double seconds)
{
    canvas_->setSeconds(seconds);
}

int FigurePanel::border() const
{
    return appearance_.theme.highContrast() ? 2 : 1;
}

int FigurePanel::legendHeight(int width)
{
    const Metrics &metrics = appearance_.metrics;
    const int gap = metrics.px(kGap);
    legend_->layout()->setContentsMargins(gap, 0, gap, metrics.px(kSmallGap));
    legend_->layout()->setSpacing(metrics.px(8));
    muscles_->setFixedWidth(qMax(1, qMin(muscles_->fontMetrics().horizontalAdvance(muscles_->text()) + 4, width - metrics.px(kMarkSide) - 3 * gap)));
    if (exercise_.muscles.isEmpty())
        return 0;
    return legend_->layout()->hasHeightForWidth() ? legend_->layout()->heightForWidth(width) : legend_->sizeHint().height();
}

void FigurePanel::arrange(const QSize &size, bool wide)
{
    const Metrics &metrics = appearance_.metrics;
    const int gap = metrics.px(kGap), line = border();
    setFixedHeight(size.height());
    thumbs_->layout()->setSpacing(metrics.px(kSmallGap));
    const bool beside = size.width() >= metrics.px(kThumbsFrom) && motion_ == FigureCanvas::Motion::Full;
    const int thumbs = beside ? startCard_->sizeHint().width() : 0;
    const int legend = legendHeight(size.width() - 2 * line), canvasHeight = size.height() - legend - 2 * line;
    thumbs_->setVisible(beside);
    canvas_->setGeometry(line, line, size.width() - 2 * line - (beside ? thumbs + 2 * gap : 0), canvasHeight);
    thumbs_->setGeometry(size.width() - thumbs - gap, gap, thumbs, canvasHeight - 2 * gap);
    legend_->setGeometry(line, size.height() - line - legend, size.width() - 2 * line, legend);
    const int wordsWidth = qMin(canvas_->width() - 2 * gap, metrics.px(wide ? 260 : 320));
    words_->setGeometry(metrics.px(wide ? 24 : 16), metrics.px(wide ? 20 : 10), wordsWidth,
                        step_->sizeHint().height() + qMax(subtitle_->heightForWidth(wordsWidth), metrics.lineHeight(TextStyle::Body)));
    // One line below the title, whatever stands there: the figure must not jump when a longer sentence does.
    const int bottom = words_->y() + step_->sizeHint().height() + metrics.lineHeight(TextStyle::Body);
    canvas_->setReserved({words_->geometry().right(), bottom});
}

void FigurePanel::paintEvent(QPaintEvent *)
{
    const qreal line = border();
    QPainter painter(this);
    painter.setPen(QPen(appearance_.theme.color(Role::Line), line, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter.setBrush(appearance_.theme.color(Role::FigBg));
    painter.drawRect(QRectF(rect()).adjusted(line / 2, line / 2, -line / 2, -line / 2));
}

}  // namespace kangdu
