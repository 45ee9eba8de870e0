// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/programme/diary.h"
#include "ui/programme/exercise_row.h"

namespace kangdu {

/// One exercise of today: how much, whether it is done, and buttons to follow along, to note it and to take a note back.
class TodayRow final : public ExerciseRow {
    Q_OBJECT
public:
    TodayRow(const Diary::Item &item, const Exercise &exercise, Appearance appearance, QWidget *parent = nullptr);

signals:
    void playRequested(const QString &slug);
    void noteRequested(const QString &slug);
    void takeBackRequested(const QString &slug);
};

}  // namespace kangdu
