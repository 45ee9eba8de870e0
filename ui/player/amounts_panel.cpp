// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/player/amounts_panel.h"

#include "ui/player/amount_stepper.h"
#include "ui/widgets/buttons.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QGridLayout>
#include <QPushButton>

namespace kangdu {

namespace {

constexpr int SessionAmounts::*kAmounts[] = {&SessionAmounts::sets, &SessionAmounts::reps, &SessionAmounts::holdSeconds, &SessionAmounts::restSeconds};
constexpr int kRestStep = 15;  // seconds

}  // namespace

AmountsPanel::AmountsPanel(Appearance appearance, QWidget *parent) : RoundedFrame(appearance, parent), appearance_(appearance)
{
    auto *column = new QVBoxLayout(this);
    levels_ = new QWidget(this);
    auto *levels = new QHBoxLayout(levels_);
    levels->setContentsMargins(0, 0, 0, 0);
    levels->setSpacing(0);
    levelGroup_ = new QButtonGroup(this);
    for (const int i : {0, 1}) {
        QPushButton *button = makeButton(i == 0 ? Look::SegmentFirst : Look::SegmentLast, levels_);
        button->setCheckable(true);
        levelGroup_->addButton(button, i);
        levels->addWidget(button, 1);
    }
    connect(levelGroup_, &QButtonGroup::idClicked, this, [this](int id) { emit levelChosen(SessionPlan::Level(id)); });
    column->addWidget(levels_);
    grid_ = new QGridLayout;
    for (int i = 0; i < 4; ++i) {
        steppers_[i] = new AmountStepper(appearance_, this);
        grid_->addWidget(steppers_[i], i / 2, i % 2);
        connect(steppers_[i], &AmountStepper::changed, this, [this, i](int by) {
            SessionAmounts amounts = amounts_;
            amounts.*kAmounts[i] += kAmounts[i] == &SessionAmounts::restSeconds ? by * kRestStep : by;
            emit changed(amounts);
        });
    }
    grid_->setColumnStretch(0, 1);
    grid_->setColumnStretch(1, 1);
    column->addLayout(grid_);
    connect(&appearance_.metrics, &Metrics::changed, this, &AmountsPanel::restyle);
    restyle();
}

void AmountsPanel::show(const SessionPlan &plan, bool levels)
{
    amounts_ = plan.amounts;
    levels_->setVisible(levels);
    int place = 0;
    for (int i = 0; i < 4; ++i) {
        AmountStepper *stepper = steppers_[i];
        stepper->show(plan.amounts.*kAmounts[i], plan.least.*kAmounts[i], plan.most.*kAmounts[i]);
        if (kAmounts[i] == &SessionAmounts::restSeconds && plan.most.sets < 2)
            stepper->hide();
        grid_->removeWidget(stepper);
        if (stepper->isHidden())
            continue;
        grid_->addWidget(stepper, place / 2, place % 2);
        ++place;
    }
}

void AmountsPanel::retranslate(SessionPlan::Level level)
{
    levelGroup_->button(0)->setText(tr("First time"));
    levelGroup_->button(1)->setText(tr("Usual amount"));
    levelGroup_->button(int(level))->setChecked(true);
    const QString labels[] = {tr("Sets"), tr("Reps"), tr("Hold, s"), tr("Rest, s")};
    for (int i = 0; i < 4; ++i)
        steppers_[i]->setLabel(labels[i]);
}

void AmountsPanel::restyle()
{
    const Metrics &metrics = appearance_.metrics;
    layout()->setContentsMargins(metrics.px(24), metrics.px(16), metrics.px(24), metrics.px(16));
    layout()->setSpacing(metrics.px(12));
}

}  // namespace kangdu
