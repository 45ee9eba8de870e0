// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/suggestion_bar.h"

#include "ui/search/search_result_model.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/buttons.h"

namespace kangdu {

SuggestionBar::SuggestionBar(Appearance appearance, QWidget *parent) : LabelledBar(appearance, parent)
{
    for (int i = 0; i < SearchResults::kMostSuggestions; ++i) {
        QPushButton *button = makeButton(Look::Secondary, this);
        connect(button, &QAbstractButton::clicked, this, [this, i] { emit navigate(targets_.value(i)); });
        buttons_ << button;
        add(button);
    }
    retranslate();
}

void SuggestionBar::show(const QVector<SearchHit> &suggestions, const QString &readerLanguage)
{
    targets_.clear();
    for (qsizetype i = 0; i < buttons_.size(); ++i) {
        buttons_[i]->setVisible(i < suggestions.size());
        if (i >= suggestions.size())
            continue;
        const SearchHit &hit = suggestions[i];
        targets_ << hitLocation(hit, readerLanguage);
        buttons_[i]->setText(QString(hit.title).replace('&', QStringLiteral("&&")));
        buttons_[i]->setAccessibleName(hit.title);
    }
    showIf(!targets_.isEmpty());
}

void SuggestionBar::retranslate()
{
    label().setText(tr("Did you mean"));
    setAccessibleName(label().text());
}

}  // namespace kangdu
