// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/choice_menu.h"

#include <QMenu>

namespace kangdu {

namespace {

QString escaped(QString text)
{
    return text.replace('&', QStringLiteral("&&"));
}

}  // namespace

ChoiceMenu::ChoiceMenu(Appearance appearance, QWidget *parent) : TrailingButton(appearance, Look::Secondary, parent), appearance_(appearance)
{
    setTrailingIcon(QStringLiteral("chevron-down"));
    connect(this, &QAbstractButton::clicked, this, &ChoiceMenu::openMenu);
    hide();
}

void ChoiceMenu::setChoices(const QVector<Choice> &choices, const QString &current)
{
    choices_ = choices;
    current_ = current;
    for (const Choice &choice : choices) {
        if (choice.id == current)
            setText(escaped(choice.text));
    }
}

void ChoiceMenu::openMenu()
{
    QMenu menu(this);
    menu.setFont(appearance_.metrics.font(TextStyle::Ui));
    for (const Choice &choice : std::as_const(choices_)) {
        QAction *action = menu.addAction(QStringLiteral("%1  %2").arg(escaped(choice.text)).arg(choice.count), this,
                                         [this, id = choice.id] { emit chosen(id); });
        action->setCheckable(true);
        action->setChecked(choice.id == current_);
        if (choice.id == current_)
            menu.setActiveAction(action);
    }
    menu.exec(mapToGlobal(QPoint(0, height())));
}

}  // namespace kangdu
