// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QVector>

namespace kangdu {

/// A space between a number and its unit becomes U+00A0 ("5 秒", "20 g"): the two never part at a line end.
QString withUnitSpaces(QString text);

/// Indices of the characters that stand last before a Han/Latin or Han/digit boundary.
QVector<int> mixedBoundaries(const QString &text);
/// Whether `next` behind `last` makes such a boundary (runs of different format).
bool isMixedBoundary(QChar last, QChar next);

} // namespace kangdu
