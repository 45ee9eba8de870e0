// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/library/library.h"
#include "ui/theme/appearance.h"

#include <QVector>
#include <QWidget>

namespace kangdu {

class ChoiceMenu;

/// Menus that find an exercise: part of the body, position, equipment, goal, level, alone or with a helper. Each says how many there are.
class ExerciseFilters final : public QWidget {
    Q_OBJECT
public:
    ExerciseFilters(const Library &library, Appearance appearance, QWidget *parent = nullptr);

    /// Fills the menus for what is listed; hides them where there are too few exercises to choose from.
    void show(const TopicFilter &filter);

signals:
    void changed(const kangdu::ExerciseFilter &filter);

private:
    struct Menu {
        QString ExerciseFilter::*field;
        ChoiceMenu *button;
    };
    void fill(const Menu &menu, const TopicFilter &filter);

    const Library &library_;
    QVector<Menu> menus_;
    ExerciseFilter current_;
};

}  // namespace kangdu
