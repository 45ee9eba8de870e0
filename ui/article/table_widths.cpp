// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/article/table_widths.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace kangdu {

namespace {

// Height of all rows in lines, plus a price for a last line that is nearly empty and for slack.
qreal cost(const QVector<QVector<qreal>> &advances, const QVector<int> &widths, qreal padding, qreal em)
{
    qreal sum = 0;
    for (const auto &row : advances) {
        qreal lines = 1, lonely = 0;
        for (int column = 0; column < row.size(); ++column) {
            // A line loses about half a character where it breaks.
            const qreal room = std::max(em, widths[column] - padding);
            const qreal used = row[column];
            if (used <= room)
                continue;
            const qreal line = std::max(em, room - em / 2);
            const qreal count = std::ceil(used / line);
            lines = std::max(lines, count);
            if (used - (count - 1) * line < 1.8 * em)
                lonely += 0.45;
        }
        sum += lines + lonely;
    }
    return sum;
}

} // namespace

QVector<int> tableWidths(
    const QVector<QVector<qreal>> &advances, const QVector<qreal> &longestWord, qreal padding, qreal em, int total)
{
    const int columns = int(longestWord.size());
    QVector<int> widths(columns, total / std::max(1, columns));
    if (columns == 0)
        return widths;
    QVector<qreal> natural(columns, em);
    for (const auto &row : advances) {
        for (int column = 0; column < std::min<int>(columns, int(row.size())); ++column)
            natural[column] = std::max(natural[column], row[column]);
    }
    QVector<qreal> least(columns);
    qreal naturalSum = 0, leastSum = 0, weightSum = 0;
    for (int column = 0; column < columns; ++column) {
        natural[column] += padding + 1;
        least[column] = std::min(longestWord[column] + padding + 1, qreal(total) / columns);
        naturalSum += natural[column];
        leastSum += least[column];
        weightSum += std::sqrt(natural[column]);
    }
    for (int column = 0; column < columns; ++column) {
        if (naturalSum <= total)
            widths[column] = int(natural[column] + (total - naturalSum) / columns);
        else
            widths[column] =
                int(std::min(natural[column], std::max(least[column], total * std::sqrt(natural[column]) / weightSum)));
    }
    const int last = columns - 1;
    const auto settle = [&] { widths[last] += total - std::accumulate(widths.begin(), widths.end(), 0); };
    settle();
    if (naturalSum <= total || columns > 8 || advances.size() > 200)
        return widths;
    // Moves width between two columns for as long as that helps.
    const int step = std::max(4, int(em / 2));
    qreal best = cost(advances, widths, padding, em);
    for (int round = 0; round < 60; ++round) {
        bool better = false;
        for (int from = 0; from < columns; ++from) {
            for (int to = 0; to < columns; ++to) {
                for (int move : {step, 3 * step}) {
                    if (from == to || widths[from] - move < least[from])
                        continue;
                    QVector<int> tried = widths;
                    tried[from] -= move;
                    tried[to] += move;
                    if (const qreal price = cost(advances, tried, padding, em); price < best - 1e-6) {
                        best = price;
                        widths = tried;
                        better = true;
                    }
                }
            }
        }
        if (!better)
            break;
    }
    return widths;
}

} // namespace kangdu
