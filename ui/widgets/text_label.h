// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/appearance.h"

#include <QLabel>

namespace kangdu {

/// A label in one of the design's text styles and colours; follows zoom and theme by itself. Plain text.
class TextLabel final : public QLabel {
    Q_OBJECT
public:
    enum class Face { Sans, Bold, Display };
    TextLabel(Appearance appearance, TextStyle style, Role ink, Face face = Face::Sans, QWidget *parent = nullptr);

protected:
    bool event(QEvent *event) override;

private:
    void apply();

    Appearance appearance_;
    TextStyle style_;
    Role ink_;
    Face face_;
};

}  // namespace kangdu
