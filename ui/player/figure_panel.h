// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/library/topic.h"
#include "ui/player/figure_canvas.h"

namespace kangdu {

class TextLabel;

/// The figure that moves, what is being done in its corner, both poses of the exercise beside it and the working muscles below.
class FigurePanel final : public QWidget {
    Q_OBJECT
public:
    explicit FigurePanel(Appearance appearance, QWidget *parent = nullptr);

    void setExercise(const Exercise &exercise, FigureCanvas::Motion motion);
    void setWords(const QString &step, const QString &subtitle);
    /// Has a screen reader say it at once.
    void announce(const QString &words);
    /// `end`: the pose held or moved to, else the one moved back to; nothing is marked when it is `over`.
    void setMoment(const FigureLook &look, bool end, bool over);
    /// See FigureCanvas::setSeconds().
    void setSeconds(double seconds);
    /// Lays out for a size; `wide`: the page has two columns.
    void arrange(const QSize &size, bool wide);
    void retranslate();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int border() const;
    int legendHeight(int width);

    Appearance appearance_;
    Exercise exercise_;
    FigureCanvas::Motion motion_ = FigureCanvas::Motion::Full;
    FigureCanvas *canvas_;
    QWidget *words_;
    TextLabel *step_, *subtitle_;
    QWidget *thumbs_;
    PoseCard *startCard_, *endCard_;
    QWidget *legend_;
    TextLabel *muscles_;
};

}  // namespace kangdu
