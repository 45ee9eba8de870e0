// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/appearance.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QToolButton;

namespace kangdu {

class PageFinder;

/// Find on this page: what to look for, which of how many, next and previous. Enter and Shift+Enter step, Esc closes.
class FindBar final : public QWidget {
    Q_OBJECT
public:
    FindBar(const Appearance &appearance, PageFinder &finder, QWidget *parent = nullptr);

    /// Shows the bar with the keyboard in its box; `text` (what is selected in the article) replaces what was looked for before.
    void open(const QString &text);
    void close();
    void retranslate();
    /// Follows theme and zoom.
    void refresh();

signals:
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void tell();

    Appearance appearance_;
    PageFinder &finder_;
    QLineEdit *box_;
    QLabel *count_;
    QToolButton *previous_;
    QToolButton *next_;
    QToolButton *close_;
};

} // namespace kangdu
