// SPDX-License-Identifier: GPL-3.0-or-later
// Finding things as a screen reader does: by role and accessible name. A missing name fails the test that needs it.
#pragma once

#include <QAccessible>
#include <QApplication>
#include <QMetaEnum>
#include <QTest>
#include <QWidget>
#include <QWindow>

#include <functional>

namespace kangdu::test {

using Interface = QAccessibleInterface *;

inline bool isButton(QAccessible::Role role)
{
    return role == QAccessible::Button || role == QAccessible::CheckBox || role == QAccessible::RadioButton || role == QAccessible::ButtonMenu
        || role == QAccessible::ButtonDropDown;
}

/// Lets a list or tree forget the rows it told before. Qt does so by itself only while assistive technology listens, and
/// on the offscreen platform none does.
inline void refreshRows(Interface view)
{
    if (!view || !view->tableInterface() || !view->object() || QAccessible::isActive())
        return;
    QAccessibleTableModelChangeEvent reset(view->object(), QAccessibleTableModelChangeEvent::ModelReset);
    view->tableInterface()->modelChange(&reset);
}

/// First interface that fits, depth first, leaving out what is not shown.
inline Interface findInterface(Interface from, const std::function<bool(Interface)> &fits)
{
    if (!from || !from->isValid())
        return nullptr;
    if (from->object() && from->object()->isWidgetType() && !static_cast<QWidget *>(from->object())->isVisible())
        return nullptr;
    if (fits(from))
        return from;
    if (from->object() && from->object()->isWidgetType())
        refreshRows(from);
    for (int i = 0; i < from->childCount(); ++i) {
        if (Interface found = findInterface(from->child(i), fits))
            return found;
    }
    return nullptr;
}

inline QString nameOf(Interface one)
{
    return one->text(QAccessible::Name);
}

/// By role and whole name; a name that ends in * is a beginning.
inline Interface find(QWidget &window, QAccessible::Role role, const QString &name)
{
    const bool beginning = name.endsWith('*');
    return findInterface(QAccessible::queryAccessibleInterface(&window), [&](Interface one) {
        if (one->role() != role && !(role == QAccessible::Button && isButton(one->role())))
            return false;
        const QString own = nameOf(one);
        return beginning ? own.startsWith(name.chopped(1)) : own == name;
    });
}

/// "role: name" of everything shown, for the message of a test that did not find something.
inline QString outline(QWidget &window)
{
    QStringList lines;
    findInterface(QAccessible::queryAccessibleInterface(&window), [&](Interface one) {
        if (!nameOf(one).isEmpty() && lines.size() < 200)
            lines << QStringLiteral("%1: %2").arg(QMetaEnum::fromType<QAccessible::Role>().valueToKey(one->role()), nameOf(one).left(60));
        return false;
    });
    return lines.join('\n');
}

/// Presses as assistive technology does.
inline bool press(Interface one)
{
    if (!one || !one->actionInterface())
        return false;
    one->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QTest::qWait(120);  // a button's press is drawn for 100 ms before it clicks
    return true;
}

/// Clicks with the mouse in the middle of what is seen of it.
inline bool click(QWidget &window, Interface one)
{
    if (!one || one->rect().isEmpty())
        return false;
    const QPoint at = window.mapFromGlobal(one->rect().center());
    if (!window.rect().contains(at))
        return false;
    QTest::mouseClick(window.windowHandle(), Qt::LeftButton, {}, at);
    return true;
}

inline QWidget *widgetOf(Interface one)
{
    return one ? qobject_cast<QWidget *>(one->object()) : nullptr;
}

/// The name of what has the keyboard.
inline QString focusName()
{
    Interface one = QAccessible::queryAccessibleInterface(QApplication::focusWidget());
    return one ? nameOf(one) : QString();
}

}  // namespace kangdu::test
