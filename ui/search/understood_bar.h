// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/search/search_types.h"
#include "ui/theme/appearance.h"

#include <QWidget>

class QPushButton;

namespace kangdu {

class FlowLayout;
class TextLabel;

/// How a question was read ("muscle atrophy · Exercise"), and a button that searches the words as typed, or by their meaning again.
class UnderstoodBar final : public QWidget {
    Q_OBJECT
public:
    explicit UnderstoodBar(Appearance appearance, QWidget *parent = nullptr);

    /// Hides itself when the words were searched as they stand and nothing else was thought of.
    void show(const SearchResults &results);
    void retranslate();

signals:
    void asTypedRequested(bool asTyped);

private:
    void restyle();

    Appearance appearance_;
    FlowLayout *flow_;
    TextLabel *label_;
    QPushButton *other_;
    Understanding understanding_;
    bool asTyped_ = false;
};

/// What was understood, in words; empty if there is nothing to say.
QString understoodText(const Understanding &understanding);

}  // namespace kangdu
