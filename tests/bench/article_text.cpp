// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/article_text.h"

#include "db/library/rich_text.h"
#include "tests/bench/bold_mark.h"

namespace kangdu::bench {

QString articleText(const Article &article)
{
    QStringList lines{article.card.title, article.card.summary};
    for (const CareCard &card : article.care) {
        lines << kBold + card.action;
        for (const QString &sign : card.signHtml)
            lines << plainText(parseInline(sign));
    }
    for (const Section &section : article.sections)
        lines << kBold + section.heading << plainText(section.html);
    for (const TopicCard &card : article.related)
        lines << kBold + card.title << card.lead;
    for (const Source &source : article.sources)
        lines << QStringLiteral("%1. %2 %3 %4").arg(source.number).arg(source.title, source.publisher, source.year);
    lines.removeAll(QString());
    lines.removeAll(QString(kBold));
    return lines.join('\n');
}

Article longArticle(const QVector<Article> &articles, int characters)
{
    Article result = articles.first();
    result.sections.clear();
    qsizetype length = 0;
    for (int part = 0; length < characters; ++part) {
        for (const Section &section : articles[part % articles.size()].sections) {
            Section copy = section;
            copy.anchor += QStringLiteral("-%1").arg(part);
            length += plainText(copy.html).size();
            result.sections << copy;
        }
    }
    return result;
}

}  // namespace kangdu::bench
