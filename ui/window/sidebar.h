// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/appearance.h"

#include <QWidget>

namespace kangdu {

/// Holds the category tree: a column in a wide window, a drawer over the page in a narrow one.
class Sidebar final : public QWidget {
    Q_OBJECT
public:
    Sidebar(QWidget *tree, Appearance appearance, QWidget *parent = nullptr);
    int preferredWidth() const { return appearance_.metrics.px(264); }

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    int border() const { return appearance_.theme.highContrast() ? 2 : 1; }

    QWidget *tree_;
    Appearance appearance_;
};

}  // namespace kangdu
