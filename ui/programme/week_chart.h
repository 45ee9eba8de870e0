// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/programme/diary.h"
#include "ui/theme/appearance.h"

#include <QWidget>

namespace kangdu {

/// Bars of what was done: the seven days of a week (today in bold, days of rest named so), or the last weeks.
class WeekChart final : public QWidget {
    Q_OBJECT
public:
    explicit WeekChart(Appearance appearance, QWidget *parent = nullptr);

    void showWeek(const WeekShare &week, const QDate &today, const QString &language);
    void showWeeks(const QVector<WeekShare> &weeks, const QString &language);
    /// How high a whole bar is, in px at 100 %.
    void setBarHeight(int height);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {sizeHint().width() / 2, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Bar {
        QString label;
        double share = 0;
        bool due = false, now = false, future = false;
        QString rest;  ///< stands in the bar of a day on which nothing is due
    };
    QVector<Bar> bars_;
    int barHeight_ = 96;
    Appearance appearance_;
};

}  // namespace kangdu
