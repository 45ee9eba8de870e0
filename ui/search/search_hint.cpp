// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/search_hint.h"

#include "ui/search/text_label.h"
#include "ui/widgets/buttons.h"

#include <QGridLayout>

namespace kangdu {

namespace {

constexpr int kExamples = 4;

}  // namespace

SearchHint::SearchHint(Appearance appearance, QWidget *parent)
    : Panel(appearance, parent), grid_(new QGridLayout(this)),
      title_(new TextLabel(appearance, TextStyle::CardTitle, Role::Ink, TextLabel::Face::Bold, this)),
      text_(new TextLabel(appearance, TextStyle::Ui, Role::Ink2, TextLabel::Face::Sans, this))
{
    title_->setWordWrap(true);
    text_->setWordWrap(true);
    grid_->addWidget(title_, 0, 0, 1, 2);
    grid_->addWidget(text_, 1, 0, 1, 2);
    for (int i = 0; i < kExamples; ++i) {
        const Example example{new TextLabel(appearance, TextStyle::Ui, Role::Ink2, TextLabel::Face::Sans, this),
                              makeButton(Look::Secondary, this)};
        connect(example.button, &QAbstractButton::clicked, this,
                [this, button = example.button] { emit exampleChosen(button->text()); });
        examples_ << example;
    }
    grid_->setColumnStretch(1, 1);
    setCompact(false);
    connect(&appearance.metrics, &Metrics::changed, this, &SearchHint::restyle);
    restyle();
    retranslate();
}

void SearchHint::setCompact(bool compact)
{
    for (int i = 0; i < kExamples; ++i) {
        const Example &example = examples_[i];
        grid_->addWidget(example.label, 2 * i + 2, 0, 1, compact ? 2 : 1);
        grid_->addWidget(example.button, 2 * i + (compact ? 3 : 2), compact ? 0 : 1, 1, compact ? 2 : 1, Qt::AlignLeft);
    }
}

void SearchHint::restyle()
{
    const Metrics &metrics = appearance().metrics;
    const int padding = metrics.px(24);
    grid_->setContentsMargins(padding, padding, padding, padding);
    grid_->setHorizontalSpacing(metrics.px(24));
    grid_->setVerticalSpacing(metrics.px(8));
    text_->setContentsMargins(0, 0, 0, metrics.px(8));
    updateGeometry();
}

void SearchHint::retranslate()
{
    title_->setText(tr("What are you looking for?"));
    text_->setText(tr("Type in the search box above. Results come with every key. Some ways to ask:"));
    const QString texts[kExamples][2] = {{tr("A name"), tr("muscle atrophy")},
                                         {tr("A symptom"), tr("weak legs")},
                                         {tr("Pinyin initials"), QStringLiteral("jrws")},
                                         {tr("A whole question"), tr("what to eat for muscle atrophy")}};
    for (int i = 0; i < kExamples; ++i) {
        examples_[i].label->setText(texts[i][0]);
        examples_[i].button->setText(texts[i][1]);
        examples_[i].button->setAccessibleName(tr("%1, for example: %2").arg(texts[i][0], texts[i][1]));
    }
    setAccessibleName(title_->text());
}

}  // namespace kangdu
