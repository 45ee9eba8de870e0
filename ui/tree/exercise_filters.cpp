// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tree/exercise_filters.h"

#include "ui/widgets/choice_menu.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/kind_text.h"

#include <QCoreApplication>

namespace kangdu {

namespace {

constexpr int kWorthChoosing = 8;  // exercises

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ExerciseFilters)
};

struct Value {
    const char *id, *name;
};

QVector<Value> valuesOf(QString ExerciseFilter::*field)
{
    if (field == &ExerciseFilter::position)
        return {{"lying", QT_TRANSLATE_NOOP("ExerciseFilters", "Lying")}, {"sitting", QT_TRANSLATE_NOOP("ExerciseFilters", "Sitting")},
                {"standing", QT_TRANSLATE_NOOP("ExerciseFilters", "Standing")}};
    if (field == &ExerciseFilter::gear)
        return {{"none", QT_TRANSLATE_NOOP("ExerciseFilters", "No equipment")}, {"chair", QT_TRANSLATE_NOOP("ExerciseFilters", "Chair")},
                {"support", QT_TRANSLATE_NOOP("ExerciseFilters", "Something to hold")}, {"wall", QT_TRANSLATE_NOOP("ExerciseFilters", "Wall")},
                {"band", QT_TRANSLATE_NOOP("ExerciseFilters", "Elastic band")}, {"mat", QT_TRANSLATE_NOOP("ExerciseFilters", "Bed or mat")},
                {"step", QT_TRANSLATE_NOOP("ExerciseFilters", "Step")}, {"ball", QT_TRANSLATE_NOOP("ExerciseFilters", "Ball or putty")},
                {"towel", QT_TRANSLATE_NOOP("ExerciseFilters", "Towel")}, {"table", QT_TRANSLATE_NOOP("ExerciseFilters", "Table")},
                {"bike", QT_TRANSLATE_NOOP("ExerciseFilters", "Exercise bike")}, {"pool", QT_TRANSLATE_NOOP("ExerciseFilters", "Pool")}};
    if (field == &ExerciseFilter::goal)
        return {{"strength", QT_TRANSLATE_NOOP("ExerciseFilters", "Strength")}, {"mobility", QT_TRANSLATE_NOOP("ExerciseFilters", "Mobility")},
                {"balance", QT_TRANSLATE_NOOP("ExerciseFilters", "Balance")}, {"endurance", QT_TRANSLATE_NOOP("ExerciseFilters", "Endurance")},
                {"circulation", QT_TRANSLATE_NOOP("ExerciseFilters", "Circulation")}, {"breathing", QT_TRANSLATE_NOOP("ExerciseFilters", "Breathing")}};
    if (field == &ExerciseFilter::level)
        return {{"beginner", QT_TRANSLATE_NOOP("ExerciseFilters", "Easy")}, {"intermediate", QT_TRANSLATE_NOOP("ExerciseFilters", "Medium")},
                {"advanced", QT_TRANSLATE_NOOP("ExerciseFilters", "Hard")}};
    return {{"none", QT_TRANSLATE_NOOP("ExerciseFilters", "On your own")}, {"needed", QT_TRANSLATE_NOOP("ExerciseFilters", "With a helper")}};
}

QString nameOf(QString ExerciseFilter::*field)
{
    if (field == &ExerciseFilter::region)
        return Text::tr("Part of the body");
    if (field == &ExerciseFilter::position)
        return Text::tr("Position");
    if (field == &ExerciseFilter::gear)
        return Text::tr("Equipment");
    if (field == &ExerciseFilter::goal)
        return Text::tr("Goal");
    return field == &ExerciseFilter::level ? Text::tr("Level") : Text::tr("Helper");
}

}  // namespace

ExerciseFilters::ExerciseFilters(const Library &library, Appearance appearance, QWidget *parent) : QWidget(parent), library_(library)
{
    auto *row = new FlowLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(appearance.metrics.px(8));
    for (QString ExerciseFilter::*field : {&ExerciseFilter::region, &ExerciseFilter::position, &ExerciseFilter::gear, &ExerciseFilter::goal,
                                           &ExerciseFilter::level, &ExerciseFilter::helper}) {
        auto *button = new ChoiceMenu(appearance, this);
        row->addWidget(button);
        menus_.append({field, button});
        connect(button, &ChoiceMenu::chosen, this, [this, field](const QString &id) {
            current_.*field = id;
            emit changed(current_);
        });
    }
    connect(&appearance.metrics, &Metrics::changed, this, [row, appearance] { row->setSpacing(appearance.metrics.px(8)); });
}

void ExerciseFilters::show(const TopicFilter &filter)
{
    current_ = filter.exercise;
    TopicFilter all = filter;
    all.kind = Kind::Exercise;
    all.exercise = {};
    const bool worth = (!filter.kind || filter.kind == Kind::Exercise) && library_.count(all) >= kWorthChoosing;
    // Among other kinds of topics a menu of positions would only confuse.
    TopicFilter any = filter;
    any.exercise = {};
    setVisible(worth && (filter.kind == Kind::Exercise || library_.count(any) == library_.count(all)));
    if (isHidden())
        return;
    for (const Menu &menu : std::as_const(menus_))
        fill(menu, filter);
}

void ExerciseFilters::fill(const Menu &menu, const TopicFilter &filter)
{
    TopicFilter others = filter;
    others.kind = Kind::Exercise;
    others.exercise.*menu.field = {};
    const QString current = current_.*menu.field, name = nameOf(menu.field);
    QVector<ChoiceMenu::Choice> choices{{{}, name, library_.count(others)}};
    QString said = Text::tr("any");
    const auto add = [&](const QString &id, const QString &text) {
        others.exercise.*menu.field = id;
        const int count = library_.count(others);
        if (count > 0 || id == current)
            choices.append({id, text, count});
        if (id == current)
            said = text;
    };
    if (menu.field == &ExerciseFilter::region) {
        for (const QString &region : allRegions())
            add(region, regionName(region));
    } else {
        for (const Value &value : valuesOf(menu.field))
            add(QLatin1String(value.id), Text::tr(value.name));
    }
    menu.button->setChoices(choices, current);
    //: Name of a menu and what is chosen
    menu.button->setAccessibleName(Text::tr("%1: %2").arg(name, said));
    menu.button->setVisible(choices.size() > 2 || !current.isEmpty());
}

}  // namespace kangdu
