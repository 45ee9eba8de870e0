// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/library/location.h"
#include "ui/window/history.h"
#include "ui/window/window_parts.h"

#include <QWidget>

class QStackedWidget;

namespace kangdu {

class AppBar;
class ArticlePage;
class CategoryModel;
class CategoryPage;
class CategoryTree;
class ExercisePages;
class HomePage;
class NoticePage;
class SearchBoxController;
class SearchPage;
class SettingsPage;
class Sidebar;
class StatusBar;
class TextPage;

/// Puts the parts together: one Location in, the page for it out. It decides nothing else.
class MainWindow final : public QWidget {
    Q_OBJECT
public:
    explicit MainWindow(const WindowParts &parts, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Shows a place and notes it in the history.
    void go(const Location &location);
    /// As go(), for an address from outside; one that is not ours gives a page that says so.
    void goTo(const QString &address);
    const Location &location() const { return location_; }
    /// Brings back size and place of the last run, or a size that fits the screen.
    void restore();

signals:
    /// The reader added a library file: the program should start anew with it.
    void restartRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeShortcuts();
    void connectBar();
    void showPlace(const Location &location, qreal position);
    void showPage(const Location &location, qreal position, bool searching);
    void showTopic(const Location &location, qreal position);
    void leavePlayer();
    void showTitled(const Result<QString> &title, const QString &wanted);
    void showNotice(const Error &error, const QString &wanted);
    void leave();
    void back();
    void forward();
    void setLanguage(const QString &language);
    void zoom(int direction);
    void chooseLibrary();
    void arrange();
    void toggleDrawer(bool open);
    void updateTitle(const QString &page);
    bool compact() const;

    ArticlePage &articlePage();
    HomePage &homePage();
    CategoryPage &categoryPage();
    SearchPage &searchPage();
    SettingsPage &settingsPage();
    NoticePage &noticePage();

    WindowParts parts_;
    Location location_;
    History history_;
    AppBar *bar_;
    SearchBoxController *searchBox_;
    CategoryModel *model_;
    CategoryTree *tree_;
    Sidebar *sidebar_;
    QStackedWidget *pages_;
    StatusBar *status_;
    QWidget *scrim_;
    ArticlePage *article_ = nullptr;
    HomePage *home_ = nullptr;
    CategoryPage *category_ = nullptr;
    SearchPage *searchPage_ = nullptr;
    SettingsPage *settingsPage_ = nullptr;
    NoticePage *notice_ = nullptr;
    ExercisePages *exercises_;
    TextPage *help_ = nullptr;
    TextPage *about_ = nullptr;
    bool drawerOpen_ = false;
    bool treeHidden_ = false;
};

}  // namespace kangdu
