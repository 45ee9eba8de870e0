// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/home/home_page.h"
#include "ui/theme/appearance.h"

#include <QWidget>

class QPushButton;

namespace kangdu {

class TextLabel;

/// Today's exercises, each a way to follow it along, which of them are done, this week in words, and a way to all of it.
class TodayCard final : public QWidget {
    Q_OBJECT
public:
    explicit TodayCard(Appearance appearance, QWidget *parent = nullptr);

    void setTraining(const HomePage::Training &training);
    void retranslate();

signals:
    void opened();
    void played(const QString &slug);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void restyle();
    void fillItems();

    Appearance appearance_;
    HomePage::Training training_;
    TextLabel *title_, *text_;
    QWidget *items_;
    QPushButton *open_;
};

}  // namespace kangdu
