// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/title_with_badge.h"

#include "ui/widgets/kind_badge.h"
#include "ui/widgets/kind_text.h"

#include <QPainter>
#include <QTextLayout>

#include <cmath>

namespace kangdu {

namespace {

constexpr qreal kSize = 22, kLine = 32, kGap = 12;  // px at 100 %

}  // namespace

TitleWithBadge::TitleWithBadge(Appearance appearance, QWidget *parent) : QWidget(parent), appearance_(appearance)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&appearance_.metrics, &Metrics::changed, this, &TitleWithBadge::restyle);
    connect(&appearance_.theme, &Theme::changed, this, &TitleWithBadge::restyle);
}

void TitleWithBadge::setTopic(const QString &title, Kind kind)
{
    title_ = title;
    kind_ = kind;
    retranslate();
}

void TitleWithBadge::retranslate()
{
    setAccessibleName(title_ + QStringLiteral("; ") + kindName(kind_));
    restyle();
}

void TitleWithBadge::restyle()
{
    updateGeometry();
    update();
}

qreal TitleWithBadge::place(qreal width, QPainter *painter) const
{
    const Metrics &metrics = appearance_.metrics;
    QFont font = metrics.font(TextStyle::H3);
    font.setPixelSize(metrics.px(kSize));
    font.setWeight(QFont::Bold);
    QTextLayout layout(title_, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    const qreal lineHeight = metrics.fpx(kLine);
    qreal y = 0, end = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, y + (lineHeight - line.height()) / 2});
        end = line.naturalTextWidth();
        y += lineHeight;
    }
    layout.endLayout();

    const QSize badge = kindBadgeSize(kind_, appearance_);
    const qreal gap = metrics.fpx(kGap);
    const bool behind = y > 0 && end + gap + badge.width() <= width;
    const QPointF at = behind ? QPointF(end + gap, y - lineHeight + (lineHeight - badge.height()) / 2)
                              : QPointF(0, y + (lineHeight - badge.height()) / 2);
    if (painter) {
        painter->setPen(appearance_.theme.color(Role::Ink));
        layout.draw(painter, {});
        paintKindBadge(*painter, at.toPoint(), kind_, appearance_);
    }
    return behind ? y : y + lineHeight;
}

int TitleWithBadge::heightForWidth(int width) const
{
    return int(std::ceil(place(width, nullptr)));
}

QSize TitleWithBadge::sizeHint() const
{
    const int width = appearance_.metrics.px(240);
    return {width, heightForWidth(width)};
}

void TitleWithBadge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    place(width(), &painter);
}

}  // namespace kangdu
