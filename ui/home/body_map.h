// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/figure/figure_painter.h"
#include "ui/theme/appearance.h"

#include <QVector>
#include <QWidget>

namespace kangdu {

class RegionButton;

/// The standing figure with ten labels on leader lines. A region pointed at, on the label or on the body, is marked.
class BodyMap final : public QWidget {
    Q_OBJECT
public:
    explicit BodyMap(Appearance appearance, QWidget *parent = nullptr);

    void setSide(FigurePainter::Side side);
    void retranslate();
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void chosen(const QString &region);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    qreal scale() const;
    QRectF figureBox() const;
    void arrange();
    void point(const QString &region);

    Appearance appearance_;
    FigurePainter::Side side_ = FigurePainter::Side::Front;
    QVector<RegionButton *> buttons_;
    QString pointed_;
};

} // namespace kangdu
