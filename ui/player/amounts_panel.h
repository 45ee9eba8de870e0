// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/training/session_plan.h"
#include "ui/widgets/rounded_frame.h"

class QButtonGroup;
class QGridLayout;

namespace kangdu {

class AmountStepper;

/// How much is done: the first time's amount or the usual one, and sets, repetitions, hold and rest within what is safe.
class AmountsPanel final : public RoundedFrame {
    Q_OBJECT
public:
    AmountsPanel(Appearance appearance, QWidget *parent = nullptr);

    /// `levels`: the level can still be chosen.
    void show(const SessionPlan &plan, bool levels);
    void retranslate(SessionPlan::Level level);

signals:
    void levelChosen(kangdu::SessionPlan::Level level);
    void changed(const kangdu::SessionAmounts &amounts);

private:
    void restyle();

    Appearance appearance_;
    SessionAmounts amounts_;
    QWidget *levels_;
    QButtonGroup *levelGroup_;
    QGridLayout *grid_;
    AmountStepper *steppers_[4];
};

}  // namespace kangdu
