// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/appearance.h"

#include <QWidget>

namespace kangdu {

/// A ring that fills, with a big number in it and a word below.
class RingTimer final : public QWidget {
    Q_OBJECT
public:
    enum class Tone { Work, Rest };
    explicit RingTimer(Appearance appearance, QWidget *parent = nullptr);

    /// `share`: of the ring, 0-1, from the top clockwise. An icon's name in place of the number where there is none.
    void show(const QString &number, const QString &word, double share, Tone tone, const QString &icon = {});
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Appearance appearance_;
    QString number_, word_, icon_;
    int step_ = 0;
    Tone tone_ = Tone::Work;
};

}  // namespace kangdu
