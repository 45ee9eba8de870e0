// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/article/article_parts.h"
#include "ui/article/article_writer.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

namespace kangdu {

namespace {

constexpr qreal kBar = 6, kBulletIndent = 26, kBadgeSide = 7, kBadgeHeight = 24; // px at 100 %

struct CarePart {
    Q_DECLARE_TR_FUNCTIONS(kangdu::CarePart)
};

struct CareLook {
    QString level, icon;
    Role strong, soft;
};

CareLook lookOf(Urgency urgency)
{
    switch (urgency) {
    case Urgency::Emergency:
        return {CarePart::tr("Emergency"), QStringLiteral("warning"), Role::Danger, Role::DangerSoft};
    case Urgency::Today:
        return {CarePart::tr("Same day"), QStringLiteral("clock"), Role::Warn, Role::WarnSoft};
    case Urgency::Appointment:
        break;
    }
    return {CarePart::tr("Appointment"), QStringLiteral("department"), Role::Accent, Role::AccentSoft};
}

/// The level of urgency as a word in a small frame, filled for an emergency.
void writeBadge(ArticleWriter &writer, const CareLook &look)
{
    const qreal zoom = writer.layout().zoom;
    const QFont font = writer.font({TextStyle::Small, Role::Ink, true});
    const QSize size(
        qRound(QFontMetricsF(font).horizontalAdvance(look.level) + 2 * kBadgeSide * zoom), writer.px(kBadgeHeight));
    const bool filled = look.strong == Role::Danger;
    const auto paint = [=, level = look.level, frame = writer.color(look.strong),
                           onFrame = writer.color(Role::OnDanger)](QPainter &painter, const QRectF &box) {
        painter.setPen(QPen(frame, 1));
        painter.setBrush(filled ? QBrush(frame) : QBrush(Qt::NoBrush));
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 4 * zoom, 4 * zoom);
        painter.setFont(font);
        painter.setPen(filled ? onFrame : frame);
        painter.drawText(box, Qt::AlignCenter, level);
    };
    //: Level of urgency read aloud in front of what to do
    writer.image(
        size, CarePart::tr("%1: ").arg(look.level), paint, QTextCharFormat::AlignMiddle, ArticleWriter::Reading::Word);
}

void writeCard(ArticleWriter &writer, const CareCard &card, qreal top)
{
    const CareLook look = lookOf(card.urgency);
    const bool outlined = writer.appearance().theme.highContrast();
    QTextTable *table = writer.beginTable(1, 2,
        {QTextLength(QTextLength::FixedLength, writer.px(kBar)), QTextLength(QTextLength::VariableLength, 0)}, top,
        format::LayoutTable);
    QTextTableCellFormat bar;
    bar.setBackground(writer.color(look.strong));
    writer.cell(table, 0, 0, bar);

    QTextTableCellFormat box = writer.cellFormat(16, 24, 14, 22);
    if (outlined) {
        for (auto set : {&QTextTableCellFormat::setTopBorder, &QTextTableCellFormat::setRightBorder,
                 &QTextTableCellFormat::setBottomBorder})
            (box.*set)(2);
        box.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        box.setBorderBrush(writer.color(look.strong));
    } else {
        box.setBackground(writer.color(look.soft));
    }
    writer.cell(table, 0, 1, box);

    writer.block({TextStyle::CardTitle, 0, 6, 34, 34, format::Heading, 2, false, 28});
    writer.icon(look.icon, 24, look.strong);
    const TextLook text{TextStyle::CardTitle, look.strong, true, false, 20};
    writer.gapAfter(' ', 4, text);
    if (card.action.isEmpty()) {
        writer.text(look.level, text);
    } else {
        writeBadge(writer, look);
        writer.gapAfter(' ', 4, text);
        writer.text(card.action, text);
    }
    for (int i = 0; i < card.signHtml.size(); ++i) {
        const bool last = i + 1 == card.signHtml.size();
        writer.block({TextStyle::Body, 0, last ? 0.0 : 6.0, kBulletIndent, kBulletIndent, format::ListItem});
        writer.bullet(kBulletIndent, look.strong);
        writer.spans(parseInline(card.signHtml[i]), {});
    }
    writer.endTable(table);
}

} // namespace

void writeCareCards(ArticleWriter &writer, const QVector<CareCard> &cards)
{
    writer.out().anchors.insert(QStringLiteral("help"), -1);
    for (int i = 0; i < cards.size(); ++i) {
        writer.nextPlace();
        const int before = writer.position();
        writeCard(writer, cards[i], i == 0 ? 22 : 10);
        if (i == 0)
            writer.out().anchors[QStringLiteral("help")] = before + 2;
    }
}

} // namespace kangdu
