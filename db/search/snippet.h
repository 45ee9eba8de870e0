// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/search/search_types.h"

#include <QString>
#include <QStringList>
#include <QVector>

namespace kangdu {

struct Snippet {
    QString text;
    QVector<TextRange> marks;
};

/// Where the folded needles stand in a text, in order, overlapping ones joined. Latin needles begin words.
QVector<TextRange> marksIn(const QString &original, const QStringList &needles);

/// About 60 Han characters or 120 letters of a text around the place with the most different needles; from its
/// beginning if there are none. "…" stands for what is left out.
Snippet makeSnippet(const QString &original, const QStringList &needles);

}  // namespace kangdu
