// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/programme/diary.h"
#include "db/user/settings.h"

namespace kangdu {

/// The reader's plans and diary as the settings keep them: on this machine only, without any name.
/// What cannot be understood is left out; the diary keeps its newest 5,000 notes.
QVector<Plan> storedPlans(const Settings &settings);
/// A plan of the same id is replaced; a new one comes last.
void storePlan(Settings &settings, const Plan &plan);
void dropPlan(Settings &settings, const QString &id);

QVector<DiaryEntry> storedDiary(const Settings &settings);
void noteInDiary(Settings &settings, const DiaryEntry &entry);
/// Takes back the last note of an exercise on a day, if there is one.
void takeBackNote(Settings &settings, const QDate &date, const QString &slug);
/// Plans and diary.
void forgetTraining(Settings &settings);

}  // namespace kangdu
