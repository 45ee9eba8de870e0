// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/library/topic.h"
#include "ui/theme/appearance.h"

#include <QAbstractButton>

namespace kangdu {

/// A topic to open: a crop of the figure where it hurts (or the icon of its kind), title and lead.
class TopicCardButton final : public QAbstractButton {
    Q_OBJECT
public:
    enum class Form {
        Row, ///< 328 x 104 or wider: picture on the left
        Tile, ///< 232 wide: picture above
    };
    TopicCardButton(Appearance appearance, Form form, QWidget *parent = nullptr);

    /// `region`: which of the topic's regions to picture; its first one if empty.
    void setCard(const TopicCard &card, const QString &region = {});
    /// The picture instead of the region or the icon: the end pose of an exercise.
    void setFigure(const ExerciseFigure &figure);
    const TopicCard &card() const { return card_; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void paintPicture(QPainter &painter, const QRectF &box) const;
    void paintText(QPainter &painter, const QRectF &box) const;

    Appearance appearance_;
    Form form_;
    TopicCard card_;
    QString region_;
    ExerciseFigure figure_;
};

} // namespace kangdu
