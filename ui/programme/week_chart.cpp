// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/programme/week_chart.h"

#include "ui/programme/programme_text.h"

#include <QAccessibleWidget>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace kangdu {

namespace {

QAccessibleInterface *chartFor(const QString &, QObject *object)
{
    auto *chart = qobject_cast<WeekChart *>(object);
    return chart ? new QAccessibleWidget(chart, QAccessible::Chart) : nullptr;
}

constexpr qreal kLabels = 32, kWidth = 384, kBarShare = 0.62, kLongestBar = 44;  // px at 100 %
}

WeekChart::WeekChart(Appearance appearance, QWidget *parent) : QWidget(parent), appearance_(appearance)
{
    [[maybe_unused]] static const bool once = (QAccessible::installFactory(chartFor), true);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&appearance_.theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    connect(&appearance_.metrics, &Metrics::changed, this, [this] {
        updateGeometry();
        update();
    });
}

QSize WeekChart::sizeHint() const
{
    return {appearance_.metrics.px(kWidth), appearance_.metrics.px(barHeight_ + kLabels)};
}

void WeekChart::setBarHeight(int height)
{
    barHeight_ = height;
    updateGeometry();
    update();
}

void WeekChart::showWeek(const WeekShare &week, const QDate &today, const QString &language)
{
    bars_.clear();
    QStringList spoken;
    for (int i = 0; i < 7; ++i) {
        const DayShare &day = week.days[size_t(i)];
        const QDate date = week.monday.addDays(i);
        const QString name = QLocale(language).standaloneDayName(i + 1, QLocale::NarrowFormat);
        const bool due = day.due > 0 || day.any;
        //: In the small bar of a day on which nothing is due
        bars_ << Bar{name, std::clamp(day.share(), 0.0, 1.0), due, date == today, date > today, due ? QString() : tr("rest")};
        const QString longName = QLocale(language).standaloneDayName(i + 1, QLocale::LongFormat);
        if (day.due == 0 && !day.any)
            spoken << tr("%1: rest").arg(longName);
        else if (date <= today)
            spoken << tr("%1: %2 %").arg(longName).arg(qRound(day.share() * 100));
    }
    setAccessibleName(tr("This week"));
    setAccessibleDescription(programmeText::week(week) + QStringLiteral(". ") + spoken.join(QStringLiteral("; ")));
    update();
}

void WeekChart::showWeeks(const QVector<WeekShare> &weeks, const QString &language)
{
    bars_.clear();
    QStringList spoken;
    for (const WeekShare &week : weeks) {
        bars_ << Bar{QStringLiteral("%1/%2").arg(week.monday.month()).arg(week.monday.day()), std::clamp(week.share(), 0.0, 1.0), week.daysDue > 0,
                     week.monday == weeks.last().monday, false, {}};
        if (week.daysDue > 0)
            spoken << tr("Week of %1: %2 of %3 days").arg(QLocale(language).toString(week.monday, QLocale::ShortFormat)).arg(week.daysDone).arg(week.daysDue);
    }
    setAccessibleName(tr("The last %n week(s)", nullptr, int(weeks.size())));
    setAccessibleDescription(spoken.join(QStringLiteral("; ")));
    update();
}

void WeekChart::paintEvent(QPaintEvent *)
{
    if (bars_.isEmpty())
        return;
    const Theme &theme = appearance_.theme;
    const Metrics &metrics = appearance_.metrics;
    QPainter painter(this);
    const qreal slot = width() / qreal(bars_.size()), bar = qMin(slot * kBarShare, metrics.fpx(kLongestBar)), floor = metrics.fpx(barHeight_) + 1;
    const qreal line = theme.highContrast() ? 2 : 1;
    painter.setPen(QPen(theme.color(Role::LineStrong), line, Qt::DashLine));
    painter.drawLine(QPointF(0, 1), QPointF(width(), 1));
    QFont font = metrics.font(TextStyle::Caption);
    // Where the days do not fit, every second is named; the last one always.
    qreal widest = 0;
    for (const Bar &one : std::as_const(bars_))
        widest = qMax(widest, QFontMetricsF(font).horizontalAdvance(one.label));
    const int every = qMax(1, int(std::ceil((widest + metrics.fpx(4)) / slot)));
    for (qsizetype i = 0; i < bars_.size(); ++i) {
        const Bar &one = bars_[i];
        const QRectF whole(slot * (qreal(i) + 0.5) - bar / 2, 1, bar, floor - 1);
        if (one.due || !one.rest.isEmpty()) {
            painter.setPen(QPen(theme.color(theme.highContrast() ? Role::LineStrong : Role::Line), line));
            painter.setBrush(theme.color(one.future || !one.rest.isEmpty() ? Role::Surface : Role::Track));
            painter.drawRect(whole);
        }
        QRectF filled = whole;
        filled.setTop(whole.bottom() - whole.height() * one.share);
        if (one.share > 0)
            painter.fillRect(filled, theme.color(one.now && one.share < 1 ? Role::PlotRehab : Role::Accent));
        font.setBold(false);
        if (!one.rest.isEmpty() && QFontMetricsF(font).horizontalAdvance(one.rest) <= bar - 2) {
            painter.setFont(font);
            painter.setPen(theme.color(Role::Ink2));
            painter.drawText(whole.adjusted(0, 0, 0, -metrics.fpx(4)), Qt::AlignHCenter | Qt::AlignBottom, one.rest);
        }
        if ((bars_.size() - 1 - i) % every != 0)
            continue;
        font.setBold(one.now);
        painter.setFont(font);
        painter.setPen(theme.color(one.now ? Role::Ink : Role::Ink2));
        // Beside the edge the words stay inside.
        const qreal words = QFontMetricsF(font).horizontalAdvance(one.label), left = slot * (qreal(i) + 0.5) - words / 2;
        painter.drawText(QPointF(qBound(0.0, left, width() - words), floor + metrics.fpx(4) + QFontMetricsF(font).ascent()), one.label);
    }
    painter.setPen(QPen(theme.color(Role::LineStrong), line));
    painter.drawLine(QPointF(0, floor), QPointF(width(), floor));
}

}  // namespace kangdu
