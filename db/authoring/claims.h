// SPDX-License-Identifier: GPL-3.0-or-later
// What a sentence says that an author must be able to answer for. Pure functions over one sentence.
#pragma once

#include <QString>

namespace kangdu {

/// The number, rate or claim of effect in a sentence that calls for a source; empty if there is none. Not counted:
/// emergency numbers (120, 12356, 911, 999), names with a number (B12, L4-L5, type 2, 2型), ordinals (第 2 步, step 2).
QString claimIn(const QString &sentence);

/// A dose meant for one person's day ("500 mg twice a day", "每天 2 片"); empty if there is none.
QString personalDoseIn(const QString &sentence);

/// A guarantee, cure rate, superlative or endorsement; empty if there is none. Saying that something cannot be cured,
/// or that no treatment is best, is fine.
QString promiseIn(const QString &sentence);

/// A web address, telephone number, QR code, contact or brand mark; empty if there is none.
QString contactIn(const QString &sentence);

/// A sign too vague to act on ("if necessary", "不舒服"); empty if there is none.
QString vagueSignIn(const QString &sign);

}  // namespace kangdu
