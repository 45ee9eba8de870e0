// SPDX-License-Identifier: GPL-3.0-or-later
// Counting Chinese characters and Latin words.
#pragma once

#include <QString>

namespace kangdu {

/// Han, kana or full-width punctuation: no space belongs between two of these.
bool isWide(QChar c);
int countHan(const QString &text);
/// Runs of Latin letters (apostrophes and hyphens inside count as part of the word).
int countWords(const QString &text);
/// Minutes to read a text, 300 Han or 200 words a minute, rounded up; at least 1.
int readingMinutes(int han, int words);

}  // namespace kangdu
