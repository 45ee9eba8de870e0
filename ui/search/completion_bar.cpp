// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/completion_bar.h"

#include "ui/search/completion_button.h"
#include "ui/widgets/text_label.h"

namespace kangdu {

CompletionBar::CompletionBar(Appearance appearance, QWidget *parent) : LabelledBar(appearance, parent)
{
    for (int i = 0; i < kMost; ++i) {
        auto *button = new CompletionButton(appearance, this);
        connect(button, &QAbstractButton::clicked, this, [this, button] { emit chosen(button->words()); });
        buttons_ << button;
        add(button);
    }
    retranslate();
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
    showIf(shown > 0);
}

QString CompletionBar::first() const
{
    return isHidden() ? QString() : buttons_.first()->words();
}

void CompletionBar::retranslate()
{
    label().setText(tr("Names"));
    setAccessibleName(tr("Names that go on like this"));
}

}  // namespace kangdu
