// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/article/picture_button.h"

#include "db/library/location.h"
#include "ui/article/article_writer.h"
#include "ui/figure/figure_painter.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

namespace kangdu {

namespace {

// px at 100 %
constexpr qreal kHeight = 44, kSide = 16, kIcon = 20, kIconGap = 8, kRadius = 8;
constexpr qreal kCardPicture = 120, kCardTitle = 28, kCardLead = 22, kCardTop = 12, kCardBottom = 16;

void paintFrame(QPainter &painter, const QRectF &box, qreal radius, const QColor &fill, const QColor &line, qreal width)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(line, width));
    painter.setBrush(fill);
    painter.drawRoundedRect(box.adjusted(width / 2, width / 2, -width / 2, -width / 2), radius, radius);
}

QString kindIcon(Kind kind)
{
    switch (kind) {
    case Kind::Condition:
        return QStringLiteral("disease");
    case Kind::Cause:
        return QStringLiteral("cause");
    case Kind::Treatment:
        return QStringLiteral("treatment");
    case Kind::Nutrition:
        return QStringLiteral("nutrition");
    case Kind::Exercise:
        return QStringLiteral("exercise");
    case Kind::Care:
        return QStringLiteral("care");
    case Kind::Question:
        return QStringLiteral("note");
    case Kind::Department:
        return QStringLiteral("department");
    }
    return {};
}

} // namespace

void writeButton(ArticleWriter &writer, const QString &icon, const QString &text, const QString &address)
{
    const qreal zoom = writer.layout().zoom;
    const QFont font = writer.font({TextStyle::Ui, Role::OnAccent, true});
    const qreal width = QFontMetricsF(font).horizontalAdvance(text) + (2 * kSide + kIcon + kIconGap) * zoom;
    const auto paint = [=, icons = &writer.appearance().icons, fill = writer.color(Role::Accent),
                           ink = writer.color(Role::OnAccent)](QPainter &painter, const QRectF &box) {
        paintFrame(painter, box, kRadius * zoom, fill, fill, 1);
        const qreal side = kIcon * zoom;
        icons->paint(painter, icon, {box.left() + kSide * zoom, box.center().y() - side / 2}, side, ink);
        painter.setFont(font);
        painter.setPen(ink);
        painter.drawText(
            box.adjusted((kSide + kIcon + kIconGap) * zoom, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, text);
    };
    writer.imageLink({qRound(width), writer.px(kHeight)}, ArticleLink::Kind::Address, address, text, paint);
}

void writePill(ArticleWriter &writer, const QString &text, const QString &address)
{
    const qreal zoom = writer.layout().zoom;
    const QFont font = writer.font({TextStyle::Ui});
    const qreal most = writer.layout().column - 2 * kSide * zoom;
    const QString shown = QFontMetricsF(font).elidedText(text, Qt::ElideRight, most);
    const qreal width = qMax(kHeight * zoom, QFontMetricsF(font).horizontalAdvance(shown) + 2 * kSide * zoom);
    const qreal line = writer.appearance().theme.highContrast() ? 2 : 1;
    const auto paint = [=, fill = writer.color(Role::Surface), border = writer.color(Role::LineStrong),
                           ink = writer.color(Role::Ink)](QPainter &painter, const QRectF &box) {
        paintFrame(painter, box, box.height() / 2, fill, border, line);
        painter.setFont(font);
        painter.setPen(ink);
        painter.drawText(box, Qt::AlignCenter, shown);
    };
    writer.imageLink({qRound(width), writer.px(kHeight)}, ArticleLink::Kind::Address, address, text, paint);
}

void writeTopicCard(ArticleWriter &writer, const TopicCard &card, int width)
{
    const qreal zoom = writer.layout().zoom;
    const Theme *theme = &writer.appearance().theme;
    const QFont title = writer.font({TextStyle::CardTitle, Role::Ink, true}), lead = writer.font({TextStyle::Small});
    const qreal line = theme->highContrast() ? 2 : 1;
    const auto paint = [=, icons = &writer.appearance().icons](QPainter &painter, const QRectF &box) {
        painter.setRenderHint(QPainter::Antialiasing);
        QPainterPath shape;
        shape.addRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), kRadius * zoom, kRadius * zoom);
        painter.fillPath(shape, theme->color(Role::Surface));
        painter.save();
        painter.setClipPath(shape);
        const QRectF picture(box.left(), box.top(), box.width(), kCardPicture * zoom);
        if (card.regions.isEmpty()) {
            painter.fillRect(picture, theme->hueSoft(kindId(card.kind)));
            const qreal side = 48 * zoom;
            icons->paint(painter, kindIcon(card.kind), picture.center() - QPointF(side / 2, side / 2), side,
                theme->hue(kindId(card.kind)));
        } else {
            FigurePainter(*theme).paintCrop(painter, picture, card.regions.first());
        }
        painter.restore();
        paintFrame(painter, box, kRadius * zoom, Qt::transparent, theme->color(Role::Line), line);
        const qreal room = box.width() - 2 * kSide * zoom;
        QRectF row(box.left() + kSide * zoom, picture.bottom() + kCardTop * zoom, room, kCardTitle * zoom);
        painter.setPen(theme->color(Role::Ink));
        painter.setFont(title);
        painter.drawText(row, Qt::AlignLeft | Qt::AlignVCenter,
            QFontMetricsF(title).elidedText(card.shortTitle, Qt::ElideRight, room));
        row = QRectF(row.left(), row.bottom(), room, kCardLead * zoom);
        painter.setPen(theme->color(Role::Ink2));
        painter.setFont(lead);
        painter.drawText(
            row, Qt::AlignLeft | Qt::AlignVCenter, QFontMetricsF(lead).elidedText(card.lead, Qt::ElideRight, room));
    };
    const QString name = card.lead.isEmpty() ? card.shortTitle : card.shortTitle + QStringLiteral(", ") + card.lead;
    const qreal height = kCardPicture + kCardTop + kCardTitle + kCardLead + kCardBottom;
    writer.imageLink(
        {width, writer.px(height)}, ArticleLink::Kind::Address, Location::topic(card.slug).address(), name, paint);
}

} // namespace kangdu
