// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/player/amount_stepper.h"

#include "ui/widgets/text_label.h"
#include "ui/widgets/buttons.h"

#include <QHBoxLayout>

namespace kangdu {

AmountStepper::AmountStepper(Appearance appearance, QWidget *parent)
    : QWidget(parent), appearance_(appearance), words_(new TextLabel(appearance, TextStyle::Ui, Role::Ink2, TextLabel::Face::Sans, this)),
      less_(makeButton(Look::Secondary, this)), value_(new TextLabel(appearance, TextStyle::CardTitle, Role::Ink, TextLabel::Face::Bold, this)),
      more_(makeButton(Look::Secondary, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(words_, 1);
    row->addWidget(less_);
    row->addWidget(value_);
    row->addWidget(more_);
    value_->setAlignment(Qt::AlignCenter);
    less_->setText(QStringLiteral("−"));
    more_->setText(QStringLiteral("+"));
    less_->setObjectName(QStringLiteral("less"));
    more_->setObjectName(QStringLiteral("more"));
    connect(less_, &QPushButton::clicked, this, [this] { emit changed(-1); });
    connect(more_, &QPushButton::clicked, this, [this] { emit changed(1); });
    connect(&appearance_.metrics, &Metrics::changed, this, &AmountStepper::restyle);
    restyle();
}

void AmountStepper::setLabel(const QString &label, const QString &of)
{
    //: What an amount is of: "Heel raise, Repetitions"
    name_ = of.isEmpty() ? label : tr("%1, %2").arg(of, label);
    words_->setText(label);
    name();
}

void AmountStepper::name()
{
    less_->setAccessibleName(tr("Less: %1, now %2").arg(name_, value_->text()));
    more_->setAccessibleName(tr("More: %1, now %2").arg(name_, value_->text()));
}

void AmountStepper::show(int value, int least, int most)
{
    value_->setText(QString::number(value));
    less_->setEnabled(value > least);
    more_->setEnabled(value < most);
    setVisible(least < most);
    name();
}

void AmountStepper::restyle()
{
    const Metrics &metrics = appearance_.metrics;
    layout()->setSpacing(metrics.px(4));
    for (QPushButton *button : {less_, more_}) {
        button->setFixedSize(metrics.px(44), metrics.px(44));
        button->setFont(metrics.font(TextStyle::CardTitle));
    }
    value_->setFixedWidth(metrics.px(40));
}

}  // namespace kangdu
