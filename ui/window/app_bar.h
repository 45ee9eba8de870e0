// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/appearance.h"

#include <QWidget>

class QAbstractButton;
class QAction;
class QLabel;
class QLineEdit;
class QToolButton;

namespace kangdu {

/// The bar at the top: brand, search, language, appearance, settings. In a narrow window the brand gives way to
/// Back, the tree's button and a search button.
class AppBar final : public QWidget {
    Q_OBJECT
public:
    AppBar(Appearance appearance, QWidget *parent = nullptr);

    QLineEdit &search() { return *search_; }
    void setLanguage(const QString &language);
    void setCompact(bool compact);
    void setCanGo(bool back, bool forward);
    /// What the search box says at its right: nothing, or "no results".
    void setSearchNote(const QString &note);

signals:
    void homeRequested();
    void backRequested();
    void forwardRequested();
    void treeRequested();
    void languageRequested(const QString &language);
    void themeRequested(kangdu::Theme::Id theme);
    void zoomRequested(int direction);
    void settingsRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();
    void restyle();

    Appearance appearance_;
    QToolButton *brand_;
    QToolButton *tree_;
    QToolButton *back_;
    QToolButton *forward_;
    QLineEdit *search_;
    QAction *searchIcon_;
    QAction *clear_ = nullptr;
    QLabel *hint_;
    QToolButton *chinese_;
    QToolButton *english_;
    QToolButton *look_;
    QToolButton *settings_;
    QString note_;
    bool compact_ = false;
};

}  // namespace kangdu
