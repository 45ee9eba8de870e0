// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chip_row.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/flow_layout.h"

#include <QButtonGroup>
#include <QScopedValueRollback>

namespace kangdu {

ChipRow::ChipRow(Appearance appearance, QWidget *parent) : QWidget(parent), appearance_(appearance), group_(new QButtonGroup(this))
{
    auto *flow = new FlowLayout(this);
    const auto restyle = [this, flow] { flow->setSpacing(appearance_.metrics.px(8)); };
    connect(&appearance_.metrics, &Metrics::changed, this, restyle);
    restyle();
    // Toggled, not clicked: assistive technology toggles a checkable button.
    connect(group_, &QButtonGroup::idToggled, this, [this](int id, bool on) {
        if (!on || filling_)
            return;
        current_ = chips_.value(id).id;
        emit chosen(current_);
    });
}

void ChipRow::setAlignRight(bool right)
{
    static_cast<FlowLayout *>(layout())->setAlignRight(right);
}

void ChipRow::setChips(const QVector<Chip> &chips, const QString &current)
{
    const QScopedValueRollback filling(filling_, true);
    chips_ = chips;
    current_ = current;
    const QList<QAbstractButton *> old = group_->buttons();
    for (qsizetype i = chips.size(); i < old.size(); ++i) {
        group_->removeButton(old[i]);
        old[i]->hide();
        old[i]->deleteLater();
    }
    for (qsizetype i = 0; i < chips.size(); ++i) {
        QAbstractButton *button = group_->button(int(i));
        if (!button) {
            button = makeButton(Look::Chip, this);
            button->setCheckable(true);
            group_->addButton(button, int(i));
            layout()->addWidget(button);
            button->show();
        }
        const Chip &chip = chips[i];
        button->setText(chip.count < 0 ? chip.text : QStringLiteral("%1  %2").arg(chip.text).arg(chip.count));
        button->setAccessibleName(chip.count < 0 ? chip.text : tr("%1, %n topic(s)", nullptr, chip.count).arg(chip.text));
        button->setChecked(chip.id == current);
    }
    layout()->invalidate();
    updateGeometry();
}

}  // namespace kangdu
