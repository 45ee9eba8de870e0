// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/library/library.h"
#include "db/library/location.h"
#include "db/programme/plan.h"
#include "ui/theme/appearance.h"

#include <QWidget>

namespace kangdu {

class ExerciseRow;
class PageColumn;

/// The reader's plan, to change: order, amounts within what is safe to choose alone, days, and exercises added or taken out.
class PlanEditor final : public QWidget {
    Q_OBJECT
public:
    PlanEditor(const Library &library, const Plan &plan, const QDate &today, const QString &language, Appearance appearance, QWidget *parent = nullptr);

signals:
    void navigate(const kangdu::Location &location);
    void changed(const kangdu::Plan &plan);
    /// Only its name changed: the page may stay as it is.
    void renamed(const kangdu::Plan &plan);
    void left();
    void handoutRequested(const QString &plan);

private:
    void addName(PageColumn &column);
    void addExercise(PageColumn &column, const ProgrammeEntry &entry, const Exercise &exercise, int place);
    QWidget *makeAmounts(const ProgrammeEntry &entry, const Exercise &exercise);
    QWidget *makeDays(const ProgrammeEntry &entry, const Exercise &exercise);
    QWidget *makeOrder(const Exercise &exercise, int place);
    QWidget *makeMenu();

    const Library &library_;
    Plan plan_;
    QString language_;
    int week_;
    Appearance appearance_;
};

}  // namespace kangdu
