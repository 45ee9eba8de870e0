// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/appearance.h"

#include <QVector>
#include <QWidget>

class QButtonGroup;

namespace kangdu {

/// Chips of which one is on, each with a count; they wrap to the next line.
class ChipRow final : public QWidget {
    Q_OBJECT
public:
    struct Chip {
        QString id;
        QString text;
        int count = -1;  ///< not shown when negative
    };
    ChipRow(Appearance appearance, QWidget *parent = nullptr);

    /// Keeps the chip buttons where the ids stay the same, so that focus is not lost.
    void setChips(const QVector<Chip> &chips, const QString &current);
    QString current() const { return current_; }
    void setAlignRight(bool right);

signals:
    void chosen(const QString &id);

private:
    Appearance appearance_;
    QVector<Chip> chips_;
    QString current_;
    QButtonGroup *group_;
    bool filling_ = false;
};

}  // namespace kangdu
