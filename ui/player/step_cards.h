// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/training/step_range.h"
#include "ui/theme/appearance.h"

#include <QWidget>

class QGridLayout;

namespace kangdu {

class StepCard;

/// The written steps side by side, as many in a row as there is room for; what is being done is marked.
class StepCards final : public QWidget {
    Q_OBJECT
public:
    explicit StepCards(Appearance appearance, QWidget *parent = nullptr);

    void setSteps(const QStringList &steps);
    void setCurrent(const StepRange &range);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();

    Appearance appearance_;
    QGridLayout *grid_;
    QVector<StepCard *> cards_;
    StepRange current_;
    int columns_ = 0;
};

}  // namespace kangdu
