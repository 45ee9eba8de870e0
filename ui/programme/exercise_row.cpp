// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/programme/exercise_row.h"

#include "ui/figure/figure_painter.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>
#include <QPainter>

namespace kangdu {

namespace {
constexpr int kFigure = 104, kPadding = 12, kTick = 24, kLinkPadding = 5, kBelow = 10, kBesideFrom = 360;  // px at 100 %
}

ExerciseRow::ExerciseRow(const Exercise &exercise, Appearance appearance, QWidget *parent)
    : QWidget(parent), appearance_(appearance), exercise_(exercise), words_(new QVBoxLayout(this)),
      title_(makeButton(Look::Link, this)), text_(new TextLabel(appearance, TextStyle::Ui, Role::Ink2, TextLabel::Face::Sans, this))
{
    text_->setWordWrap(true);
    title_->setText(exercise.title);
    title_->setAccessibleName(exercise.title);
    title_->setObjectName(exercise.slug);
    words_->addWidget(title_, 0, Qt::AlignLeft);
    words_->addWidget(text_);
    words_->addStretch(1);
    words_->setSpacing(0);
    connect(title_, &QPushButton::clicked, this, [this] { emit openRequested(exercise_.slug); });
    connect(&appearance_.metrics, &Metrics::changed, this, &ExerciseRow::restyle);
    connect(&appearance_.theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    restyle();
}

void ExerciseRow::setText(const QString &text)
{
    text_->setText(text);
}

void ExerciseRow::setFirst(bool first)
{
    first_ = first;
    update();
}

void ExerciseRow::setTicked(bool ticked)
{
    ticked_ = ticked;
    update();
}

void ExerciseRow::addBelow(QWidget *widget)
{
    words_->insertWidget(words_->count() - 1, widget);
    restyle();
}

QRect ExerciseRow::figureBox() const
{
    const int side = appearance_.metrics.px(kFigure);
    return {0, appearance_.metrics.px(kPadding), side, side};
}

void ExerciseRow::restyle()
{
    for (int i = 1; i + 1 < words_->count(); ++i) {  // what is below the name begins where its words begin
        if (QWidget *below = words_->itemAt(i)->widget())
            below->setContentsMargins(appearance_.metrics.px(kLinkPadding), 0, 0, appearance_.metrics.px(kBelow));
    }
    arrange();
}

void ExerciseRow::arrange()
{
    const int padding = appearance_.metrics.px(kPadding), side = appearance_.metrics.px(kFigure);
    const bool beside = width() >= appearance_.metrics.px(kBesideFrom);
    words_->setContentsMargins(beside ? side + padding : 0, beside ? padding : side + 2 * padding, 0, padding);
    setMinimumHeight(side + 2 * padding);
    update();
}

QSize ExerciseRow::minimumSizeHint() const
{
    // As with the figure above: whether it can be beside is decided by the width, not the other way round.
    const QSize size = words_->totalMinimumSize();
    return {size.width() - words_->contentsMargins().left(), size.height()};
}

void ExerciseRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void ExerciseRow::paintEvent(QPaintEvent *)
{
    const Theme &theme = appearance_.theme;
    QPainter painter(this);
    if (!first_) {
        const int line = theme.highContrast() ? 2 : 1;
        painter.fillRect(0, 0, width(), line, theme.color(theme.highContrast() ? Role::LineStrong : Role::Line));
    }
    const QRect box = figureBox();
    painter.fillRect(box, theme.color(Role::FigBg));
    if (!exercise_.figure.isEmpty())
        FigurePainter(theme).paintStill(painter, box, exercise_.figure, FigurePainter::Still::End);
    if (ticked_) {
        const qreal side = appearance_.metrics.fpx(kTick), gap = appearance_.metrics.fpx(4);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.color(Role::Accent));
        const QRectF dot(box.right() - side - gap, box.top() + gap, side, side);
        painter.drawEllipse(dot);
        appearance_.icons.paint(painter, QStringLiteral("check"), dot.topLeft() + QPointF(side * 0.15, side * 0.15), side * 0.7, theme.color(Role::OnAccent));
    }
}

}  // namespace kangdu
