// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/suggestion_bar.h"

#include "ui/search/reason_text.h"
#include "ui/search/search_result_model.h"
#include "ui/search/text_label.h"
#include "ui/search/trailing_button.h"
#include "ui/widgets/flow_layout.h"

namespace kangdu {

namespace {

constexpr int kMost = 4;

}  // namespace

SuggestionBar::SuggestionBar(Appearance appearance, QWidget *parent)
    : QWidget(parent), appearance_(appearance), flow_(new FlowLayout(this)),
      label_(new TextLabel(appearance, TextStyle::Ui, Role::Ink2, TextLabel::Face::Sans, this))
{
    flow_->addWidget(label_);
    for (int i = 0; i < kMost; ++i) {
        auto *button = new TrailingButton(appearance, Look::Secondary, this);
        connect(button, &QAbstractButton::clicked, this, [this, i] { emit navigate(targets_.value(i)); });
        buttons_ << button;
        flow_->addWidget(button);
    }
    connect(&appearance_.metrics, &Metrics::changed, this, &SuggestionBar::restyle);
    restyle();
    retranslate();
    hide();
}

void SuggestionBar::show(const SearchResults &results, const QString &readerLanguage)
{
    targets_.clear();
    for (int i = 0; i < kMost; ++i) {
        const bool used = i < results.suggestions.size();
        buttons_[i]->setVisible(used);
        if (!used)
            continue;
        const SearchHit &hit = results.suggestions[i];
        targets_ << hitLocation(hit, readerLanguage);
        buttons_[i]->setText(QString(hit.title).replace('&', QStringLiteral("&&")));
        buttons_[i]->setAccessibleName(hit.title);
        buttons_[i]->setNote(hitInitials(hit));
    }
    setVisible(!targets_.isEmpty());
    flow_->invalidate();
    updateGeometry();
}

void SuggestionBar::restyle()
{
    flow_->setSpacing(appearance_.metrics.px(12));
    label_->setMinimumHeight(appearance_.metrics.px(44));
}

void SuggestionBar::retranslate()
{
    label_->setText(tr("Did you mean"));
    setAccessibleName(label_->text());
}

}  // namespace kangdu
