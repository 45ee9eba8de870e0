// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/programme/today_row.h"

#include "ui/programme/programme_text.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/text_label.h"

#include <QPushButton>

namespace kangdu {

TodayRow::TodayRow(const Diary::Item &item, const Exercise &exercise, Appearance appearance, QWidget *parent)
    : ExerciseRow(exercise, appearance, parent)
{
    setText(programmeText::dose(item.entry.dose, exercise));
    setTicked(item.isDone());
    auto *status = new TextLabel(appearance, TextStyle::Ui, item.isDone() ? Role::Ok : Role::Ink, TextLabel::Face::Bold, this);
    status->setText(programmeText::status(item));
    status->setAccessibleName(tr("%1: %2").arg(exercise.title, status->text()));
    addBelow(status);

    auto *buttons = new QWidget(this);
    auto *flow = new FlowLayout(buttons);
    flow->setSpacing(appearance.metrics.px(8));
    const auto add = [&](Look look, const QString &text, const QString &icon, void (TodayRow::*asked)(const QString &)) {
        QPushButton *button = makeButton(look, buttons, icon, &appearance);
        button->setText(text);
        button->setAccessibleName(tr("%1: %2").arg(text, exercise.title));
        button->setObjectName(exercise.slug + u'/' + text);
        flow->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, asked] { emit (this->*asked)(this->exercise().slug); });
    };
    if (!exercise.figure.isEmpty())
        add(Look::Secondary, tr("Follow along"), QStringLiteral("play"), &TodayRow::playRequested);
    add(Look::Secondary, tr("Note it"), QStringLiteral("note"), &TodayRow::noteRequested);
    if (item.last)
        add(Look::Flat, tr("Take back"), {}, &TodayRow::takeBackRequested);
    addBelow(buttons);
}

}  // namespace kangdu
