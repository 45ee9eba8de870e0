// SPDX-License-Identifier: GPL-3.0-or-later
// Every control of every page: it has a name, and it is large enough to hit (WCAG 2.2: 2.5.8, at least 24 px).
#include "tests/gui/reader.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QLineEdit>
#include <QMenu>
#include <QTabBar>
#include <QToolButton>

using namespace kangdu;
using namespace kangdu::test;

namespace {

constexpr int kTarget = 24;

const char *const kPlaces[] = {"kangdu://home", "kangdu://category/conditions", "kangdu://region/thigh", "kangdu://region/neck", "kangdu://tag/x",
                               "kangdu://topic/atrophy", "kangdu://topic/sit-to-stand", "kangdu://play/sit-to-stand", "kangdu://play/no-such", "kangdu://topic/neurology", "kangdu://topic/no-such",
                               "kangdu://search?q=muscle", "kangdu://search?q=atrofy", "kangdu://search?q=qqqqzzzz", "kangdu://search",
                               "kangdu://settings", "kangdu://about", "kangdu://help", "not an address"};

QString described(const QWidget *widget)
{
    QStringList chain;
    for (const QWidget *up = widget; up && chain.size() < 4; up = up->parentWidget())
        chain << QLatin1String(up->metaObject()->className());
    return chain.join(" in ");
}

bool takesFocus(const QWidget *widget)
{
    return widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy();
}

QStringList problemsOf(QWidget &window)
{
    QStringList problems;
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisible())
            continue;
        const bool control = takesFocus(widget) || qobject_cast<QAbstractButton *>(widget);
        Interface one = QAccessible::queryAccessibleInterface(widget);
        const QString name = one ? nameOf(one) : QString();
        if (control && name.trimmed().isEmpty())
            problems << "no name: " + described(widget);
        if (control && one && (one->role() == QAccessible::NoRole || one->role() == QAccessible::Client) && takesFocus(widget))
            problems << "no role: " + described(widget) + " \"" + name + '"';
        if (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QLineEdit *>(widget)) {
            if (widget->width() < kTarget || widget->height() < kTarget)
                problems << QStringLiteral("%1x%2: %3 \"%4\"").arg(widget->width()).arg(widget->height()).arg(described(widget), name);
        }
        if (auto *tabs = qobject_cast<QTabBar *>(widget)) {
            for (int i = 0; i < tabs->count(); ++i) {
                const QSize size = tabs->tabRect(i).size();
                if (tabs->isTabVisible(i) && (size.width() < kTarget || size.height() < kTarget))
                    problems << QStringLiteral("tab %1x%2: %3").arg(size.width()).arg(size.height()).arg(tabs->tabText(i));
            }
        }
        if (auto *view = qobject_cast<QAbstractItemView *>(widget); view && view->model() && view->model()->rowCount() > 0) {
            const QRect row = view->visualRect(view->model()->index(0, 0));
            if (row.height() < kTarget)
                problems << QStringLiteral("row of %1 px: %2").arg(row.height()).arg(described(view));
            refreshRows(one);
            for (int i = 0; i < view->model()->rowCount(); ++i) {
                Interface item = one ? one->child(i) : nullptr;
                if (item && nameOf(item).trimmed().isEmpty())
                    problems << QStringLiteral("row %1 has no name: %2").arg(i).arg(described(view));
            }
        }
    }
    problems.removeDuplicates();
    return problems;
}

}  // namespace

class TestGuiWalk final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(!smallPack().isEmpty()); }
    void init() { QFile::remove(ownHome().filePath("settings.json")); }

    void everyControl_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<qreal>("zoom");
        QTest::addColumn<QString>("language");
        QTest::newRow("wide, English") << QSize(1440, 900) << 1.0 << "en";
        QTest::newRow("wide, Chinese") << QSize(1440, 900) << 1.0 << "zh-CN";
        QTest::newRow("wide, 85 %") << QSize(1440, 900) << 0.85 << "en";
        QTest::newRow("narrow") << QSize(800, 600) << 1.0 << "en";
        QTest::newRow("very narrow") << QSize(480, 600) << 1.0 << "en";
        QTest::newRow("1024x768 at 200 %") << QSize(1024, 768) << 2.0 << "zh-CN";
    }
    void everyControl()
    {
        QFETCH(QSize, size);
        QFETCH(qreal, zoom);
        QFETCH(QString, language);
        Reader reader({smallPack()}, language, size);
        reader.settings().set(Setting::Reading, QVariantList{QVariantMap{{"slug", "atrophy"}, {"progress", 0.5}}});
        reader.metrics().setZoom(zoom);
        QStringList problems;
        for (const char *place : kPlaces) {
            reader.window().goTo(place);
            QTest::qWait(80);  // the search answers
            for (const QString &problem : problemsOf(reader.window()))
                problems << QLatin1String(place) + ": " + problem;
        }
        QVERIFY2(problems.isEmpty(), qPrintable('\n' + problems.join('\n')));
    }

    void withoutALibrary()
    {
        Reader reader(QStringList{});
        QStringList problems;
        for (const char *place : kPlaces) {
            reader.window().goTo(place);
            for (const QString &problem : problemsOf(reader.window()))
                problems << QLatin1String(place) + ": " + problem;
        }
        QVERIFY2(problems.isEmpty(), qPrintable('\n' + problems.join('\n')));
    }

    void drawerAndMenus()
    {
        Reader reader({smallPack()}, "en", {800, 600});
        QVERIFY(reader.press("Show the category tree"));
        const QStringList problems = problemsOf(reader.window());
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join('\n')));
        for (QToolButton *button : reader.window().findChildren<QToolButton *>()) {
            if (!button->menu())
                continue;
            button->menu()->popup(QPoint(10, 10));
            QTest::qWait(20);
            for (QAction *action : button->menu()->actions()) {
                if (action->isSeparator())
                    continue;
                QVERIFY(!action->text().isEmpty());
                QVERIFY2(button->menu()->actionGeometry(action).height() >= kTarget, qPrintable(action->text()));
            }
            button->menu()->close();
        }
    }

    /// The window tells what it is and where the reader is.
    void windowIsNamed()
    {
        Reader reader;
        for (const char *place : kPlaces) {
            reader.window().goTo(place);
            QVERIFY2(reader.window().windowTitle().contains("Kangdu"), place);
        }
    }

    /// Tab leaves every page again: nothing keeps the keyboard.
    void noKeyboardTrap()
    {
        Reader reader;
        for (const char *place : kPlaces) {
            reader.window().goTo(place);
            QTest::qWait(60);
            widgetOf(reader.searchBox())->setFocus();
            bool back = false;
            for (int i = 0; i < 200 && !back; ++i) {
                reader.key(Qt::Key_Tab);
                QVERIFY2(QApplication::focusWidget(), place);
                QVERIFY2(!focusName().trimmed().isEmpty(), qPrintable(QLatin1String(place) + ": " + described(QApplication::focusWidget())));
                back = QApplication::focusWidget() == widgetOf(reader.searchBox());
            }
            QVERIFY2(back, place);
        }
    }
};

KANGDU_GUI_TEST(TestGuiWalk)
#include "test_gui_walk.moc"
