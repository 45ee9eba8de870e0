// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/appearance.h"

#include <QAbstractButton>

namespace kangdu {

/// The label of a body region, 80 x 44: it, not the body part, is the target. Long names take two smaller lines.
class RegionButton final : public QAbstractButton {
    Q_OBJECT
public:
    RegionButton(Appearance appearance, const QString &region, QWidget *parent);

    const QString &region() const { return region_; }
    void retranslate();
    /// Lit while the pointer is on its part of the body.
    void setLit(bool lit);
    QSize sizeHint() const override;

signals:
    /// The pointer or the keyboard came or went.
    void pointed(bool here);

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    Appearance appearance_;
    QString region_;
    bool lit_ = false;
};

} // namespace kangdu
