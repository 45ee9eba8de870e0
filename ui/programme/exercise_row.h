// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/library/topic.h"
#include "ui/theme/appearance.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace kangdu {

class TextLabel;

/// An exercise in a list: its figure, its name as a way to its article, words below; and room for more under them. Where there is
/// little room the figure stands above.
class ExerciseRow : public QWidget {
    Q_OBJECT
public:
    ExerciseRow(const Exercise &exercise, Appearance appearance, QWidget *parent = nullptr);

    const Exercise &exercise() const { return exercise_; }
    void setText(const QString &text);
    /// The first of a list has no line above it.
    void setFirst(bool first);
    void setTicked(bool ticked);
    /// Below the words.
    void addBelow(QWidget *widget);

    QSize minimumSizeHint() const override;

signals:
    void openRequested(const QString &slug);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void restyle();
    void arrange();
    QRect figureBox() const;

    Appearance appearance_;
    Exercise exercise_;
    bool first_ = false, ticked_ = false;
    QVBoxLayout *words_;
    QPushButton *title_;
    TextLabel *text_;
};

}  // namespace kangdu
