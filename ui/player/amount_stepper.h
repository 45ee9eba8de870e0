// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/appearance.h"

#include <QWidget>

class QPushButton;

namespace kangdu {

class TextLabel;

/// A number between less and more.
class AmountStepper final : public QWidget {
    Q_OBJECT
public:
    explicit AmountStepper(Appearance appearance, QWidget *parent = nullptr);

    /// What it is of, "Repetitions": names both buttons, too. `of` is told before it where several stand on a page, "Heel raise".
    void setLabel(const QString &label, const QString &of = {});
    void show(int value, int least, int most);

signals:
    void changed(int by);

private:
    void name();
    void restyle();

    Appearance appearance_;
    QString name_;
    TextLabel *words_;
    QPushButton *less_;
    TextLabel *value_;
    QPushButton *more_;
};

}  // namespace kangdu
