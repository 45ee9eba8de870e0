// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/figure/figure_scene.h"
#include "ui/theme/appearance.h"

#include <QWidget>

#include <optional>

namespace kangdu {

/// The figure of an exercise, moving: repaints only what a new pose takes up and what the old one did.
class FigureCanvas final : public QWidget {
    Q_OBJECT
public:
    enum class Motion {
        Full,
        Reduced,  ///< the first and the last pose side by side, the present one marked
    };
    explicit FigureCanvas(Appearance appearance, QWidget *parent = nullptr);

    void setFigure(const ExerciseFigure &figure);
    void setMotion(Motion motion);
    void setLook(const FigureLook &look);
    /// The pose at a time of the repetition, see poseAt().
    void setSeconds(double seconds);
    /// What stands in the upper left corner and should not be painted over.
    void setReserved(const QSize &corner);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QRectF target() const;
    QRectF half(bool end) const;
    void paintHalf(QPainter &painter, bool end) const;
    bool nearerToEnd() const;

    Appearance appearance_;
    std::optional<FigureScene> scene_;
    Motion motion_ = Motion::Full;
    FigureLook look_;
    double seconds_ = 0;
    Pose pose_;
    QSize reserved_;
};

/// One pose on a card with its caption, painted once and kept.
class PoseCard final : public QWidget {
    Q_OBJECT
public:
    explicit PoseCard(Appearance appearance, QWidget *parent = nullptr);

    void setPose(const ExerciseFigure &figure, const Pose &pose, const FigureLook &look, const QString &caption, const QString &alt);
    void setCurrent(bool current);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void forget();
    int captionHeight() const;

    Appearance appearance_;
    std::optional<FigureScene> scene_;
    Pose pose_;
    FigureLook look_;
    QString caption_;
    bool current_ = false;
    QPixmap kept_;
};

}  // namespace kangdu
