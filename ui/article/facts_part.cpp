// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/article/article_parts.h"
#include "ui/article/article_writer.h"

#include "db/library/location.h"

#include <QCoreApplication>

namespace kangdu {

namespace {

struct FactsPart {
    Q_DECLARE_TR_FUNCTIONS(kangdu::FactsPart)
};

void writeLinks(ArticleWriter &writer, const QString &label, const QVector<TopicCard> &cards)
{
    if (cards.isEmpty())
        return;
    writer.nextPlace();
    writer.block({TextStyle::Body, 0, 6});
    writer.text(label, {TextStyle::Body, Role::Ink2});
    for (qsizetype i = 0; i < cards.size(); ++i) {
        if (i > 0)
            writer.text(FactsPart::tr(", "), {});
        writer.link(cards[i].shortTitle, ArticleLink::Kind::Address, Location::topic(cards[i].slug).address(), cards[i].shortTitle, {});
    }
}

} // namespace

void writeVariants(ArticleWriter &writer, const QVector<TopicCard> &easier, const QVector<TopicCard> &harder)
{
    writeLinks(writer, FactsPart::tr("Easier exercises: "), easier);
    writeLinks(writer, FactsPart::tr("Harder exercises: "), harder);
}

void writeFacts(ArticleWriter &writer, const Exercise &exercise)
{
    const struct {
        QString label;
        const QStringList &values;
    } lines[] = {{FactsPart::tr("Muscles: "), exercise.muscles}, {FactsPart::tr("You need: "), exercise.equipment}};
    for (const auto &line : lines) {
        if (line.values.isEmpty())
            continue;
        writer.block({TextStyle::Body, 0, &line == &lines[0] ? 2.0 : 14.0});
        writer.text(line.label, {TextStyle::Body, Role::Ink2});
        writer.text(line.values.join(FactsPart::tr(", ")), {});
    }
}

} // namespace kangdu
