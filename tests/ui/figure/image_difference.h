// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>

namespace kangdu::test {

/// How far two pictures of the same size differ to the eye. Both are blurred first by the mean of 3x3 pixels, so that an edge that is
/// smoothed another way on another machine hardly counts, while an edge that has moved by a pixel does.
struct ImageDifference {
    static constexpr int kSeenLevel = 40;          ///< of 255, from which a channel's difference is seen
    static constexpr double kMostMean = 0.5;       ///< of 255
    static constexpr double kMostShare = 0.0005;  ///< of all pixels

    double mean = 0;   ///< difference of a channel, 0-255, over all pixels and channels
    double share = 0;  ///< of pixels with a channel that differs by more than kSeenLevel, 0-1
    QImage picture;    ///< white where nothing differs, black from kSeenLevel on

    bool isTolerable() const { return mean <= kMostMean && share <= kMostShare; }
    QString text() const;
};

/// Pictures of different sizes differ wholly.
ImageDifference differenceOf(const QImage &actual, const QImage &expected);

}  // namespace kangdu::test
