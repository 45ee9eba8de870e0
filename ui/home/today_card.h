// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/home/home_page.h"
#include "ui/theme/appearance.h"

#include <QWidget>

class QPushButton;

namespace kangdu {

class TextLabel;

/// What of today's exercises is done, this week in words, and a way to them.
class TodayCard final : public QWidget {
    Q_OBJECT
public:
    explicit TodayCard(Appearance appearance, QWidget *parent = nullptr);

    void setTraining(const HomePage::Training &training);
    void retranslate();

signals:
    void opened();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void restyle();

    Appearance appearance_;
    HomePage::Training training_;
    TextLabel *title_, *text_;
    QPushButton *open_;
};

}  // namespace kangdu
