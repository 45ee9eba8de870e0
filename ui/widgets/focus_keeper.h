// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QScrollArea;

namespace kangdu {

/// Keeps what the keyboard has reached in view when the content of a scroll area is laid out anew: a late answer above it, a new width.
class FocusKeeper final : public QObject {
    Q_OBJECT
public:
    /// Belongs to `scroll`, whose widget is set already.
    explicit FocusKeeper(QScrollArea *scroll);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void show();

    QScrollArea *scroll_;
    const QObject *content_;
    bool asked_ = false;
};

}  // namespace kangdu
