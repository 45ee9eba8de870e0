// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/message_panel.h"

#include "ui/widgets/buttons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QProgressBar>

namespace kangdu {

MessagePanel::MessagePanel(Appearance appearance, QWidget *parent)
    : QFrame(parent)
    , appearance_(appearance)
    , picture_(new QLabel(this))
    , title_(new QLabel(this))
    , text_(new QLabel(this))
    , progress_(new QProgressBar(this))
    , primary_(makeButton(Look::Primary, this))
    , secondary_(makeButton(Look::Secondary, this))
{
    for (QLabel *label : {title_, text_}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    auto *column = new QVBoxLayout(this);
    column->addWidget(picture_);
    column->addWidget(title_);
    column->addWidget(text_);
    progress_->setTextVisible(false);
    progress_->hide();
    column->addStretch();
    column->addWidget(progress_);
    auto *row = new QHBoxLayout;
    row->addWidget(primary_);
    row->addWidget(secondary_);
    row->addStretch();
    column->addLayout(row);
    connect(primary_, &QPushButton::clicked, this, &MessagePanel::primaryActivated);
    connect(secondary_, &QPushButton::clicked, this, &MessagePanel::secondaryActivated);
    connect(&appearance_.theme, &Theme::changed, this, &MessagePanel::restyle);
    connect(&appearance_.metrics, &Metrics::changed, this, &MessagePanel::restyle);
    setActions({}, {});
    restyle();
}

void MessagePanel::setMessage(Tone tone, const QString &icon, const QString &title, const QString &text)
{
    tone_ = tone;
    icon_ = icon;
    title_->setText(title);
    text_->setText(text);
    text_->setVisible(!text.isEmpty());
    setAccessibleName(title);
    setAccessibleDescription(text);
    restyle();
}

void MessagePanel::setActions(const QString &primary, const QString &secondary)
{
    primary_->setText(primary);
    primary_->setVisible(!primary.isEmpty());
    secondary_->setText(secondary);
    secondary_->setVisible(!secondary.isEmpty());
}

void MessagePanel::setProgress(int percent)
{
    progress_->setRange(0, percent < 0 ? 0 : 100);
    progress_->setValue(qBound(0, percent, 100));
    progress_->setAccessibleName(title_->text());
    progress_->show();
}

void MessagePanel::hideProgress()
{
    progress_->hide();
}

void MessagePanel::restyle()
{
    const Metrics &metrics = appearance_.metrics;
    const int side = metrics.px(28), padding = metrics.px(24);
    layout()->setContentsMargins(padding, padding, padding, padding);
    layout()->setSpacing(metrics.px(12));
    picture_->setPixmap(appearance_.icons.pixmap(
        icon_, side, appearance_.theme.color(tone_ == Tone::Danger ? Role::Danger : Role::Ink2), devicePixelRatioF()));
    progress_->setFixedHeight(metrics.px(8));
    title_->setFont(metrics.font(TextStyle::CardTitle));
    text_->setFont(metrics.font(TextStyle::Ui));
    update();
}

void MessagePanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const qreal border = appearance_.theme.highContrast() ? 2 : 1;
    painter.setPen(QPen(appearance_.theme.color(Role::Line), border, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter.setBrush(appearance_.theme.color(Role::Surface));
    painter.drawRect(QRectF(rect()).adjusted(border / 2, border / 2, -border / 2, -border / 2));
}

} // namespace kangdu
