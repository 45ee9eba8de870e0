// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/buttons.h"

namespace kangdu {

/// A button with an icon behind its words.
class TrailingButton : public QPushButton {
    Q_OBJECT
public:
    TrailingButton(Appearance appearance, Look look, QWidget *parent = nullptr);

    void setTrailingIcon(const QString &icon);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QFont wordFont() const;
    int trailingWidth() const;

    Appearance appearance_;
    bool primary_;
    QString icon_;
};

}  // namespace kangdu
