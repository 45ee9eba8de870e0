// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/programme/diary.h"
#include "ui/theme/appearance.h"

#include <QWidget>

class QBoxLayout;
class QPushButton;

namespace kangdu {

class TextLabel;

/// One exercise of today: its figure, how much, whether it is done, and buttons to start it and to note it.
class TodayRow final : public QWidget {
    Q_OBJECT
public:
    TodayRow(const Diary::Item &item, const Exercise &exercise, Appearance appearance, QWidget *parent = nullptr);

signals:
    void playRequested(const QString &slug);
    void noteRequested(const QString &slug);
    void takeBackRequested(const QString &slug);
    void openRequested(const QString &slug);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void restyle();
    QRect figureBox() const;

    Appearance appearance_;
    Diary::Item item_;
    Exercise exercise_;
    QBoxLayout *layout_;
    TextLabel *dose_, *status_;
    QPushButton *title_, *play_, *note_, *undo_;
};

}  // namespace kangdu
