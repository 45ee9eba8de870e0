// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/programme/today_row.h"

#include "ui/figure/figure_painter.h"
#include "ui/programme/programme_text.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/buttons.h"

#include <QBoxLayout>
#include <QPainter>

namespace kangdu {

namespace {
constexpr int kFigure = 112, kPadding = 12, kTick = 22, kBesideFrom = 720;  // px at 100 %
}

TodayRow::TodayRow(const Diary::Item &item, const Exercise &exercise, Appearance appearance, QWidget *parent)
    : QWidget(parent), appearance_(appearance), item_(item), exercise_(exercise), layout_(new QBoxLayout(QBoxLayout::LeftToRight, this)),
      dose_(new TextLabel(appearance, TextStyle::Ui, Role::Ink2, TextLabel::Face::Sans, this)),
      status_(new TextLabel(appearance, TextStyle::Ui, Role::Ink, TextLabel::Face::Bold, this)), title_(makeButton(Look::Link, this)),
      play_(makeButton(Look::Secondary, this)), note_(makeButton(Look::Secondary, this)), undo_(makeButton(Look::Flat, this))
{
    dose_->setWordWrap(true);
    title_->setText(exercise.title);
    title_->setAccessibleName(exercise.title);
    dose_->setText(programmeText::dose(item.entry.dose, exercise));
    status_->setText(programmeText::status(item));
    status_->setAccessibleName(tr("%1: %2").arg(exercise.title, status_->text()));
    play_->setText(tr("Follow along"));
    play_->setAccessibleName(tr("Follow along: %1").arg(exercise.title));
    play_->setVisible(!exercise.figure.isEmpty());
    note_->setText(tr("Note it"));
    note_->setAccessibleName(tr("Note it: %1").arg(exercise.title));
    undo_->setText(tr("Take back"));
    undo_->setAccessibleName(tr("Take back: %1").arg(exercise.title));
    undo_->setVisible(item.last.has_value());

    auto *words = new QVBoxLayout;
    words->addWidget(title_, 0, Qt::AlignLeft);
    words->addWidget(dose_);
    words->addWidget(status_);
    words->addStretch(1);
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {play_, note_, undo_})
        buttons->addWidget(button);
    buttons->addStretch(1);
    layout_->addLayout(words, 1);
    layout_->addLayout(buttons);

    connect(title_, &QPushButton::clicked, this, [this] { emit openRequested(exercise_.slug); });
    connect(play_, &QPushButton::clicked, this, [this] { emit playRequested(exercise_.slug); });
    connect(note_, &QPushButton::clicked, this, [this] { emit noteRequested(exercise_.slug); });
    connect(undo_, &QPushButton::clicked, this, [this] { emit takeBackRequested(exercise_.slug); });
    connect(&appearance_.metrics, &Metrics::changed, this, &TodayRow::restyle);
    connect(&appearance_.theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    restyle();
}

QRect TodayRow::figureBox() const
{
    const int side = appearance_.metrics.px(kFigure), padding = appearance_.metrics.px(kPadding);
    return {padding, padding, side, side};
}

void TodayRow::restyle()
{
    const int padding = appearance_.metrics.px(kPadding), side = appearance_.metrics.px(kFigure);
    layout_->setContentsMargins(side + 2 * padding, padding, padding, padding);
    layout_->setSpacing(padding);
    setMinimumHeight(side + 2 * padding);
    update();
}

void TodayRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layout_->setDirection(width() >= appearance_.metrics.px(kBesideFrom) ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void TodayRow::paintEvent(QPaintEvent *)
{
    const Theme &theme = appearance_.theme;
    QPainter painter(this);
    painter.setPen(QPen(theme.color(theme.highContrast() ? Role::LineStrong : Role::Line), theme.highContrast() ? 2 : 1));
    painter.drawLine(0, height() - 1, width(), height() - 1);
    const QRect box = figureBox();
    painter.fillRect(box, theme.color(Role::FigBg));
    if (!exercise_.figure.isEmpty())
        FigurePainter(theme).paintStill(painter, box, exercise_.figure, FigurePainter::Still::End);
    if (item_.isDone()) {
        const qreal side = appearance_.metrics.fpx(kTick);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.color(Role::Accent));
        const QRectF dot(box.right() - side - 3, box.top() + 4, side, side);
        painter.drawEllipse(dot);
        appearance_.icons.paint(painter, QStringLiteral("check"), dot.topLeft() + QPointF(side * 0.15, side * 0.15), side * 0.7, theme.color(Role::OnAccent));
    }
}

}  // namespace kangdu
