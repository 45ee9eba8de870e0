// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/appearance.h"

#include <QWidget>

namespace kangdu {

/// A card to put rows of buttons in: surface fill, hairline, radius 8.
class RoundedFrame : public QWidget {
    Q_OBJECT
public:
    explicit RoundedFrame(Appearance appearance, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Appearance appearance_;
};

} // namespace kangdu
