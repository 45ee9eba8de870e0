// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/handout_painter.h"
#include "ui/theme/appearance.h"

#include <QImage>
#include <QWidget>

namespace kangdu {

/// The first page of a handout as it will come out of the printer: white in every theme.
class PagePreview final : public QWidget {
    Q_OBJECT
public:
    PagePreview(Appearance appearance, QWidget *parent = nullptr);
    /// `painter` must live as long as it is shown.
    void setHandout(const HandoutPainter *painter);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QRectF sheet() const;

    Appearance appearance_;
    const HandoutPainter *painter_ = nullptr;
    QImage image_;
};

}  // namespace kangdu
