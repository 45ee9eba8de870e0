// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/appearance.h"

#include <QWidget>

class QHBoxLayout;
class QPushButton;

namespace kangdu {

class TextLabel;

/// The player's top line: the way back, the exercise and its place in today's list, voice, print and stop. Where there is little
/// room its words give way to its buttons.
class PlayerHeader final : public QWidget {
    Q_OBJECT
public:
    explicit PlayerHeader(Appearance appearance, QWidget *parent = nullptr);

    /// `place`: "exercise 1 of 3 today"; `fromProgramme`: back leads there, not to the article.
    void show(const QString &title, const QString &place, bool fromProgramme);
    /// `spoken`: there is a voice, not only a beep.
    void showSounds(bool on, bool spoken);
    void setStoppable(bool stoppable);
    void restyle();

signals:
    void backRequested();
    void soundsToggled(bool on);
    void printRequested();
    void stopRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();

    Appearance appearance_;
    QHBoxLayout *row_;
    QPushButton *back_;
    TextLabel *title_, *place_;
    QPushButton *sound_, *print_, *stop_;
};

}  // namespace kangdu
