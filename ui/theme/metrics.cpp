// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/metrics.h"

#include <QFontDatabase>
#include <QStringList>
#include <QtMath>

namespace kangdu {

namespace {

struct StyleRow {
    int size, line;
    bool bold;
};

constexpr StyleRow kStyles[] = {
    {32, 44, true}, // Display
    {36, 48, true}, // H1
    {24, 36, true}, // H2
    {18, 28, true}, // H3
    {18, 32, false}, // Body
    {18, 30, false}, // BodyLatin
    {16, 24, false}, // Ui
    {18, 28, true}, // CardTitle
    {16, 26, false}, // Table
    {14, 20, false}, // Small
    {14, 22, false}, // Caption
};

constexpr int kSmallestSerif = 22; // px: below it a serif's thin strokes break up

/// Those of the families that are installed. Asked once: a list with strangers in it makes every font lookup longer.
QStringList installed(std::initializer_list<const char *> families)
{
    QStringList found;
    for (const char *family : families) {
        if (QFontDatabase::hasFamily(QLatin1String(family)))
            found << QLatin1String(family);
    }
    return found;
}

const QStringList &sansFamilies()
{
    static const QStringList families = installed({"Noto Sans CJK SC", "Source Han Sans SC", "Microsoft YaHei UI",
                                            "PingFang SC", "WenQuanYi Micro Hei"})
        + QStringList{QStringLiteral("sans-serif")};
    return families;
}

const QStringList &displayFamilies()
{
    static const QStringList families =
        installed({"Noto Serif CJK SC", "Source Han Serif SC", "Songti SC"}) + sansFamilies();
    return families;
}

} // namespace

Metrics::Metrics(QObject *parent)
    : QObject(parent)
{
}

void Metrics::setZoom(qreal zoom)
{
    const qreal bounded = qBound(kZoomSteps.front(), qIsFinite(zoom) ? zoom : 1.0, kZoomSteps.back());
    if (qFuzzyCompare(bounded, zoom_))
        return;
    zoom_ = bounded;
    emit changed();
}

void Metrics::zoomIn()
{
    for (const qreal step : kZoomSteps) {
        if (step > zoom_ + 0.001)
            return setZoom(step);
    }
}

void Metrics::zoomOut()
{
    for (auto step = kZoomSteps.rbegin(); step != kZoomSteps.rend(); ++step) {
        if (*step < zoom_ - 0.001)
            return setZoom(*step);
    }
}

bool Metrics::canZoomIn() const
{
    return zoom_ < kZoomSteps.back() - 0.001;
}

bool Metrics::canZoomOut() const
{
    return zoom_ > kZoomSteps.front() + 0.001;
}

int Metrics::px(qreal at100) const
{
    const int scaled = qRound(at100 * zoom_);
    return at100 > 0 ? qMax(1, scaled) : scaled;
}

QFont Metrics::font(TextStyle style) const
{
    const StyleRow &row = kStyles[int(style)];
    QFont font;
    font.setFamilies(sansFamilies());
    font.setPixelSize(px(row.size));
    font.setBold(row.bold);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

QFont Metrics::displayFont(TextStyle style) const
{
    QFont display = font(style);
    display.setBold(true);
    if (serif_ && display.pixelSize() >= kSmallestSerif)
        display.setFamilies(displayFamilies());
    return display;
}

int Metrics::lineHeight(TextStyle style) const
{
    return px(kStyles[int(style)].line);
}

void Metrics::setSerifAllowed(bool allowed)
{
    if (serif_ == allowed)
        return;
    serif_ = allowed;
    emit changed();
}

} // namespace kangdu
