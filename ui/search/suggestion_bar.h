// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/library/location.h"
#include "db/search/search_types.h"
#include "ui/search/labelled_bar.h"

class QPushButton;

namespace kangdu {

/// "Did you mean": topics whose name resembles what was typed, as buttons.
class SuggestionBar final : public LabelledBar {
    Q_OBJECT
public:
    explicit SuggestionBar(Appearance appearance, QWidget *parent = nullptr);

    /// Hides itself when there is nothing to suggest.
    void show(const QVector<SearchHit> &suggestions, const QString &readerLanguage);
    void retranslate();

signals:
    void navigate(const kangdu::Location &location);

private:
    QVector<QPushButton *> buttons_;
    QVector<Location> targets_;
};

}  // namespace kangdu
