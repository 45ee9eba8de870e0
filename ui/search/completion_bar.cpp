// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/completion_bar.h"

#include "ui/search/completion_button.h"
#include "ui/search/text_label.h"
#include "ui/widgets/flow_layout.h"

namespace kangdu {

CompletionBar::CompletionBar(Appearance appearance, QWidget *parent)
    : QWidget(parent), appearance_(appearance), flow_(new FlowLayout(this)),
      label_(new TextLabel(appearance, TextStyle::Ui, Role::Ink2, TextLabel::Face::Sans, this))
{
    flow_->addWidget(label_);
    for (int i = 0; i < kMost; ++i) {
        auto *button = new CompletionButton(appearance, this);
        connect(button, &QAbstractButton::clicked, this, [this, button] { emit chosen(button->words()); });
        buttons_ << button;
        flow_->addWidget(button);
    }
    connect(&appearance_.metrics, &Metrics::changed, this, &CompletionBar::restyle);
    restyle();
    retranslate();
    hide();
}

void CompletionBar::show(const QVector<Completion> &completions, const QString &typed)
{
    int shown = 0;
    for (const Completion &completion : completions) {
        if (shown < kMost && completion.text.compare(typed.trimmed(), Qt::CaseInsensitive) != 0)
            buttons_[shown++]->setWords(completion.text, completion.mark);
    }
    for (int i = 0; i < kMost; ++i)
        buttons_[i]->setVisible(i < shown);
    setVisible(shown > 0);
    flow_->invalidate();
    updateGeometry();
}

QString CompletionBar::first() const
{
    return isHidden() ? QString() : buttons_.first()->words();
}

void CompletionBar::restyle()
{
    flow_->setSpacing(appearance_.metrics.px(12));
    label_->setMinimumHeight(appearance_.metrics.px(44));
}

void CompletionBar::retranslate()
{
    label_->setText(tr("Names"));
    setAccessibleName(tr("Names that go on like this"));
}

}  // namespace kangdu
