// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVector>

namespace kangdu {

/// Chooses column widths (px, summing to `total`) so that rows are low and no last line holds a lone character.
/// `advances[row][column]` is a cell's text on one line, `longestWord` what must not be broken; `em` one Han character.
QVector<int> tableWidths(
    const QVector<QVector<qreal>> &advances, const QVector<qreal> &longestWord, qreal padding, qreal em, int total);

} // namespace kangdu
