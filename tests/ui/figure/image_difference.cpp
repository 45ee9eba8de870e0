// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/figure/image_difference.h"

#include <algorithm>
#include <array>
#include <vector>

namespace kangdu::test {

namespace {

using Channels = std::array<int, 3>;

/// The sums of 3x3 pixels; beyond the edge the edge itself goes on.
std::vector<Channels> blurred(const QImage &image)
{
    const QImage pixels = image.convertToFormat(QImage::Format_RGB32);
    const int width = pixels.width(), height = pixels.height();
    std::vector<Channels> sums;
    sums.reserve(std::size_t(width) * std::size_t(height));
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x) {
            Channels sum{};
            for (const int v : {std::max(y - 1, 0), y, std::min(y + 1, height - 1)}) {
                const auto *line = reinterpret_cast<const QRgb *>(pixels.constScanLine(v));
                for (const int u : {std::max(x - 1, 0), x, std::min(x + 1, width - 1)}) {
                    sum[0] += qRed(line[u]);
                    sum[1] += qGreen(line[u]);
                    sum[2] += qBlue(line[u]);
                }
            }
            sums.push_back(sum);
        }
    }
    return sums;
}

}  // namespace

QString ImageDifference::text() const
{
    return QStringLiteral("channels differ by %1 (at most %2), %3 % of the pixels by more than %4 (at most %5 %)")
        .arg(mean, 0, 'f', 3).arg(kMostMean).arg(share * 100, 0, 'f', 3).arg(kSeenLevel).arg(kMostShare * 100);
}

ImageDifference differenceOf(const QImage &actual, const QImage &expected)
{
    constexpr int kPixels = 9;
    ImageDifference difference;
    if (actual.size() != expected.size() || actual.isNull())
        return {255, 1, {}};
    difference.picture = QImage(actual.size(), QImage::Format_Grayscale8);
    const std::vector<Channels> a = blurred(actual), b = blurred(expected);
    double sum = 0;
    int seen = 0;
    for (std::size_t i = 0; i < a.size(); ++i) {
        int most = 0;
        for (std::size_t channel = 0; channel < 3; ++channel) {
            const int off = std::abs(a[i][channel] - b[i][channel]);
            most = std::max(most, off);
            sum += double(off) / kPixels;
        }
        seen += most > ImageDifference::kSeenLevel * kPixels ? 1 : 0;
        const int dark = std::min(255, most * 255 / (ImageDifference::kSeenLevel * kPixels));
        difference.picture.scanLine(int(i) / actual.width())[int(i) % actual.width()] = uchar(255 - dark);
    }
    difference.mean = sum / (3.0 * double(a.size()));
    difference.share = double(seen) / double(a.size());
    return difference;
}

}  // namespace kangdu::test
