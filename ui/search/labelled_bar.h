// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/appearance.h"

#include <QWidget>

namespace kangdu {

class FlowLayout;
class TextLabel;

/// A quiet label and the buttons that belong to it, in one line or as many as they need. Hidden until there is something to show.
class LabelledBar : public QWidget {
    Q_OBJECT
public:
    explicit LabelledBar(Appearance appearance, QWidget *parent = nullptr);

protected:
    const Appearance &appearance() const { return appearance_; }
    TextLabel &label() { return *label_; }
    /// Behind what is there.
    void add(QWidget *button);
    /// To be called when what is in it has changed. Without anything to show it hides.
    void showIf(bool anything);

private:
    void restyle();

    Appearance appearance_;
    FlowLayout *flow_;
    TextLabel *label_;
};

}  // namespace kangdu
