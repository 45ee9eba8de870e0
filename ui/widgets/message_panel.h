// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/appearance.h"

#include <QFrame>

class QLabel;
class QProgressBar;
class QPushButton;

namespace kangdu {

/// Empty, loading and error states: an icon, what happened, what is safe, and at most two actions.
class MessagePanel final : public QFrame {
    Q_OBJECT
public:
    enum class Tone { Quiet, Danger };
    MessagePanel(Appearance appearance, QWidget *parent = nullptr);

    void setMessage(Tone tone, const QString &icon, const QString &title, const QString &text);
    void setActions(const QString &primary, const QString &secondary = {});
    /// Shows how far the work is, 0..100; a bar of unknown length for a negative value.
    void setProgress(int percent);
    void hideProgress();

signals:
    void primaryActivated();
    void secondaryActivated();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void restyle();

    Appearance appearance_;
    Tone tone_ = Tone::Quiet;
    QString icon_;
    QLabel *picture_;
    QLabel *title_;
    QLabel *text_;
    QProgressBar *progress_;
    QPushButton *primary_;
    QPushButton *secondary_;
};

} // namespace kangdu
