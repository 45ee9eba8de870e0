// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/appearance.h"

#include <QWidget>

namespace kangdu {

/// A crop of the figure around a body region.
class FigureCrop final : public QWidget {
    Q_OBJECT
public:
    explicit FigureCrop(Appearance appearance, QWidget *parent = nullptr);
    void setRegion(const QString &region);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void restyle();

    Appearance appearance_;
    QString region_;
};

}  // namespace kangdu
