// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/library/topic.h"
#include "ui/theme/appearance.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace kangdu {

/// The tip of the day: what one topic says about itself, with its figure, and a way to the topic.
class TipCard final : public QWidget {
    Q_OBJECT
public:
    explicit TipCard(Appearance appearance, QWidget *parent = nullptr);

    void setTip(const TopicCard &card, const ExerciseFigure &figure);
    void retranslate();
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;

signals:
    void opened(const QString &slug);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void restyle();
    void arrange();
    bool showsFigure(int width) const;
    QRect textBox(int width) const;
    QRectF figureBox() const;

    Appearance appearance_;
    TopicCard card_;
    ExerciseFigure figure_;
    QLabel *title_;
    QLabel *text_;
    QPushButton *open_;
};

} // namespace kangdu
