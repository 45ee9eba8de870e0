// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/search/search_types.h"
#include "ui/search/labelled_bar.h"

class QPushButton;

namespace kangdu {

/// How a question was read ("muscle atrophy · Exercise"), and a button that searches the words as typed, or by their meaning again.
class UnderstoodBar final : public LabelledBar {
    Q_OBJECT
public:
    explicit UnderstoodBar(Appearance appearance, QWidget *parent = nullptr);

    /// Hides itself when the words were searched as they stand and nothing else was thought of.
    void show(const SearchResults &results);
    void retranslate();

signals:
    void asTypedRequested(bool asTyped);

private:
    QPushButton *other_;
    Understanding understanding_;
    bool asTyped_ = false;
};

/// What was understood, in words; empty if there is nothing to say.
QString understoodText(const Understanding &understanding);

}  // namespace kangdu
