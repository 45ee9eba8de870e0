// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/search_hint.h"

#include "ui/widgets/text_label.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/flow_layout.h"

#include <QGridLayout>

namespace kangdu {

namespace {

constexpr int kExamples = 4;
constexpr qreal kMostRecent = 260;  // px at 100 %

}  // namespace

SearchHint::SearchHint(Appearance appearance, QWidget *parent)
    : Panel(appearance, parent), grid_(new QGridLayout(this)),
      title_(new TextLabel(appearance, TextStyle::CardTitle, Role::Ink, TextLabel::Face::Bold, this)),
      text_(new TextLabel(appearance, TextStyle::Ui, Role::Ink2, TextLabel::Face::Sans, this)),
      recentTitle_(new TextLabel(appearance, TextStyle::CardTitle, Role::Ink, TextLabel::Face::Bold, this)), recentBox_(new QWidget(this)),
      recent_(new FlowLayout(recentBox_))
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
    forget_ = makeButton(Look::Link, this);  // after the examples, in Tab's order too
    const int below = 2 * kExamples + 3;
    grid_->addWidget(recentTitle_, below, 0, 1, 2);
    grid_->addWidget(recentBox_, below + 1, 0, 1, 2);
    grid_->addWidget(forget_, below + 2, 0, 1, 2, Qt::AlignLeft);
    connect(forget_, &QAbstractButton::clicked, this, &SearchHint::forgetRequested);
    setRecent({});
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
    recentTitle_->setContentsMargins(0, metrics.px(16), 0, 0);
    recent_->setSpacing(metrics.px(8));
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
    recentTitle_->setText(tr("Searched before"));
    forget_->setText(tr("Forget these"));
    setAccessibleName(title_->text());
}

void SearchHint::setRecent(const QStringList &texts)
{
    while (QLayoutItem *item = recent_->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const QString &text : texts) {
        QPushButton *button = makeButton(Look::Secondary, recentBox_);
        const QFontMetrics metrics(button->font());
        button->setText(metrics.elidedText(text, Qt::ElideRight, appearance().metrics.px(kMostRecent)).replace('&', QStringLiteral("&&")));
        button->setAccessibleName(text);
        connect(button, &QAbstractButton::clicked, this, [this, text] { emit exampleChosen(text); });
        recent_->addWidget(button);
        button->show();
    }
    for (QWidget *widget : {static_cast<QWidget *>(recentTitle_), recentBox_, static_cast<QWidget *>(forget_)})
        widget->setVisible(!texts.isEmpty());
    recentBox_->updateGeometry();
}

}  // namespace kangdu
