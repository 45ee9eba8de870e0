// SPDX-License-Identifier: GPL-3.0-or-later
// The program as main() puts it together, with packs and settings of the test's own.
#pragma once

#include "tests/data/small_pack.h"
#include "tests/gui/accessible.h"

#include "db/library/library.h"
#include "db/search/search_service.h"
#include "db/user/settings.h"
#include "ui/theme/appearance.h"
#include "ui/theme/focus_ring.h"
#include "ui/window/main_window.h"
#include "ui/window/translations.h"

#include <QStandardPaths>
#include <QTemporaryDir>

namespace kangdu::test {

/// Nothing of the developer's own settings or caches is read or written. Call before QApplication is made.
inline QTemporaryDir &ownHome()
{
    static QTemporaryDir home;
    for (const char *name : {"XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME"})
        qputenv(name, home.path().toUtf8() + '/' + QByteArray(name).toLower());
    return home;
}

/// The small pack, built once for a test program.
inline QString smallPack()
{
    static const QString pack = [] {
        const QString target = ownHome().filePath("small.kdpack");
        return makePack(smallLibraryFiles(), ownHome().filePath("small"), target) ? target : QString();
    }();
    return pack;
}

class Reader final {
public:
    explicit Reader(const QStringList &packs = {smallPack()}, const QString &language = "en", QSize size = {1440, 900})
        : settings_(ownHome().filePath("settings.json"))
    {
        settings_.set(Setting::Language, language);
        translations_.set(language);
        QStringList good;
        for (const QString &path : packs)
            (void)bool(library_.open(path));
        for (const PackInfo &pack : library_.packs())
            good << pack.path;
        search_ = std::make_unique<SearchService>(good);
        applyAppearance(*qApp, {theme_, metrics_, icons_});
        window_ = std::make_unique<MainWindow>(WindowParts{library_, settings_, *search_, {theme_, metrics_, icons_}, translations_});
        window_->restore();
        window_->resize(size);
        window_->go(Location::home());
        window_->show();
        (void)QTest::qWaitForWindowActive(window_.get());
    }
    ~Reader()
    {
        window_.reset();
        qDeleteAll(qApp->findChildren<FocusRing *>(Qt::FindDirectChildrenOnly));  // it paints with our theme
    }

    MainWindow &window() { return *window_; }
    Theme &theme() { return theme_; }
    Metrics &metrics() { return metrics_; }
    Settings &settings() { return settings_; }
    Library &library() { return library_; }
    QString address() const { return window_->location().address(); }

    Interface find(QAccessible::Role role, const QString &name) { return test::find(*window_, role, name); }
    Interface button(const QString &name) { return find(QAccessible::Button, name); }
    Interface searchBox() { return find(QAccessible::EditableText, searchName()); }
    QString searchName() const { return QCoreApplication::translate("kangdu::AppBar", "Search"); }
    bool press(const QString &buttonName) { return test::press(button(buttonName)); }
    bool click(QAccessible::Role role, const QString &name) { return test::click(*window_, find(role, name)); }
    /// The article on show, by its document's name; empty if there is none.
    QString articleTitle()
    {
        Interface document = findInterface(QAccessible::queryAccessibleInterface(window_.get()),
                                           [](Interface one) { return one->role() == QAccessible::Document; });
        return document ? nameOf(document) : QString();
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QWidget *focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : window_.get(), key, modifiers);
    }
    void type(const QString &text)
    {
        QTest::keyClicks(QApplication::focusWidget() ? QApplication::focusWidget() : window_.get(), text);
    }
    QString outline() { return test::outline(*window_); }

private:
    Theme theme_;
    Metrics metrics_;
    Icons icons_;
    Settings settings_;
    Translations translations_;
    Library library_;
    std::unique_ptr<SearchService> search_;
    std::unique_ptr<MainWindow> window_;
};

}  // namespace kangdu::test

/// As QTEST_MAIN, with a home of its own and accessibility on.
#define KANGDU_GUI_TEST(Class)                                        \
    int main(int argc, char **argv)                                   \
    {                                                                 \
        kangdu::test::ownHome();                                      \
        QApplication::setDesktopSettingsAware(false);                 \
        QApplication application(argc, argv);                         \
        QCoreApplication::setApplicationName("kangdu-test");          \
        QAccessible::setActive(true);                                 \
        Class test;                                                   \
        return QTest::qExec(&test, argc, argv);                       \
    }
