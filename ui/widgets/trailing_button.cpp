// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/trailing_button.h"

#include <QStyleOptionButton>
#include <QStylePainter>

namespace kangdu {

namespace {

constexpr qreal kGap = 8, kIcon = 20;  // px at 100 %

}  // namespace

TrailingButton::TrailingButton(Appearance appearance, Look look, QWidget *parent)
    : QPushButton(parent), appearance_(appearance), primary_(look == Look::Primary)
{
    setLook(*this, look);
    setAutoDefault(false);
    connect(&appearance_.metrics, &Metrics::changed, this, &QWidget::updateGeometry);
}

void TrailingButton::setTrailingIcon(const QString &icon)
{
    icon_ = icon;
    updateGeometry();
    update();
}

QFont TrailingButton::wordFont() const
{
    QFont result = font();
    if (primary_)
        result.setWeight(QFont::Bold);
    return result;
}

int TrailingButton::trailingWidth() const
{
    return icon_.isEmpty() ? 0 : appearance_.metrics.px(kGap + kIcon);
}

QSize TrailingButton::sizeHint() const
{
    return QPushButton::sizeHint() + QSize(trailingWidth(), 0);
}

void TrailingButton::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    painter.drawControl(QStyle::CE_PushButtonBevel, option);

    const Metrics &metrics = appearance_.metrics;
    const Theme &theme = appearance_.theme;
    const QColor ink = theme.color(!isEnabled() ? Role::Disabled : primary_ ? Role::OnAccent : Role::Ink);
    const QString words = text().replace(QStringLiteral("&&"), QStringLiteral("&"));
    const QFontMetrics wordMetrics(wordFont());
    const int trailing = trailingWidth();
    const int wordWidth = qMin(wordMetrics.horizontalAdvance(words), width() - 2 * metrics.px(kGap) - trailing);
    int x = (width() - wordWidth - trailing) / 2;
    painter.setFont(wordFont());
    painter.setPen(ink);
    painter.drawText(QRect(x, 0, wordWidth + 1, height()), Qt::AlignVCenter | Qt::TextSingleLine,
                     wordMetrics.elidedText(words, Qt::ElideRight, wordWidth + 1));
    x += wordWidth + metrics.px(kGap);
    if (!icon_.isEmpty()) {
        painter.setRenderHint(QPainter::Antialiasing);
        appearance_.icons.paint(painter, icon_, {qreal(x), (height() - metrics.fpx(kIcon)) / 2}, metrics.fpx(kIcon), ink);
    }
}

}  // namespace kangdu
