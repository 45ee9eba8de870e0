// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/appearance.h"

#include <QAbstractButton>

namespace kangdu {

/// The buttons around an article: a word or an icon, painted in the theme at the zoom.
class PressButton final : public QAbstractButton {
    Q_OBJECT
public:
    enum class Form {
        Link, ///< words in link colour
        Framed, ///< border all round, radius 8
        Segment, ///< part of a framed group, no border of its own
    };
    PressButton(const Appearance &appearance, Form form, QWidget *parent = nullptr);

    /// Icon by name, in front of the text or alone.
    void setIconName(const QString &name);
    /// Text shown, when it is not the accessible name alone.
    void setLabel(const QString &label);
    void setHeight(qreal at100);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    QColor inkColor() const;
    qreal side() const;

    Appearance appearance_;
    Form form_;
    QString iconName_;
    qreal height_ = 44;
    bool ring_ = false;
};

/// Whether the focus came by the keyboard: only then is a ring drawn.
bool isKeyboardFocus(const QFocusEvent &event);

} // namespace kangdu
