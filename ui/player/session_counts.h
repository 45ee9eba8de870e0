// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/appearance.h"

#include <QWidget>

namespace kangdu {

/// Sets as circles and repetitions as cells, each with its words.
class SessionCounts final : public QWidget {
    Q_OBJECT
public:
    struct Numbers {
        int setsDone = 0, currentSet = 0, sets = 1;  ///< currentSet: from 1; 0 for none
        int repsDone = 0, reps = 1;
        QString setText;  ///< "Set 2 of 2"
        bool operator==(const Numbers &) const = default;
    };
    explicit SessionCounts(Appearance appearance, QWidget *parent = nullptr);

    void show(const Numbers &numbers);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void describe();
    qreal labelWidth(const QFont &font) const;

    Appearance appearance_;
    Numbers numbers_;
};

}  // namespace kangdu
