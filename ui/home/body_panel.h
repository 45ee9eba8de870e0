// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/appearance.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace kangdu {

class BodyMap;

/// The panel with the body map, its title and the choice of front or back.
class BodyPanel final : public QWidget {
    Q_OBJECT
public:
    explicit BodyPanel(Appearance appearance, QWidget *parent = nullptr);

    void retranslate();

signals:
    void chosen(const QString &region);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void restyle();
    void showSide(bool back);

    Appearance appearance_;
    QLabel *title_;
    QPushButton *front_;
    QPushButton *back_;
    BodyMap *map_;
    QVBoxLayout *column_;
};

} // namespace kangdu
