// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/search/search_types.h"
#include "ui/search/labelled_bar.h"

namespace kangdu {

class CompletionButton;

/// Titles and aliases that complete what is being typed, as buttons with the typed part marked.
class CompletionBar final : public LabelledBar {
    Q_OBJECT
public:
    explicit CompletionBar(Appearance appearance, QWidget *parent = nullptr);

    /// How many are asked for.
    static constexpr int kMost = 4;
    /// Hides itself when nothing would be new: no names, or only what stands in the box already.
    void show(const QVector<Completion> &completions, const QString &typed);
    /// What the Right key takes over; empty if nothing is shown.
    QString first() const;
    void retranslate();

signals:
    void chosen(const QString &text);

private:
    QVector<CompletionButton *> buttons_;
};

}  // namespace kangdu
