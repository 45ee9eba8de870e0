// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/status_bar.h"

#include <QEvent>
#include <QPainter>

namespace kangdu {

StatusBar::StatusBar(Appearance appearance, QWidget *parent) : QWidget(parent), appearance_(appearance)
{
    const auto restyle = [this] {
        setFixedHeight(appearance_.metrics.px(32));
        update();
    };
    connect(&appearance_.theme, &Theme::changed, this, restyle);
    connect(&appearance_.metrics, &Metrics::changed, this, restyle);
    restyle();
    retranslate();
}

void StatusBar::setPacks(const QVector<PackInfo> &packs, const QString &language)
{
    packs_ = packs;
    language_ = language;
    retranslate();
}

void StatusBar::retranslate()
{
    int topics = 0;
    for (const PackInfo &pack : packs_)
        topics += pack.topics;
    left_ = packs_.isEmpty() ? tr("No library is open")
                             : tr("%1 %2").arg(packs_.first().titleIn(language_), packs_.first().version) + QStringLiteral("    ")
            + tr("%n topic(s)", nullptr, topics);
    right_ = tr("For learning only; it cannot replace a doctor's diagnosis. In an emergency call 120.");
    setAccessibleName(left_ + QStringLiteral(". ") + right_);
    setToolTip(right_);
    update();
}

void StatusBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void StatusBar::paintEvent(QPaintEvent *)
{
    const Metrics &metrics = appearance_.metrics;
    const Theme &theme = appearance_.theme;
    QPainter painter(this);
    painter.fillRect(rect(), theme.color(Role::Sidebar));
    const int border = theme.highContrast() ? 2 : 1;
    painter.fillRect(0, 0, width(), border, theme.color(Role::Line));
    painter.setFont(metrics.font(TextStyle::Small));
    painter.setPen(theme.color(Role::Ink2));
    const int margin = metrics.px(24);
    const int wanted = painter.fontMetrics().horizontalAdvance(right_);
    const int room = width() - 2 * margin - wanted;
    // The disclaimer is never cut; the library's name gives way to it.
    if (room < metrics.px(120)) {
        painter.drawText(rect().adjusted(margin, 0, -margin, 0), Qt::AlignVCenter | Qt::AlignLeft,
                         painter.fontMetrics().elidedText(right_, Qt::ElideRight, width() - 2 * margin));
        return;
    }
    appearance_.icons.paint(painter, QStringLiteral("database"), {qreal(margin), (height() - metrics.fpx(18)) / 2}, metrics.fpx(18),
                            theme.color(Role::Ink2));
    const int left = margin + metrics.px(34);
    painter.drawText(QRect(left, 0, room - metrics.px(50), height()), Qt::AlignVCenter | Qt::AlignLeft,
                     painter.fontMetrics().elidedText(left_, Qt::ElideRight, room - metrics.px(50)));
    painter.drawText(rect().adjusted(margin, 0, -margin, 0), Qt::AlignVCenter | Qt::AlignRight, right_);
}

}  // namespace kangdu
