// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/library/location.h"
#include "db/search/search_types.h"
#include "ui/theme/appearance.h"

#include <QWidget>

namespace kangdu {

class FlowLayout;
class TextLabel;
class TrailingButton;

/// "Did you mean": topics whose name resembles what was typed, as buttons with their pinyin initials.
class SuggestionBar final : public QWidget {
    Q_OBJECT
public:
    explicit SuggestionBar(Appearance appearance, QWidget *parent = nullptr);

    /// Hides itself when there is nothing to suggest.
    void show(const SearchResults &results, const QString &readerLanguage);
    void retranslate();

signals:
    void navigate(const kangdu::Location &location);

private:
    void restyle();

    Appearance appearance_;
    FlowLayout *flow_;
    TextLabel *label_;
    QVector<TrailingButton *> buttons_;
    QVector<Location> targets_;
};

}  // namespace kangdu
