// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/programme/diary.h"

namespace kangdu {

enum class PainTrend { Steady, Rising, Severe };

/// How the pain after one exercise goes, from the notes that name it (entries by date).
///
/// What was read: discomfort is allowed, significant pain is not (dynamichealth-shoulder-2018); do less when pain has not settled
/// half an hour later or is more the next morning (nhsaaa-deltoid); stop when symptoms get worse (nhsinform-back-2020).
/// None of them gives a number from 0 to 10. These are our own cautious bounds, until a clinician signs them:
///   Severe: the last note says 7 or more, or that a stop sign came.
///   Rising: the last note is 3 or more and 2 or more above the lowest of the up to three before it;
///           or the last three notes rise one above the other and the last is 3 or more.
/// Only notes of the last 28 days before the last one count: older pain is no comparison.
PainTrend painTrend(const QVector<DiaryEntry> &entries, const QString &slug);

}  // namespace kangdu
