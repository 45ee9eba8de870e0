// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/appearance.h"

#include <QWidget>

namespace kangdu {

/// A square sheet with a hairline border: what is read, not pressed.
class Panel : public QWidget {
    Q_OBJECT
public:
    explicit Panel(Appearance appearance, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
    const Appearance &appearance() const { return appearance_; }
    int borderWidth() const;

private:
    void apply();

    Appearance appearance_;
};

}  // namespace kangdu
