// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/home/tip_card.h"

#include "ui/figure/figure_painter.h"
#include "ui/widgets/buttons.h"

#include <QEvent>
#include <QLabel>
#include <QPainter>

namespace kangdu {

namespace {
constexpr int kBar = 6, kPadding = 18, kFigure = 116, kGap = 8;
constexpr int kMostLines = 7; // beside the figure; longer words go without it
} // namespace

TipCard::TipCard(Appearance appearance, QWidget *parent)
    : QWidget(parent)
    , appearance_(appearance)
    , title_(new QLabel(this))
    , text_(new QLabel(this))
    , open_(makeButton(Look::Link, this))
{
    for (QLabel *label : {title_, text_}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(open_, &QPushButton::clicked, this, [this] { emit opened(card_.slug); });
    connect(&appearance_.theme, &Theme::changed, this, &TipCard::restyle);
    connect(&appearance_.metrics, &Metrics::changed, this, &TipCard::restyle);
    restyle();
}

void TipCard::setTip(const TopicCard &card, const ExerciseFigure &figure)
{
    card_ = card;
    figure_ = figure;
    title_->setText(card.shortTitle);
    text_->setText(card.summary);
    retranslate();
}

void TipCard::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        arrange();
}

void TipCard::retranslate()
{
    open_->setText(tr("Read on"));
    open_->setAccessibleName(tr("Read on: %1").arg(card_.shortTitle));
    arrange();
}

void TipCard::restyle()
{
    const Metrics &metrics = appearance_.metrics;
    title_->setFont(metrics.font(TextStyle::CardTitle));
    text_->setFont(metrics.font(TextStyle::Ui));
    QPalette palette;
    palette.setColor(QPalette::WindowText, appearance_.theme.color(Role::WarmInk));
    title_->setPalette(palette);
    arrange();
}

QRect TipCard::textBox(int width) const
{
    const Metrics &metrics = appearance_.metrics;
    const int left = metrics.px(kBar + kPadding), padding = metrics.px(kPadding);
    const int whole = width - left - padding, beside = whole - metrics.px(kFigure + kGap);
    return {left, padding, showsFigure(width) ? beside : whole, 0};
}

bool TipCard::showsFigure(int width) const
{
    const Metrics &metrics = appearance_.metrics;
    const int beside = width - metrics.px(kBar + 2 * kPadding + kFigure + kGap);
    return !figure_.isEmpty() && beside > 0
        && text_->heightForWidth(beside) <= kMostLines * metrics.lineHeight(TextStyle::Ui);
}

int TipCard::heightForWidth(int width) const
{
    const Metrics &metrics = appearance_.metrics;
    const int room = textBox(width).width();
    const int whole = width - metrics.px(kBar + 2 * kPadding);
    return 2 * metrics.px(kPadding) + title_->heightForWidth(whole) + metrics.px(kGap) + text_->heightForWidth(room)
        + open_->sizeHint().height();
}

QSize TipCard::sizeHint() const
{
    const int width = appearance_.metrics.px(328);
    return {width, heightForWidth(width)};
}

void TipCard::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void TipCard::arrange()
{
    updateGeometry();
    update();
    const Metrics &metrics = appearance_.metrics;
    const QRect box = textBox(width());
    const int whole = width() - metrics.px(kBar + 2 * kPadding);
    const int titleHeight = title_->heightForWidth(whole);
    title_->setGeometry(box.left(), box.top(), whole, titleHeight);
    const int textTop = box.top() + titleHeight + metrics.px(kGap);
    const QSize button = open_->sizeHint();
    const int buttonTop = qMax(textTop, height() - metrics.px(kGap) - button.height());
    text_->setGeometry(box.left(), textTop, box.width(), qMin(text_->heightForWidth(box.width()), buttonTop - textTop));
    // Close under the text, so that a tall card does not tear them apart.
    open_->setGeometry(
        QRect(QPoint(box.left() - metrics.px(4), qMin(buttonTop, text_->geometry().bottom() + 1)), button));
}

QRectF TipCard::figureBox() const
{
    const Metrics &metrics = appearance_.metrics;
    const qreal side = metrics.fpx(kFigure), padding = metrics.fpx(kPadding),
                top = title_->geometry().bottom() + metrics.fpx(kGap);
    return {width() - side - padding, top, side, qMax(side * 0.6, height() - top - padding)};
}

void TipCard::paintEvent(QPaintEvent *)
{
    const Theme &theme = appearance_.theme;
    QPainter painter(this);
    const QColor ground = theme.color(Role::WarmSoft);
    painter.fillRect(rect(), ground);
    if (theme.highContrast()) {
        painter.setPen(QPen(theme.color(Role::LineStrong), 2));
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
    painter.fillRect(0, 0, appearance_.metrics.px(kBar), height(), theme.color(Role::Warm));
    if (showsFigure(width()))
        FigurePainter(theme, ground).paintStill(painter, figureBox(), figure_, FigurePainter::Still::End);
}

} // namespace kangdu
