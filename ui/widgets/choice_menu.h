// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/trailing_button.h"

#include <QVector>

namespace kangdu {

/// A button that says which of several things is chosen, and opens a menu of them all, each with a count.
class ChoiceMenu : public TrailingButton {
    Q_OBJECT
public:
    struct Choice {
        QString id;
        QString text;
        int count = 0;
    };
    explicit ChoiceMenu(Appearance appearance, QWidget *parent = nullptr);

    void setChoices(const QVector<Choice> &choices, const QString &current);

signals:
    void chosen(const QString &id);

private:
    void openMenu();

    Appearance appearance_;
    QVector<Choice> choices_;
    QString current_;
};

}  // namespace kangdu
