// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/article/article_parts.h"
#include "ui/article/article_writer.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>

namespace kangdu {

namespace {

constexpr qreal kCompactTitle = 28, kCompactTitleLine = 40, kCompactHeading = 22; // px at 100 %

struct HeaderPart {
    Q_DECLARE_TR_FUNCTIONS(kangdu::HeaderPart)
};

struct MetaItem {
    QString text;
    Role role = Role::Ink3;
    bool bold = false;
};

QString dateText(const QDate &date, const QString &form)
{
    return QLocale(QLocale::English).toString(date, form);
}

QVector<MetaItem> reviewItems(const Article &article, QDate today)
{
    const ReviewState &review = article.review;
    //: Date form; 12 Mar 2026. Chinese: yyyy-MM-dd
    const QString day = HeaderPart::tr("d MMM yyyy");
    //: Month form; Mar 2027. Chinese: yyyy-MM
    const QString month = HeaderPart::tr("MMM yyyy");
    QVector<MetaItem> items;
    if (review.clinicallyReviewed())
        items << MetaItem{HeaderPart::tr("Reviewed by %1 (%2), %3")
                              .arg(review.reviewer, review.credential, dateText(review.clinicalDate, day))};
    else
        items << MetaItem{HeaderPart::tr("Not clinically reviewed"), Role::Ink2, true};
    if (review.provenance == QStringLiteral("ai-assisted"))
        items << MetaItem{HeaderPart::tr("Compiled with AI assistance")};
    if (review.updated.isValid())
        items << MetaItem{HeaderPart::tr("Updated %1").arg(dateText(review.updated, day))};
    if (review.overdue(today))
        items << MetaItem{
            HeaderPart::tr("Review overdue since %1").arg(dateText(review.nextReview, day)), Role::Warn, true};
    else if (review.nextReview.isValid())
        items << MetaItem{HeaderPart::tr("Next review %1").arg(dateText(review.nextReview, month))};
    if (!review.author.isEmpty())
        items << MetaItem{HeaderPart::tr("By %1").arg(review.author)};
    if (article.card.minutes > 0)
        items << MetaItem{HeaderPart::tr("%1 min").arg(article.card.minutes)};
    if (const int count = int(article.sources.size()); count > 0)
        items << MetaItem{count == 1 ? HeaderPart::tr("1 source") : HeaderPart::tr("%1 sources").arg(count)};
    if (article.staleTranslation)
        items << MetaItem{HeaderPart::tr("Older than the original text"), Role::Warn, true};
    return items;
}

void writeSeparator(ArticleWriter &writer)
{
    const int height = writer.px(12);
    writer.image(
        {writer.px(25), height}, QStringLiteral(" · "),
        [color = writer.color(Role::LineStrong), width = writer.px(1)](QPainter &painter, const QRectF &box) {
            painter.fillRect(QRectF(qRound(box.center().x() - width / 2.0), box.top(), width, box.height()), color);
        },
        QTextCharFormat::AlignMiddle, ArticleWriter::Reading::Word);
}

} // namespace

void writeHeader(ArticleWriter &writer, const Article &article, QDate today)
{
    writer.nextPlace();
    const bool compact = writer.layout().compact;
    writer.block({TextStyle::H1, 0, 10, 0, 0, format::Heading, 1, true, compact ? kCompactTitleLine : 0});
    writer.text(article.card.title, {TextStyle::H1, Role::Ink, true, true, compact ? kCompactTitle : 0});

    writer.nextPlace();
    writer.block({TextStyle::Small, 0, 12});
    const qreal room = writer.layout().column;
    qreal used = 0;
    for (const MetaItem &item : reviewItems(article, today)) {
        const TextLook look{TextStyle::Small, item.role, item.bold};
        const qreal width = QFontMetricsF(writer.font(look)).horizontalAdvance(item.text) * 1.02;
        if (used > 0 && used + writer.px(25) + width > room) {
            writer.text(QString(QChar::LineSeparator), look); // items stay whole
            used = 0;
        } else if (used > 0) {
            writeSeparator(writer);
            used += writer.px(25);
        }
        writer.text(item.text, look);
        used += width;
    }
}

void writeSectionHeading(ArticleWriter &writer, int number, const QString &title)
{
    writer.block({TextStyle::H2, 38, 6, 0, 0, format::Heading, 2});
    const QString numeral = QString::number(number);
    const qreal size = writer.layout().compact ? kCompactHeading : 0;
    const TextLook look{TextStyle::H2, Role::Accent, true, false, size};
    if (numeral.size() > 1)
        writer.text(numeral.chopped(1), look);
    writer.gapAfter(numeral.back(), 14, look);
    writer.text(title, {TextStyle::H2, Role::Ink, true, false, size});
}

} // namespace kangdu
