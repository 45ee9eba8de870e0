// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/labelled_bar.h"

#include "ui/widgets/text_label.h"
#include "ui/widgets/flow_layout.h"

namespace kangdu {

LabelledBar::LabelledBar(Appearance appearance, QWidget *parent)
    : QWidget(parent), appearance_(appearance), flow_(new FlowLayout(this)),
      label_(new TextLabel(appearance, TextStyle::Ui, Role::Ink2, TextLabel::Face::Sans, this))
{
    flow_->addWidget(label_);
    connect(&appearance_.metrics, &Metrics::changed, this, &LabelledBar::restyle);
    restyle();
    hide();
}

void LabelledBar::add(QWidget *button)
{
    flow_->addWidget(button);
}

void LabelledBar::showIf(bool anything)
{
    setVisible(anything);
    flow_->invalidate();
    updateGeometry();
}

void LabelledBar::restyle()
{
    flow_->setSpacing(appearance_.metrics.px(12));
    label_->setMinimumHeight(appearance_.metrics.px(44));
}

}  // namespace kangdu
