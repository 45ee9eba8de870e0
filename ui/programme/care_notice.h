// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/library/topic.h"
#include "ui/theme/appearance.h"

#include <QWidget>

namespace kangdu {

/// An exercise's care card, shown when its pain rises or a stop sign came: what to do, and the signs that need help, most urgent first.
class CareNotice final : public QWidget {
    Q_OBJECT
public:
    /// `stop`: pain is severe or a stop sign came; else it only rises.
    CareNotice(const Article &exercise, bool stop, Appearance appearance, QWidget *parent = nullptr);

signals:
    void helpRequested();
    void read();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Appearance appearance_;
};

}  // namespace kangdu
