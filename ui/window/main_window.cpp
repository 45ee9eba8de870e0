// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/main_window.h"

#include "db/user/training_store.h"
#include "ui/article/article_page.h"
#include "ui/home/home_page.h"
#include "ui/programme/training_summary.h"
#include "ui/search/search_page.h"
#include "ui/tree/category_model.h"
#include "ui/tree/category_page.h"
#include "ui/tree/category_tree.h"
#include "ui/window/about_text.h"
#include "ui/window/app_bar.h"
#include "ui/window/exercise_pages.h"
#include "ui/window/help_text.h"
#include "ui/window/notice_page.h"
#include "ui/window/reading_list.h"
#include "ui/window/search_box_controller.h"
#include "ui/window/settings_page.h"
#include "ui/window/sidebar.h"
#include "ui/window/status_bar.h"
#include "ui/window/text_page.h"

#include <QApplication>
#include <QCloseEvent>
#include <QFileDialog>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScreen>
#include <QShortcut>
#include <QStackedWidget>

namespace kangdu {

namespace {

constexpr int kCompactBelow = 900;  // effective px: width / zoom
constexpr int kShortBelow = 560;    // effective px: height / zoom; the status bar gives way to the text

/// Dims the page behind the open drawer; a press closes it.
class Scrim final : public QWidget {
public:
    explicit Scrim(QWidget *parent) : QWidget(parent) { hide(); }

protected:
    void paintEvent(QPaintEvent *) override { QPainter(this).fillRect(rect(), QColor(0, 0, 0, 120)); }
};

}  // namespace

MainWindow::MainWindow(const WindowParts &parts, QWidget *parent)
    : QWidget(parent), parts_(parts), bar_(new AppBar(parts.appearance, this)),
      searchBox_(new SearchBoxController(*bar_, parts.settings, this)), model_(new CategoryModel(parts.library, this)),
      tree_(new CategoryTree(*model_, parts.appearance)), sidebar_(new Sidebar(tree_, parts.appearance, this)),
      pages_(new QStackedWidget(this)), status_(new StatusBar(parts.appearance, this)), scrim_(new Scrim(this)),
      exercises_(new ExercisePages(parts, *pages_, this))
{
    setWindowIcon(parts_.appearance.icons.appIcon());
    qApp->installEventFilter(this);  // the mouse's own back and forward buttons, wherever the pointer is
    scrim_->installEventFilter(this);
    tree_->setAccessibleName(tr("Categories"));
    model_->setLanguage(parts_.translations.language());
    connect(tree_, &CategoryTree::navigate, this, [this](const Location &location) {
        toggleDrawer(false);
        go(location);
    });
    connect(exercises_, &ExercisePages::navigate, this, &MainWindow::go);
    connect(exercises_, &ExercisePages::backRequested, this, &MainWindow::leavePlayer);
    connectBar();
    makeShortcuts();
    connect(&parts_.appearance.metrics, &Metrics::changed, this, &MainWindow::arrange);
    connect(&parts_.appearance.theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    bar_->setLanguage(parts_.translations.language());
    status_->setPacks(parts_.library.packs(), parts_.translations.language());
    updateTitle({});
    setMinimumSize(480, 360);
}

MainWindow::~MainWindow() = default;

void MainWindow::connectBar()
{
    connect(bar_, &AppBar::homeRequested, this, [this] { go(Location::home()); });
    connect(bar_, &AppBar::backRequested, this, &MainWindow::back);
    connect(bar_, &AppBar::forwardRequested, this, &MainWindow::forward);
    connect(bar_, &AppBar::treeRequested, this, [this] { toggleDrawer(!drawerOpen_); });
    connect(bar_, &AppBar::languageRequested, this, [this](const QString &language) {
        parts_.settings.set(Setting::Language, language);
        setLanguage(language);
    });
    connect(bar_, &AppBar::themeRequested, this, [this](Theme::Id id) {
        parts_.settings.set(Setting::Theme, Theme::name(id));
        parts_.appearance.theme.setId(id);
    });
    connect(bar_, &AppBar::zoomRequested, this, &MainWindow::zoom);
    connect(bar_, &AppBar::settingsRequested, this, [this] { go(Location::of(Location::Page::Settings)); });
    connect(searchBox_, &SearchBoxController::goRequested, this, &MainWindow::go);
}

void MainWindow::makeShortcuts()
{
    const auto add = [this](const QKeySequence &keys, auto action) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, action);
    };
    add(QKeySequence(Qt::CTRL | Qt::Key_K), [this] {
        if (exercises_->playing())
            go(Location::search({}));  // the player has no search box
        searchBox_->startAnew();
    });
    const auto reading = [this] { return article_ && pages_->currentWidget() == article_; };
    add(QKeySequence(Qt::CTRL | Qt::Key_F), [this, reading] { reading() ? article_->openFind() : exercises_->playing() ? void() : searchBox_->focus(Qt::ShortcutFocusReason); });
    for (const int direction : {1, -1}) {
        add(direction > 0 ? QKeySequence(Qt::Key_F3) : QKeySequence(Qt::SHIFT | Qt::Key_F3), [this, reading, direction] {
            if (reading())
                article_->findAgain(direction);
        });
    }
    add(QKeySequence(Qt::ALT | Qt::Key_Left), [this] { back(); });
    add(QKeySequence(Qt::ALT | Qt::Key_Right), [this] { forward(); });
    add(QKeySequence(Qt::ALT | Qt::Key_Home), [this] { go(Location::home()); });
    add(QKeySequence(Qt::CTRL | Qt::Key_Plus), [this] { zoom(1); });
    add(QKeySequence(Qt::CTRL | Qt::Key_Equal), [this] { zoom(1); });
    add(QKeySequence(Qt::CTRL | Qt::Key_Minus), [this] { zoom(-1); });
    add(QKeySequence(Qt::CTRL | Qt::Key_0), [this] { zoom(0); });
    add(QKeySequence(Qt::CTRL | Qt::Key_L), [this] {
        emit bar_->languageRequested(parts_.translations.language() == QStringLiteral("en") ? QStringLiteral("zh-CN") : QStringLiteral("en"));
    });
    add(QKeySequence(Qt::CTRL | Qt::Key_B), [this] {
        if (compact())
            return toggleDrawer(!drawerOpen_);
        treeHidden_ = !treeHidden_;
        arrange();
    });
    add(QKeySequence(Qt::Key_F1), [this] { go(Location::of(Location::Page::Help)); });
    add(QKeySequence(Qt::CTRL | Qt::Key_Q), [this] { close(); });
}

// ---- pages, made when first shown ----

ArticlePage &MainWindow::articlePage()
{
    if (!article_) {
        article_ = new ArticlePage(parts_.library, parts_.appearance, pages_);
        pages_->addWidget(article_);
        connect(article_, &ArticlePage::navigate, this, &MainWindow::go);
        connect(article_, &ArticlePage::zoomInRequested, this, [this] { zoom(1); });
        connect(article_, &ArticlePage::zoomOutRequested, this, [this] { zoom(-1); });
        connect(article_, &ArticlePage::zoomResetRequested, this, [this] { zoom(0); });
        connect(article_, &ArticlePage::facetChanged, this, [this](const QString &facet) {
            if (location_.page == Location::Page::Topic)
                location_.facet = facet;
        });
    }
    return *article_;
}

HomePage &MainWindow::homePage()
{
    if (!home_) {
        home_ = new HomePage(parts_.library, parts_.appearance, pages_);
        home_->setLanguage(parts_.translations.language());
        pages_->addWidget(home_);
        connect(home_, &HomePage::navigate, this, [this](const Location &location) {
            // From home one goes on where one was.
            qreal position = 0;
            for (const HomePage::Reading &item : readingList(parts_.settings)) {
                if (location.page == Location::Page::Topic && location.facet.isEmpty() && item.slug == location.id)
                    position = item.progress;
            }
            history_.visit(location);
            showPlace(location, position);
        });
    }
    return *home_;
}

CategoryPage &MainWindow::categoryPage()
{
    if (!category_) {
        category_ = new CategoryPage(parts_.library, parts_.appearance, pages_);
        pages_->addWidget(category_);
        connect(category_, &CategoryPage::navigate, this, &MainWindow::go);
    }
    return *category_;
}

SearchPage &MainWindow::searchPage()
{
    if (!searchPage_) {
        searchPage_ = new SearchPage(parts_.library, parts_.appearance, parts_.search, pages_);
        searchPage_->setLanguage(parts_.translations.language());
        pages_->addWidget(searchPage_);
        searchBox_->setPage(*searchPage_);
    }
    return *searchPage_;
}

SettingsPage &MainWindow::settingsPage()
{
    if (!settingsPage_) {
        settingsPage_ = new SettingsPage(parts_.settings, parts_.appearance, pages_);
        pages_->addWidget(settingsPage_);
        connect(settingsPage_, &SettingsPage::navigate, this, &MainWindow::go);
        connect(settingsPage_, &SettingsPage::languageRequested, this, [this](const QString &language) {
            parts_.settings.set(Setting::Language, language);
            setLanguage(language.isEmpty() ? Translations::systemLanguage() : language);
            settingsPage_->refresh();
        });
        connect(settingsPage_, &SettingsPage::themeRequested, bar_, &AppBar::themeRequested);
        connect(settingsPage_, &SettingsPage::zoomRequested, this, [this](qreal value) {
            parts_.settings.set(Setting::Zoom, value);
            parts_.appearance.metrics.setZoom(value);
        });
        connect(settingsPage_, &SettingsPage::motionRequested, this, [this](const QString &motion) { parts_.settings.set(Setting::Motion, motion); });
        connect(settingsPage_, &SettingsPage::clearReadingRequested, this, [this] {
            parts_.settings.set(Setting::Reading, QVariantList{});
            parts_.settings.set(Setting::LastAddress, QString());
            parts_.settings.set(Setting::Searches, QVariantList{});
            parts_.settings.set(Setting::OpenSessions, QVariantList{});
            settingsPage_->refresh();
        });
        connect(settingsPage_, &SettingsPage::clearTrainingRequested, this, [this] {
            forgetTraining(parts_.settings);
            settingsPage_->refresh();
        });
        connect(settingsPage_, &SettingsPage::chooseLibraryRequested, this, &MainWindow::chooseLibrary);
    }
    settingsPage_->refresh();
    return *settingsPage_;
}

NoticePage &MainWindow::noticePage()
{
    if (!notice_) {
        notice_ = new NoticePage(parts_.appearance, pages_);
        pages_->addWidget(notice_);
        connect(notice_, &NoticePage::navigate, this, &MainWindow::go);
        connect(notice_, &NoticePage::chooseLibraryRequested, this, &MainWindow::chooseLibrary);
    }
    return *notice_;
}

// ---- going places ----

void MainWindow::go(const Location &location)
{
    searchBox_->going(location_, location);
    leave();
    history_.visit(location);
    showPlace(location, 0);
}

void MainWindow::goTo(const QString &address)
{
    const Result<Location> location = Location::fromAddress(address);
    go(location ? location.value() : Location::unknown(address));
}

void MainWindow::leave()
{
    exercises_->leavePlayer();
    if (location_.page != Location::Page::Topic || !article_ || pages_->currentWidget() != article_)
        return;
    history_.setPosition(article_->position());
    noteReading(parts_.settings, location_.id, article_->position());
}

void MainWindow::back()
{
    if (!history_.canGoBack())
        return;
    leave();
    const History::Entry entry = history_.back();
    showPlace(entry.location, entry.position);
}

void MainWindow::forward()
{
    if (!history_.canGoForward())
        return;
    leave();
    const History::Entry entry = history_.forward();
    showPlace(entry.location, entry.position);
}

void MainWindow::showPlace(const Location &location, qreal position)
{
    const QString language = parts_.translations.language();
    // A page that leaves takes the focus with it, and Qt would give it to whatever comes next: the brand.
    const QWidget *focus = focusWidget();
    const bool searching = searchPage_ && searchPage_->isAncestorOf(focus);
    if (focus && pages_->isAncestorOf(focus) && !(searching && location.page == Location::Page::Search))
        searchBox_->focus(Qt::OtherFocusReason);
    searchBox_->shown(location_, location);
    location_ = location;
    bar_->setCanGo(history_.canGoBack(), history_.canGoForward());
    tree_->showCurrent(location, {});

    if (parts_.library.isEmpty() && location.page != Location::Page::Settings && location.page != Location::Page::Help
        && location.page != Location::Page::About) {
        const auto &problems = parts_.library.problems();
        showNotice(problems.empty() ? Error{Error::Code::NotFound, tr("No library is open."), tr("Choose a library file that ends in .kdpack."), {}}
                                    : problems.front(), {});
        return;
    }
    const bool played = exercises_->playing();
    showPage(location, position, searching);
    if (played || exercises_->playing())
        arrange();  // the player has the window to itself
}

void MainWindow::showPage(const Location &location, qreal position, bool searching)
{
    const QString language = parts_.translations.language();
    switch (location.page) {
    case Location::Page::Home:
        homePage().setContinueReading(readingList(parts_.settings));
        home_->setTraining(training(parts_.library, parts_.settings, exercises_->today(), language));
        pages_->setCurrentWidget(home_);
        updateTitle({});
        break;
    case Location::Page::Topic:
        showTopic(location, position);
        break;
    case Location::Page::Play:
        showTitled(exercises_->showPlayer(location.id, history_.previous().location), location.id);
        break;
    case Location::Page::Programme:
        showTitled(exercises_->showProgramme(location.id), {});
        break;
    case Location::Page::Category:
    case Location::Page::Region:
    case Location::Page::Tag:
        if (!categoryPage().show(location, language)) {
            showNotice({Error::Code::NotFound, tr("There is no “%1” in the library.").arg(location.id), tr("It may have been renamed."), {}}, location.id);
            return;
        }
        pages_->setCurrentWidget(category_);
        updateTitle(location.id);
        break;
    case Location::Page::Search:
        searchPage();
        searchBox_->ask(language);
        pages_->setCurrentWidget(searchPage_);
        if (!searching)
            searchBox_->focus(Qt::OtherFocusReason);
        updateTitle(tr("Search"));
        break;
    case Location::Page::Unknown:
        // Asked again, so that the words are in the language of now.
        showNotice(Location::fromAddress(location.id).error(), location.id);
        break;
    case Location::Page::Settings:
        pages_->setCurrentWidget(&settingsPage());
        updateTitle(tr("Settings"));
        break;
    case Location::Page::Help:
    case Location::Page::About: {
        TextPage *&page = location.page == Location::Page::Help ? help_ : about_;
        if (!page) {
            page = location.page == Location::Page::Help
                ? new TextPage(helpHtml, parts_.appearance, pages_)
                : new TextPage([this] { return aboutHtml(parts_.library, parts_.translations.language()); }, parts_.appearance, pages_);
            pages_->addWidget(page);
            connect(page, &TextPage::navigate, this, &MainWindow::go);
        }
        pages_->setCurrentWidget(page);
        updateTitle(location.page == Location::Page::Help ? tr("Help") : tr("About"));
        break;
    }
    }
}

void MainWindow::showTopic(const Location &location, qreal position)
{
    const QString language = location.language.isEmpty() ? parts_.translations.language() : location.language;
    const Result<Article> article = parts_.library.article(location.id, language);
    if (!article) {
        showNotice(article.error(), location.id);
        return;
    }
    const auto &path = article.value().path;
    tree_->showCurrent(location, path.isEmpty() ? QString() : path.last().id);
    articlePage().showArticle(article.value(), location.facet);
    pages_->setCurrentWidget(article_);
    if (position > 0)
        article_->setPosition(position);
    updateTitle(article.value().card.shortTitle);
    article_->setFocus(Qt::OtherFocusReason);
}

void MainWindow::showTitled(const Result<QString> &title, const QString &wanted)
{
    if (title)
        updateTitle(title.value());
    else
        showNotice(title.error(), wanted);
}

void MainWindow::leavePlayer()
{
    const Location after = exercises_->afterPlayer(), before = history_.previous().location;
    if (before.page == after.page && before.id == after.id)
        back();
    else
        go(after);
}

void MainWindow::showNotice(const Error &error, const QString &wanted)
{
    const bool broken = parts_.library.isEmpty();
    QString name = wanted;
    name.remove(QStringLiteral("kangdu://")).remove(QStringLiteral("topic/"));
    noticePage().show(error, broken ? NoticePage::Offer::ChooseLibrary : NoticePage::Offer::Home,
                      broken ? QVector<TopicCard>{} : parts_.library.nearest(name, parts_.translations.language()));
    pages_->setCurrentWidget(notice_);
    updateTitle({});
}

// ---- the mouse ----

bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseButtonPress) {
        const auto *widget = qobject_cast<QWidget *>(watched);
        const Qt::MouseButton button = static_cast<QMouseEvent *>(event)->button();
        if (widget && widget->window() == this && (button == Qt::BackButton || button == Qt::ForwardButton)) {
            button == Qt::BackButton ? back() : forward();
            return true;
        }
    }
    if (watched == scrim_ && event->type() == QEvent::MouseButtonPress) {
        toggleDrawer(false);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

// ---- language, zoom, libraries ----

void MainWindow::setLanguage(const QString &language)
{
    parts_.translations.set(language);
    const QString now = parts_.translations.language();
    bar_->setLanguage(now);
    const QStringList expanded = tree_->expandedCategories();
    model_->setLanguage(now);
    tree_->expandCategories(expanded);
    status_->setPacks(parts_.library.packs(), now);
    tree_->setAccessibleName(tr("Categories"));
    if (home_)
        home_->setLanguage(now);
    if (searchPage_)
        searchPage_->setLanguage(now);
    if (location_.page == Location::Page::Topic && article_ && pages_->currentWidget() == article_) {
        location_.language.clear();
        if (const auto article = parts_.library.article(location_.id, now)) {
            article_->replaceArticle(article.value());
            const auto &path = article.value().path;
            tree_->showCurrent(location_, path.isEmpty() ? QString() : path.last().id);
            updateTitle(article.value().card.shortTitle);
        }
        return;
    }
    showPlace(location_, 0);
}

void MainWindow::zoom(int direction)
{
    Metrics &metrics = parts_.appearance.metrics;
    if (direction > 0)
        metrics.zoomIn();
    else if (direction < 0)
        metrics.zoomOut();
    else
        metrics.setZoom(1.0);
    parts_.settings.set(Setting::Zoom, metrics.zoom());
}

void MainWindow::chooseLibrary()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Open a library file"), {}, tr("Kangdu libraries (*.kdpack)"));
    if (path.isEmpty())
        return;
    if (const Result<void> opened = parts_.library.open(path); !opened) {
        showNotice(opened.error(), {});
        return;
    }
    QStringList packs = parts_.settings.value(Setting::Packs).toStringList();
    packs.removeAll(path);
    packs << path;
    parts_.settings.set(Setting::Packs, packs);
    emit restartRequested();
}

// ---- shape ----

bool MainWindow::compact() const
{
    return width() / parts_.appearance.metrics.zoom() < kCompactBelow;
}

void MainWindow::arrange()
{
    const bool narrow = compact();
    if (!narrow)
        drawerOpen_ = false;
    bar_->setGeometry(0, 0, width(), bar_->minimumHeight());
    bar_->setCompact(narrow);
    const bool whole = exercises_->playing(), shortWindow = height() / parts_.appearance.metrics.zoom() < kShortBelow;
    const int statusHeight = whole || shortWindow ? 0 : status_->minimumHeight();
    status_->setVisible(statusHeight > 0);
    status_->setGeometry(0, height() - statusHeight, width(), statusHeight);
    bar_->setVisible(!whole);
    const int top = whole ? 0 : bar_->height(), bottom = height() - statusHeight;
    const bool column = !whole && !narrow && !treeHidden_;
    const int side = qMin(sidebar_->preferredWidth(), width() * 9 / 10);
    sidebar_->setGeometry(0, top, side, bottom - top);
    sidebar_->setVisible(column || drawerOpen_);
    pages_->setGeometry(column ? side : 0, top, width() - (column ? side : 0), bottom - top);
    scrim_->setGeometry(pages_->geometry());
    scrim_->setVisible(drawerOpen_);
    scrim_->raise();
    sidebar_->raise();
}

void MainWindow::toggleDrawer(bool open)
{
    if (!compact() || exercises_->playing() || open == drawerOpen_)
        return;
    drawerOpen_ = open;
    arrange();
    if (open)
        tree_->setFocus(Qt::OtherFocusReason);
    else if (pages_->currentWidget())
        pages_->currentWidget()->setFocus(Qt::OtherFocusReason);
}

void MainWindow::updateTitle(const QString &page)
{
    const QString name = parts_.translations.language() == QStringLiteral("en") ? QStringLiteral("Kangdu") : QStringLiteral("康读");
    setWindowTitle(page.isEmpty() ? name : page + QStringLiteral(" - ") + name);
}

void MainWindow::restore()
{
    const QByteArray saved = QByteArray::fromBase64(parts_.settings.value(Setting::Window).toString().toLatin1());
    if (saved.isEmpty() || !restoreGeometry(saved)) {
        const QSize room = screen() ? screen()->availableSize() : QSize(1440, 900);
        resize(QSize(1440, 900).boundedTo(room));
    }
    tree_->expandCategories(parts_.settings.value(Setting::TreeExpanded).toStringList());
    if (tree_->expandedCategories().isEmpty())
        tree_->expandCategories({QStringLiteral("conditions")});
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    arrange();
    QWidget::resizeEvent(event);
}

void MainWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && drawerOpen_)
        toggleDrawer(false);
    else
        QWidget::keyPressEvent(event);
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        tree_->setAccessibleName(tr("Categories"));
    QWidget::changeEvent(event);
}

void MainWindow::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), parts_.appearance.theme.color(Role::Canvas));
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    leave();
    parts_.settings.set(Setting::Window, QString::fromLatin1(saveGeometry().toBase64()));
    parts_.settings.set(Setting::TreeExpanded, tree_->expandedCategories());
    parts_.settings.set(Setting::LastAddress, location_.address());
    QWidget::closeEvent(event);
}

}  // namespace kangdu
